import { expect, test } from 'vitest';
import { sampleCreated, seeded, unwrap } from './store-samples.ts';
import { allSums, expectedSums } from './telemetry-sums-contract.ts';
import { EVER, remeasured, type TelemetrySuite } from './telemetry-suite.ts';
import { startWorker } from './worker-process.ts';

/** Several processes at once, and processes that die: sums and values agree with the events, whatever happens. */
export function telemetryCrashes(suite: TelemetrySuite): void {
  const { open, worker } = suite;

  test('four processes write at once: none is turned away, nothing is lost, sums are those of the events', async () => {
    const store = await open();
    for (const session of ['s-1', 's-2'])
      await store.release(unwrap(await store.create(session, [sampleCreated(session)])).lease);
    const jobs = [
      ['append', 's-1', '11', '60'],
      ['append', 's-2', '12', '60'],
      ['record', 'r-3', '13', '60'],
      ['record', 'r-4', '14', '60'],
    ] as const;
    // Each ends well only when every write of its own was acknowledged.
    await Promise.all(jobs.map((job) => startWorker(worker(), job).end()));
    const events = await store.events({});
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events).toHaveLength(2 + 2 * 60 * 2 + 2 * 60 * 3);
    expect(await allSums(store)).toEqual(await expectedSums(store, suite));
    expect(await valuesAgree(suite, store)).toBe(true);
  }, 120_000);

  test('of processes that would all raise one alert, one does', async () => {
    const store = await open();
    const rivals = [1, 2, 3, 4].map(() => startWorker(worker(), ['raise', 'a-1']));
    await Promise.all(rivals.map((rival) => rival.line()));
    for (const rival of rivals) rival.write('go\n');
    const answers = await Promise.all(rivals.map((rival) => rival.line()));
    await Promise.all(rivals.map((rival) => rival.end()));
    expect(answers.toSorted()).toEqual(['raised', 'seen', 'seen', 'seen']);
    expect(await store.telemetry.alertEvents()).toHaveLength(1);
  }, 60_000);

  test('kill -9 at any point: sums and values are those of the events that are there', async () => {
    const store = await open();
    await store.release(unwrap(await store.create('s-1', [sampleCreated('s-1')])).lease);
    const below = seeded(Date.now());
    for (let round = 0; round < 6; round++) {
      const seed = String(below(1_000_000));
      const job =
        round % 2 === 0 ? (['append', 's-1', seed, 'Infinity'] as const) : (['record', 'r', seed, 'Infinity'] as const);
      const child = startWorker(worker(), job);
      for (let n = 0; n <= below(30); n++) await child.line();
      child.kill();
      const acknowledged = Number((await child.rest()).at(-1));
      const { events } = await store.telemetry.page({ limit: 1 });
      expect(events[0]?.seq).toBeGreaterThanOrEqual(acknowledged);
      expect(await allSums(store)).toEqual(await expectedSums(store, suite));
      expect(await valuesAgree(suite, store)).toBe(true);
    }
  }, 120_000);
}

/** Whether each distribution is that of the values which the events measure. */
async function valuesAgree(
  suite: TelemetrySuite,
  store: Awaited<ReturnType<TelemetrySuite['open']>>,
): Promise<boolean> {
  const measured = remeasured(await store.events({}), suite);
  const found = await store.telemetry.distributions({
    window: EVER,
    metric: 'duration',
    by: ['label', 'agent', 'model'],
    quantiles: [0.25, 0.5, 0.75, 0.95],
  });
  const keys = new Set<string>();
  for (const { label, agent, model, count, quantiles } of found) {
    const values = measured
      .map(({ measurement }) => measurement)
      .filter(
        (each) => each.metric === 'duration' && each.label === label && each.agent === agent && each.model === model,
      )
      .map(({ value }) => value)
      .toSorted((a, b) => a - b);
    expect(count).toBe(values.length);
    expect(quantiles).toEqual([0.25, 0.5, 0.75, 0.95].map((q) => values[Math.max(1, Math.ceil(q * count - 1e-9)) - 1]));
    keys.add(JSON.stringify([label, agent, model]));
  }
  const wanted = measured
    .filter(({ measurement }) => measurement.metric === 'duration')
    .map(({ measurement: { label, agent, model } }) => JSON.stringify([label, agent, model]));
  expect(keys).toEqual(new Set(wanted));
  return true;
}
