import { expect, test } from 'vitest';
import type { AttemptState, SessionState } from '../../model/session.ts';
import { type Cost, type ModelUsage, NO_TOKENS } from '../../model/usage.ts';
import { ATTEMPT_COLUMNS, attemptRow } from './attempt-table.ts';

const used = (model: string, cost: Cost): ModelUsage => ({ model, tokens: { ...NO_TOKENS, input: 1 }, cost });

/** The cells about money of an attempt that used this. */
function money(...usage: readonly ModelUsage[]): Readonly<Record<string, unknown>> {
  const attempt = { assignment: { agent: 'a', model: null }, failure: null, startedAt: 0, endedAt: null, usage };
  const row = attemptRow({ id: 's' } as SessionState, attempt as unknown as AttemptState);
  const cells = Object.fromEntries(ATTEMPT_COLUMNS.map(({ name }, index) => [name, row[index]]));
  return {
    usd: cells['cost_usd'],
    source: cells['cost_source'],
    price: [cells['price_source'], cells['price_version']],
  };
}

test('an estimated cost names whose price it was and which edition; a reported one names none', () => {
  const estimated = (version: string): Cost => ({
    source: 'estimated',
    amount: 7,
    price: { source: 'genai-prices', version },
  });
  expect(money(used('m', estimated('0.1.8')))).toEqual({
    usd: 7,
    source: 'estimated',
    price: ['genai-prices', '0.1.8'],
  });
  expect(money(used('m', estimated('0.1.8')), used('n', estimated('0.1.9')))).toMatchObject({
    usd: 14,
    price: ['genai-prices', '0.1.8 0.1.9'],
  });
  expect(money(used('m', { source: 'reported', amount: 3 }))).toMatchObject({ usd: 3, price: [null, null] });
  // As an older br had it.
  expect(money(used('m', { source: 'estimated', amount: 3 }))).toMatchObject({ usd: 3, price: [null, null] });
  expect(money()).toEqual({ usd: null, source: null, price: [null, null] });
});
