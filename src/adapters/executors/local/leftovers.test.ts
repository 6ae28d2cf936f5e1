import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Target, selectTarget } from './leftovers.ts';
import type { ProcessEntry } from './process-table.ts';

const target: Target = { marker: 'a1', below: false, leader: null, sinceTicks: null };
const entry = (pid: number, rest: Partial<ProcessEntry> = {}): ProcessEntry => ({
  pid,
  parent: 1,
  group: pid,
  session: pid,
  marker: null,
  ...rest,
});

test('picks by marker, by group and session, and whatever descends from these', () => {
  const entries = [
    entry(50, { parent: 40 }),
    entry(40, { parent: 20 }),
    entry(20, { marker: 'a1' }),
    entry(21, { marker: 'a1/2' }),
    entry(22, { marker: 'a12' }),
    entry(30, { group: 7 }),
    entry(31, { session: 7 }),
    entry(60),
  ];
  expect(selectTarget(entries, target, 999)).toEqual(new Set([20, 40, 50]));
  expect(selectTarget(entries, { ...target, below: true }, 999)).toEqual(new Set([20, 21, 40, 50]));
  expect(selectTarget(entries, { ...target, leader: 7 }, 999)).toEqual(new Set([20, 30, 31, 40, 50]));
});

test('a child that dropped its environment and lost its parents is known by the session or group it was born into', () => {
  const entries = [
    entry(20, { marker: 'a1' }),
    entry(30, { session: 20 }),
    entry(31, { group: 20 }),
    entry(32, { group: 31 }),
  ];
  expect(selectTarget(entries, target, 999)).toEqual(new Set([20, 30, 31, 32]));
});

test('the leader is not picked, but its children are', () => {
  const entries = [entry(7, { marker: 'a1' }), entry(8, { group: 7, session: 7 }), entry(9, { parent: 7 })];
  expect(selectTarget(entries, { ...target, leader: 7 }, 999)).toEqual(new Set([8, 9]));
});

test('never picks ourselves, nor our children for being ours', () => {
  const entries = [entry(5, { marker: 'a1' }), entry(6, { parent: 5 }), entry(7, { parent: 5, marker: 'a1' })];
  expect([...selectTarget(entries, target, 5)]).toEqual([7]);
});

test('picks exactly the marked and their descendants, in whatever order they are listed', () => {
  const tree = fc.array(fc.record({ parent: fc.nat(30), marked: fc.boolean() }), { maxLength: 30 });
  fc.assert(
    fc.property(tree, (nodes) => {
      const entries = nodes.map(({ parent, marked }, index) =>
        entry(index + 1, { parent, marker: marked ? 'a1' : null }),
      );
      const byPid = new Map(entries.map((one) => [one.pid, one]));
      const descends = (one: ProcessEntry | undefined, seen = new Set<number>()): boolean => {
        if (one === undefined || seen.has(one.pid)) return false;
        return one.marker === 'a1' || descends(byPid.get(one.parent), seen.add(one.pid));
      };
      const expected = entries.filter((one) => descends(one)).map((one) => one.pid);
      expect([...selectTarget(entries.toReversed(), target, 999)].toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
