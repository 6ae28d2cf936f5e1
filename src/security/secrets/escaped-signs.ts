/** What stands for a sign and ends in a letter or digit: of JSON and most languages, of URLs, and what paints a terminal. */
const SIGN = String.raw`\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-7]{2,3}|[abefnrtv0])|%[0-9A-Fa-f]{2}`;
const PAINT = String.raw`(?:\u001B|\\x1[bB]|\\u001[bB]|\\0?33|\\e)\[[0-9;]{0,16}[A-Za-z]`;

const SIGNS = new RegExp(`${PAINT}|${SIGN}`, 'g');
const SIGN_BEFORE = new RegExp(`(?:${PAINT}|${SIGN})$`);

/** Characters of the longest of them. */
const LONGEST = 24;

/** Whether what stands before a place is such a sign: then its last letter is no part of a word that begins there. */
export function isBehindSign(text: string, at: number): boolean {
  return SIGN_BEFORE.test(text.slice(Math.max(0, at - LONGEST), at));
}

/** The text, as long as it was, with blanks in place of such signs. */
export function blankedSigns(text: string): string {
  return text.replaceAll(SIGNS, (sign) => ' '.repeat(sign.length));
}
