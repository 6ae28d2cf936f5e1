import type { AlertLevel } from '../model/alert.ts';
import type { Event, RecordDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Ceiling, CeilingStatus } from '../model/ledger.ts';
import type { Metric } from '../model/measurement.ts';
import type { RecordType } from '../model/record-event.ts';
import type { EpochMillis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** A stretch of time: from `since`, up to and without `until`. */
export type Window = { readonly since: EpochMillis; readonly until: EpochMillis };

/** Which events a page shows; every part narrows. */
export type PageQuery = {
  readonly types?: readonly string[];
  /** A unique session id, or null for what belongs to none. */
  readonly session?: string | null;
  readonly task?: string;
  readonly attempt?: string;
  readonly since?: EpochMillis;
  readonly until?: EpochMillis;
  /** Only events as grave, or graver, as `levelOf` tells. */
  readonly level?: AlertLevel;
  /** Occurs in the stored payload, as it is or as JSON writes it within a string, in any case of ASCII letters. */
  readonly text?: string;
  /** Only events before this position. */
  readonly before?: number;
  /** Only events after this position. */
  readonly after?: number;
  readonly limit: number;
  /** Look through archived segments, too. */
  readonly archive?: boolean;
};

/** Events newest first, and whether there may be more before the last. */
export type Page = { readonly events: readonly Event[]; readonly more: boolean };

/** How fine sums are kept. Minutes are kept for two days; the others as long as the database. All begin where UTC has them begin; weeks on Monday. */
export type Period = 'minute' | 'hour' | 'day' | 'week';

/** By what values are told apart; without it they are summed. `time`: by `period`. */
export type Dimension = 'time' | 'metric' | 'label' | 'agent' | 'model';

/** Which sums to read. */
export type TotalsQuery = {
  readonly window: Window;
  readonly metrics: readonly Metric[];
  readonly label?: string;
  readonly agent?: string;
  readonly model?: string;
  readonly by: readonly Dimension[];
  /** Width of a bar when told apart by `time`; default `hour`. */
  readonly period?: Period;
};

/** A sum over what a query leaves together. `count` measurements make `sum`. */
export type Total = {
  /** Begin of the bar; null when not told apart by time. */
  readonly start: EpochMillis | null;
  readonly metric: Metric;
  readonly label: string | null;
  readonly agent: string | null;
  readonly model: string | null;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
};

/** Which distributions to read: of one distributed metric. */
export type DistributionQuery = {
  readonly window: Window;
  readonly metric: Metric;
  readonly label?: string;
  readonly agent?: string;
  readonly model?: string;
  readonly by: readonly Exclude<Dimension, 'metric'>[];
  /** Bars are of an hour at least. */
  readonly period?: Period;
  /** Which quantiles, 0…1; default 0.5, 0.95, 0.99. */
  readonly quantiles?: readonly number[];
};

/**
 * How values lie. `exact`: computed from every value (the query has a million at most, and they are still kept); otherwise each
 * quantile is within 1 % of a value of that rank, and the window was widened to whole hours.
 */
export type Distribution = {
  readonly start: EpochMillis | null;
  readonly label: string | null;
  readonly agent: string | null;
  readonly model: string | null;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** In the order asked for. */
  readonly quantiles: readonly number[];
  readonly exact: boolean;
};

/**
 * The side of the store that measures: reads of sums, distributions and pages, and records that change no session.
 *
 * Contract (`telemetryContract` in `testing.ts`):
 * - Sums and distributions change in the transaction that stores the events they are made of, and always equal what
 *   `measure` makes of all events.
 * - A window that does not begin and end at full minutes is widened to them; beyond the last two days, to full hours. The
 *   window that was used is the answer of `usedWindow`.
 * - Reads cost what they return, not what is stored: at most the rollups of the window, the values asked for, one page.
 * - Reads reject with `FailureError` when the database cannot be read.
 */
export interface Telemetry {
  /**
   * Records without a lease. `decide` sees the events of the types named by `seen` (default: `alert.*`) after a position (`after`,
   * default: all), oldest first, while nobody else can record, so that two processes never raise one alert twice; it returns what
   * to record, or nothing. Pure. Durable as a state change is; a draft's own time (`at`) files it, and what it measures, there.
   * How `ceilings` (default: none) stand is told in the same moment, so that nobody else takes the room that is seen.
   */
  record(
    decide: (seen: readonly Event[], standing: readonly CeilingStatus[]) => readonly RecordDraft[],
    seen?: readonly RecordType[],
    after?: number,
    ceilings?: readonly Ceiling[],
  ): Promise<Result<readonly Event[], Failure>>;
  page(query: PageQuery): Promise<Page>;
  totals(query: TotalsQuery): Promise<readonly Total[]>;
  distributions(query: DistributionQuery): Promise<readonly Distribution[]>;
  /** The window as sums can tell it. */
  usedWindow(window: Window): Window;
  /** Every `alert.*` event, oldest first. */
  alertEvents(): Promise<readonly Event[]>;
  /** Begin of the first hour with an event, and end of the last one, archived ones included; null when there is none. */
  span(): Promise<{ readonly first: EpochMillis; readonly last: EpochMillis } | null>;
}
