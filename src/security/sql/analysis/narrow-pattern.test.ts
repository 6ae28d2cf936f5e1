import { expect, test } from 'vitest';

import { isNarrowPattern } from './narrow-pattern.ts';

test.each([
  String.raw`^\d+$`,
  String.raw`^[a-z_][a-z0-9_]*$`,
  '^(?:asc|desc)$',
  String.raw`\A[\w-]{1,36}\z`,
  String.raw`/^[0-9]+$/`,
  String.raw`^\w+(?:\.\w+)?$`,
])('%s lets only harmless texts through', (pattern) => {
  expect(isNarrowPattern(pattern, false)).toBe(true);
});

test.each([
  String.raw`\d+`,
  String.raw`^\d+`,
  '^.*$',
  String.raw`^[^;]+$`,
  String.raw`^\S+$`,
  "^[a-z']+$",
  '^[ -~]+$',
  '^asc|desc$',
  '/^[0-9]+$/m',
  '^[a-z',
])('%s does not', (pattern) => {
  expect(isNarrowPattern(pattern, false)).toBe(false);
});

test('a pattern that is held against the whole text needs no anchors', () => {
  expect(isNarrowPattern('[0-9]+', true)).toBe(true);
  expect(isNarrowPattern('.*', true)).toBe(false);
});
