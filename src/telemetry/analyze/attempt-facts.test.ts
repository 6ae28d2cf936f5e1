import { expect, test } from 'vitest';
import type { ModelUsage } from '../../model/usage.ts';
import { AGAIN, begun, failing, type MeasuredHistory, step, usage } from '../../../test/support/measured-history.ts';
import { factsOf } from './attempt-facts.ts';

function stateOf({ state }: MeasuredHistory): readonly NonNullable<MeasuredHistory['state']>[] {
  return state === null ? [] : [state];
}

/** The facts of an attempt that failed after a minute with such a usage. */
function after(...spent: readonly ModelUsage[]): ReturnType<typeof factsOf> {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  history.pass(60_000);
  failing(history, AGAIN, spent);
  return factsOf(stateOf(history), { since: 0, until: Infinity });
}

test('an attempt counts where it ended, and not while it lives', () => {
  const history = begun();
  history.pass(1_000);
  step(history, 'attempt.started', 'attempt.running');
  const begin = history.at;
  history.pass(60_000);
  const during = { since: begin, until: begin + 59_000 };
  const then = { since: begin + 60_000, until: begin + 60_001 };
  expect(factsOf(stateOf(history), { since: 0, until: Infinity })).toEqual([]);
  failing(history, AGAIN);
  step(history, 'attempt.started');
  expect(factsOf(stateOf(history), during)).toEqual([]);
  expect(factsOf(stateOf(history), then)).toMatchObject([
    {
      id: 's/a/1',
      session: 's',
      task: 'a',
      agent: 'claude',
      model: 'small',
      outcome: 'failed',
      failure: 'gate',
      duration: 60_000,
    },
  ]);
});

test("a cost that is known in part is not known, and a replayed one is nobody's", () => {
  const known = usage('m', 1, { source: 'reported', amount: 5 });
  expect(after(known, usage('n', 1, { source: 'estimated', amount: 7 }))[0]?.cost).toBe(12);
  expect(after(known, usage('n', 1))[0]?.cost).toBeNull();
  expect(after(usage('m', 1, { source: 'replayed', amount: 5 }))[0]?.cost).toBeNull();
  expect(after()[0]).toMatchObject({ cost: null, tokens: null, cacheRate: null });
});

test('tokens of all kinds count; what is written to a cache was not read from it', () => {
  const tokens = { input: 10, output: 100, cacheRead: 60, cacheWrite: 30 };
  expect(after({ model: 'm', tokens, cost: { source: 'unknown' } })[0]).toMatchObject({ tokens: 200, cacheRate: 0.6 });
});
