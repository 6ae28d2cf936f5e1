import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../model/event.ts';
import type { Metric } from '../../model/measurement.ts';
import { aFact, facts } from '../../../test/support/attempt-facts.ts';
import { differenceText } from '../../views/telemetry/analyze-change.ts';
import { findingText } from '../../views/telemetry/analyze-finding.ts';
import type { Sums } from '../figures.ts';
import { type Analysis, analyze, type Evidence } from './analyze.ts';
import type { AttemptFact } from './attempt-facts.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];

/** Sums as attempts make them, and more. */
function sumsOf(attempts: readonly AttemptFact[], ...more: readonly (readonly [Metric, string, number])[]): Sums {
  const ended = attempts.flatMap(({ outcome, failure }): (readonly [Metric, string, number])[] => [
    ['attempts', 'started', 1],
    ['attempts', outcome, 1],
    ...(failure === null ? [] : [['failures', failure, 1] as const]),
  ]);
  return [...ended, ...more].map(([metric, label, sum]) => ({ metric, label, sum, count: sum }));
}

function analyzed(attempts: readonly AttemptFact[], over: Partial<Evidence> = {}): Analysis {
  return analyze({
    window: { since: 0, until: 100 * HOUR },
    now: { attempts, sums: sumsOf(attempts) },
    before: null,
    red: [],
    rests: [],
    waits: { start: null, landing: null },
    differed: [],
    ...over,
  });
}

function against(before: readonly AttemptFact[], now: readonly AttemptFact[]): readonly string[] {
  const stretch = { attempts: before, sums: sumsOf(before) };
  return analyzed(now, { before: stretch }).differences.map(differenceText);
}

function told(analysis: Analysis): readonly string[] {
  return analysis.findings.map((finding) => findingText(finding).text);
}

function failed(failure: AttemptFact['failure'], over: Partial<AttemptFact> = {}): Partial<AttemptFact> {
  return { outcome: 'failed', failure, ...over };
}

test('nothing at all is nothing to say', () => {
  expect(analyzed([])).toEqual({
    ended: { landed: 0, failed: 0, lost: 0, cancelled: 0 },
    total: { money: 0, time: 0 },
    differences: [],
    findings: [],
    dearest: [],
    slowest: [],
  });
});

test('attempts that are all alike are nothing to say, and neither is the same as before', () => {
  expect(analyzed(facts(40)).findings).toEqual([]);
  expect(against(facts(40), facts(40))).toEqual([]);
});

test('a success rate that fell is told with both samples; a few attempts tell nothing', () => {
  const before = facts(50, (index) => (index < 5 ? failed('gate') : {}));
  const now = facts(40, (index) => (index < 16 ? failed('gate') : {}));
  expect(against(before, now)).toEqual([
    'The share of judged attempts that land fell from 90 % to 60 % (of 50 and of 40 attempts).',
    'The share of judged attempts that fail with gate rose from 10 % to 40 % (of 50 and of 40 attempts).',
  ]);
  expect(against(now, before)[0]).toContain('rose from 60 % to 90 %');
  expect(against(before.slice(40), now.slice(0, 4))).toEqual([]);
});

test('lost and cancelled attempts say nothing about the work', () => {
  const stopped = facts(30, () => ({ outcome: 'cancelled' }));
  expect(against(facts(30), [...facts(30), ...stopped])).toEqual([]);
  const texts = against(
    facts(60),
    facts(60, (index) => (index < 20 ? { outcome: 'lost' } : {})),
  );
  expect(texts).toEqual(['The share of attempts that are lost rose from 0 % to 33 % (of 60 and of 60 attempts).']);
});

test('longer, dearer and less from the cache are told by medians; worse comes before better', () => {
  const before = facts(20, (index) => ({
    duration: MINUTE + index,
    cost: 100_000 + index,
    cacheRate: 0.9 - index / 1e4,
  }));
  const now = facts(20, (index) => ({
    duration: 3 * MINUTE + index,
    cost: 50_000 + index,
    cacheRate: 0.4 - index / 1e4,
  }));
  expect(against(before, now)).toEqual([
    'The median time of an attempt rose from 1m 00s to 3m 00s (of 20 and of 20 attempts).',
    "The median share of an attempt's input that comes from a cache fell from 90 % to 40 % (of 20 and of 20 attempts).",
    'The median cost of an attempt fell from $0.10 to $0.05 (of 20 and of 20 attempts).',
  ]);
  // Certain, and not worth a word.
  expect(
    against(
      before,
      facts(20, (index) => ({ ...before[index], duration: MINUTE * 1.05 + index })),
    ),
  ).toEqual([]);
});

test('chance alone is seldom told as a change', () => {
  const coin = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  let [runs, alarms] = [0, 0];
  fc.assert(
    fc.property(coin, coin, (a, b) => {
      const stretch = (coins: readonly boolean[]): readonly AttemptFact[] =>
        facts(40, (index) => (coins[index] === true ? failed('gate') : {}));
      runs += 1;
      if (against(stretch(a), stretch(b)).length > 0) alarms += 1;
    }),
    { numRuns: 400, seed: 4 },
  );
  // Two shares are compared, which are one here; 1 % of 400 are 4.
  expect(alarms / runs).toBeLessThan(0.03);
});

