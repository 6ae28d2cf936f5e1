import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import type { NextStep } from '../model/event.ts';
import { isLive } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';
import { fold } from '../parallel/fold.ts';
import { fits, sampleCreated, sampleDrafts, samplePlan } from '../testing/store-samples.ts';
import { line, MeasuredHistory } from '../../test/support/measured-history.ts';

const OPTIONS = { concurrency: null, budget: null, failFast: null };
const started: EventDraft = { type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options: OPTIONS } };

/** A session that has been started, of tasks that need nothing but what is given. */
function begun(needs: Readonly<Record<string, readonly string[]>> = { a: [] }): MeasuredHistory {
  const plan = samplePlan(Object.keys(needs));
  const tasks = plan.tasks.map((task) => ({ ...task, needs: needs[task.id] ?? [] }));
  const history = new MeasuredHistory();
  history.append(sampleCreated('s', { ...plan, tasks }), started);
  return history;
}

/** The one draft of a type that a task offers next. */
function next(history: MeasuredHistory, type: EventDraft['type'], task = 'a'): EventDraft {
  const { state } = history;
  const found =
    state === null ? [] : sampleDrafts(state).filter((draft) => draft.type === type && (draft.task ?? task) === task);
  const [draft] = found;
  if (draft === undefined) throw new Error(`no ${type}`);
  return draft;
}

function step(history: MeasuredHistory, ...types: EventDraft['type'][]): string[] {
  return types.flatMap((type) => history.append(next(history, type)).map(line));
}

/** The attempt has said what it used so far. */
function used(history: MeasuredHistory, ...usage: ModelUsage[]): string[] {
  return told(history, { kind: 'usage', usage, final: false });
}

type Said = Extract<EventDraft, { type: 'attempt.agent' }>['data']['event'];

function told(history: MeasuredHistory, event: Said): string[] {
  const draft = next(history, 'attempt.agent');
  return history.append({ ...draft, type: 'attempt.agent', data: { event, raw: null } }).map(line);
}

function usage(model: string, output: number, cost: ModelUsage['cost'] = { source: 'unknown' }): ModelUsage {
  return { model, tokens: { input: 0, output, cacheRead: 0, cacheWrite: 0 }, cost };
}

function failing(history: MeasuredHistory, then: NextStep, spent: readonly ModelUsage[] = []): string[] {
  const draft = next(history, 'attempt.failed');
  const failure = { class: 'gate', summary: 'red', evidence: '', resetsAt: null } as const;
  const data = { failure, snapshot: null, usage: spent, agentSession: null, next: then };
  return history.append({ ...draft, type: 'attempt.failed', data }).map(line);
}

const AGAIN: NextStep = { kind: 'retry', mode: 'continue', charged: true, notBefore: null };

test('an attempt that lands: each stage, and the whole', () => {
  const history = begun();
  history.pass(300);
  expect(step(history, 'attempt.started')).toEqual([
    'attempts started claude small 1',
    'duration queue claude small 300',
  ]);
  history.pass(1_000);
  expect(step(history, 'attempt.prepared', 'attempt.running')).toEqual(['duration prepare claude small 1000']);
  history.pass(60_000);
  expect(step(history, 'attempt.finished')).toEqual([
    'tokens output claude small 7',
    'cost reported claude small 12345',
    'duration agent claude small 60000',
  ]);
  history.pass(2_000);
  expect(step(history, 'gate.verdict')).toEqual(['duration gate claude small 2000']);
  history.pass(30);
  expect(step(history, 'landing.started')).toEqual(['duration landing-queue claude small 30']);
  history.pass(40);
  expect(step(history, 'attempt.landed')).toEqual([
    'duration landing claude small 40',
    'tasks done 1',
    'attempts landed claude small 1',
    'duration attempt claude small 63070',
    // The session's first landing would change nothing here: its commit is the base.
    'duration first-landing 63370',
  ]);
  history.pass(10);
  expect(history.append({ type: 'session.completed', data: { landed: 1 } }).map(line)).toEqual([
    'sessions completed 1',
    'duration session 63380',
  ]);
});

