import { describe, expect, test } from 'vitest';
import { NOON } from '../../test/support/session-states.ts';
import type { AgentEvent } from '../model/agent-event.ts';
import type { Event, EventDraft } from '../model/event.ts';
import { someUsage } from '../../test/support/session-states.ts';
import { agentEventText } from './agent-event-line.ts';
import { eventLine } from './event-line.ts';

const when = { now: NOON, offset: 0 };

function say(draft: EventDraft): string | null {
  const event = { seq: 1, version: 1, at: NOON, session: 's', task: null, attempt: null, ...draft } as Event;
  const line = eventLine(event, when);
  return line === null ? null : `${line.tone}: ${line.text}`;
}

const check = {
  name: 'npm test',
  on: 'combined',
  passed: false,
  tree: 't',
  exitCode: 1,
  timedOut: false,
  duration: 3200,
  log: 'x',
  tail: '',
} as const;
const failure = { class: 'gate', summary: 'red: npm\ntest', evidence: '', resetsAt: null } as const;
const ended = { snapshot: null, usage: [], agentSession: null };

describe('events in words', () => {
  const lines: readonly (readonly [EventDraft, string | null])[] = [
    [{ type: 'session.paused', data: { reason: 'stopped', code: null } }, 'warn: session paused: stopped'],
    [{ type: 'session.completed', data: { landed: 1 } }, 'good: session completed: 1 task done'],
    [
      { type: 'session.landed', data: { target: 'main', commit: 'abcdef1234', how: 'squash' } },
      'good: brought to main as abcdef12 (squash)',
    ],
    [{ type: 'task.reset', data: { reason: 'br retry' } }, 'info: to be tried again: br retry'],
    [{ type: 'gate.check', data: { result: check } }, 'bad: check "npm test" is red on the combined tree (exit 1, 3s)'],
    [
      { type: 'gate.check', data: { result: { ...check, timedOut: true, exitCode: null, on: 'attempt' } } },
      'bad: check "npm test" is red (timed out, 3s)',
    ],
    [{ type: 'gate.check', data: { result: { ...check, passed: true, exitCode: null, log: null } } }, null],
    [
      { type: 'gate.verdict', data: { verdict: { accepted: true, checks: [], notes: [] } } },
      'info: accepted by its gate',
    ],
    [
      { type: 'gate.verdict', data: { verdict: { accepted: true, checks: [], notes: ['outside:\n  a.ts', 'b'] } } },
      'warn: accepted by its gate, but: outside: a.ts; b',
    ],
    [{ type: 'gate.verdict', data: { verdict: { accepted: false, checks: [], notes: ['a'] } } }, null],
    [
      { type: 'attempt.failed', data: { ...ended, failure, next: { kind: 'give-up', reason: '' } } },
      'bad: red: npm test; given up',
    ],
    [
      {
        type: 'attempt.failed',
        data: { ...ended, failure, next: { kind: 'retry', mode: 'fresh', charged: true, notBefore: NOON + 60_000 } },
      },
      'warn: red: npm test; tried again at 12:01:00',
    ],
    [
      { type: 'attempt.landed', data: { commit: null, head: 'h', combinedChecked: false } },
      'good: done, nothing to land',
    ],
    [
      { type: 'agent.parked', data: { agent: 'claude', parked: { until: null, reason: 'no login', code: 'auth' } } },
      'warn: claude needs you: no login',
    ],
    [{ type: 'command.handled', data: { id: 1, command: { kind: 'stop', now: true } } }, 'info: asked to stop at once'],
    [{ type: 'note', data: { level: 'warning', text: 'hook skipped' } }, 'warn: hook skipped'],
  ];
  test.each(lines)('%o', (draft, text) => {
    expect(say(draft)).toBe(text);
  });
});

describe('what agents do, in words', () => {
  const lines: readonly (readonly [AgentEvent, string | null])[] = [
    [{ kind: 'started', agentSession: null, model: 'sonnet', version: '2.1' }, 'agent started with sonnet (2.1)'],
    [{ kind: 'started', agentSession: null, model: null, version: null }, null],
    [{ kind: 'text', text: 'a\n\u001B[2Jb' }, 'a\nb'],
    [{ kind: 'tool-start', id: '1', tool: 'Edit', summary: 'src/a.ts' }, 'Edit src/a.ts'],
    [{ kind: 'tool-end', id: '1', ok: true, summary: '' }, null],
    [{ kind: 'tool-end', id: '1', ok: false, summary: 'no such file' }, 'tool failed: no such file'],
    [{ kind: 'usage', usage: [someUsage('replayed')], final: true }, 'used 12.3k tokens, $0.12 replayed, not charged'],
    [{ kind: 'usage', usage: [someUsage('reported')], final: false }, null],
    [
      { kind: 'retry', attempt: 2, of: 10, delay: 5000, status: 529, error: 'overloaded' },
      'provider call failed (529), try 2 of 10 in 5s',
    ],
    [
      { kind: 'limit', status: 'rejected', resetsAt: NOON + 7_200_000, scope: 'five hours', utilization: null },
      'limit reached: five hours, resets 14:00',
    ],
    [{ kind: 'denial', tool: 'Bash', summary: 'rm -rf /' }, 'not allowed: Bash rm -rf /'],
    [{ kind: 'result', ok: true, summary: 'Done.', turns: 4 }, 'agent ended after 4 turns: Done.'],
  ];
  test.each(lines)('%o', (event, text) => {
    expect(agentEventText(event, when)).toBe(text);
  });
});
