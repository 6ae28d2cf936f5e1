import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import type { Metric } from '../model/measurement.ts';
import type { Store } from '../ports/store.ts';
import { fits, sampleCreated, sampleDrafts, sampleNote, samplePlan, seeded, unwrap } from './store-samples.ts';
import {
  aCall,
  ALL_DIMENSIONS,
  anError,
  EVER,
  linesOf,
  remeasured,
  standing,
  sumLines,
  type TelemetrySuite,
} from './telemetry-suite.ts';

const METRICS: readonly Metric[] = [
  'events',
  'sessions',
  'tasks',
  'attempts',
  'failures',
  'retries',
  'checks',
  'rejections',
  'tokens',
  'cost',
  'unpriced',
  'duration',
  'limits',
  'errors',
];

/** All sums as lines, told apart by everything. */
export async function allSums(store: Store): Promise<readonly string[]> {
  return linesOf(await store.telemetry.totals({ window: EVER, metrics: METRICS, by: ALL_DIMENSIONS }));
}

/** What all stored events measure, as lines like those of {@link allSums}. */
export async function expectedSums(store: Store, suite: TelemetrySuite): Promise<readonly string[]> {
  const measured = remeasured(await store.events({}), suite).map(({ measurement }) => measurement);
  return sumLines(measured.filter(({ metric }) => METRICS.includes(metric)));
}