test('only the first commit on the branch is a first landing', () => {
  const history = begun({ a: [], b: [] });
  for (const [task, commit] of [
    ['a', '8'],
    ['b', '9'],
  ] as const) {
    for (const type of [
      'attempt.started',
      'attempt.running',
      'attempt.finished',
      'gate.verdict',
      'landing.started',
    ] as const)
      history.append(next(history, type, task));
    const landed = next(history, 'attempt.landed', task);
    const to = commit.repeat(40);
    history.append({
      ...landed,
      type: 'attempt.landed',
      data: { commit: to, head: to, combinedChecked: true },
    });
  }
  expect(history.measurements.filter(({ label }) => label === 'first-landing')).toHaveLength(1);
  expect(history.sum('tasks', 'done')).toBe(2);
});

test('a wall clock that jumps changes no duration of one process', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  history.mono += 5_000;
  history.at += 3_600_000 + 5_000;
  expect(step(history, 'attempt.finished')).toContain('duration agent claude small 5000');
  history.mono += 200;
  expect(failing(history, AGAIN)).toContain('duration attempt claude small 5200');
});

test('across a takeover the wall clock tells', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  history.at += 90_000;
  // Another process, whose own clock happens to have gone further.
  history.mono += 1_000_000;
  history.append(started);
  expect(step(history, 'attempt.finished')).toContain('duration agent claude small 90000');
  history.pass(10);
  expect(step(history, 'gate.verdict')).toEqual(['duration gate claude small 10']);
  history.pass(10);
  expect(failing(history, AGAIN)).toContain('duration attempt claude small 90020');
});

test('what another process cancels is measured by the wall clock', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  history.at += 700;
  history.mono += 50_000;
  expect(step(history, 'attempt.cancelled')).toContain('duration attempt claude small 700');
});

test('usage is cumulative: only what it grew by is added, model by model', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  expect(used(history, usage('opus', 100))).toEqual([
    'tokens output claude opus 100',
    'unpriced unknown claude opus 1',
  ]);
  expect(used(history, usage('opus', 100))).toEqual([]);
  expect(used(history, usage('opus', 130), usage('haiku', 5, { source: 'estimated', amount: 7 }))).toEqual([
    'tokens output claude opus 30',
    'tokens output claude haiku 5',
    'cost estimated claude haiku 7',
  ]);
  expect(used(history, usage('opus', 130, { source: 'reported', amount: 999 }), usage('haiku', 5))).toEqual([
    'cost reported claude opus 999',
    'unpriced unknown claude opus -1',
    'cost estimated claude haiku -7',
    'unpriced unknown claude haiku 1',
  ]);
  expect(failing(history, AGAIN, [usage('opus', 120, { source: 'reported', amount: 998 })])).toEqual([
    'tokens output claude opus -10',
    'cost reported claude opus -1',
    'tokens output claude haiku -5',
    'unpriced unknown claude haiku -1',
    'duration agent claude small 0',
    'attempts failed claude small 1',
    'duration attempt claude small 0',
    'failures gate claude small 1',
    'retries charged claude small 1',
  ]);
});

test('fractions of a µUSD add up to the whole, and a model named twice counts twice', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  for (const amount of [0.4, 0.8, 1.2, 1.6]) used(history, usage('m', 1, { source: 'estimated', amount }));
  expect(history.sum('cost')).toBe(2);
  used(history, usage('m', 1, { source: 'estimated', amount: 5 }), usage('m', 2, { source: 'reported', amount: 6 }));
  expect([history.sum('cost', 'estimated'), history.sum('cost', 'reported'), history.sum('tokens')]).toEqual([5, 6, 3]);
});

test('the next try counts what it uses from nothing', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  failing(history, AGAIN, [usage('m', 50, { source: 'reported', amount: 10 })]);
  step(history, 'attempt.started', 'attempt.running');
  expect(used(history, usage('m', 20, { source: 'reported', amount: 4 }))).toEqual([
    'tokens output claude m 20',
    'cost reported claude m 4',
  ]);
  expect([history.sum('tokens'), history.sum('cost')]).toEqual([70, 14]);
});

