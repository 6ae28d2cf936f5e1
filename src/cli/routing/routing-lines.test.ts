import { expect, test } from 'vitest';
import { aRung } from '../../../test/support/routes.ts';
import type { QuoteReport, SelectReport, WorkReport } from '../../app.ts';
import { PLAIN } from '../text/style.ts';
import { width } from '../text/width.ts';
import { timeLimit } from './duration-option.ts';
import { quoteLines, quoteSummary } from './quote-lines.ts';
import { selectLines } from './select-lines.ts';
import { workLines, workSummary } from './work-lines.ts';

const SPREAD = { p50: 400_000, p90: 1_900_000 };

const option: SelectReport['chosen'] = {
  models: ['haiku', 'opus'],
  chance: 0.6,
  accepted: 0.9,
  cost: SPREAD,
  mean: 700_000,
  weighed: 900_000,
  duration: { p50: 240_000, p90: 900_000 },
  from: { chance: 'class', cost: 'default' },
  samples: 7,
  barred: null,
};

const select: SelectReport = {
  complexity: {
    level: 'simple',
    size: 'simple',
    critical: false,
    score: 20,
    confidence: 0.5,
    taskType: 'bug_fix',
    flags: [],
    reasons: [],
    sources: ['words'],
    change: null,
    notes: [],
  },
  tries: 1,
  limits: { cost: null, time: null },
  route: {
    policy: 'balanced',
    class: { level: 'simple', taskType: 'bug_fix' },
    rungs: [aRung('claude:haiku'), aRung('claude:opus')],
    fallbacks: [aRung('codex:gpt-x'), aRung('gemini')],
    reason: 'haiku first: it is cheap',
  },
  chosen: option,
  alternatives: [
    { ...option, models: ['opus'], cost: null, barred: 'may need more than the limit' },
    ...Array.from({ length: 8 }, () => option),
  ],
};

test('the choice names the cascade, where its numbers come from, its fallbacks, and what else there is', () => {
  const text = selectLines(select, { columns: 200, style: PLAIN }).join('\n');
  expect(text).toContain('claude: haiku, then opus\nhaiku first: it is cheap.');
  expect(text).toContain('60% at first, 90% in all: measured here, 7 attempts');
  expect(text).toContain('$0.40 – $1.90 in all: default, nothing measured yet');
  expect(text).toContain('simple, bug fix');
  expect(text).toContain('balanced, 1 try at most');
  expect(text).toContain('When its account rests: codex:gpt-x, then gemini');
  expect(text).toMatch(/opus +60% at first, 90% in all +unknown +not taken: it may need more than the limit/);
  expect(text).toContain('and 3 more: --json');
});

test('on a narrow screen no line is wider than it', () => {
  const narrow = { columns: 40, style: PLAIN };
  const lines = [...selectLines(select, narrow), ...quoteLines(quote, narrow), ...workLines(work, narrow)];
  expect(lines.filter((line) => width(line) > 40)).toEqual([]);
});

const quote: QuoteReport = {
  name: 'plan',
  tasks: [
    {
      id: 'a',
      agent: 'claude',
      models: ['haiku', 'opus'],
      class: { level: 'simple', taskType: 'general' },
      cost: SPREAD,
      duration: SPREAD,
      accepted: 0.9,
      from: { cost: 'class', duration: 'class', chance: 'class' },
    },
    {
      id: 'b',
      agent: 'own',
      models: [],
      class: { level: 'simple', taskType: 'general' },
      cost: null,
      duration: SPREAD,
      accepted: 0.9,
      from: { cost: null, duration: 'default', chance: 'default' },
    },
  ],
  paid: 2,
  cost: SPREAD,
  duration: { p50: 60_000, p90: 120_000 },
  untimed: ['c'],
  accepted: 0.81,
  unpriced: ['b'],
  unknownModels: [],
  sources: { class: 1 },
  concurrency: 4,
  budget: 100_000,
  withinBudget: 0.1,
  draws: 2000,
};

test('a quote says what is missing from its sum, where it comes from, and whether the budget is enough', () => {
  expect(quoteSummary(quote)).toEqual([
    'Expected: cost $0.40 – $1.90 without 1 task of unknown price (measured here), time 1m 00s – 2m 00s, without 1 command that never ran here; all accepted 81%',
    'Warning: the budget of $0.10 is below what half of such runs cost: it is enough 10% of the times.',
  ]);
  expect(quoteSummary({ ...quote, budget: 2_000_000, withinBudget: 0.9 }, 'left')[1]).toBe(
    'Of what is left of the budget, $2.00: it is enough 90% of the times.',
  );
  expect(quoteSummary({ ...quote, cost: null, unpriced: ['a', 'b'], sources: {} })).toEqual([
    'Expected: cost unknown (no price is known), time 1m 00s – 2m 00s, without 1 command that never ran here; all accepted 81%',
  ]);
  expect(quoteSummary({ ...quote, budget: 2_000_000, withinBudget: null })[1]).toBe(
    'Nobody can tell whether the budget of $2.00 is enough: a price is unknown.',
  );
  expect(quoteSummary({ ...quote, withinBudget: null })[1]).toContain('even without what is unknown');
  expect(
    quoteSummary({ ...quote, budget: null, unknownModels: [{ task: 'b', model: 'opuss', near: ['opus'] }] })[1],
  ).toBe('Warning: no model is known as "opuss", which task b names. Did you mean opus?');
  expect(quoteSummary({ ...quote, paid: 0, untimed: [] })).toEqual(['Expected: no cost, time 1m 00s – 2m 00s']);
  expect(quoteLines({ ...quote, tasks: [] }, { columns: 80, style: PLAIN })).toEqual(['plan: nothing is left to do.']);
});

const work: WorkReport = {
  session: null,
  rows: [
    {
      class: null,
      agent: 'own',
      model: null,
      attempts: 3,
      passed: 1,
      interrupted: 1,
      spent: null,
      unknownCosts: 3,
      perAccepted: null,
    },
  ],
  tasks: 2,
  accepted: 1,
  spent: null,
  unknownCosts: 3,
  perAccepted: null,
  estimates: {
    tasks: 2,
    samples: 30,
    policies: [
      { policy: 'cheapest', cost: 100_000, accepted: 1.2 },
      { policy: 'best', cost: 900_000, accepted: 1.9 },
    ],
  },
};

test('work of unknown cost is told as that, and estimates as estimates', () => {
  expect(workSummary(work)).toEqual([
    '1 of 2 tasks of agents accepted for unknown cost',
    'Estimated for the same work by policy, from 30 attempts here: cheapest about $0.10 for 1.2 accepted; best about $0.90 for 1.9 accepted',
  ]);
  const text = workLines(work, { columns: 120, style: PLAIN }).join('\n');
  expect(text).toMatch(/^not judged +own +3 +1, 1 broken off +unknown/m);
  expect(workLines({ ...work, rows: [] }, { columns: 120, style: PLAIN })).toEqual([
    'No agent that is paid has ended an attempt in the sessions here.',
  ]);
});

test.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h30m', 5_400_000],
  ['0m', null],
  ['-5m', null],
  ['10', null],
  ['', null],
])('the time limit %o is %o', (text, expected) => {
  const read = timeLimit(text);
  expect(read.ok ? read.value : null).toBe(expected);
});
