import type { App, Telemetry } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Event } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { Context } from '../context.ts';
import { follow } from '../logs/follow.ts';
import type { EventFilter } from './event-filter.ts';
import type { EventLines } from './event-lines.ts';
import { eventsAfter, type Found } from './read-events.ts';

/** What is followed, and how it is shown. `found`: the page that is shown first. */
export type Followed = {
  readonly app: App;
  readonly filter: EventFilter;
  readonly found: Found;
  readonly lines: EventLines;
};

/** A place in the log from which on events are followed. */
export type Following = {
  /** Shows the page, then what comes, until a signal (true) or a reader that has gone away ends it. */
  readonly follow: (followed: Followed, context: Context) => Promise<boolean>;
};

/** Remembers the place, to be called before the first page is read: so nothing is missed between. Refuses where nothing can come. */
export async function startFollowing(telemetry: Telemetry): Promise<Result<Following, Failure>> {
  if ((await telemetry.span()) === null)
    return err(failure('usage', 'There is nothing to follow yet.', 'Start a session first: br run'));
  const start = await lastSeq(telemetry);
  return ok({ follow: (followed, context) => followFrom(start, followed, context) });
}

async function followFrom(start: number, { app, filter, found, lines }: Followed, context: Context): Promise<boolean> {
  const { out, globals, onSignal } = context;
  const { telemetry } = app;
  let seen = Math.max(start, found.events.at(-1)?.seq ?? 0);
  const print = (events: readonly Event[]): void => {
    for (const event of events) {
      const text = globals.json ? [JSON.stringify({ schema: 'br.event/1', ...event })] : lines.of(event);
      out.write(text.map((line) => `${line}\n`).join(''));
    }
  };
  print(found.events);
  const drain = async (): Promise<void> => {
    // What does not fit is passed over once and not read again each time something happens.
    const upTo = await lastSeq(telemetry);
    const events = await eventsAfter(telemetry, filter, seen);
    print(events);
    seen = Math.max(seen, upTo, events.at(-1)?.seq ?? 0);
  };
  // There may always be another session.
  const over = (): Promise<boolean> => Promise.resolve(false);
  return await follow({ app, drain, over, directories: () => [] }, { onSignal, out });
}

/** Position of the newest event, of whatever kind. */
async function lastSeq(telemetry: Telemetry): Promise<number> {
  const { events } = await telemetry.page({ limit: 1 });
  return events[0]?.seq ?? 0;
}