test('checks that turn attempts away are told with what that cost, the attempts, and how to look', () => {
  const attempts = [
    ...facts(6),
    aFact(1, { task: 'api', ...failed('gate'), cost: 500_000, duration: 10 * MINUTE }),
    aFact(2, { task: 'api', ...failed('gate') }),
    aFact(1, { task: 'web', ...failed('combined') }),
  ];
  const red = ['s/api/1', 's/api/2', 's/web/1', 's/t1/1'].map((attempt) => ({ name: 'test', attempt }));
  const [finding] = analyzed(attempts, { red }).findings;
  expect(finding).toMatchObject({
    kind: 'rejections',
    check: 'test',
    tasks: 2,
    loss: { money: 700_000, time: 12 * MINUTE },
  });
  // One that landed all the same was not turned away.
  expect(finding?.attempts).toEqual(['s/api/1', 's/api/2', 's/web/1']);
  expect(finding === undefined ? null : findingText(finding)).toEqual({
    text: 'The check "test" turned 3 attempts of 2 tasks away, which cost $0.70 and took 12m 00s: s/api/1, s/api/2, s/web/1.',
    next: 'Its output: br logs api --attempt 1 --session s',
  });
});

test('other failures are told by class, and those that a check explains are not told twice', () => {
  const attempts = [
    ...facts(3),
    aFact(1, { task: 'a', ...failed('timeout', { duration: HOUR }) }),
    aFact(1, { task: 'b', ...failed('gate') }),
    aFact(1, { task: 'c', ...failed('gate') }),
    aFact(1, { task: 'd', outcome: 'lost', cost: null }),
  ];
  expect(told(analyzed(attempts, { red: [{ name: 'lint', attempt: 's/b/1' }] }))).toEqual([
    expect.stringMatching(/^1 attempt failed with timeout, which cost \$0\.10 and took 1h 00m: s\/a\/1\.$/),
    'The check "lint" turned 1 attempt of 1 task away, which cost $0.10 and took 1m 00s: s/b/1.',
    '1 attempt failed with gate, which cost $0.10 and took 1m 00s: s/c/1.',
    '1 attempt was lost because br or the machine went down, which took 1m 00s: s/d/1.',
  ]);
});

test('a task that is tried again and again is a storm, landed or not', () => {
  const tries = [1, 2, 3].map((number) => aFact(number, { task: 'api', ...failed(number === 2 ? 'timeout' : 'gate') }));
  const landed = aFact(4, { task: 'api' });
  const storm = (attempts: readonly AttemptFact[]): readonly string[] =>
    told(analyzed(attempts)).filter((text) => text.startsWith('Task'));
  expect(storm([...tries, landed])).toEqual([
    'Task api of s was tried 3 times in vain (gate ×2, timeout ×1), which cost $0.30 and took 3m 00s; then it landed.',
  ]);
  expect(storm(tries)[0]).toMatch(/it has not landed\.$/);
  expect(storm(tries.slice(1))).toEqual([]);
});

test('an attempt far from the others of its agent and model is told with the median; among few there is no usual', () => {
  const far = aFact(99, { duration: 50 * MINUTE, cost: 2_000_000, tokens: 5_200 });
  const finding = analyzed([...facts(20), far]).findings[0];
  expect(finding).toMatchObject({
    kind: 'unusual',
    attempts: ['s/t99/99'],
    loss: { money: 1_900_000, time: 49 * MINUTE },
  });
  expect(finding === undefined ? null : findingText(finding).text).toBe(
    'Attempt s/t99/99 took 50m 00s, 50 times the median of 1m 00s of 21 attempts, and cost $2.00, 20 times the median of $0.10 of 21 attempts (by claude, opus).',
  );
  expect(analyzed([...facts(5), far]).findings).toEqual([]);
  expect(analyzed([...facts(20), { ...far, model: 'haiku' }]).findings).toEqual([]);
});

test('rests that overlap count once, and not beyond the window', () => {
  const rests = [
    { agent: 'claude', at: 0, until: 2 * HOUR },
    { agent: 'claude', at: HOUR, until: 3 * HOUR },
    { agent: 'claude', at: 99 * HOUR, until: 200 * HOUR },
    { agent: 'codex', at: 5, until: null },
    // Before the window, and into it.
    { agent: 'gemini', at: -5 * HOUR, until: -1 },
    { agent: 'cursor', at: -5 * HOUR, until: HOUR / 2 },
    { agent: 'amp', at: -5 * HOUR, until: null },
  ];
  expect(told(analyzed(facts(3), { rests }))).toEqual([
    'claude had to rest 3 times, 4h 00m in all.',
    'cursor had to rest once, 30m 00s in all.',
    'codex had to rest once; somebody had to act.',
  ]);
});

