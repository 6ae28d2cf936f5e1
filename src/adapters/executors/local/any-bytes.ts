/** Where a byte that is no UTF-8 goes in a text: half a character, which no UTF-8 decodes to (as Python's `surrogateescape` does). */
const ESCAPED = 0xdc00;

/** Bytes as a text that tells them all: what is no UTF-8 stands for itself. `bytesOf` makes them again. */
export function anyBytes(bytes: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at);
    if (length > 0) at += length;
    else {
      text += bytes.toString('utf8', from, at) + String.fromCharCode(ESCAPED + (bytes[at] ?? 0));
      at += 1;
      from = at;
    }
  }
  return text + bytes.toString('utf8', from);
}

/** The bytes of such a text. */
export function bytesOf(text: string): Buffer {
  const parts = text.split(/((?<![\uD800-\uDBFF])[\uDC80-\uDCFF])/);
  return Buffer.concat(
    parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part, 'utf8') : Buffer.of(part.charCodeAt(0) - ESCAPED))),
  );
}

/** The length of the character that begins there (RFC 3629, section 4); 0 where none does. */
function characterAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : length;
}
