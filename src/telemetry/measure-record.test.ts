import { expect, test } from 'vitest';
import type { Event, RecordDraft } from '../model/event.ts';
import { EVENT_VERSION } from '../model/event.ts';
import { NO_TOKENS } from '../model/usage.ts';
import { sampleCreated } from '../testing/store-samples.ts';
import { aCall, anError } from '../testing/telemetry-suite.ts';
import { line, MeasuredHistory } from '../../test/support/measured-history.ts';
import { measure } from './measure.ts';

/** What a record of no session measures, but for the count of events. */
function measured(draft: RecordDraft): readonly string[] {
  const place = {
    seq: 1,
    id: 'e1',
    version: EVENT_VERSION,
    at: 5,
    mono: null,
    session: null,
    task: null,
    attempt: null,
  };
  // A draft and an event of one type carry the same payload; the compiler cannot see through the spread of a union.
  const event = { ...place, type: draft.type, data: draft.data } as Event;
  return measure({ event, before: null, after: null, attempt: null })
    .filter(({ metric }) => metric !== 'events')
    .map(line);
}

const change = { alert: 'a', threshold: 't', level: 'error', value: 1, samples: 5, since: 0, text: 'x' } as const;

test.each<[string, RecordDraft, readonly string[]]>([
  [
    'a call tells how long it took, and nothing else',
    aCall(120, { agent: 'claude', model: 'opus' }),
    ['duration request claude opus 120'],
  ],
  ['a clock set back takes no time away', aCall(-5), ['duration request claude small 0']],
  ['what failed inside br', anError('x'), ['errors store 1']],
  [
    'another model than was asked for',
    { type: 'model.fallback', data: { agent: 'claude', asked: 'opus', used: 'haiku', reason: null } },
    ['fallbacks opus claude haiku 1'],
  ],
  [
    'findings, by how many lines',
    { type: 'security.found', data: { rule: 'masked-value', severity: 'high', where: 'stdout.log', count: 3 } },
    ['findings masked-value 3'],
  ],
  [
    'what a process needed',
    { type: 'performance.measured', data: { of: 'agent', agent: 'claude', cpu: 1_200, memory: 5_000_000, wall: 9 } },
    ['cpu agent claude 1200', 'memory agent claude 5000000'],
  ],
  [
    'what the system does not tell is not measured',
    { type: 'performance.measured', data: { of: 'check', agent: null, cpu: null, memory: 7, wall: 9 } },
    ['memory check 7'],
  ],
  ['an alert counts when it is raised', { type: 'alert.raised', data: change }, ['alerts error 1']],
  ['and not again when it ends', { type: 'alert.resolved', data: change }, []],
  ['nor while it is pending', { type: 'alert.pending', data: change }, []],
  ['the model in use', { type: 'model.used', data: { agent: 'claude', model: 'opus', asked: null } }, []],
])('%s', (_what, draft, lines) => {
  expect(measured(draft)).toEqual(lines);
});

test('a sum over an attempt tells how long no call took', () => {
  const call = aCall(120);
  expect(call.type === 'usage.observed' && measured({ ...call, data: { ...call.data, scope: 'total' } })).toEqual([]);
});

test('what was imported counts as said, its cost as estimated, and what it does not tell as nothing', () => {
  const data = {
    source: 'buildrunner-3',
    key: 'k',
    type: 'task_completed',
    task: 'a',
    model: 'opus',
    tokens: { input: 10, output: 0, unsplit: 7 },
    cost: 1_234,
    duration: 60_000,
    success: true,
    message: null,
  } as const;
  expect(measured({ type: 'history.imported', data })).toEqual([
    'tokens input buildrunner-3 opus 10',
    'tokens unsplit buildrunner-3 opus 7',
    'cost estimated buildrunner-3 opus 1234',
    'duration attempt buildrunner-3 opus 60000',
    'tasks said-done 1',
  ]);
  const less = { ...data, model: null, cost: null, duration: null, success: false };
  expect(measured({ type: 'history.imported', data: less })).toEqual([
    'tokens input buildrunner-3 10',
    'tokens unsplit buildrunner-3 7',
    'tasks said-failed 1',
  ]);
});

test('usage from logs of agents counts apart from all that br spent', () => {
  const data = {
    source: 'claude',
    key: 'k',
    type: 'usage',
    task: null,
    model: 'opus',
    tokens: { input: 10, output: 20, unsplit: 0, cacheRead: 30, cacheWrite: 40, cacheWriteHour: 5 },
    cost: 700,
    duration: null,
    success: null,
    message: null,
    logged: { conversation: 'c', calls: [1, 2, 3], open: [], reported: 300, estimated: 400, unpriced: 1, price: null },
  } as const;
  expect(measured({ type: 'history.imported', data })).toEqual([
    'imported-calls priced claude opus 2',
    'imported-calls unpriced claude opus 1',
    'imported-tokens input claude opus 10',
    'imported-tokens output claude opus 20',
    'imported-tokens cacheRead claude opus 30',
    'imported-tokens cacheWrite claude opus 40',
    'imported-cost reported claude opus 300',
    'imported-cost estimated claude opus 400',
  ]);
});

test('a model that br asked itself counts with what it used and took, and as unpriced where nobody knows what it cost', () => {
  const asked = {
    call: 'c',
    model: 'small',
    tokens: { input: 900, output: 80, cacheRead: 0, cacheWrite: 0 },
    cost: { source: 'estimated', amount: 1_300 },
    reserved: 5_000,
    outcome: 'answered',
    duration: 700,
  } as const;
  expect(measured({ type: 'estimate.asked', data: asked })).toEqual([
    'tokens input br small 900',
    'tokens output br small 80',
    'cost estimated br small 1300',
    'duration request br small 700',
  ]);
  const broken = { ...asked, tokens: NO_TOKENS, cost: { source: 'unknown' }, outcome: 'timeout' } as const;
  expect(measured({ type: 'estimate.asked', data: broken })).toEqual([
    'unpriced unknown br small 1',
    'duration request br small 700',
  ]);
  // Set aside is not spent.
  expect(measured({ type: 'estimate.reserved', data: { call: 'c', model: 'small', amount: 5_000 } })).toEqual([]);
});

test('what could only not be told to somebody else is no error of br', () => {
  const lost = { component: 'notifier', message: 'x', detail: null, fatal: false } as const;
  expect(measured({ type: 'error.raised', data: { ...lost, severity: 'warning' } })).toEqual([]);
  for (const severity of ['error', undefined] as const) {
    const data = severity === undefined ? lost : { ...lost, severity };
    expect(measured({ type: 'error.raised', data })).toEqual(['errors notifier 1']);
  }
});

test('every event is counted by its type, records and all', () => {
  const history = new MeasuredHistory();
  history.append(sampleCreated('s'), { type: 'note', data: { level: 'info', text: 'x' } }, anError('y'));
  expect(history.measurements.filter(({ metric }) => metric === 'events').map(line)).toEqual([
    'events session.created 1',
    'events note 1',
    'events error.raised 1',
  ]);
});
