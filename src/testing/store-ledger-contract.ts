import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import type { StartGuard } from '../ports/store.ts';
import { sampleCreated, unwrap } from './store-samples.ts';
import type { StoreSuite } from './store-suite.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Starts under a guard: what all sessions together may spend, and accounts that rest. */
export function storeLedger({ open }: StoreSuite): void {
  const guard: StartGuard = { ceilings: [{ period: 'day', amount: 100 }], accountOf: (agent) => `${agent}-account` };

  test('no start takes more than a ceiling has left, whichever session it is of; a refused one leaves no trace', async () => {
    let now = 10 * DAY;
    const clock = { now: () => now, monotonic: () => 0 };
    const [one, two] = [await open({ clock }), await open({ clock })];
    const first = unwrap(await one.create('s-1', [sampleCreated('s-1'), started('s-1')]));
    const second = unwrap(await two.create('s-2', [sampleCreated('s-2'), started('s-2')]));
    unwrap(await one.append(first.lease, [start('s-1', 'a', 60)], guard));
    const events = await two.events({});
    expect(await two.append(second.lease, [start('s-2', 'a', 30), start('s-2', 'b', 11)], guard)).toMatchObject({
      ok: false,
      error: { code: 'budget', refused: 'ceiling' },
    });
    expect(await two.events({})).toEqual(events);
    unwrap(await two.append(second.lease, [start('s-2', 'a', 40)], guard));
    expect(await one.standing(guard.ceilings)).toMatchObject({ ceilings: [{ spent: 0, reserved: 100, left: 0 }] });
    unwrap(await one.append(first.lease, [lost('s-1', 'a', 15)]));
    expect(await two.standing(guard.ceilings)).toMatchObject({ ceilings: [{ spent: 15, reserved: 40, left: 45 }] });
    now += DAY;
    expect(await two.standing(guard.ceilings)).toMatchObject({ ceilings: [{ spent: 0, reserved: 0, left: 100 }] });
    expect(await two.standing(guard.ceilings, now - DAY)).toMatchObject({ ceilings: [{ left: 45 }] });
  });

  test('nothing starts on an account that rests, whichever session found that out, until it resets', async () => {
    let now = 10 * DAY;
    const store = await open({ clock: { now: () => now, monotonic: () => 0 } });
    const first = unwrap(await store.create('s-1', [sampleCreated('s-1'), started('s-1')]));
    const second = unwrap(await store.create('s-2', [sampleCreated('s-2'), started('s-2')]));
    const parked = { until: now + HOUR, reason: 'limit', code: 'quota' as const };
    const agent = 'claude-account';
    unwrap(await store.append(first.lease, [{ type: 'agent.parked', data: { agent, parked } }]));
    expect((await store.standing([])).parked).toEqual({ [agent]: parked });
    const refused = { ok: false, error: { code: 'budget', refused: 'parked' } };
    expect(await store.append(second.lease, [start('s-2', 'a', 0)], guard)).toMatchObject(refused);
    now += HOUR;
    expect((await store.standing([])).parked).toEqual({});
    unwrap(await store.append(second.lease, [start('s-2', 'a', 0)], guard));
  });
}

function started(session: string): EventDraft {
  const options = { concurrency: null, budget: null, failFast: null };
  return { type: 'session.started', data: { pid: 1, host: session, fence: 1, options } };
}

function start(session: string, task: string, reserved: number): EventDraft {
  const limits = { budget: reserved, maxTurns: null, timeout: 60_000, idleTimeout: 60_000, reason: 'r' };
  const assignment = { agent: 'claude', model: null, ...limits };
  const data = { number: 1, mode: 'fresh' as const, previous: null, assignment, reserved, base: 'c' };
  return { type: 'attempt.started', task, attempt: `${session}/${task}/1`, data };
}

function lost(session: string, task: string, amount: number): EventDraft {
  const tokens = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
  const usage = [{ model: 'm', tokens, cost: { source: 'reported' as const, amount } }];
  const data = { reason: 'r', snapshot: null, usage, agentSession: null };
  return { type: 'attempt.lost', task, attempt: `${session}/${task}/1`, data };
}
