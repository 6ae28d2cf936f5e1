import { expect, test } from 'vitest';
import { decodedPieces } from './decode.ts';
import { TokenRuns } from './token-runs.ts';

function decoded(text: string): readonly (readonly [string, string, string])[] {
  const bytes = Buffer.from(text);
  return decodedPieces({ bytes, path: null }, new TokenRuns(bytes)).map((one) => [
    one.encoding,
    bytes.toString('latin1', one.start, one.end),
    Buffer.from(one.bytes).toString(),
  ]);
}

const PLAIN = 'the key is a1b2c3d4e5f6';
const BASE64 = Buffer.from(PLAIN).toString('base64');
const HEX = Buffer.from(PLAIN).toString('hex');
const percent = (text: string): string => text.replaceAll(/[ =]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);

test.each([
  [`x: ${BASE64}`, 'base64', BASE64],
  [`NAME=${BASE64}\n`, 'base64', BASE64],
  [`"${BASE64.replace(/=+$/, '')}"`, 'base64', BASE64.replace(/=+$/, '')],
  [`x: ${HEX}`, 'hex', HEX],
  [`x: ${HEX.toUpperCase()}`, 'hex', HEX.toUpperCase()],
  [`x: ${percent(PLAIN)} y`, 'percent', percent(PLAIN)],
  [`"${PLAIN.replaceAll(' ', String.raw`\x20`)}"`, 'escape', PLAIN.replaceAll(' ', String.raw`\x20`)],
  [`"${PLAIN.replaceAll(' ', String.raw`\u0020`)}"`, 'escape', PLAIN.replaceAll(' ', String.raw`\u0020`)],
])('%s says what was encoded', (text, encoding, written) => {
  expect(decoded(text)).toContainEqual([encoding, written, PLAIN]);
});

test('what is random, short, or no text is nothing', () => {
  expect(decoded(Buffer.from(Array.from({ length: 40 }, (_, index) => (index * 73) % 256)).toString('base64'))).toEqual(
    [],
  );
  expect(decoded('da39a3ee5e6b4b0d3255bfef95601890afd80709')).toEqual([]);
  expect(decoded(Buffer.from('a1b2').toString('base64'))).toEqual([]);
  expect(decoded('100% of 25%, %zz, C:\\users\\x')).toEqual([]);
});
