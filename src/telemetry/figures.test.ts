import { describe, expect, test } from 'vitest';
import { figuresOf, spreadOf, type Sums } from './figures.ts';

function sums(...of: readonly (readonly [Sums[number]['metric'], string, number])[]): Sums {
  return of.map(([metric, label, sum]) => ({ metric, label, sum, count: 1 }));
}

describe('figures', () => {
  test('nothing counted is no rate, no money and no names', () => {
    expect(figuresOf([])).toMatchObject({
      events: 0,
      successRate: null,
      cacheHitRate: null,
      cost: { reported: null, estimated: null, replayed: null, unknown: 0 },
      costPerTask: null,
      failures: [],
    });
  });

  test('sums of agents and models that are told apart are added up by label, the most frequent first', () => {
    const { failures, attempts, successRate } = figuresOf(
      sums(
        ['failures', 'gate', 1],
        ['failures', 'timeout', 3],
        ['failures', 'gate', 4],
        ['failures', 'conflict', 3],
        ['attempts', 'landed', 2],
        ['attempts', 'landed', 1],
        ['attempts', 'failed', 1],
        ['attempts', 'lost', 5],
      ),
    );
    expect(failures).toEqual([
      { name: 'gate', count: 5 },
      { name: 'conflict', count: 3 },
      { name: 'timeout', count: 3 },
    ]);
    expect([attempts.landed, attempts.lost, successRate]).toEqual([3, 5, { rate: 0.75, of: 4 }]);
  });

  test('an estimate that was taken back for what was reported is none', () => {
    const { cost, costPerTask } = figuresOf(
      sums(['cost', 'estimated', 900], ['cost', 'estimated', -900], ['cost', 'reported', 1001], ['tasks', 'done', 2]),
    );
    expect([cost, costPerTask]).toEqual([{ reported: 1001, estimated: null, replayed: null, unknown: 0 }, 501]);
  });

  test('what was replayed is no cost of a task, and neither is what nobody knows', () => {
    const { cost, costPerTask } = figuresOf(
      sums(['cost', 'replayed', 700], ['unpriced', 'unknown', 2], ['tasks', 'done', 2]),
    );
    expect([cost, costPerTask]).toEqual([{ reported: null, estimated: null, replayed: 700, unknown: 2 }, null]);
  });

  test('a type of event that was counted has a name, and what became nothing has none', () => {
    expect(figuresOf(sums(['alerts', 'warning', 2], ['alerts', 'error', 0])).alerts).toEqual([
      { name: 'warning', count: 2 },
    ]);
  });

  test('a spread names its percentiles', () => {
    const name = { start: null, label: null, agent: null, model: null };
    expect(spreadOf({ ...name, count: 3, sum: 6, min: 1, max: 3, quantiles: [2, 3, 3], exact: true })).toEqual({
      count: 3,
      sum: 6,
      min: 1,
      max: 3,
      p50: 2,
      p95: 3,
      p99: 3,
      exact: true,
    });
  });
});
