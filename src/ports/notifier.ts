import type { AlertLevel } from '../model/alert.ts';
import type { Failure } from '../model/failure.ts';
import type { EpochMillis, Millis } from '../model/units.ts';

/** What is told of an alert: that it was raised, or that it is over. */
export type AlertNotice = {
  readonly change: 'raised' | 'resolved';
  /** The alert's id, the same in both notices. */
  readonly alert: string;
  readonly threshold: string;
  readonly level: AlertLevel;
  /** In the unit of the threshold's metric. */
  readonly value: number;
  readonly samples: number;
  /** Since when the condition holds, or held. */
  readonly since: EpochMillis;
  /** When it was raised or resolved. */
  readonly at: EpochMillis;
  /** One line for people. */
  readonly text: string;
};

/**
 * Tells somebody of alerts. It never holds up who calls it and never throws; what cannot be told goes to `failed`, once for
 * each notifier.
 */
export interface Notifier {
  /** Takes a notice; one after the other is delivered. More than a bounded number that wait are dropped, as a failure. */
  notify(notice: AlertNotice): void;
  /** Resolves when all is delivered, or given up after this time (default: as long as one notice may take). */
  close(within?: Millis): Promise<void>;
}

/** Opens a notifier. `failed` gets the first failure. */
export type OpenNotifier = (failed: (failure: Failure) => void) => Notifier;