/** Sums: those of the events, always. */
export function telemetrySums(suite: TelemetrySuite): void {
  const { open, fold } = suite;

  test('an empty store has no sums', async () => {
    const { telemetry } = await open();
    expect(await telemetry.totals({ window: EVER, metrics: METRICS, by: [] })).toEqual([]);
    expect(await telemetry.totals({ window: EVER, metrics: METRICS, by: ['time', 'metric'] })).toEqual([]);
    expect(await telemetry.distributions({ window: EVER, metric: 'duration', by: [] })).toEqual([]);
    expect(await telemetry.page({ limit: 5 })).toEqual({ events: [], more: false });
    expect([await telemetry.span(), await telemetry.alertEvents()]).toEqual([null, []]);
  });

  test('after every append the sums are those of all events', async () => {
    let now = Date.UTC(2026, 0, 4, 23, 50);
    const store = await open({ clock: { now: () => now, monotonic: () => now / 2 } });
    const below = seeded(42);
    let { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    for (let n = 0; n < 40; n++) {
      now += below(400_000);
      const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
      const draft: EventDraft = legal[below(legal.length)] ?? sampleNote('nothing else fits');
      ({ state } = unwrap(await store.append(lease, [draft, anError(`after ${draft.type}`)])));
      expect(await allSums(store)).toEqual(await expectedSums(store, suite));
    }
    expect(await allSums(await open())).toEqual(await allSums(store));
  });

  test('what is refused, and what throws, adds to no sum', async () => {
    const store = await open();
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    const before = await allSums(store);
    await expect(store.append(lease, [sampleNote('fits'), sampleCreated('s-1')])).rejects.toThrow(Error);
    expect((await store.append({ ...lease, fence: 0 }, [sampleNote('stale')])).ok).toBe(false);
    expect((await store.create('s-1', [sampleCreated('s-1')])).ok).toBe(false);
    expect(await allSums(store)).toEqual(before);
    // Nor does it come along with the next one.
    unwrap(await store.append(lease, [sampleNote('fits')]));
    expect(await allSums(store)).toEqual(await expectedSums(store, suite));
  });
}

/** Sums told apart by names. */
export function telemetryNames({ open }: TelemetrySuite): void {
  test('sums are told apart by whatever is asked for, and narrowed by it', async () => {
    const { telemetry } = await open({ clock: standing(5_000) });
    unwrap(
      await telemetry.record(() => [
        aCall(10, { agent: 'claude', model: 'opus' }),
        aCall(20, { agent: 'claude', model: 'haiku' }),
        aCall(40, { agent: 'codex', model: 'opus' }),
        anError('x'),
      ]),
    );
    const sums = async (by: readonly ('metric' | 'agent' | 'model' | 'label')[], narrowed = {}): Promise<unknown> =>
      (await telemetry.totals({ window: EVER, metrics: ['duration', 'errors'], by, ...narrowed })).map(
        ({ metric, label, agent, model, count, sum, min, max }) => [
          ...(by.includes('metric') ? [metric] : []),
          ...[label, agent, model].filter((part) => part !== null),
          count,
          sum,
          min,
          max,
        ],
      );
    expect(await sums(['metric'])).toEqual([
      ['duration', 3, 70, 10, 40],
      ['errors', 1, 1, 1, 1],
    ]);
    expect(await sums(['agent'], { label: 'request' })).toEqual([
      ['claude', 2, 30, 10, 20],
      ['codex', 1, 40, 40, 40],
    ]);
    expect(await sums(['model'], { label: 'request' })).toEqual([
      ['haiku', 1, 20, 20, 20],
      ['opus', 2, 50, 10, 40],
    ]);
    expect(await sums(['agent', 'model'], { model: 'opus' })).toEqual([
      ['claude', 'opus', 1, 10, 10, 10],
      ['codex', 'opus', 1, 40, 40, 40],
    ]);
    expect(await sums(['label'], { agent: 'codex' })).toEqual([['request', 1, 40, 40, 40]]);
    expect(await sums([], { agent: 'nobody' })).toEqual([]);
  });

  test('names that differ by a quote, a separator or case are different names', async () => {
    const { telemetry } = await open();
    const names = ['a', 'A', "a'b", 'a"b', 'a b', 'a\u0000b', 'a\u{fffd}b', '%', '', 'ä'];
    unwrap(await telemetry.record(() => names.map((model) => aCall(1, { agent: 'x', model }))));
    const totals = await telemetry.totals({ window: EVER, metrics: ['duration'], by: ['model'] });
    expect(totals.map(({ model, count }) => [model, count])).toEqual(
      expect.arrayContaining([
        ['a', 1],
        ['A', 1],
        ["a'b", 1],
        ['a"b', 1],
        ['a b', 1],
        ['a\u{fffd}b', 2],
        ['%', 1],
        ['', 1],
        ['ä', 1],
      ]),
    );
    expect(totals).toHaveLength(9);
  });
}

/** Sums that are large, and sums of many. */
export function telemetryAmounts({ open }: TelemetrySuite): void {
  test('sums beyond what a number holds exactly are told, and keep nothing from being stored', async () => {
    const { telemetry } = await open({ clock: standing(5_000) });
    const most = 2 ** 43;
    unwrap(await telemetry.record(() => Array.from({ length: 3_000 }, () => aCall(1e300))));
    const [total] = await telemetry.totals({ window: EVER, metrics: ['duration'], by: [] });
    expect(total).toMatchObject({ count: 3_000, min: most, max: most });
    expect((total?.sum ?? 0) / (3_000 * most)).toBeCloseTo(1, 12);
    const [bar] = await telemetry.totals({ window: { since: 0, until: 1 }, metrics: ['duration'], by: ['time'] });
    expect((bar?.sum ?? 0) / (3_000 * most)).toBeCloseTo(1, 12);
  });

  test('2,000 attempts with odd amounts are right to the millionth of a dollar, read by another handle', async () => {
    const store = await open();
    const tasks = Array.from({ length: 2_000 }, (_, index) => `t${index}`);
    let { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1', samplePlan(tasks))]));
    const below = seeded(7);
    const spent = { reported: 0, estimated: 0, tokens: 0 };
    const begin = sampleDrafts(state).filter(({ type }) => type === 'attempt.started' || type === 'session.started');
    for (let at = 0; at < begin.length; at += 500)
      ({ state } = unwrap(await store.append(lease, begin.slice(at, at + 500))));
    const ends = sampleDrafts(state).flatMap((draft): EventDraft[] => {
      if (draft.type !== 'attempt.lost') return [];
      const source = below(2) === 0 ? 'reported' : 'estimated';
      const [amount, output] = [1 + below(999_999), below(100_000)];
      spent[source] += amount;
      spent.tokens += output;
      const tokens = { input: 0, output, cacheRead: 0, cacheWrite: 0 };
      return [{ ...draft, data: { ...draft.data, usage: [{ model: 'm', tokens, cost: { source, amount } }] } }];
    });
    expect(ends).toHaveLength(2_000);
    for (let at = 0; at < ends.length; at += 250) unwrap(await store.append(lease, ends.slice(at, at + 250)));
    await store.release(lease);
    const again = await open();
    const totals = await again.telemetry.totals({ window: EVER, metrics: ['cost', 'tokens'], by: ['metric', 'label'] });
    const sum = (label: string): number => totals.find((total) => total.label === label)?.sum ?? 0;
    expect([sum('reported'), sum('estimated'), sum('output')]).toEqual([spent.reported, spent.estimated, spent.tokens]);
    expect((await again.load('s-1'))?.attempts['s-1/t7/1']?.usage[0]?.cost).not.toMatchObject({ amount: 0 });
  }, 60_000);
}
