import type { Clock, Timer } from '../../../ports/clock.ts';

/** Longest single wait, in milliseconds: setTimeout takes no more than 2^31 - 1, and fires at once beyond. */
const longestWait = 2 ** 31 - 1;

/** How late, at most, a jump of the clock or the end of the machine's sleep is noticed, in milliseconds. Costs a wake-up a minute and timer. */
const checkAgain = 60_000;

/**
 * The system's clock. A pending timer keeps the process alive: somebody waits for it; who waits no longer cancels it.
 * Timers never fire before their time and never within the call that sets them.
 */
export function openSystemClock(): Clock {
  const now = (): number => Date.now();
  // Not counted while the machine sleeps, which is what a duration of work should do.
  const monotonic = (): number => performance.now();
  return {
    now,
    monotonic,
    at: (at, fire) => wait({ left: () => at - now(), atMost: checkAgain, fire }),
    after: (ms, fire) => {
      const end = monotonic() + ms;
      return wait({ left: () => end - monotonic(), atMost: longestWait, fire });
    },
  };
}

type Wait = { readonly left: () => number; readonly atMost: number; readonly fire: () => void };

/** Waits in pieces, and looks after each how much is left. */
function wait({ left, atMost, fire }: Wait): Timer {
  let timeout: NodeJS.Timeout;
  const next = (): void => {
    timeout = setTimeout(look, Math.min(atMost, Math.max(0, Math.ceil(left()))));
  };
  const look = (): void => {
    if (left() > 0) next();
    else fire();
  };
  next();
  return {
    cancel: () => {
      clearTimeout(timeout);
    },
  };
}
