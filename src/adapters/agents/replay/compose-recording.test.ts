import { expect, test } from 'vitest';
import { someAttempt } from '../../../../test/support/session-states.ts';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { Event, EventDraft } from '../../../model/event.ts';
import type { Exit } from '../../../ports/process.ts';
import { composeRecording } from './compose-recording.ts';

const START = Date.UTC(2026, 0, 31, 12);

const ATTEMPT = someAttempt('build', 2, { status: 'landed', workspace: '/pool/slot 1', startedAt: START });

/** Stored events: the process is there a second after the start, then each comes at its time after that. */
function stored(drafts: readonly (readonly [number, Pick<EventDraft, 'type' | 'data'>])[]): readonly Event[] {
  const running = { type: 'attempt.running', data: { process: { pid: 1, startTime: null, containment: 'tracked' } } };
  return [[0, running] as const, ...drafts].map(
    ([t, draft], index) =>
      ({
        seq: index + 1,
        version: 1,
        at: START + 1000 + t,
        session: 's',
        task: 'build',
        attempt: ATTEMPT.id,
        ...draft,
      }) as Event,
  );
}

function says(t: number, event: AgentEvent): readonly [number, Pick<EventDraft, 'type' | 'data'>] {
  return [t, { type: 'attempt.agent', data: { event, raw: null } }];
}

function composed(
  events: readonly Event[],
  exit: Exit = { kind: 'exited', code: 0 },
): ReturnType<typeof composeRecording> {
  return composeRecording({ attempt: ATTEMPT, events, exit, contents: [], continues: null, mask: (text) => text });
}

const text = (words: string): AgentEvent => ({ kind: 'text', text: words });
const used = (input: number, final: boolean): AgentEvent => ({
  kind: 'usage',
  usage: [{ model: 'm-1', tokens: { input, output: 1, cacheRead: 0, cacheWrite: 0 }, cost: { source: 'unknown' } }],
  final,
});

test('what was estimated is recorded as every br reads it: without whose price it was', () => {
  const tokens = { input: 1, output: 1, cacheRead: 0, cacheWrite: 2 };
  const price = { source: 'genai-prices' as const, version: '1' };
  const priced: AgentEvent = {
    kind: 'usage',
    usage: [
      { model: 'm-1', tokens: { ...tokens, cacheWriteHour: 1 }, cost: { source: 'estimated', amount: 7, price } },
    ],
    final: true,
  };
  const { entries } = composed(stored([says(10, priced)]));
  expect(entries[0]?.step).toEqual({
    kind: 'event',
    event: { ...priced, usage: [{ model: 'm-1', tokens, cost: { source: 'estimated', amount: 7 } }] },
  });
});

test('says each thing once, shortly, and nothing of the machine', () => {
  const { header, entries } = composed(
    stored([
      says(10, { kind: 'started', agentSession: 'abc', model: 'm-1', version: '1.2.3' }),
      says(20, text('I look')),
      says(30, text('at /pool/slot 1/src/a.js in /pool/slot 1, not in /pool/slot 12/b')),
      says(1_500, text('Later.')),
      says(1_600, used(1, false)),
      says(1_700, used(1, false)),
      says(1_800, { kind: 'other', type: 'ping' }),
      says(1_900, used(1, true)),
    ]),
  );
  expect(header).toMatchObject({
    agent: 'claude',
    model: 'sonnet',
    version: '1.2.3',
    recordedAt: '2026-01-31T12:00:00.000Z',
  });
  expect(entries.map(({ t, step }) => [t, step.kind === 'event' ? step.event : step.kind])).toEqual([
    [10, { kind: 'started', agentSession: null, model: 'm-1', version: '1.2.3' }],
    [20, text('I look\nat src/a.js in ., not in /pool/slot 12/b')],
    [1_500, text('Later.')],
    [1_600, used(1, false)],
    [1_900, used(1, true)],
    [1_900, 'exit'],
  ]);
});

test('a clock that was set back does not turn time round', () => {
  const { entries } = composed(stored([says(500, text('a')), says(-3_000, used(1, false)), says(700, used(2, false))]));
  expect(entries.map(({ t }) => t)).toEqual([500, 500, 700, 700]);
});

const remains = { snapshot: null, usage: [], agentSession: null };
const failed = (name: 'timeout' | 'gate'): Pick<EventDraft, 'type' | 'data'> => ({
  type: 'attempt.failed',
  data: {
    ...remains,
    failure: { class: name, summary: `why in /pool/slot 1/a`, evidence: 'e', resetsAt: null },
    next: { kind: 'give-up', reason: '' },
  },
});

test.each([
  [
    'a failure of the work',
    failed('timeout'),
    3,
    { code: 3, failure: { class: 'timeout', summary: 'why in a', evidence: 'e' } },
  ],
  ['a refusal by the gate', failed('gate'), 0, { code: 0, failure: null }],
  [
    'a lost one',
    { type: 'attempt.lost', data: { ...remains, reason: 'br died' } },
    null,
    { code: 143, failure: { class: 'killed', summary: 'lost: br died', evidence: '' } },
  ],
  [
    'a cancelled one',
    { type: 'attempt.cancelled', data: { ...remains, reason: 'stopped' } },
    143,
    { code: 143, failure: { class: 'killed', summary: 'ended: stopped', evidence: '' } },
  ],
] as const)('%s ends as it did', (...[, last, code, end]) => {
  const exit: Exit = code === null ? { kind: 'lost' } : { kind: 'exited', code };
  const { entries } = composed(stored([says(10, text('a')), [2_000, last]]), exit);
  expect(entries.at(-1)).toEqual({ t: 2_000, step: { kind: 'exit', ...end } });
});