test('waiting is told where it is a quarter of the time of the work', () => {
  const spread = { count: 12, sum: HOUR, min: 0, max: HOUR, p50: 4 * MINUTE, p95: 1, p99: 1, exact: true };
  const waits = { start: spread, landing: { ...spread, sum: 2 * HOUR } };
  expect(told(analyzed(facts(60), { waits }))).toEqual([
    'Attempts that were done waited for their turn to land: 2h 00m in all, 4m 00s in the median of 12 attempts.',
    'Tasks that could have started waited for room: 1h 00m in all, 4m 00s in the median of 12 attempts.',
  ]);
  expect(analyzed(facts(60), { waits: { start: { ...spread, sum: 14 * MINUTE }, landing: null } }).findings).toEqual(
    [],
  );
});

test('what sums alone tell: security and errors first, then retries of calls and unknown prices', () => {
  const attempts = facts(4);
  const sums = sumsOf(
    attempts,
    ['unpriced', 'unknown', 2],
    ['provider-retries', '529', 9],
    ['findings', 'masked-value', 3],
    ['errors', 'store', 1],
  );
  expect(
    told(
      analyzed([...attempts, aFact(9, failed('timeout'))], {
        now: { attempts: [...attempts, aFact(9, failed('timeout'))], sums },
      }),
    ),
  ).toEqual([
    'Something was written that must not be: masked-value ×3.',
    'Something failed inside br: store ×1.',
    '1 attempt failed with timeout, which cost $0.10 and took 1m 00s: s/t9/9.',
    'Agents had to call their provider again: 529 ×9.',
    'Nobody knows what 2 uses of a model cost: the money told here is without them.',
  ]);
});

test("agents' own telemetry beside their logs: what each tells, added up", () => {
  const tokens = { input: 10, output: 0, cacheRead: 0, cacheWrite: 0 };
  const differed = [1, 2].map((number) => ({
    type: 'usage.differed',
    attempt: `s/a/${number}`,
    data: {
      agent: 'claude',
      log: { tokens, cost: 200_000 },
      telemetry: { tokens: { ...tokens, input: 7 }, cost: null },
      models: [],
    },
  })) as unknown as Event[];
  expect(told(analyzed(facts(3), { differed }))).toEqual([
    'The own telemetry of agents tells of 14 tokens, their logs of 20 tokens and $0.40, for 2 attempts: s/a/1, s/a/2. The logs count.',
  ]);
});

test('the dearest and the slowest tasks, all their attempts together; unknown money is not $0', () => {
  const attempts = [
    aFact(1, { task: 'a', cost: 300_000, duration: 1_000 }),
    aFact(2, { task: 'a', cost: null, duration: 1_000 }),
    aFact(1, { task: 'b', cost: null, duration: HOUR }),
    aFact(1, { task: 'c', cost: 200_000, duration: 5_000 }),
  ];
  const { dearest, slowest } = analyzed(attempts);
  expect(dearest.map(({ task, cost }) => [task, cost])).toEqual([
    ['a', 300_000],
    ['c', 200_000],
  ]);
  expect(slowest.map(({ task, time, attempts: tries, cost }) => [task, time, tries, cost])).toEqual([
    ['b', HOUR, 1, null],
    ['c', 5_000, 1, 200_000],
    ['a', 2_000, 2, 300_000],
  ]);
  expect(analyzed(attempts.slice(0, 3)).dearest).toEqual([]);
});

test('findings come by the greater of their shares of money and time, whatever order attempts are in', () => {
  const fact = fc.record({
    outcome: fc.constantFrom('landed' as const, 'failed' as const, 'lost' as const),
    cls: fc.constantFrom('gate' as const, 'timeout' as const, 'idle' as const),
    duration: fc.integer({ min: 0, max: 1e7 }),
    cost: fc.option(fc.integer({ min: 0, max: 1e7 })),
    task: fc.constantFrom('a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 40 }), (made) => {
      const attempts = made.map(({ outcome, cls, ...rest }, index) =>
        aFact(index, { ...rest, outcome, failure: outcome === 'failed' ? cls : null }),
      );
      const { findings, total, ended } = analyzed(attempts);
      const weights = findings.map(({ loss }) =>
        Math.max(total.money > 0 ? loss.money / total.money : 0, total.time > 0 ? loss.time / total.time : 0),
      );
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(ended.landed + ended.failed + ended.lost + ended.cancelled).toBe(attempts.length);
      const byClass = findings.filter(({ kind }) => kind === 'failures').flatMap(({ attempts: ids }) => ids);
      expect(byClass.toSorted()).toEqual(
        attempts
          .filter(({ outcome }) => outcome === 'failed')
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const finding of findings) {
        const { text, next } = findingText(finding);
        expect(text).toMatch(/^[^\n]+\.$/);
        expect(next).toContain('br ');
      }
    }),
  );
});
