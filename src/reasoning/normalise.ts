const APOSTROPHES = /['’‘ʼ`´′]/g;
const [APOSTROPHE, BACKTICK, LAST_ASCII] = [0x27, 0x60, 0x7f];

/** Text as it is compared: small letters without accents and apostrophes. */
export function normalise(text: string): string {
  let hasApostrophe = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII) return normaliseWide(text);
    hasApostrophe ||= code === APOSTROPHE || code === BACKTICK;
  }
  return (hasApostrophe ? text.replace(APOSTROPHES, '') : text).toLowerCase();
}

const normaliseWide = (text: string): string =>
  text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
