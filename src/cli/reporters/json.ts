import type { App } from '../../app.ts';
import type { Event } from '../../model/event.ts';
import { followLog, type LogFollower } from '../../telemetry/follow-log.ts';
import type { Output } from '../context.ts';
import type { Reporter } from './reporter.ts';

/** So much may wait for a reader that is slow, in characters; what comes after it waits in the log. */
const MOST_WAITING = 1 << 20;

/** Where the events of a session are, and where they go. */
export type JsonReporterOptions = {
  readonly out: Output;
  readonly err: Output;
  readonly session: string;
  readonly events: App['events'];
};

/**
 * Every event as one line of JSON on stdout, in the order of the log; words of br itself go to stderr. A reader that does not
 * keep up holds nothing back and costs no memory: it gets the rest from the log, at its own pace.
 */
export function jsonReporter({ out, err, session, events: read }: JsonReporterOptions): Reporter {
  let waiting = 0;
  let last = 0;
  let follower: LogFollower | null = null;
  const send = async (events: readonly Event[]): Promise<void> => {
    const text = events.map((event) => `${JSON.stringify({ schema: 'br.event/1', ...event })}\n`).join('');
    waiting += text.length;
    await out.send(Buffer.from(text));
    waiting -= text.length;
  };
  return {
    update: (events) => {
      if (follower !== null) return follower.notice();
      if (events.length === 0) return;
      void send(events);
      for (const event of events) last = Math.max(last, event.seq);
      if (waiting <= MOST_WAITING) return;
      follower = followLog({
        store: { events: read },
        after: last,
        deliver: (more) => send(more.filter((event) => event.session === session || isNobodys(event))),
      });
    },
    say: (text) => err.write(`${text}\n`),
    settled: async () => {
      follower?.notice();
      await follower?.caughtUp();
      follower?.close();
    },
    close: () => undefined,
  };
}

/** Alerts are about no session; whoever runs one is told of them. */
function isNobodys({ session, type }: Event): boolean {
  return session === null && type.startsWith('alert.');
}
