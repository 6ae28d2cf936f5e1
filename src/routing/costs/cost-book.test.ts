import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someAttempt, NOON } from '../../../test/support/session-states.ts';
import { COST_BYS, type CostMoney } from '../../model/cost-report.ts';
import type { AttemptState } from '../../model/session.ts';
import type { Cost, ModelUsage } from '../../model/usage.ts';
import { CostBook } from './cost-book.ts';

const TOKENS = { input: 10, output: 2, cacheRead: 3, cacheWrite: 4 };
const PROCESS = { pid: 1, startTime: null, containment: 'tracked' } as const;

function used(model: string, cost: Cost): ModelUsage {
  return { model, tokens: TOKENS, cost };
}

function reported(model: string, amount: number): ModelUsage {
  return used(model, { source: 'reported', amount });
}

/** A settled attempt of a minute. */
function settled(task: string, number: number, parts: Partial<AttemptState>): AttemptState {
  const times = { startedAt: NOON, endedAt: NOON + 60_000 };
  return someAttempt(task, number, { status: 'landed', process: PROCESS, ...times, ...parts });
}

function booked(by: ConstructorParameters<typeof CostBook>[0], ...attempts: readonly AttemptState[]): CostBook {
  const book = new CostBook(by);
  for (const attempt of attempts) book.add('s', attempt);
  return book;
}

test('an accepted task costs what all of its tries did', () => {
  const book = booked(
    'task',
    settled('a', 1, { status: 'failed', usage: [reported('m', 300)] }),
    settled('a', 2, { status: 'lost', usage: [used('m', { source: 'estimated', amount: 60 })] }),
    settled('a', 3, { usage: [reported('m', 40)] }),
    settled('b', 1, { status: 'cancelled', usage: [], process: null }),
  );
  expect(book.groups()).toMatchObject([
    {
      name: 's/a',
      attempts: 3,
      accepted: 1,
      failed: 1,
      lost: 1,
      successRate: 1 / 2,
      money: { reported: 340, estimated: 60, replayed: null, unknown: 0 },
      perAccepted: 400,
      perAttempt: 133,
      average: 60_000,
      tokens: { input: 30, output: 6, cacheRead: 9, cacheWrite: 12 },
    },
    { name: 's/b', attempts: 1, cancelled: 1, successRate: null, perAccepted: null, perAttempt: null },
  ]);
});

test('what nobody knows is counted, and makes no average of its own; what a recording played is in none', () => {
  const book = booked(
    null,
    settled('a', 1, { usage: [used('m', { source: 'unknown' }), reported('n', 100)] }),
    settled('b', 1, { usage: [] }),
    settled('c', 1, { usage: [used('m', { source: 'replayed', amount: 900 })] }),
    someAttempt('d', 1, { process: PROCESS }),
  );
  expect(book.total()).toMatchObject({
    attempts: 4,
    live: 1,
    money: { reported: 100, estimated: null, replayed: 900, unknown: 2 },
    perAccepted: 33,
  });
  const nothing = booked(null, settled('a', 1, { usage: [used('m', { source: 'unknown' })] })).total();
  expect(nothing).toMatchObject({ perAccepted: null, perAttempt: null, money: { reported: null, unknown: 1 } });
});

test('by model, money is where it was used, and the attempt where it cost most', () => {
  const book = booked(
    'model',
    settled('a', 1, { usage: [reported('small', 10), reported('large', 500)] }),
    settled('b', 1, { status: 'failed', usage: [used('large', { source: 'unknown' })] }),
    settled('c', 1, { usage: [] }),
  );
  expect(book.groups()).toMatchObject([
    { name: 'large', attempts: 2, accepted: 1, failed: 1, money: { reported: 500, unknown: 1 } },
    { name: 'small', attempts: 0, money: { reported: 10 }, perAttempt: null },
    { name: 'sonnet', attempts: 1, money: { reported: null, unknown: 1 } },
  ]);
});

test('by class, what was not routed stands by itself', () => {
  const route = {
    level: 'complex',
    taskType: 'refactor',
    policy: 'balanced',
    rung: 0,
    fallback: false,
    chance: 0.5,
    expected: null,
  } as const;
  const { assignment } = someAttempt('a', 1);
  const book = booked(
    'class',
    settled('a', 1, { assignment: { ...assignment, route }, usage: [reported('m', 10)] }),
    settled('b', 1, { usage: [reported('m', 5)] }),
  );
  expect(book.groups()).toMatchObject([
    { name: 'complex refactor', class: { level: 'complex', taskType: 'refactor' }, attempts: 1 },
    { name: 'not routed', class: null, attempts: 1 },
  ]);
});

test('however costs are told apart, the groups add up to the whole', () => {
  const cost: fc.Arbitrary<Cost> = fc.oneof(
    fc.constant<Cost>({ source: 'unknown' }),
    fc.record({ source: fc.constantFrom('reported', 'estimated', 'replayed'), amount: fc.nat(1e9) }),
  );
  const usage = fc.array(fc.record({ model: fc.constantFrom('x', 'y', 'z'), tokens: fc.constant(TOKENS), cost }), {
    maxLength: 3,
  });
  const status = fc.constantFrom<AttemptState['status']>('landed', 'failed', 'lost', 'cancelled', 'running');
  const attempt = fc.record({ task: fc.constantFrom('a', 'b', 'c'), status, usage });
  const amounts = ({ reported: said, estimated, replayed, unknown }: CostMoney): readonly number[] => [
    said ?? 0,
    estimated ?? 0,
    replayed ?? 0,
    unknown,
  ];
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 30 }), fc.constantFrom(...COST_BYS), (made, by) => {
      const book = booked(by, ...made.map(({ task, ...parts }, index) => settled(task, index + 1, parts)));
      const [groups, total] = [book.groups(), book.total()];
      const sum = (of: (group: (typeof groups)[number]) => number): number =>
        groups.reduce((all, group) => all + of(group), 0);
      for (const kind of ['attempts', 'accepted', 'failed', 'lost', 'cancelled', 'live'] as const)
        expect(sum((group) => group[kind])).toBe(total[kind]);
      expect([0, 1, 2, 3].map((index) => sum(({ money }) => amounts(money)[index] ?? 0))).toEqual(amounts(total.money));
      expect(sum(({ tokens }) => tokens.input)).toBe(total.tokens.input);
    }),
  );
});
