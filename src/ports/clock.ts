import type { EpochMillis } from '../model/units.ts';

/** A timer that can be called off. Calling it off twice is harmless. */
export type Timer = { cancel(): void };

/** Time, as a port: the engine never reads the system's clock. */
export interface Clock {
  /** Wall clock, UTC. May jump; use it for records and for times named by others (quota resets). */
  now(): EpochMillis;
  /** Milliseconds from an arbitrary start; never goes back. Use it for durations. */
  monotonic(): number;
  /** Calls `fire` once when the wall clock has reached `at`; survives jumps of the clock and machine sleep by checking again. */
  at(at: EpochMillis, fire: () => void): Timer;
  /** Calls `fire` once after a duration. */
  after(ms: number, fire: () => void): Timer;
}
