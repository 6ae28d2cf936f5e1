const ALPHABET = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Whether a text is base64 (of either alphabet) of at least 16 bytes. */
export function isBase64Bytes(text: string): boolean {
  return ALPHABET.test(text) && Buffer.from(text, 'base64').length >= 16;
}

/** Whether a text, after a prefix that ends in `_` where there is one, is base64 of a JSON object, or of the beginning of one. */
export function isBase64Json(text: string): boolean {
  const body = text.includes('_ey') ? text.slice(text.indexOf('_ey') + 1) : text;
  return /^\s*\{\s*"/.test(Buffer.from(body, 'base64').toString('latin1'));
}
