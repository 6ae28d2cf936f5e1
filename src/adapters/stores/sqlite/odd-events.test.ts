import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../model/event.ts';
import { fold } from '../../../parallel/fold.ts';
import type { Lease, Store } from '../../../ports/store.ts';
import { measure } from '../../../telemetry/measure.ts';
import { createFakeClock, type FakeClock } from '../../../testing/fake-clock.ts';
import { sampleCreated, sampleNote, samplePlan, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { openSqliteStore } from './sqlite-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let dir: string;
let clock: FakeClock;
let store: Store;
let lease: Lease;

async function begin(start: number): Promise<void> {
  clock = createFakeClock(start);
  store = await reopened();
  ({ lease } = unwrap(await store.create('s', [sampleCreated('s', samplePlan(['a']))])));
}

async function reopened(): Promise<Store> {
  return unwrap(await openSqliteStore({ ...sampleOptions(fold, { clock, measure }), path: join(dir, 'data.db') }));
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-odd-'));
});
afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

describe('what agents and people write', () => {
  test.each([
    ['plain', 'x'.repeat(1 << 20)],
    ['of four bytes each', '\u{1f600}'.repeat(1 << 18)],
    ['of one line each', 'größe\r\n'.repeat(1 << 17)],
    ['that must be escaped', '"\\\u0000\u001f\u2028\u2029\u007f'.repeat(1 << 17)],
    ['of halves of characters', `${'\ud800'.repeat(1 << 10)}\udfff${'\ufffd'.repeat(1 << 10)}`],
  ])('a megabyte of characters %s comes back as it was, also from a page and after a restart', async (_kind, text) => {
    await begin(Date.UTC(2026, 0, 1));
    const { events } = unwrap(await store.append(lease, [sampleNote(text)]));
    const [stored] = events;
    expect(stored?.data).toEqual({ level: 'info', text });
    await store.close();
    store = await reopened();
    expect(await store.events({ session: 's', types: ['note'] })).toEqual([stored]);
    expect((await store.telemetry.page({ types: ['note'], limit: 1 })).events).toEqual([stored]);
    const totals = await store.telemetry.totals({
      window: { since: clock.now() - HOUR, until: clock.now() + HOUR },
      metrics: ['events'],
      label: 'note',
      by: [],
    });
    expect(totals.map(({ sum }) => sum)).toEqual([1]);
  });
});

/** Runs the one task of the session from its start to the end of its work; `during` is what happens while it works. */
async function work(number: number, during: () => void): Promise<void> {
  const at = { task: 'a', attempt: `s/a/${number}` };
  const assignment = { agent: 'claude', model: 'small', budget: null, maxTurns: null };
  const limits = { timeout: MINUTE, idleTimeout: MINUTE, reason: '' };
  const data = { number, mode: 'fresh', previous: null, reserved: 0, base: '1'.repeat(40) } as const;
  const step = async (draft: EventDraft): Promise<void> => {
    unwrap(await store.append(lease, [draft]));
  };
  await step({ ...at, type: 'attempt.started', data: { ...data, assignment: { ...assignment, ...limits } } });
  clock.advance(1_000);
  await step({ ...at, type: 'attempt.prepared', data: { workspace: '/w', baseChecks: [], notes: [] } });
  const process = { pid: 1, startTime: null, containment: 'tracked' } as const;
  await step({ ...at, type: 'attempt.running', data: { process } });
  clock.advance(20_000);
  during();
  clock.advance(10_000);
  const nothing = { snapshot: null, usage: [], agentSession: null };
  await step({ ...at, type: 'attempt.finished', data: { ...nothing, summary: null, handoff: null } });
  await step({ ...at, type: 'attempt.lost', data: { ...nothing, reason: 'enough' } });
}

async function durationsOf(label: string): Promise<readonly number[]> {
  const { first, last } = (await store.telemetry.span()) ?? { first: 0, last: 0 };
  const window = { since: first - HOUR, until: last + HOUR };
  const found = await store.telemetry.distributions({ window, metric: 'duration', label, by: [], quantiles: [0, 1] });
  return found.flatMap(({ quantiles }) => quantiles);
}

async function started(): Promise<void> {
  const options = { concurrency: null, budget: null, failFast: null };
  unwrap(await store.append(lease, [{ type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options } }]));
}

