import type { Telemetry } from '../../app.ts';
import type { Event } from '../../model/event.ts';
import type { EventFilter } from './event-filter.ts';

/** Events read at a time. */
const CHUNK = 1000;

/** Events in the order of the log, and whether older ones fit, too. */
export type Found = { readonly events: readonly Event[]; readonly more: boolean };

/** The newest events that fit, `limit` at most. Reads pages until there are enough. */
export async function newestEvents(
  telemetry: Pick<Telemetry, 'page'>,
  filter: EventFilter,
  limit: number,
): Promise<Found> {
  const found: Event[] = [];
  let before = filter.before;
  for (;;) {
    const page = await telemetry.page({
      ...filter,
      ...(before === undefined ? {} : { before }),
      limit: Math.min(CHUNK, limit - found.length),
    });
    found.push(...page.events);
    before = page.events.at(-1)?.seq;
    if (found.length >= limit || !page.more || before === undefined)
      return { events: found.toReversed(), more: page.more };
  }
}

/** All events after a position that fit, in the order of the log. */
export async function eventsAfter(
  telemetry: Pick<Telemetry, 'page'>,
  filter: EventFilter,
  after: number,
): Promise<readonly Event[]> {
  const { archive: _archive, before: _before, ...rest } = filter;
  const { events } = await newestEvents(telemetry, { ...rest, after }, Infinity);
  return events;
}
