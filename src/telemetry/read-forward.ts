import type { Event } from '../model/event.ts';
import type { PageQuery, Telemetry } from '../ports/telemetry.ts';

/** Which events to read. */
export type ForwardQuery = Omit<PageQuery, 'before' | 'after' | 'limit'>;

/** Most events in memory at once: a payload may be a megabyte. */
const MOST = 500;
/** A segment of the archive is read whole for each stretch. */
const MOST_ARCHIVED = 4_000;
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
  let width = most;
  for (let after = 0; after < last;) {
    const before = Math.min(after + width, last) + 1;
    const page = await telemetry.page({ ...query, after, before, limit: most });
    if (page.more) {
      width = Math.max(1, width >> 1);
      continue;
    }
    if (page.events.length > 0) yield page.events.toReversed();
    after = before - 1;
    if (page.events.length < most >> 2) width = Math.min(WIDEST, width * 2);
  }
}
