import type { Clock, Timer } from '../ports/clock.ts';
import type { EpochMillis, Millis } from '../model/units.ts';

/** A clock that stands still until told otherwise. */
export interface FakeClock extends Clock {
  /** Lets time pass: fires what falls due, in the order of time, each at its own moment; timers set meanwhile count. */
  advance(ms: Millis): void;
  /** Sets the wall clock forward or back, as NTP or a user does; no duration passes. Fires what is due by the wall clock then. */
  jump(ms: Millis): void;
  /** How many timers wait: 0 when all were called off. */
  readonly pending: number;
}

type Pending = { readonly by: 'wall' | 'monotonic'; readonly due: number; readonly fire: () => void };

/** Makes a clock that shows `start` and moves only by its own methods. */
export function createFakeClock(start: EpochMillis = Date.UTC(2030, 0, 1)): FakeClock {
  const timers = new Set<Pending>();
  let wall = start;
  let monotonic = 0;
  const left = ({ by, due }: Pending): number => due - (by === 'wall' ? wall : monotonic);
  const add = (timer: Pending): Timer => {
    timers.add(timer);
    return {
      cancel: () => {
        timers.delete(timer);
      },
    };
  };
  /** The earliest timer due within `ms`; of equals the one set first. */
  const next = (ms: Millis): Pending | undefined => {
    let first: Pending | undefined;
    for (const timer of timers)
      if (left(timer) <= ms && (first === undefined || left(timer) < left(first))) first = timer;
    return first;
  };
  const pass = (ms: Millis): void => {
    wall += ms;
    monotonic += ms;
  };
  const advance = (ms: Millis): void => {
    let rest = ms;
    for (let timer = next(rest); timer !== undefined; timer = next(rest)) {
      const step = Math.max(0, left(timer));
      pass(step);
      rest -= step;
      timers.delete(timer);
      timer.fire();
    }
    pass(rest);
  };
  return {
    now: () => wall,
    monotonic: () => monotonic,
    at: (at, fire) => add({ by: 'wall', due: at, fire }),
    after: (ms, fire) => add({ by: 'monotonic', due: monotonic + ms, fire }),
    advance,
    jump(ms) {
      wall += ms;
      advance(0);
    },
    get pending() {
      return timers.size;
    },
  };
}
