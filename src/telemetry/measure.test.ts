import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import { AGAIN, begun, failing, line, next, started, step, told } from '../../test/support/measured-history.ts';

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
