// The two functions of js-base64 that fhirclient calls, written with what every browser has: a tenth of the size.
const inUrl = (base64) => base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

exports.fromUint8Array = (bytes, isUrlSafe) => {
  const base64 = btoa(String.fromCharCode(...bytes));
  return isUrlSafe ? inUrl(base64) : base64;
};

exports.encodeURL = (text) => inUrl(btoa(String.fromCharCode(...new TextEncoder().encode(text))));
