/** Bytes as text to look through, or why there is none. */
export type Readable = { readonly bytes: Buffer; readonly recoded: boolean } | { readonly skipped: 'binary' };

/** Git looks at as many bytes to tell binary files. */
const LOOK = 8000;

/** UTF-16 becomes UTF-8; what has a NUL byte near its beginning otherwise is binary. */
export function textOf(bytes: Buffer): Readable {
  const wide = wideOrder(bytes);
  if (wide !== null) return { bytes: Buffer.from(decoded(bytes, wide), 'utf8'), recoded: true };
  return bytes.subarray(0, LOOK).includes(0) ? { skipped: 'binary' } : { bytes, recoded: false };
}

/** By its mark, or by the zeros beside ASCII: editors on Windows write both. */
function wideOrder(bytes: Buffer): 'le' | 'be' | null {
  if (bytes.length < 4) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const look = Math.min(bytes.length & ~1, 512);
  let evens = 0;
  let odds = 0;
  for (let index = 0; index < look; index += 2) {
    if (bytes[index] === 0) evens += 1;
    if (bytes[index + 1] === 0) odds += 1;
  }
  if (odds > look * 0.4 && evens < look * 0.05) return 'le';
  return evens > look * 0.4 && odds < look * 0.05 ? 'be' : null;
}

function decoded(bytes: Buffer, order: 'le' | 'be'): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  return (order === 'le' ? even : Buffer.from(even).swap16()).toString('utf16le');
}
