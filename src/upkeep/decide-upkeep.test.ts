import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionStatus } from '../model/session.ts';
import type { UpkeepMode } from '../ports/housekeeping.ts';
import type { Holding } from '../ports/upkeep.ts';
import { decideUpkeep, type SessionStanding } from './decide-upkeep.ts';

const NOW = 1_000_000;
const statuses: readonly SessionStatus[] = ['created', 'running', 'paused', 'completed', 'failed', 'cancelled'];

const common = { session: fc.constantFrom('a', 'b', 'gone'), at: fc.nat(NOW) };
const sized = { ...common, path: fc.string(), bytes: fc.nat(1000) };
const holding: fc.Arbitrary<Holding> = fc.oneof(
  fc.record({
    kind: fc.constant('slot' as const),
    holder: fc.constantFrom(null, 'a/t/1'),
    retained: fc.boolean(),
    ...sized,
  }),
  fc.record({ kind: fc.constant('setup' as const), path: sized.path, bytes: sized.bytes, at: sized.at }),
  fc.record({ kind: fc.constant('leftover' as const), ...sized }),
  fc.record({
    kind: fc.constant('ref' as const),
    ref: fc.string(),
    commit: fc.constant('c0ffee'),
    task: fc.constantFrom(null, 't'),
    containedIn: fc.constantFrom(null, 'main'),
    ...common,
  }),
);
const standing: fc.Arbitrary<SessionStanding> = fc.record({
  status: fc.constantFrom(...statuses),
  owned: fc.boolean(),
});
const policy = fc.record({
  now: fc.constant(NOW),
  mode: fc.constantFrom<UpkeepMode>('asked', 'all', 'automatic'),
  age: fc.option(fc.nat(NOW)),
  size: fc.option(fc.nat(3000)),
});

/** What holds for everything that goes, in other words than the decision has. */
function mayGo(gone: Holding, sessions: ReadonlyMap<string, SessionStanding>): boolean {
  if (gone.kind === 'setup') return true;
  const session = sessions.get(gone.session ?? '');
  const over = session === undefined || session.status === 'completed' || session.status === 'cancelled';
  if (session?.owned === true) return false;
  if (gone.kind === 'ref') return gone.containedIn !== null && over;
  if (gone.kind === 'leftover') return true;
  return !gone.retained && (gone.holder === null || (session !== undefined && over));
}

test('whatever the policy, nothing goes that is needed or could not be had again, and everything is judged once', () => {
  fc.assert(
    fc.property(fc.array(holding), standing, standing, policy, (holdings, a, b, limits) => {
      const sessions = new Map([
        ['a', a],
        ['b', b],
      ]);
      const { free, keep } = decideUpkeep(holdings, sessions, limits);
      expect(new Set([...free, ...keep].map((judged) => judged.holding))).toEqual(new Set(holdings));
      expect(free.length + keep.length).toBe(holdings.length);
      expect(free.filter(({ holding: gone }) => !mayGo(gone, sessions))).toEqual([]);
    }),
  );
});

const setup = (at: number, bytes: number): Holding => ({ kind: 'setup', path: `s${at}`, bytes, at });

test('setups go when they are asked for, too old, or beyond the ceiling: the longest unused first', () => {
  const holdings = [setup(900, 10), setup(100, 10), setup(500, 10)];
  const freed = (mode: UpkeepMode, age: number | null, size: number | null): readonly number[] =>
    decideUpkeep(holdings, new Map(), { now: 1000, mode, age, size }).free.map((judged) => judged.holding.at);
  expect(freed('asked', null, null)).toEqual([]);
  expect(freed('all', null, null)).toEqual([900, 100, 500]);
  expect(freed('asked', 400, null)).toEqual([100, 500]);
  expect(freed('automatic', null, 25)).toEqual([100]);
  expect(freed('automatic', null, 15)).toEqual([100, 500]);
  expect(freed('automatic', null, 0)).toEqual([100, 500, 900]);
});
