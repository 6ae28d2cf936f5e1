import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate, SecretKind } from './detector.ts';
import { settled, withoutOverlaps } from './overlaps.ts';
import type { SecretMatch } from './secret-match.ts';

const KIND: SecretKind = { id: 'x', title: 'X', severity: 'low', confidence: 'low', docs: null };

const candidates = fc.array(
  fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }))
    .map(([start, length, rank]): Candidate => ({ kind: KIND, start, end: start + length, rank })),
  { maxLength: 25 },
);

/** Takes the best of all, then the best of what it does not touch, and so on. */
function naive(all: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  const sorted = all.toSorted((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const one of sorted) if (kept.every((other) => other.end <= one.start || one.end <= other.start)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

test('of what overlaps the best stays, as when each is weighed against all', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const places = (list: readonly Candidate[]): unknown => list.map(({ start, end, rank }) => [start, end, rank]);
      expect(places(withoutOverlaps(all))).toEqual(places(naive(all)));
    }),
    { numRuns: 500 },
  );
});

test('hundreds of thousands that form one chain are no matter', () => {
  const all = Array.from({ length: 200_000 }, (_, at): Candidate => ({
    kind: KIND,
    start: at * 2,
    end: at * 2 + 3,
    rank: 1,
  }));
  expect(withoutOverlaps(all)).toHaveLength(100_000);
});

const MATCH: SecretMatch = {
  rule: 'x',
  title: 'X',
  severity: 'low',
  example: false,
  confidence: 'low',
  docs: null,
  start: 10,
  end: 20,
  secret: '0123456789',
  encodings: [],
};

test('what stands plainly goes before what is decoded from it, and each is told once a place', () => {
  const decoded: SecretMatch = { ...MATCH, start: 5, end: 30, secret: 'short', encodings: ['base64'] };
  expect(settled([MATCH], [decoded])).toEqual([MATCH]);
  const longer = { ...decoded, secret: 'longer than what stands there' };
  expect(settled([MATCH], [longer, longer])).toEqual([longer, MATCH]);
  const elsewhere = { ...decoded, start: 20, end: 40 };
  expect(settled([MATCH], [elsewhere])).toEqual([MATCH, elsewhere]);
  expect(settled([], [elsewhere])).toEqual([elsewhere]);
});