test('a wait in the queue begins when the last need has landed', () => {
  const history = begun({ a: [], b: ['a'] });
  step(history, 'attempt.started', 'attempt.running', 'attempt.finished', 'gate.verdict', 'landing.started');
  history.pass(10_000);
  step(history, 'attempt.landed');
  history.pass(250);
  expect(history.append(next(history, 'attempt.started', 'b')).map(line)).toContain('duration queue claude small 250');
});

test('a wait in the queue begins when the last try has ended, and not before its back-off is over', () => {
  const history = begun();
  history.pass(1_000);
  step(history, 'attempt.started');
  history.pass(5_000);
  failing(history, AGAIN);
  history.pass(20);
  expect(step(history, 'attempt.started')).toContain('duration queue claude small 20');
  failing(history, { ...AGAIN, charged: false, notBefore: history.at + 30_000 });
  history.pass(30_400);
  expect(step(history, 'attempt.started')).toContain('duration queue claude small 400');
  step(history, 'attempt.lost');
  history.pass(7);
  expect(step(history, 'attempt.started')).toContain('duration queue claude small 7');
});

test('neither a night without br nor the time until somebody asks for another try is a wait in the queue', () => {
  const history = begun({ a: [], b: [] });
  history.pass(50_000_000).append(started);
  history.pass(60);
  expect(step(history, 'attempt.started')).toContain('duration queue claude small 60');
  failing(history, { kind: 'give-up', reason: 'no retries' });
  history.pass(4_000_000).append({ type: 'task.reset', task: 'a', data: { reason: 'asked' } });
  history.pass(80);
  expect(step(history, 'attempt.started')).toContain('duration queue claude small 80');
});

test('a failed try is a retry, charged or free, or the end of its task', () => {
  const history = begun({ a: [], b: [], c: [] });
  step(history, 'attempt.started');
  expect(failing(history, AGAIN)).toContain('retries charged claude small 1');
  step(history, 'attempt.started');
  expect(failing(history, { ...AGAIN, charged: false })).toContain('retries free claude small 1');
  step(history, 'attempt.started');
  const given = failing(history, { kind: 'give-up', reason: 'enough' });
  expect(given).toContain('tasks failed 1');
  expect(given.join('\n')).not.toContain('retries');
  expect(history.append({ type: 'task.failed', task: 'b', data: { reason: 'r' } }).map(line)).toEqual([
    'tasks failed 1',
  ]);
  expect(history.append({ type: 'task.cancelled', task: 'c', data: { reason: 'r' } }).map(line)).toEqual([
    'tasks cancelled 1',
  ]);
});

test('lost and cancelled attempts count as such, and are neither failures nor retries', () => {
  const history = begun();
  step(history, 'attempt.started');
  const lost = step(history, 'attempt.lost');
  expect(lost).toContain('attempts lost claude small 1');
  step(history, 'attempt.started');
  expect(step(history, 'attempt.cancelled')).toContain('attempts cancelled claude small 1');
  expect([history.sum('failures'), history.sum('retries')]).toEqual([0, 0]);
});

test('checks: how they ended, how long they took, and which of them reject', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running', 'attempt.finished');
  const draft = next(history, 'gate.check') as Extract<EventDraft, { type: 'gate.check' }>;
  const of = (changed: Partial<(typeof draft)['data']['result']>): string[] =>
    history.append({ ...draft, data: { result: { ...draft.data.result, ...changed } } }).map(line);
  expect(of({ log: 'x.log' })).toEqual(['checks passed 1', 'duration check 1500']);
  expect(of({ log: null })).toEqual(['checks passed 1']);
  expect(of({ passed: false, name: 'lint', log: 'x.log', duration: 9 })).toEqual([
    'checks failed 1',
    'rejections lint 1',
    'duration check 9',
  ]);
});

