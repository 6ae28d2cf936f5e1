import { describe, expect, test } from 'vitest';
import { sampleDrafts, asEvent, fits, sampleCreated, seeded } from '../../testing/store-samples.ts';
import type { Event, EventDraft, RecordDraft } from '../../model/event.ts';
import { NO_TOKENS } from '../../model/usage.ts';
import type { SessionState } from '../../model/session.ts';
import { fold } from '../../parallel/fold.ts';
import { EVENT_FAMILIES, typesNamed } from './event-types.ts';
import { eventWords } from './event-words.ts';

/** Every event of a long random history of one session. */
function history(): readonly Event[] {
  const below = seeded(3);
  const created = { ...sampleCreated('s-1'), task: null, attempt: null };
  const first = { ...created, seq: 1, id: '', version: 2, at: 0, mono: null, session: 's-1' } as Event;
  let state: SessionState = fold(null, first);
  const events: Event[] = [first];
  for (let n = 0; n < 400; n++) {
    const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
    const draft = legal[below(legal.length)];
    if (draft === undefined) break;
    const event = asEvent(draft, state);
    events.push(event);
    state = fold(state, event);
  }
  return events;
}

function event(draft: EventDraft | RecordDraft): Event {
  const { task = null, attempt = null, session = 's-1' } = draft as RecordDraft;
  return { seq: 1, id: '', version: 2, at: 0, mono: null, ...draft, task, attempt, session };
}

type Asked = Extract<RecordDraft, { type: 'estimate.asked' }>['data'];

function asked(outcome: Asked['outcome'], cost: Asked['cost']): Event {
  const data = { call: 'c', model: 'haiku', tokens: NO_TOKENS, cost, reserved: 6_400, outcome, duration: 900 };
  return event({ type: 'estimate.asked', data });
}

describe('types', () => {
  test.each([
    [['attempt.failed'], ['attempt.failed']],
    [['alert.*'], ['alert.pending', 'alert.raised', 'alert.resolved', 'alert.acknowledged']],
    [
      ['task', 'task.failed', 'note'],
      ['task.failed', 'task.cancelled', 'task.reset', 'note'],
    ],
  ])('%j', (words, types) => {
    expect(typesNamed(words)).toEqual({ ok: true, value: types });
  });

  test.each([
    ['attemt.failed', 'attempt.failed'],
    ['alerts', 'alert'],
    ['sesion', 'session'],
    ['xyzzy', null],
    ['', null],
    ['attempt.', 'attempt'],
  ])('"%s" is none; the nearest is %s', (word, nearest) => {
    const named = typesNamed(['note', word]);
    expect(named).toEqual({ ok: false, error: { word, nearest } });
  });

  test('every family names types', () => {
    for (const family of EVENT_FAMILIES) expect(typesNamed([family])).toMatchObject({ ok: true });
  });
});

describe('words', () => {
  test('every event says something, on one line', () => {
    for (const each of history()) {
      const { text } = eventWords(each, { now: 0, offset: 0 });
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\n/);
    }
  });

  test.each([
    [
      event({
        type: 'performance.measured',
        data: { of: 'agent', agent: 'claude', cpu: 4200, memory: 88_000_000, wall: 60_000 },
      }),
      'agent needed 4.2s of CPU and 88 MB at most in 1m 00s',
    ],
    [
      event({ type: 'performance.measured', data: { of: 'check', agent: null, cpu: 0, memory: null, wall: 1000 } }),
      'check needed < 10ms of CPU in 1s',
    ],
    [
      event({ type: 'performance.measured', data: { of: 'br', agent: null, cpu: null, memory: null, wall: 1000 } }),
      'br needed what the system does not tell in 1s',
    ],
    [
      event({
        type: 'usage.observed',
        data: {
          source: 'otlp',
          agent: 'claude',
          model: 'sonnet',
          tokens: { input: 10, output: 5, cacheRead: 0, cacheWrite: 0 },
          cost: { source: 'unknown' },
          duration: 1500,
          scope: 'request',
          request: null,
          at: 0,
        },
      }),
      'call of sonnet: 15 tokens, unknown cost, 1s',
    ],
    [
      event({ type: 'estimate.reserved', data: { call: 'c', model: 'haiku', amount: 6_400 } }),
      '$0.0064 set aside to ask haiku how hard a task is',
    ],
    [asked('answered', { source: 'estimated', amount: 1_300 }), 'haiku was asked how hard a task is ($0.0013)'],
    [
      asked('timeout', { source: 'unknown' }),
      'haiku was asked how hard a task is, in vain: no answer came in time (unknown cost)',
    ],
    [
      asked('unusable', { source: 'estimated', amount: 1_300 }),
      'haiku was asked how hard a task is, in vain: its answer is of no use ($0.0013)',
    ],
    [event({ type: 'model.used', data: { agent: 'claude', model: 'sonnet', asked: null } }), 'served by sonnet'],
    [
      event({
        type: 'system.started',
        data: { version: '1.2.3', node: '24.0.0', platform: 'linux', pid: 7 },
      }),
      'br 1.2.3 started as process 7, on Node 24.0.0',
    ],
  ])('%o', (each, text) => {
    expect(eventWords(each, { now: 0, offset: 0 }).text).toBe(text);
  });
});
