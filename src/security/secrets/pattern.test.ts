import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePattern } from './pattern.ts';

/** A pattern, and texts that fit it. */
type Made = { readonly source: string; readonly text: string };

const CLASSES = ['a-z', 'A-Z0-9', '0-9', 'a-f0-9', 'A-Za-z0-9_-', '.+/='] as const;
const CHARS: Readonly<Record<(typeof CLASSES)[number], string>> = {
  'a-z': 'amz',
  'A-Z0-9': 'AZ09',
  '0-9': '059',
  'a-f0-9': 'af09',
  'A-Za-z0-9_-': 'aZ9_-',
  '.+/=': '.+/=',
};

const literal = fc.stringMatching(/^[a-zA-Z0-9_]{1,6}$/).map((text): Made => ({ source: text, text }));
const escaped = fc.constantFrom('.', '+', '$', '(', '|').map((char): Made => ({ source: `\\${char}`, text: char }));
const repeatedClass = fc
  .tuple(fc.constantFrom(...CLASSES), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.nat())
  .map(([name, min, more, dice]): Made => {
    const max = Math.max(1, min + more);
    const count = min + (dice % (max - min + 1));
    const chars = CHARS[name];
    return {
      source: `[${name}]{${min},${max}}`,
      text: Array.from({ length: count }, (_, index) => chars[(dice + index) % chars.length]).join(''),
    };
  });
const sequence = (part: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => ({
    source: parts.map((one) => one.source).join(''),
    text: parts.map((one) => one.text).join(''),
  }));
const group = fc
  .tuple(sequence(fc.oneof(literal, escaped, repeatedClass)), literal, fc.boolean())
  .map(([one, other, first]): Made => ({
    source: `(?:${one.source}|${other.source})`,
    text: first ? one.text : other.text,
  }));
const optional = literal.chain((one) =>
  fc.boolean().map((there): Made => ({ source: `(?:${one.source})?`, text: there ? one.text : '' })),
);
const patterns = sequence(fc.oneof(literal, escaped, repeatedClass, group, optional));

test('what is said of a pattern holds for every text that fits it', () => {
  fc.assert(
    fc.property(patterns, ({ source, text }) => {
      const pattern = parsePattern(source);
      expect(new RegExp(`^(?:${source})$`).test(text)).toBe(true);
      expect(text.length).toBeGreaterThanOrEqual(pattern.width.min);
      expect(text.length).toBeLessThanOrEqual(pattern.width.max);
      expect([...Buffer.from(text)].slice(0, 1).every((byte) => pattern.first.has(byte))).toBe(true);
      expect([...Buffer.from(text)].every((byte) => pattern.all.has(byte))).toBe(true);
      const anchor = pattern.anchor();
      if (anchor === null) return;
      const { literals, before } = anchor;
      const lower = text.toLowerCase();
      const places = Array.from({ length: before.max - before.min + 1 }, (_, index) => before.min + index);
      expect(places.some((at) => literals.some((one) => lower.startsWith(one, at)))).toBe(true);
      expect(literals.every((one) => one.length >= 3)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('the last bytes are those that a match may go on with', () => {
  expect([...parsePattern('sk_[a-c]{4}').last].map((code) => String.fromCharCode(code))).toEqual(['a', 'b', 'c']);
  expect([...parsePattern('sk_(?:x|[01])').last].map((code) => String.fromCharCode(code))).toEqual(['x', '0', '1']);
});

test.each([
  ['a+', 'repeats have an upper bound'],
  ['a*', 'repeats have an upper bound'],
  ['[^a]', 'classes say what is in them'],
  ['(?=a)', 'only (?:…) and (…) are known'],
  ['(a', 'a parenthesis is not closed'],
  ['a)', 'a parenthesis that closes nothing'],
  ['[a', 'a class is not closed'],
  ['^a', 'has no meaning here'],
  ['a.b', 'has no meaning here'],
  [String.raw`\ba`, 'is not known'],
  ['a{2,5}?', 'lazy repeats are not known'],
  ['a{5000}', 'a repeat is at most'],
  ['a{5,2}', 'a repeat is at most'],
  ['(?:a{1,9}){1,90}', 'a repeat of repeats'],
])('%s is refused, with the place', (source, why) => {
  expect(() => parsePattern(source)).toThrow(why);
});
