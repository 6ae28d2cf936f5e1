import { expect, test } from 'vitest';
import { EVENT_VERSION, type Event } from '../../src/model/event.ts';
import type { SessionState } from '../../src/model/session.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { BATCH, BEGIN, batches, END } from '../../bench/telemetry/synthetic.ts';

// What docs/benchmarks-telemetry.md says of its events.

const made = [...batches(25_000)];

test('events are as many as asked for, in batches of one time each, over the days', () => {
  expect(made.reduce((sum, { drafts }) => sum + drafts.length, 0)).toBe(25_000);
  expect(Math.max(...made.map(({ drafts }) => drafts.length))).toBe(BATCH);
  const times = made.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times[0]).toBe(BEGIN);
  expect(times.at(-1)).toBeGreaterThan(END - 2 * 86_400_000);
  expect(times.at(-1)).toBeLessThan(END);
});

test('events are the same every time', () => {
  expect([...batches(2500)]).toEqual([...batches(2500)]);
});

test('every event is legal after those before, and sessions come to their end', () => {
  const states = new Map<string, SessionState | null>();
  let seq = 0;
  for (const { session, first, at, drafts } of made) {
    expect(first).toBe(!states.has(session));
    let state = states.get(session) ?? null;
    for (const { type, task = null, attempt = null, data } of drafts) {
      seq += 1;
      const place = { seq, id: '', version: EVENT_VERSION, at, mono: null, session, task, attempt };
      state = foldInto(state, { ...place, type, data } as Event);
    }
    states.set(session, state);
  }
  const statuses = [...states.values()].map((state) => state?.status);
  expect(statuses).toEqual(['completed', 'completed', 'running']);
});
