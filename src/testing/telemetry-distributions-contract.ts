import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from './store-samples.ts';
import { aCall, EVER, standing, type TelemetrySuite } from './telemetry-suite.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);

/** Distributions: computed from the values while there are fewer than a million, told apart like sums. */
export function telemetryDistributions({ open }: TelemetrySuite): void {
  test('quantiles are values of nearest rank: of 20 values, p95 is the 19th', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const values = Array.from({ length: 20 }, (_, index) => (index + 1) * 100);
    unwrap(await telemetry.record(() => values.toReversed().map((value) => aCall(value))));
    const quantiles = [0.95, 0, 0.05, 0.5, 0.99, 1, 0.051];
    expect(await telemetry.distributions({ window: EVER, metric: 'duration', by: [], quantiles })).toEqual([
      {
        start: null,
        label: null,
        agent: null,
        model: null,
        count: 20,
        sum: 21_000,
        min: 100,
        max: 2_000,
        exact: true,
        quantiles: [1_900, 100, 100, 1_000, 2_000, 2_000, 200],
      },
    ]);
    const [usual] = await telemetry.distributions({ window: EVER, metric: 'duration', by: [] });
    expect(usual?.quantiles).toEqual([1_000, 1_900, 2_000]);
  });

  test('any values, any quantile: as a straight sort says', async () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, 2 ** 40),
      fc.integer({ min: 0, max: 1_000 }),
      fc.integer({ min: 0, max: 2 ** 42 }),
    );
    const { telemetry } = await open({ clock: standing(NOW) });
    let model = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (values, quantile) => {
          model += 1;
          const own = { model: `m${model}` };
          unwrap(
            await telemetry.record(() =>
              values.map((each, index) => aCall(each, { ...own, at: NOW - (index % 5) * HOUR })),
            ),
          );
          const [found] = await telemetry.distributions({
            window: EVER,
            metric: 'duration',
            by: [],
            quantiles: [quantile],
            ...own,
          });
          const sorted = values.toSorted((a, b) => a - b);
          const rank = Math.max(1, Math.ceil(quantile * sorted.length - 1e-9));
          expect(found).toMatchObject({
            count: sorted.length,
            exact: true,
            min: sorted[0],
            max: sorted.at(-1),
            quantiles: [sorted[rank - 1]],
          });
          expect(found?.sum).toBe(sorted.reduce((sum, each) => sum + each, 0));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
}

/** Distributions of parts: told apart like sums, and of a window. */
export function telemetryGroups({ open }: TelemetrySuite): void {
  test('distributions are told apart by whatever is asked for, and merged where it is not', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    unwrap(
      await telemetry.record(() => [
        aCall(1, { agent: 'claude', model: 'opus', at: NOW - HOUR }),
        aCall(3, { agent: 'claude', model: 'opus' }),
        aCall(5, { agent: 'codex', model: 'opus' }),
        aCall(7, { agent: 'codex', model: 'mini' }),
      ]),
    );
    const medians = async (by: readonly ('time' | 'label' | 'agent' | 'model')[], narrowed = {}): Promise<unknown> =>
      (await telemetry.distributions({ window: EVER, metric: 'duration', by, quantiles: [0.5], ...narrowed })).map(
        ({ start, agent, model, count, quantiles }) => [
          ...[start, agent, model].filter((part) => part !== null),
          count,
          ...quantiles,
        ],
      );
    expect(await medians([])).toEqual([[4, 3]]);
    expect(await medians(['agent'])).toEqual([
      ['claude', 2, 1],
      ['codex', 2, 5],
    ]);
    expect(await medians(['time'], { model: 'opus' })).toEqual([
      [Date.UTC(2026, 2, 10, 14), 1, 1],
      [Date.UTC(2026, 2, 10, 15), 2, 3],
    ]);
    expect(await medians(['model'], { agent: 'codex' })).toEqual([
      ['mini', 1, 7],
      ['opus', 1, 5],
    ]);
    expect(await medians(['time'], { period: 'week' })).toEqual([[Date.UTC(2026, 2, 9), 4, 3]]);
    expect(await medians(['time'], { period: 'minute', agent: 'codex' })).toEqual([[Date.UTC(2026, 2, 10, 15), 2, 5]]);
  });

  test('a window without values has no distribution, though its hour has', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    unwrap(await telemetry.record(() => [aCall(1, { at: NOW - 5 * 60_000 })]));
    const window = { since: NOW - 60_000, until: NOW };
    expect(await telemetry.distributions({ window, metric: 'duration', by: [] })).toEqual([]);
    expect(await telemetry.totals({ window, metrics: ['duration'], by: [] })).toEqual([]);
  });
}