describe('a clock that is odd', () => {
  // Wall clocks are in UTC: what happens in a zone twice or never is a matter of words only. Machines repeat or stretch a leap second.
  test.each([
    ['the hour that comes twice in Berlin', Date.UTC(2025, 9, 26, 0, 59, 45), 0],
    ['the hour that never comes in Berlin', Date.UTC(2026, 2, 29, 0, 59, 45), 0],
    ['a leap second that is repeated', Date.UTC(2016, 11, 31, 23, 59, 30), -1_000],
    ['a clock set ahead by an hour', Date.UTC(2026, 5, 1), HOUR],
    ['a clock set back by a day', Date.UTC(2026, 5, 1), -24 * HOUR],
    ['a clock set to the year 2525 and left there', Date.UTC(2026, 5, 1), 499 * 365 * 24 * HOUR],
  ])('%s: the times of work are what passed, the log stays in order', async (_what, start, jump) => {
    await begin(start);
    await started();
    await work(1, () => clock.jump(jump));
    expect(await durationsOf('agent')).toEqual([30_000, 30_000]);
    const events = await store.events({ session: 's' });
    const sorted = (of: (event: (typeof events)[number]) => string | number): boolean =>
      events.every((event, index) => index === 0 || of(event) >= of(events[index - 1] ?? event));
    expect(sorted(({ at }) => at)).toBe(true);
    expect(sorted(({ id }) => id)).toBe(true);
    expect(sorted(({ mono }) => mono ?? -1)).toBe(true);
  });

  test('set ahead by years and back again, a session goes on, and no time is negative', async () => {
    await begin(Date.UTC(2026, 0, 1));
    await started();
    await work(1, () => clock.jump(50 * 365 * 24 * HOUR));
    await work(2, () => clock.jump(-50 * 365 * 24 * HOUR));
    await work(3, () => undefined);
    expect(await durationsOf('agent')).toEqual([30_000, 30_000]);
    for (const label of ['queue', 'prepare', 'attempt'])
      for (const value of await durationsOf(label)) expect(value, label).toBeGreaterThanOrEqual(0);
    const { length } = await store.events({ session: 's', types: ['attempt.finished'] });
    expect(length).toBe(3);
  });

  test('what is recorded with a time in the future is filed there, and does not move what is recorded now', async () => {
    await begin(Date.UTC(2026, 0, 1));
    const later = Date.UTC(2099, 0, 1);
    const found = { rule: 'masked-value', severity: 'medium', where: 'x', count: 2 } as const;
    unwrap(
      await store.telemetry.record(() => [
        { type: 'security.found', at: later, data: found },
        { type: 'security.found', data: found },
      ]),
    );
    const sums = async (since: number): Promise<number[]> => {
      const window = { since, until: since + HOUR };
      const totals = await store.telemetry.totals({ window, metrics: ['findings'], by: [] });
      return totals.map(({ sum }) => sum);
    };
    expect(await sums(later)).toEqual([2]);
    expect(await sums(clock.now())).toEqual([2]);
    const span = await store.telemetry.span();
    expect(span?.first).toBe(clock.now());
    expect(span?.last).toBeGreaterThanOrEqual(later);
    unwrap(await store.append(lease, [sampleNote('now')]));
    expect((await store.events({ types: ['note'] })).map(({ at }) => at)).toEqual([clock.now()]);
  });
});

test('what another program named is masked, names of its attributes too', async () => {
  const secret = ['swordfish', '4711'].join('-');
  const mask = (text: string): string => text.replaceAll(secret, '***');
  const options = { ...sampleOptions(fold, { clock: createFakeClock(0), measure, mask }), path: join(dir, 'data.db') };
  store = unwrap(await openSqliteStore(options));
  const attributes = { id: secret, [`x-${secret}`]: 1, path: 'plain' };
  const data = { signal: 'log', name: secret, attributes, value: null, at: 0 } as const;
  const told = unwrap(await store.telemetry.record(() => [{ type: 'telemetry.received', data }]));
  expect(told).toMatchObject([{ data: { name: '***', attributes: { id: '***', 'x-***': 1, path: 'plain' } } }]);
  expect(await store.events({})).toEqual(told);
  expect(JSON.stringify(told)).not.toContain(secret);
});
