import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_REST, LONGEST_REST, modelBreaker, type Served, THRESHOLD, WINDOW } from './model-breaker.ts';

const busy = (at: number): Served => ({ at, overloaded: true });
const fine = (at: number): Served => ({ at, overloaded: false });

/** Overloads in a row up to a time, enough to open the breaker. */
const rowTo = (at: number): Served[] => Array.from({ length: THRESHOLD }, (_, before) => busy(at - before * 10));

describe('the breaker of a model', () => {
  test('opens at the threshold, rests, and is tried again', () => {
    expect(modelBreaker(rowTo(1000).slice(1), 1000)).toEqual({ kind: 'closed' });
    expect(modelBreaker(rowTo(1000), 1000)).toEqual({ kind: 'open', until: 1000 + FIRST_REST });
    const later = modelBreaker(rowTo(1000), 1000 + FIRST_REST);
    expect(later).toEqual({ kind: 'half-open', since: 1000 + FIRST_REST });
  });

  test('a probe that fails rests it twice as long, one that is served closes it', () => {
    const probe = 1000 + FIRST_REST + 5;
    expect(modelBreaker([...rowTo(1000), busy(probe)], probe)).toEqual({ kind: 'open', until: probe + 2 * FIRST_REST });
    expect(modelBreaker([...rowTo(1000), fine(probe)], probe)).toEqual({ kind: 'closed' });
  });

  test('overloads far apart, or with successes between them, are no row', () => {
    const apart = [0, 1, 2, 3].map((n) => busy(n * WINDOW));
    expect(modelBreaker(apart, 3 * WINDOW).kind).toBe('closed');
    const mixed = [busy(1), busy(2), fine(3), busy(4), busy(5)];
    expect(modelBreaker(mixed, 5).kind).toBe('closed');
  });
});

const someLog = fc.array(fc.record({ at: fc.nat(5_000_000), overloaded: fc.boolean() }), { maxLength: 40 });

describe('whatever happened', () => {
  test('it comes out the same in any order of the log, and what is to come changes nothing', () => {
    fc.assert(
      fc.property(someLog, fc.nat(5_000_000), (log, now) => {
        const unique = [...new Map(log.map((entry) => [entry.at, entry])).values()];
        const past = unique.filter(({ at }) => at <= now);
        expect(modelBreaker(unique.toReversed(), now)).toEqual(modelBreaker(past, now));
      }),
    );
  });

  test('it rests no longer than the longest, and never without a row of overloads', () => {
    fc.assert(
      fc.property(someLog, fc.nat(5_000_000), (log, now) => {
        const state = modelBreaker(log, now);
        expect(state.kind === 'open' ? state.until - now : 0).toBeLessThanOrEqual(LONGEST_REST);
        const overloads = log.filter(({ at, overloaded }) => overloaded && at <= now).length;
        expect(state.kind === 'closed' || overloads >= THRESHOLD).toBe(true);
      }),
    );
  });

  test('a success closes it, and with no news at all it lets one try in the end', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const now = 5_000_001;
        expect(modelBreaker([...log, fine(now)], now)).toEqual({ kind: 'closed' });
        expect(modelBreaker(log, now + LONGEST_REST).kind).not.toBe('open');
      }),
    );
  });
});
