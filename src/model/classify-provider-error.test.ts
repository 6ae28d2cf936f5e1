import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProviderFailure, classifyProviderError } from './classify-provider-error.ts';
import type { ProviderErrorClass } from './provider-error.ts';

const AT = Date.UTC(2026, 10, 28, 5);

/** What a provider says, and what is to be read in it. A time that is left out is not to be found. */
type Case = ProviderFailure & {
  readonly from: string;
  readonly is: ProviderErrorClass;
  readonly reads?: number;
  readonly retryAfter?: number;
  readonly resetsAt?: string;
};

const cases = readFileSync(path.join(import.meta.dirname, 'cases/provider-errors.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);

describe('what providers say', () => {
  test.each(cases.map((one) => [one.from, one.status ?? null, one.message, one] as const))(
    '%s %s %s',
    (_from, _status, _message, one) => {
      const error = classifyProviderError({ ...one, at: AT });
      expect(error).toMatchObject({
        class: one.is,
        status: one.reads ?? error.status,
        retryAfter: one.retryAfter ?? null,
        resetsAt: one.resetsAt === undefined ? null : Date.parse(one.resetsAt),
      });
    },
  );
});

describe('how long to wait', () => {
  const wait = (headers: Record<string, string>, at: number | null = AT): number | null =>
    classifyProviderError({ status: 429, message: '', headers, at }).retryAfter;

  test('seconds, fractions of them, and a date', () => {
    expect(wait({ 'Retry-After': '30' })).toBe(30_000);
    expect(wait({ 'retry-after': '0.5' })).toBe(500);
    expect(wait({ 'retry-after': 'Sat, 28 Nov 2026 05:02:00 GMT' })).toBe(120_000);
    expect(wait({ 'retry-after': 'Sat, 28 Nov 2026 04:00:00 GMT' })).toBe(0);
  });

  test('what is no time, or absurd, is none', () => {
    for (const value of ['', 'soon', '-5', '1e99', '99999999999', 'NaN'])
      expect(wait({ 'retry-after': value })).toBeNull();
    expect(wait({ 'retry-after': 'Sat, 28 Nov 2026 05:02:00 GMT' }, null)).toBeNull();
  });

  test('a failure that waiting does not help asks for none', () => {
    const error = classifyProviderError({ status: 401, message: 'try again in 5s', headers: { 'retry-after': '5' } });
    expect(error).toMatchObject({ class: 'auth', retryAfter: null });
  });
});

test('the message is the sentence within, on one line, cut', () => {
  const message = `429 {"error":{"type":"rate_limit_error","message":"too\\nmuch ${'x'.repeat(600)}"}}`;
  const error = classifyProviderError({ message });
  expect(error.message).toMatch(/^too much x+…$/u);
  expect(error.message.length).toBe(400);
});

test('a chain of causes that is a circle ends', () => {
  const cause: { message: string; cause?: unknown } = { message: 'again' };
  cause.cause = cause;
  expect(classifyProviderError({ message: 'no', cause }).class).toBe('unknown');
});

test('anything at all is classified, quickly, and never with a wait below zero', () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('rate limit', '"type":"', 'context', 'exceeded', ' 429', '{', 'prompt', 'try again in 3s', 'per'),
    ),
  );
  fc.assert(
    fc.property(words, fc.option(fc.integer()), fc.dictionary(fc.string(), fc.string()), (parts, status, headers) => {
      const error = classifyProviderError({ message: parts.join(' '), status, headers, at: AT });
      expect(error.retryAfter ?? 0).toBeGreaterThanOrEqual(0);
      expect(error.message.length).toBeLessThanOrEqual(400);
    }),
  );
});

test('a long message of repetitions takes no long time', () => {
  const started = performance.now();
  for (const part of ['exceeded ', 'limit ', 'prompt ', '1s ', 'model ', '\\"', '"message":"', 'error error '])
    classifyProviderError({ message: part.repeat(20_000), headers: {} });
  expect(performance.now() - started).toBeLessThan(2000);
});
