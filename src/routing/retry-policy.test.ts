import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProviderError, ProviderErrorClass } from '../model/provider-error.ts';
import {
  BASE_DELAY,
  type FailedTry,
  LONGEST_DELAY,
  LONGEST_RETRY_AFTER,
  MAX_TRIES,
  type NextTry,
  nextTry,
} from './retry-policy.ts';

const CLASSES: readonly ProviderErrorClass[] = [
  'rate_limit',
  'quota_window',
  'overloaded',
  'server_error',
  'timeout',
  'connection',
  'auth',
  'billing',
  'context_length',
  'output_truncated',
  'invalid_request',
  'model_not_found',
  'content_policy',
  'unknown',
];

function failed(cls: ProviderErrorClass, parts: Partial<FailedTry> & { readonly retryAfter?: number } = {}): NextTry {
  const { retryAfter = null, ...rest } = parts;
  const error: ProviderError = { class: cls, status: null, message: 'no', retryAfter, resetsAt: null };
  return nextTry({ error, tries: 1, elapsed: 0, budgetMs: 600_000, random: 0.5, ...rest });
}

describe('what follows a failed request', () => {
  test.each<[ProviderErrorClass, NextTry]>([
    ['overloaded', { kind: 'retry', delay: 250 }],
    ['rate_limit', { kind: 'retry', delay: 250 }],
    ['connection', { kind: 'retry', delay: 250 }],
    ['unknown', { kind: 'retry', delay: 250 }],
    ['quota_window', { kind: 'fallback', rests: 'account', rest: null }],
    ['auth', { kind: 'fallback', rests: 'account', rest: null }],
    ['billing', { kind: 'fallback', rests: 'account', rest: null }],
    ['model_not_found', { kind: 'fallback', rests: 'model', rest: null }],
    ['context_length', { kind: 'reshape', what: 'context' }],
    ['output_truncated', { kind: 'reshape', what: 'answer' }],
    ['invalid_request', { kind: 'stop' }],
    ['content_policy', { kind: 'stop' }],
  ])('%s', (cls, expected) => {
    expect(failed(cls)).toEqual(expected);
  });

  test('an unknown failure is tried once more, no oftener', () => {
    expect(failed('unknown', { tries: 2 }).kind).toBe('fallback');
  });

  test('a wait that is asked for is obeyed, one that is too long is a reason to go elsewhere', () => {
    expect(failed('rate_limit', { retryAfter: 20_000, random: 0 })).toEqual({ kind: 'retry', delay: 20_000 });
    expect(failed('overloaded', { retryAfter: 1_806_000 })).toEqual({
      kind: 'fallback',
      rests: 'model',
      rest: 1_806_000,
    });
  });

  test('no wait ends after what all tries may take', () => {
    expect(failed('overloaded', { elapsed: 599_900, random: 1 }).kind).toBe('fallback');
    expect(failed('overloaded', { elapsed: 599_900, random: 0.1 }).kind).toBe('retry');
  });
});

const someTry = fc.record({
  cls: fc.constantFrom(...CLASSES),
  retryAfter: fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: undefined }),
  tries: fc.integer({ min: 1, max: 6 }),
  elapsed: fc.integer({ min: 0, max: 1_000_000 }),
  budgetMs: fc.integer({ min: 0, max: 1_000_000 }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

function decide({ cls, retryAfter, ...rest }: Parameters<Parameters<typeof someTry.map>[0]>[0]): NextTry {
  return failed(cls, { ...rest, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

const repeatable: readonly ProviderErrorClass[] = ['rate_limit', 'overloaded', 'server_error', 'timeout', 'connection'];

describe('whatever the failure', () => {
  test('a delay lies within its bounds, and never before the time that was asked for', () => {
    fc.assert(
      fc.property(someTry, fc.constantFrom(...repeatable), (one, cls) => {
        const next = decide({ ...one, cls });
        fc.pre(next.kind === 'retry');
        const from = one.retryAfter ?? 0;
        const bound = Math.min(LONGEST_DELAY, BASE_DELAY * 2 ** (one.tries - 1));
        const to = one.retryAfter === undefined ? bound : from + BASE_DELAY;
        expect(next.delay).toBeGreaterThanOrEqual(from);
        expect(next.delay).toBeLessThanOrEqual(to);
        expect(from).toBeLessThanOrEqual(LONGEST_RETRY_AFTER);
        expect(one.elapsed + next.delay).toBeLessThanOrEqual(one.budgetMs);
        expect(one.tries).toBeLessThan(MAX_TRIES);
      }),
    );
  });

  test('what only a human, or another request, can mend is never tried again', () => {
    const hopeless: readonly ProviderErrorClass[] = [
      'auth',
      'billing',
      'invalid_request',
      'content_policy',
      'quota_window',
    ];
    fc.assert(
      fc.property(someTry, fc.constantFrom(...hopeless), (one, cls) => {
        expect(decide({ ...one, cls }).kind).not.toBe('retry');
      }),
    );
  });

  test('a loop that obeys ends, within its time and its tries', () => {
    const failures = fc.array(someTry, { minLength: MAX_TRIES, maxLength: 20 });
    fc.assert(
      fc.property(failures, fc.integer({ min: 0, max: 200_000 }), (list, budgetMs) => {
        let elapsed = 0;
        let tries = 0;
        for (const one of list) {
          tries += 1;
          const next = decide({ ...one, tries, elapsed, budgetMs });
          if (next.kind !== 'retry') break;
          elapsed += next.delay;
        }
        expect(tries).toBeLessThanOrEqual(MAX_TRIES);
        expect(elapsed).toBeLessThanOrEqual(budgetMs);
      }),
    );
  });
});
