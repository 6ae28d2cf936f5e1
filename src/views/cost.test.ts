import { expect, test } from 'vitest';
import { someAttempt, someUsage } from '../../test/support/session-states.ts';
import { costByModel, costText, NO_COST, shortCost, tokensText, totalCost, totalTokens } from './cost.ts';

const all = [
  someUsage('reported'),
  someUsage('reported'),
  someUsage('estimated', 30_000),
  someUsage('replayed'),
  someUsage(null),
];

test('money from different sources is never added up', () => {
  const totals = totalCost(all);
  expect(totals).toEqual({ reported: 240_000, estimated: 30_000, replayed: 120_000, unknown: true });
  expect(costText(totals)).toBe('$0.24 reported + $0.03 estimated + $0.12 replayed, not charged + unknown cost');
  expect(shortCost(totals)).toBe('$0.24+~$0.03+$0.12 replayed+$?');
});

test('an unknown cost is not $0, and no usage is no cost', () => {
  expect(costText(totalCost([someUsage(null)]))).toBe('unknown cost');
  expect(shortCost(totalCost([someUsage(null)]))).toBe('$?');
  expect([costText(NO_COST), shortCost(NO_COST)]).toEqual(['', '']);
  expect(shortCost(totalCost([someUsage('reported', 0)]))).toBe('$0.00');
});

test('usage is summed by model, dearest first', () => {
  const opus = { ...someUsage('reported', 900_000), model: 'opus' };
  const models = costByModel([
    someAttempt('a', 1, { usage: [someUsage('reported'), opus] }),
    someAttempt('a', 2, { usage: [someUsage('estimated')] }),
  ]);
  expect(models.map(({ model, cost }) => [model, shortCost(cost)])).toEqual([
    ['opus', '$0.90'],
    ['sonnet', '$0.12+~$0.12'],
  ]);
  expect(models.map(({ tokens }) => tokensText(tokens))).toEqual([
    '1k in, 200 out, 11k cache read, 100 cache write',
    '2k in, 400 out, 22k cache read, 200 cache write',
  ]);
  expect(totalTokens(all)).toBe(5 * 12_300);
});
