import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period, Window } from '../ports/telemetry.ts';
import { unwrap } from './store-samples.ts';
import { aCall, EVER, standing, type TelemetrySuite } from './telemetry-suite.ts';

const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);

/** Which times sums are of: windows, and the borders of periods. */
export function telemetryWindows({ open }: TelemetrySuite): void {
  test.each<[Period, readonly [before: number, first: number], number, string]>([
    ['minute', [NOW - 20 * SECOND - 1, NOW - 20 * SECOND], MINUTE, 'a minute'],
    ['hour', [Date.UTC(2026, 2, 10, 14) - 1, Date.UTC(2026, 2, 10, 14)], HOUR, 'an hour'],
    ['day', [Date.UTC(2026, 2, 8) - 1, Date.UTC(2026, 2, 8)], DAY, 'a day'],
    ['week', [Date.UTC(2026, 2, 9) - 1, Date.UTC(2026, 2, 9)], 7 * DAY, 'a week, which begins on Monday'],
    ['week', [Date.UTC(1970, 0, 5) - 1, Date.UTC(1970, 0, 5)], 7 * DAY, 'the second week there was'],
    // No hour is left out or comes twice when clocks of a zone change: these are Unix times.
    ['hour', [Date.UTC(2026, 2, 29, 1) - 1, Date.UTC(2026, 2, 29, 1)], HOUR, 'the hour in which summer time begins'],
    ['day', [Date.UTC(2025, 9, 26) - 1, Date.UTC(2025, 9, 26)], DAY, 'the day on which summer time ends'],
    // The leap second of 2016 had no Unix time of its own.
    ['day', [Date.UTC(2016, 11, 31, 23, 59, 59, 999), Date.UTC(2017, 0, 1)], DAY, 'a day after a leap second'],
    ['day', [Date.UTC(2024, 1, 29) - 1, Date.UTC(2024, 1, 29)], DAY, 'the 29th of February'],
    ['day', [-DAY - 1, -DAY], DAY, 'a day before 1970'],
    ['hour', [Date.UTC(9999, 0, 1) - 1, Date.UTC(9999, 0, 1)], HOUR, 'an hour far in the future'],
  ])('bars: a %s at %j is %s ms wide: %s', async (period, [before, first], width) => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const last = first + width - 1;
    unwrap(await telemetry.record(() => [before, first, last].map((at, index) => aCall(10 ** index, { at }))));
    const bars = await telemetry.totals({
      window: { since: before, until: last + 1 },
      metrics: ['duration'],
      by: ['time'],
      period,
    });
    expect(bars.map(({ start, sum }) => [start, sum])).toEqual([
      [first - width, 1],
      [first, 110],
    ]);
  });

  test('a window is from its begin up to and without its end, and is widened to whole minutes, or hours long ago', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const near = { since: NOW - 10 * MINUTE - 7, until: NOW - 5 * MINUTE - 7 };
    expect(telemetry.usedWindow(near)).toEqual({
      since: Math.floor(near.since / MINUTE) * MINUTE,
      until: Math.ceil(near.until / MINUTE) * MINUTE,
    });
    const far = { since: NOW - 30 * DAY, until: NOW - 29 * DAY };
    expect(telemetry.usedWindow(far)).toEqual({
      since: Math.floor(far.since / HOUR) * HOUR,
      until: Math.ceil(far.until / HOUR) * HOUR,
    });
    const whole = { since: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) };
    expect(telemetry.usedWindow(whole)).toEqual(whole);
  });
}

/** Any window at all: sums and values of the events in it, near and far. */
export function telemetryAnyWindow({ open }: TelemetrySuite): void {
  test('sums of any window are those of the events in it', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const below = fc.integer({ min: 0, max: 6 * DAY });
    const times = fc.sample(below, 400).map((ago) => NOW + DAY - ago);
    const drafts = times.map((at, index) => aCall(index + 1, { at }));
    unwrap(await telemetry.record(() => drafts));
    await fc.assert(
      fc.asyncProperty(below, below, async (a, b) => {
        const asked: Window = { since: NOW + DAY - Math.max(a, b), until: NOW + DAY - Math.min(a, b) + 1 };
        const used = telemetry.usedWindow(asked);
        const inside = times.flatMap((at, index) => (at >= used.since && at < used.until ? [index + 1] : []));
        const [total] = await telemetry.totals({ window: asked, metrics: ['duration'], by: [] });
        const [lie] = await telemetry.distributions({ window: asked, metric: 'duration', by: [] });
        expect(total?.count ?? 0).toBe(inside.length);
        expect(total?.sum ?? 0).toBe(inside.reduce((sum, value) => sum + value, 0));
        expect(lie?.count ?? 0).toBe(inside.length);
        expect(lie?.quantiles[0]).toBe(
          inside[Math.ceil(inside.length / 2) - 1] === undefined ? undefined : median(inside),
        );
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('bars add up to the whole, however wide they are', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const times = Array.from({ length: 300 }, (_, index) => NOW - index * 7 * 60_001);
    unwrap(await telemetry.record(() => times.map((at) => aCall(3, { at }))));
    for (const period of ['minute', 'hour', 'day', 'week'] as const) {
      const bars = await telemetry.totals({ window: EVER, metrics: ['duration'], by: ['time'], period });
      expect(bars.reduce((sum, bar) => sum + bar.sum, 0)).toBe(900);
      const starts = bars.map(({ start }) => start ?? Number.NaN);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test('what a clock gone wild filed far away is found, and disturbs nothing nearer', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const times = [-1e15, -1, 0, NOW, NOW + 100 * 365 * DAY, 8e15];
    unwrap(await telemetry.record(() => times.map((at) => aCall(1, { at }))));
    const counted = async (window: Window): Promise<number> =>
      (await telemetry.totals({ window, metrics: ['duration'], by: [] }))[0]?.count ?? 0;
    expect(await counted(EVER)).toBe(6);
    expect(await counted({ since: NOW - HOUR, until: NOW + HOUR })).toBe(1);
    expect(await counted({ since: -DAY, until: 0 })).toBe(1);
    expect(await counted({ since: NOW + HOUR, until: Infinity })).toBe(2);
    expect(await counted({ since: NOW, until: NOW - DAY })).toBe(0);
    const [lie] = await telemetry.distributions({ window: EVER, metric: 'duration', by: [] });
    expect(lie?.count).toBe(6);
    const page = await telemetry.page({ since: -1, until: 1, limit: 9 });
    expect(page.events.map(({ at }) => at)).toEqual([0, -1]);
  });

  test('the span reaches from the first hour with an event to the end of the last', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    unwrap(await telemetry.record(() => [aCall(1, { at: Date.UTC(2026, 0, 1, 5, 30) }), aCall(1)]));
    expect(await telemetry.span()).toEqual({
      first: Date.UTC(2026, 0, 1, 5),
      last: Date.UTC(2026, 2, 10, 16),
    });
  });
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}
