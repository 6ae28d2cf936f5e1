import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Simulation } from '../../test/support/simulation.ts';
import type { Event, EventDraft } from '../model/event.ts';
import { spendingOf } from '../model/spending.ts';
import { samplePlan } from '../testing/store-samples.ts';
import { BudgetWatch } from './engine-budget.ts';

const BUDGET = 1_000_000;

/** A record as an event, as far as the watch reads it. */
function stored(draft: EventDraft): Event {
  const place = { seq: 1, id: '', version: 2, at: 0, mono: null, session: 's', task: null, attempt: null };
  return { ...draft, ...place };
}

function sharesOf(drafts: readonly EventDraft[]): number[] {
  return drafts.flatMap((draft) => (draft.type === 'budget.crossed' ? [draft.data.share] : []));
}

test('each share is told when it is spent, once, whoever runs the session when', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(40)),
      (costs, restarts) => {
        const ids = costs.map((_, index) => `t${index}`);
        const session = new Simulation({ ...samplePlan(ids), budget: BUDGET });
        const log: Event[] = [];
        let watch = new BudgetWatch();
        let seen = 0;
        for (let step = 0; step < 200; step += 1) {
          if (restarts.includes(step)) {
            watch = new BudgetWatch();
            watch.told(log);
          }
          const told = watch.heard(session.events.slice(seen), session.state);
          seen = session.events.length;
          log.push(...told.map(stored));
          const total = Object.values(session.state.attempts).reduce(
            (sum, attempt) => sum + spendingOf(attempt).spent,
            0,
          );
          const due = [0.8, 1].filter((share) => total >= share * BUDGET);
          expect(sharesOf(log.map((event) => event as EventDraft))).toEqual(due);
          const [attempt] = session.live();
          if (attempt !== undefined)
            session.advance(attempt, { ends: 'landed', cost: costs[ids.indexOf(attempt.task)] ?? 0 });
          else if (!session.start()) break;
          session.start();
        }
      },
    ),
  );
});

test('what is reserved is not spent; what settles at an unknown cost is', () => {
  const session = new Simulation({ ...samplePlan(['a']), budget: BUDGET });
  const watch = new BudgetWatch();
  session.start();
  const [attempt] = session.live();
  if (attempt === undefined) throw new Error('nothing was started');
  expect(attempt.reserved).toBe(BUDGET);
  expect(watch.heard(session.events, session.state)).toEqual([]);
  const usage = [
    {
      model: 'm',
      tokens: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
      cost: { source: 'unknown' as const },
    },
  ];
  const at = { task: 'a', attempt: attempt.id };
  session.append([{ ...at, type: 'attempt.lost', data: { reason: 'r', snapshot: null, usage, agentSession: null } }]);
  expect(sharesOf(watch.heard(session.events, session.state))).toEqual([0.8, 1]);
});

test('a higher budget is another one: its shares are told anew; without a budget nothing is', () => {
  const session = new Simulation({ ...samplePlan(['a']), budget: BUDGET });
  session.start();
  for (const attempt of session.live())
    session.append([
      {
        type: 'attempt.lost',
        task: attempt.task,
        attempt: attempt.id,
        data: {
          reason: 'r',
          snapshot: null,
          agentSession: null,
          usage: [
            {
              model: 'm',
              tokens: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
              cost: { source: 'reported', amount: 900_000 },
            },
          ],
        },
      },
    ]);
  const watch = new BudgetWatch();
  expect(sharesOf(watch.heard([], session.state))).toEqual([0.8]);
  const options = { ...session.state.options, budget: 900_000 };
  expect(sharesOf(watch.heard([], { ...session.state, options }))).toEqual([0.8, 1]);
  expect(sharesOf(watch.heard([], session.state))).toEqual([]);
  const free = { ...session.state, plan: { ...session.state.plan, budget: null } };
  expect(watch.heard(session.events, free)).toEqual([]);
});
