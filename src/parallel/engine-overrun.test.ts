import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgentEvent } from '../model/agent-event.ts';
import type { ModelUsage } from '../model/usage.ts';
import type { AgentOutcome } from '../ports/agent.ts';
import { OverrunWatch } from './engine-overrun.ts';

const KILLED = { class: 'killed' as const, summary: 'ended', evidence: '', resetsAt: null };
const ended: AgentOutcome = {
  outcome: { kind: 'failed', failure: KILLED },
  usage: [],
  agentSession: null,
  summary: 'I was about to',
};

function usage(...amounts: readonly (number | null)[]): AgentEvent {
  const tokens = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
  const used = amounts.map((amount): ModelUsage => ({
    model: 'm',
    tokens,
    cost: amount === null ? { source: 'unknown' } : { source: 'estimated', amount },
  }));
  return { kind: 'usage', usage: used, final: false };
}

/** A watch over an attempt, and how often it was ended. */
function watched(
  reserved: number,
  own = false,
): { watch: OverrunWatch; stops: () => number; decoder: { finished: boolean } } {
  let stops = 0;
  const decoder = { finished: false };
  const watch = new OverrunWatch({
    attempt: { reserved },
    agent: {
      capabilities: { resume: false, cost: 'reported', maxTurns: false, budget: own },
      safety: { stop: { signal: 'SIGTERM', grace: 5 } } as never,
    },
    child: {
      stop: async (grace, signal) => {
        expect([grace, signal]).toEqual([5, 'SIGTERM']);
        stops += 1;
        return await Promise.resolve();
      },
    },
    decoder,
  });
  return { watch, stops: () => stops, decoder };
}

test('it is ended once, as soon as it is told that more was spent than was set aside, whatever tells it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.boolean(),
      fc.array(fc.array(fc.option(fc.nat(700), { nil: null }), { maxLength: 3 }), { maxLength: 8 }),
      (reserved, own, reports) => {
        const { watch, stops } = watched(reserved, own);
        let most = 0;
        for (const amounts of reports) {
          watch.heard([usage(...amounts)]);
          most = Math.max(
            most,
            amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
          );
          expect(stops()).toBe(most > reserved * (own ? 1.1 : 1) ? 1 : 0);
        }
        const { outcome } = watch.judge(ended);
        expect(outcome).toMatchObject({ failure: { class: stops() === 1 ? 'attempt-budget' : 'killed' } });
      },
    ),
  );
});

test('the failure says how much it was, with its last words', () => {
  const { watch } = watched(1_000_000);
  watch.heard([usage(1_250_000)]);
  expect(watch.judge(ended).outcome).toEqual({
    kind: 'failed',
    failure: {
      class: 'attempt-budget',
      summary: 'it had spent $1.25, and $1 was set aside for it',
      evidence: 'Last words: I was about to',
      resetsAt: null,
    },
  });
});

test('where nothing was set aside nothing is watched; one that has said its last word is judged by its work', () => {
  const free = watched(0);
  free.watch.heard([usage(1e9)]);
  expect(free.stops()).toBe(0);
  const done = watched(10);
  done.decoder.finished = true;
  done.watch.heard([usage(50)]);
  expect(done.stops()).toBe(0);
  const finished: AgentOutcome = { ...ended, outcome: { kind: 'finished' } };
  const late = watched(10);
  late.watch.heard([usage(50)]);
  expect(late.watch.judge(finished)).toBe(finished);
});
