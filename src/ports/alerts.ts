import type { Alert, Reading, Threshold } from '../model/alert.ts';
import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Result } from '../lib/result.ts';

/** A running session, as it is watched: calls back after every stored change, until the returned function is called. */
export type FollowedSession = { subscribe(changed: (events: readonly Event[]) => void): () => void };

/** How alerts stand. */
export type AlertReport = {
  /** Every alert there was, in the order in which they began; what was pending and is gone has no `raisedAt`. */
  readonly alerts: readonly Alert[];
  /** What is watched, and what was measured just now; null: nothing to judge by. */
  readonly watched: readonly { readonly threshold: Threshold; readonly reading: Reading | null }[];
  /** Why nothing was measured just now: the configuration has mistakes. Null: it was. */
  readonly unchecked: Failure | null;
};

/** What is watched, and what came of it. */
export interface Alerts {
  /** Measures, raises and resolves what is due, tells the notifier, and reports. Writes nothing where nothing has changed. */
  check(): Promise<Result<AlertReport, Failure>>;
  /**
   * Records that somebody has seen alerts: each by its id or a unique beginning, or all that are open. Resolves with the ids that
   * were meant, also of those that had been seen before.
   */
  acknowledge(ids: readonly string[] | 'all', by: string | null): Promise<Result<readonly string[], Failure>>;
  /**
   * Watches while a session runs. `recorded` gets what was recorded meanwhile; resolve with `end`, after the session's last
   * event.
   */
  follow(session: FollowedSession, recorded: (events: readonly Event[]) => void): { end(): Promise<void> };
}
