import { describe, expect, test } from 'vitest';
import { openStory, type Story, type Try } from '../../../test/support/telemetry-story.ts';
import { DEFAULT_THRESHOLDS, THRESHOLD_DEFAULTS } from '../../config/default-thresholds.ts';
import { type Reading, type Threshold, THRESHOLD_METRICS, type ThresholdMetric } from '../../model/alert.ts';
import type { RecordDraft } from '../../model/event.ts';
import type { ModelUsage } from '../../model/usage.ts';
import { samplePlan } from '../../testing/store-samples.ts';
import { thresholdValues } from './threshold-values.ts';

/** Typed, as vitest's own matchers are not. */
const ANY_NUMBER: unknown = expect.any(Number);

const METRICS = Object.keys(THRESHOLD_METRICS) as readonly ThresholdMetric[];
const HOUR = 3_600_000;

function looking(metric: ThresholdMetric, changed: Partial<Threshold> = {}): Threshold {
  return { ...THRESHOLD_DEFAULTS, name: metric, metric, comparison: '>', value: 0, ...changed };
}

async function values(story: Story, ...thresholds: readonly Threshold[]): Promise<Record<string, Reading | null>> {
  return Object.fromEntries(await thresholdValues(story.store.telemetry, thresholds, story.clock.now()));
}

const sonnet = (source: 'reported' | 'estimated' | 'replayed', amount: number): readonly ModelUsage[] => [
  { model: 'sonnet', tokens: { input: 100, output: 50, cacheRead: 300, cacheWrite: 100 }, cost: { source, amount } },
];

const memory = (bytes: number): RecordDraft => ({
  type: 'performance.measured',
  data: { of: 'agent', agent: 'claude', cpu: 10, memory: bytes, wall: 20 },
});

const tries: readonly Try[] = [
  { task: 'a', took: 1000, usage: sonnet('reported', 2_000_000) },
  { task: 'b', took: 3000, usage: sonnet('estimated', 500_000) },
  { task: 'c', took: 2000, end: 'gate', red: 'npm test', usage: sonnet('replayed', 7_000_000) },
  { task: 'c', took: 2000, end: 'lost' },
];

async function aDay(): Promise<Story> {
  const story = await openStory();
  const session = await story.session('sample-1', samplePlan());
  await session.try(...tries);
  await session.append({
    type: 'conflict.predicted',
    task: 'c',
    attempt: 'sample-1/c/2',
    data: { other: null, files: ['a.ts'] },
  });
  const records: readonly RecordDraft[] = [
    memory(3e8),
    memory(5e8),
    { type: 'security.found', data: { rule: 'masked-value', severity: 'medium', where: 'agent/stdout.log', count: 4 } },
    { type: 'error.raised', data: { component: 'listener', message: 'm', detail: null, fatal: false } },
  ];
  await story.store.telemetry.record(() => records, []);
  return story;
}

describe('what thresholds look at', () => {
  test('is nothing at all in a database without events, whatever the metric and the window', async () => {
    await using story = await openStory();
    const all = [...METRICS.map((metric) => looking(metric)), ...DEFAULT_THRESHOLDS];
    expect(Object.values(await values(story, ...all)).every((value) => value === null)).toBe(true);
  });

  test('is what happened in the window, by the metric', async () => {
    await using story = await aDay();
    expect(await values(story, ...METRICS.map((metric) => looking(metric)))).toEqual({
      'success-rate': { value: 2 / 3, samples: 3 },
      'failure-rate': { value: 1 - 2 / 3, samples: 3 },
      failures: { value: 1, samples: 1 },
      losses: { value: 1, samples: 1 },
      retries: { value: 1, samples: 1 },
      rejections: { value: 1, samples: 1 },
      findings: { value: 4, samples: 1 },
      errors: { value: 1, samples: 1 },
      conflicts: { value: 1, samples: 1 },
      'provider-retries': null,
      'quota-rejections': null,
      // What was replayed costs nobody anything.
      cost: { value: 2_500_000, samples: 2 },
      tokens: { value: 3 * 550, samples: 12 },
      'cache-hit-rate': { value: 900 / 1500, samples: 1500 },
      'p50-duration': { value: ANY_NUMBER, samples: 4 },
      'p95-duration': { value: ANY_NUMBER, samples: 4 },
      'p99-duration': { value: ANY_NUMBER, samples: 4 },
      'queue-wait': { value: ANY_NUMBER, samples: 4 },
      'peak-memory': { value: 5e8, samples: 2 },
    });
  });

  test('is the duration of the operation it names, and nothing where none was', async () => {
    await using story = await aDay();
    const work = looking('p95-duration', { name: 'work', operation: 'agent' });
    const half = looking('p50-duration', { name: 'half', operation: 'agent' });
    const session = looking('p95-duration', { name: 'session', operation: 'session' });
    expect(await values(story, work, half, session)).toEqual({
      work: { value: 3000, samples: 3 },
      half: { value: 2000, samples: 3 },
      session: null,
    });
  });

  test('is gone when the window has moved on', async () => {
    await using story = await aDay();
    const [short, long] = [looking('errors', { window: HOUR }), looking('errors', { name: 'long', window: 24 * HOUR })];
    story.clock.advance(2 * HOUR);
    expect(await values(story, short, long)).toEqual({ errors: null, long: { value: 1, samples: 1 } });
    story.clock.advance(24 * HOUR);
    expect(await values(story, short, long)).toEqual({ errors: null, long: null });
  });
});
