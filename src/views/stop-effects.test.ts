import { expect, test } from 'vitest';
import { someAttempt, someSession, someTask } from '../../test/support/session-states.ts';
import type { SessionState } from '../model/session.ts';
import { type EndableAgent, type Ending, stopEffects, stopEffectText } from './stop-effects.ts';

const no = { resumable: 'no' } as const;
const yes = { resumable: 'yes' } as const;
const unknown = { resumable: 'unknown' } as const;

function agent(parts: Partial<EndableAgent['safety']>, resume = true): EndableAgent {
  const safety = { onInterrupt: no, onTerminate: no, onKill: no, stop: { signal: 'SIGTERM' }, ...parts } as const;
  return { capabilities: { resume }, safety };
}

const agents = new Map([
  ['claude', agent({ onInterrupt: yes, onKill: yes, stop: { signal: 'SIGINT' } })],
  ['gemini', agent({ onTerminate: unknown, onKill: yes })],
  ['mine', agent({ onTerminate: yes, onKill: yes }, false)],
]);

function session(): SessionState {
  const of = (task: string, name: string): Parameters<typeof someSession>[0][number] => ({
    task: someTask(task),
    attempts: [
      { ...someAttempt(task, 1), status: 'running', assignment: { ...someAttempt(task, 1).assignment, agent: name } },
    ],
  });
  return someSession([
    of('a', 'claude'),
    of('b', 'claude'),
    of('c', 'gemini'),
    of('d', 'mine'),
    of('e', 'gone'),
    { ...of('f', 'command'), task: { ...someTask('f'), work: { kind: 'run', command: { kind: 'shell', line: 'x' } } } },
    { task: someTask('g'), attempts: [{ ...someAttempt('g', 1), status: 'failed' }] },
  ]);
}

const told = (ending: Ending): readonly string[] => stopEffects(session(), agents, ending).map(stopEffectText);

test('a pause lets everything run to its end', () => {
  expect(told('pause')).toEqual([
    'claude: 2 attempts run on to their end.',
    'gemini: 1 attempt runs on to its end.',
    'mine: 1 attempt runs on to its end.',
    'gone: 1 attempt runs on to its end.',
    'command: 1 attempt runs on to its end.',
  ]);
});

test('a stop says by the table what goes on, and what begins again', () => {
  expect(told('stop')).toEqual([
    'claude: 2 attempts are interrupted (SIGINT); br resume goes on with their conversations.',
    'gemini: 1 attempt is asked to end (SIGTERM); br resume begins a new conversation on the work it has kept.',
    'mine: 1 attempt is asked to end (SIGTERM); br resume begins a new conversation on the work it has kept.',
    'gone: 1 attempt is asked to end (SIGTERM); br resume begins a new conversation on the work it has kept.',
    'command: 1 attempt is asked to end (SIGTERM); br resume runs it again from the start.',
  ]);
});

test('a stop at once asks nothing', () => {
  expect(told('stop-now').slice(0, 2)).toEqual([
    'claude: 2 attempts are killed (SIGKILL); br resume goes on with their conversations.',
    'gemini: 1 attempt is killed (SIGKILL); br resume goes on with its conversation.',
  ]);
});
