import type { Event } from '../model/event.ts';
import type { PageQuery, Telemetry } from '../ports/telemetry.ts';

/** Which events to read. */
export type ForwardQuery = Omit<PageQuery, 'before' | 'after' | 'limit'>;

/** Most events at once, and about how much text they may be: a payload may be a megabyte, and most are a few hundred bytes. */
const MOST = 500;
const ROOM = 8 * 1024 * 1024;
/** A segment of the archive is read whole for each stretch, so stretches are longer there. */
const MOST_ARCHIVED = 20_000;
const WIDEST = 1 << 24;

/**
 * The events that fit, oldest first, some at a time: those that there are when it begins. Pages are newest first, so it asks for
 * one stretch of positions after the other; a stretch that holds too much is halved, one that holds little is followed by a
 * wider one. So it costs about what it returns, however thin that lies in the log.
 */
export async function* readForward(
  telemetry: Pick<Telemetry, 'page'>,
  query: ForwardQuery,
  most: number = query.archive === true ? MOST_ARCHIVED : MOST,
): AsyncGenerator<readonly Event[]> {
  const { archive } = query;
  const newest = await telemetry.page({ limit: 1, ...(archive === undefined ? {} : { archive }) });
  const last = newest.events[0]?.seq ?? 0;
  let limit = Math.min(most, MOST);
  let width = limit;
  for (let after = 0; after < last;) {
    const before = Math.min(after + width, last) + 1;
    const { events, more } = await telemetry.page({ ...query, after, before, limit });
    if (more) {
      width = Math.max(1, width >> 1);
      continue;
    }
    if (events.length > 0) yield events.toReversed();
    after = before - 1;
    limit = Math.max(1, Math.min(most, Math.floor(ROOM / averageSize(events))));
    if (events.length < limit >> 2) width = Math.min(WIDEST, width * 2);
  }
}

/** About how long the text of an event is, from a few of them. */
function averageSize(events: readonly Event[]): number {
  const step = Math.max(1, Math.floor(events.length / 8));
  const few = events.filter((_, index) => index % step === 0);
  const size = few.reduce((sum, event) => sum + 200 + JSON.stringify(event.data).length, 0);
  return few.length === 0 ? 1 : size / few.length;
}
