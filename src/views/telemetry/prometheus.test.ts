import fc from 'fast-check';
import { expect, test } from 'vitest';
import { METRICS } from '../../model/measurement.ts';
import { type Figures, prometheus, SHOWN_METRICS, type Sum } from './prometheus.ts';

function sum(metric: Sum['metric'], label: string, value: number, more: Partial<Sum> = {}): Sum {
  return { metric, label, agent: null, model: null, count: 1, sum: value, ...more };
}

function page(parts: Partial<Figures>): readonly string[] {
  return prometheus({ version: '1', sums: [], quantiles: [], ranks: [], alerts: {}, ...parts }).split('\n');
}

test('every metric that is counted is shown, once', () => {
  expect(SHOWN_METRICS.toSorted()).toEqual(METRICS.toSorted());
  const sums = SHOWN_METRICS.map((metric) => sum(metric, 'x', 1));
  const types = page({ sums }).filter((line) => line.startsWith('# TYPE br_'));
  // Besides them: the version, and alerts that are open.
  expect(types).toHaveLength(SHOWN_METRICS.length + 2);
  expect(new Set(types).size).toBe(types.length);
});

test('sums are counters in units of their names, told apart as far as it helps', () => {
  const lines = page({
    sums: [
      sum('cost', 'reported', 1_250_000, { agent: 'claude', model: 'm' }),
      sum('cost', 'reported', 750_000, { agent: 'claude', model: 'm' }),
      sum('checks', 'passed', 2, { agent: 'claude' }),
      sum('checks', 'passed', 3),
    ],
  });
  expect(lines).toContain('# TYPE br_cost_dollars_total counter');
  expect(lines).toContain('br_cost_dollars_total{source="reported",agent="claude",model="m"} 2');
  expect(lines).toContain('br_checks_total{result="passed"} 5');
  expect(lines.filter((line) => line.includes('br_tokens_total'))).toEqual([]);
});

test('distributions are summaries in seconds; a quantile of nothing is no number', () => {
  const lines = page({
    sums: [sum('duration', 'gate', 3000, { count: 2 }), sum('duration', 'agent', 500)],
    quantiles: [{ metric: 'duration', label: 'gate', quantiles: [1000, 2000] }],
    ranks: [0.5, 0.99],
    alerts: { error: 2 },
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE br_duration_seconds summary',
      'br_duration_seconds{operation="gate",quantile="0.5"} 1',
      'br_duration_seconds{operation="gate",quantile="0.99"} 2',
      'br_duration_seconds_sum{operation="gate"} 3',
      'br_duration_seconds_count{operation="gate"} 2',
      'br_duration_seconds{operation="agent",quantile="0.5"} NaN',
      'br_alerts_open{level="error"} 2',
      'br_alerts_open{level="critical"} 0',
    ]),
  );
});

test('whatever a label holds, every line is one of the format', () => {
  const sample =
    /^[a-z_]+(\{[a-z]+="([^"\\\n]|\\["\\n])*"(,[a-z]+="([^"\\\n]|\\["\\n])*")*\})? (NaN|[+-]Inf|-?[0-9.e+-]+)$/;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.double()), { maxLength: 5 }),
      (values) => {
        const sums = values.flatMap(([label, model, value]) => [
          sum('tokens', label, value, { model }),
          sum('duration', label, value),
        ]);
        const [last, ...lines] = page({ sums, ranks: [0.5] }).toReversed();
        expect(last).toBe('');
        const odd = lines.filter((line) => !/^# (HELP|TYPE) br_[a-z_]+ .+$/.test(line) && !sample.test(line));
        expect(odd).toEqual([]);
        const samples = lines
          .filter((line) => !line.startsWith('#'))
          .map((line) => line.slice(0, line.lastIndexOf(' ')));
        expect(new Set(samples).size).toBe(samples.length);
      },
    ),
  );
});
