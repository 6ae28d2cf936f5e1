import { expect, test } from 'vitest';
import { someSession } from '../../../test/support/session-states.ts';
import { recordedOutput } from '../../../test/support/cli-context.ts';
import type { Event } from '../../model/event.ts';
import type { App } from '../../app.ts';
import { jsonReporter } from './json.ts';

const state = someSession([]);

function note(seq: number, session = 's'): Event {
  const place = { seq, id: '', version: 2, at: 0, mono: 0, session, task: null, attempt: null };
  return { ...place, type: 'note', data: { level: 'info', text: 'x'.repeat(1_000) } };
}

function alert(seq: number): Event {
  const data = { alert: 'a-1', by: null };
  return { ...note(seq), session: null, type: 'alert.acknowledged', data };
}

/** A log of events, as an application reads it. */
function logOf(events: readonly Event[]): App['events'] {
  return ({ after = 0, limit = Infinity }) => Promise.resolve(events.filter(({ seq }) => seq > after).slice(0, limit));
}

function seqsOf(text: string): number[] {
  return text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Event).seq);
}

test('a reader that does not keep up gets every event once and in order, and little waits for it meanwhile', async () => {
  const all = Array.from({ length: 5_000 }, (_, index) =>
    index === 3_000 ? alert(index + 1) : note(index + 1, index % 10 === 9 ? 'other' : 's'),
  );
  const out = recordedOutput();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let waiting = 0;
  const slow = {
    ...out,
    send: async (bytes: Uint8Array): Promise<void> => {
      waiting += bytes.length;
      await held;
      await out.send(bytes);
    },
  };
  const reporter = jsonReporter({ out: slow, err: recordedOutput(), session: 's', events: logOf(all) });
  for (const event of all) if (event.session !== 'other') reporter.update([event], state);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(waiting).toBeGreaterThan(1_000_000);
  expect(waiting).toBeLessThan(2_500_000);
  letGo();
  await reporter.settled?.();
  expect(seqsOf(out.text())).toEqual(all.filter(({ session }) => session !== 'other').map(({ seq }) => seq));
});

test('a reader that keeps up gets events as they come, without a look into the log', async () => {
  const out = recordedOutput();
  const reporter = jsonReporter({
    out,
    err: recordedOutput(),
    session: 's',
    events: () => Promise.reject(new Error('nobody reads')),
  });
  for (let seq = 1; seq <= 3_000; seq += 1) {
    reporter.update([note(seq)], state);
    await Promise.resolve();
  }
  await reporter.settled?.();
  expect(seqsOf(out.text())).toHaveLength(3_000);
});
