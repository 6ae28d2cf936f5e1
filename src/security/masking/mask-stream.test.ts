import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMaskStream } from './mask-stream.ts';
import { MASKED } from './mask-text.ts';
import { createMasker, type Masker } from './masker.ts';

/** Made up, and put together here so that no scanner takes the file for a leak. */
const letters = (count: number): string => 'aB3'.repeat(count).slice(0, count);

function inPieces(masker: Masker, pieces: readonly string[]): string {
  const stream = createMaskStream(masker);
  return pieces.map((piece) => stream.write(piece)).join('') + stream.end();
}

function cut(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return sorted.slice(1).map((end, at) => text.slice(sorted[at], end));
}

describe('mask stream', () => {
  test('masks a secret wherever it is cut, at every place and letter by letter', () => {
    const secrets = [
      letters(40),
      'pass "word" \\ 1234',
      ['first line of it', 'second line of it', 'x9'].join('\n'),
      `ghp_${letters(36)}`,
      `sk-ant-${letters(40)}`,
    ];
    const masker = createMasker(secrets.slice(0, 3));
    for (const secret of secrets) {
      const text = `before ${secret} between\n${secret}\n> ${JSON.stringify(secret)} after`;
      const whole = masker.mask(text);
      expect(whole).not.toContain(secret);
      for (let at = 0; at <= text.length; at += 1)
        expect(inPieces(masker, [text.slice(0, at), text.slice(at)])).toBe(whole);
      expect(inPieces(masker, Array.from(text))).toBe(whole);
    }
  });

  test('gives what the masker makes of the whole, for any texts, values and cuts', () => {
    const value = fc.constantFrom(
      'abcabcab9',
      'cab9-abcabc',
      '9-abc\nabcabc',
      'ed]abc9x',
      '[masked]',
      'bcab9-abcabcab9',
    );
    const piece = fc.oneof(
      value,
      fc.constantFrom('abc', 'ab9', '\n', '\r\n', '[mask', 'ed]', '://a:', 'b@c', '[masked]', `sk-ant-${letters(20)}`),
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 4 }),
        fc.array(piece, { maxLength: 24 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (values, pieces, places) => {
          const masker = createMasker(values);
          const text = pieces.join('');
          const whole = masker.mask(text);
          expect(masker.mask(whole)).toBe(whole);
          expect(whole.length).toBeLessThanOrEqual(text.length);
          expect(inPieces(masker, cut(text, places))).toBe(whole);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('gives whole lines at once, and a line without end when it is too long to hold', () => {
    const masker = createMasker([letters(40)]);
    const stream = createMaskStream(masker);
    expect(stream.write('one\ntwo')).toBe('one\n');
    expect(stream.write('\n')).toBe('two\n');
    const long = 'x y '.repeat(40_000);
    let given = '';
    for (let at = 0; at < long.length; at += 1000) {
      given += stream.write(long.slice(at, at + 1000));
      expect(at + 1000 - given.length).toBeLessThan(80_000);
    }
    expect(given + stream.end()).toBe(long);
  });

  test('finds known values in a line that is too long to hold, wherever they lie, and masks a run of them once', () => {
    const value = `${letters(30)}é9`;
    const masker = createMasker([value, letters(30).repeat(2)]);
    for (let shift = 0; shift < 70; shift += 1) {
      const filling = 'z'.repeat(64 * 1024 - shift);
      const text = filling + value + filling + value;
      expect(inPieces(masker, cut(text, [1000, 65_500, 65_540, 65_560, 100_000]))).toBe(
        filling + MASKED + filling + MASKED,
      );
    }
    const run = letters(300_000);
    expect(inPieces(masker, cut(run, [1, 70_000, 70_001, 140_000, 200_000]))).toBe(MASKED);
  });
});
