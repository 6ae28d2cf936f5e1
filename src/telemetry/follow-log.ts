import type { Event } from '../model/event.ts';
import type { EventQuery, Store } from '../ports/store.ts';

/** What to follow, and who wants it. */
export type FollowLogRequest = {
  readonly store: Pick<Store, 'events'>;
  /** Which events; all when not given. */
  readonly query?: Pick<EventQuery, 'session' | 'types'>;
  /** Only events with a greater seq: the last one the consumer knows, 0 for all there are. */
  readonly after: number;
  /**
   * Takes events, oldest first, never an empty list, and never a second time before the first has resolved. It may take as long
   * as it likes. When it throws or rejects, `failed` hears of it, and the same events come again with the next notice.
   */
  readonly deliver: (events: readonly Event[]) => Promise<void> | void;
  /** Hears why a page could not be read or was not taken. Default: nobody. */
  readonly failed?: (error: unknown) => void;
  /** The most events of one delivery; default 500, and fewer where they are long. */
  readonly page?: number;
};

/** A consumer's place in the log. */
export type LogFollower = {
  /** Says that there may be more: plug it into `RunHandle.subscribe`, `Store.watch`, or both. Returns at once, never throws. */
  readonly notice: () => void;
  /** The last event that was taken; start from here again after a restart. */
  readonly seq: number;
  /** Resolves when all that was noticed by now was taken, a page failed, or the follower was closed; waits for a slow consumer. Never rejects. */
  caughtUp(): Promise<void>;
  /** Nothing is delivered any more; a delivery under way is not waited for. */
  close(): void;
};

/** The first delivery is a short one, since payloads may be long; then about so many characters of payload each. */
const FIRST = 32;
const ROOM = 4 * 1024 * 1024;

/**
 * Follows the log for a consumer that may be slow: it sends over a network, writes a file, thinks. What is kept in memory is a
 * place in the log and at most one page; what the consumer has missed meanwhile is read from the store. So nothing is lost,
 * nothing piles up, and the run that writes the log never waits: a notice costs it nothing. Begins by itself with what is
 * there; reads when told to, never by time.
 */
export function followLog(request: FollowLogRequest): LogFollower {
  const { store, query = {}, deliver, failed = () => undefined, page = 500 } = request;
  let seq = request.after;
  let limit = Math.min(page, FIRST);
  let noticed = false;
  let closed = false;
  let reading: Promise<void> | null = null;
  let release: () => void = () => undefined;
  const closing = new Promise<void>((resolve) => {
    release = resolve;
  });

  /** Delivers one page; true when it was a full one, and so there may be more. */
  const turn = async (): Promise<boolean> => {
    // Not in the turn of the event loop in which the run is told of its append; and between pages everybody else has a turn.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    noticed = false;
    const asked = limit;
    const events = closed ? [] : await store.events({ ...query, after: seq, limit: asked });
    const last = events.at(-1);
    if (last === undefined || closed) return false;
    await deliver(events);
    seq = last.seq;
    limit = Math.max(1, Math.min(page, Math.floor(ROOM / averageLength(events)), events.length * 4));
    return events.length === asked;
  };
  const read = async (): Promise<void> => {
    try {
      for (let full = true; !closed && (full || noticed);) full = await turn();
    } catch (error) {
      failed(error);
    } finally {
      reading = null;
      // Came while a page failed.
      if (noticed) notice();
    }
  };
  const notice = (): void => {
    noticed = true;
    if (closed || reading !== null) return;
    reading = read();
    // What `failed` throws is its own matter.
    reading.catch(() => undefined);
  };
  notice();
  return {
    notice,
    get seq() {
      return seq;
    },
    caughtUp: async () => {
      await Promise.race([reading?.catch(() => undefined), closing]);
    },
    close: () => {
      closed = true;
      release();
    },
  };
}

/** About how long the payload of an event is, from a few of them. */
function averageLength(events: readonly Event[]): number {
  const step = Math.ceil(events.length / 8);
  const few = events.filter((_, index) => index % step === 0);
  return few.reduce((sum, { data }) => sum + JSON.stringify(data).length, 0) / few.length;
}