test('what agents say of quotas, retries and denials is counted', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  const retry = { kind: 'retry', attempt: 1, of: 3, delay: 1, error: 'x' } as const;
  const limit = { kind: 'limit', resetsAt: null, scope: '5h', utilization: null } as const;
  expect([
    ...told(history, { ...retry, status: 529 }),
    ...told(history, { ...retry, status: null }),
    ...told(history, { ...limit, status: 'warning' }),
    ...told(history, { ...limit, status: 'rejected' }),
    ...told(history, { kind: 'denial', tool: 'Bash', summary: '' }),
    ...told(history, { kind: 'text', text: 'hello' }),
  ]).toEqual([
    'provider-retries 529 claude small 1',
    'provider-retries none claude small 1',
    'limits warning claude small 1',
    'limits rejected claude small 1',
    'denials Bash claude small 1',
  ]);
  expect(step(history, 'agent.parked')).toEqual(['limits parked claude 1']);
});

test('names are cut between characters and hold no NUL; values that nothing can be are taken for the greatest', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  const [first] = told(history, { kind: 'denial', tool: `a\0b${'\u{1f600}'.repeat(200)}`, summary: '' });
  expect(first?.split(' ')[1]).toBe(`a\u{fffd}b${'\u{1f600}'.repeat(98)}\u{fffd}`);
  used(history, usage('m', Number.NaN), usage('n', Infinity), usage('o', 1e300));
  expect(history.measurements.filter(({ metric }) => metric === 'tokens').map(line)).toEqual([
    `tokens output claude n ${2 ** 43}`,
    `tokens output claude o ${2 ** 43}`,
  ]);
});

/** What may turn out to have been less. */
const CORRECTED: ReadonlySet<string> = new Set(['tokens', 'cost', 'unpriced']);
const KINDS = ['input', 'output', 'cacheRead', 'cacheWrite'] as const;

test('after any legal history the sums are what the states say, whole, and no time is negative', () => {
  const tick = fc.record({
    pick: fc.nat(),
    wall: fc.integer({ min: 0, max: 1e7 }),
    mono: fc.integer({ min: -1e6, max: 1e7 }),
  });
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(tick, amount), { minLength: 1, maxLength: 120 }), (ticks) => {
      const history = begun({ a: [], b: [], c: ['a'] });
      for (const [{ pick, wall, mono }, cost] of ticks) {
        history.at += wall;
        history.mono += mono;
        const { state } = history;
        if (state === null) throw new Error('it has begun');
        const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
        const draft = legal[pick % legal.length];
        if (draft !== undefined) history.append(spending(draft, cost));
      }
      const attempts = Object.values(history.state?.attempts ?? {});
      const known = attempts.flatMap((attempt) => attempt.usage);
      for (const kind of KINDS)
        expect(history.sum('tokens', kind)).toBe(known.reduce((sum, { tokens }) => sum + tokens[kind], 0));
      for (const source of ['reported', 'estimated', 'replayed'] as const)
        expect(history.sum('cost', source)).toBe(
          known.reduce((sum, { cost }) => sum + (cost.source === source ? Math.round(cost.amount) : 0), 0),
        );
      const settled = ['landed', 'failed', 'lost', 'cancelled'].reduce(
        (sum, how) => sum + history.sum('attempts', how),
        0,
      );
      expect(history.sum('attempts', 'started')).toBe(settled + attempts.filter(isLive).length);
      expect(history.sum('events')).toBe(history.events.length);
      for (const { metric, value } of history.measurements) {
        expect(value).toSatisfy(Number.isSafeInteger);
        expect(CORRECTED.has(metric) || value >= 0).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

/** The draft, its usage costing something else. */
function spending(draft: EventDraft, amount: number): EventDraft {
  const spent = [usage('small', 7, { source: 'reported', amount }), usage('big', 1, { source: 'estimated', amount })];
  if (draft.type === 'attempt.agent' && draft.data.event.kind === 'usage')
    return { ...draft, data: { ...draft.data, event: { ...draft.data.event, usage: spent } } };
  if (draft.type === 'attempt.finished') return { ...draft, data: { ...draft.data, usage: spent } };
  if (draft.type === 'attempt.failed') return { ...draft, data: { ...draft.data, usage: spent } };
  if (draft.type === 'attempt.lost') return { ...draft, data: { ...draft.data, usage: spent } };
  return draft;
}
