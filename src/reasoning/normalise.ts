const APOSTROPHES = /['’‘ʼ`´′]/g;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** Text as it is compared: small letters without accents and apostrophes. */
export function normalise(text: string): string {
  const plain = text.replace(APOSTROPHES, '');
  return NOT_ASCII.test(plain)
    ? plain
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
    : plain.toLowerCase();
}
