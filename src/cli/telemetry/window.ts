import type { Telemetry, Window } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { wallText } from '../../views/telemetry/zoned-time.ts';
import type { Context } from '../context.ts';
import { readTimes, type TimeOptions } from './time-options.ts';

/** Lengths of time that have a name. `all`: from the first event on. */
export const PERIODS = ['hour', 'day', 'week', 'month', 'all'] as const;

/** See {@link PERIODS}. */
export type NamedPeriod = (typeof PERIODS)[number];

const MINUTE: Millis = 60_000;
const HOUR = 60 * MINUTE;
const LENGTHS: Readonly<Record<Exclude<NamedPeriod, 'all'>, Millis>> = {
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
  month: 30 * 24 * HOUR,
};

/** A stretch of time as sums can tell it, and the one of the same length before it, to compare with. */
export type Windows = {
  readonly window: Window;
  /** Null: there is nothing before. */
  readonly before: Window | null;
  /** `last 24 hours`, or null where an end was given. */
  readonly name: string | null;
  /** The first event there is, to the hour: before it nothing is known. */
  readonly first: EpochMillis;
};

/** How a stretch of time is given: by the length that ends now, or by its ends. */
export type WindowOptions = TimeOptions & { readonly period: NamedPeriod | undefined };

/** The stretch that the options name; null when nothing was recorded yet. `otherwise`: the length where none is named. */
export async function readWindow(
  options: WindowOptions,
  otherwise: Millis,
  { telemetry, context }: { readonly telemetry: Telemetry; readonly context: Pick<Context, 'now' | 'zone'> },
): Promise<Result<Windows | null, Failure>> {
  const { since, until, period } = options;
  if (period !== undefined && (since !== undefined || until !== undefined))
    return err(failure('usage', '--period ends now, and --since and --until say both ends.', 'Give one or the other.'));
  const times = readTimes(options, context);
  if (!times.ok) return times;
  const span = await telemetry.span();
  if (span === null) return ok(null);
  // Sums of minutes: the window ends with the minute that runs.
  const end = times.value.until ?? Math.floor(context.now() / MINUTE) * MINUTE + MINUTE;
  // Also what a clock that was wrong has put into the future.
  if (period === 'all')
    return ok({
      window: telemetry.usedWindow({ since: span.first, until: Math.max(end, span.last) }),
      before: null,
      name: 'all time',
      first: span.first,
    });
  const length = period === undefined ? otherwise : LENGTHS[period];
  const begin = times.value.since ?? end - length;
  if (begin >= end) return err(failure('usage', `--since ${since} has not come yet.`, 'Give an earlier --since.'));
  const window = telemetry.usedWindow({ since: begin, until: end });
  const before = telemetry.usedWindow({ since: window.since - (window.until - window.since), until: window.since });
  const named = since === undefined && until === undefined ? `last ${lengthText(length)}` : null;
  return ok({ window, before: before.until <= span.first ? null : before, name: named, first: span.first });
}

/** `24 hours`, `7 days`. */
export function lengthText(length: Millis): string {
  if (length <= HOUR) return 'hour';
  return length % (24 * HOUR) === 0 && length > 48 * HOUR
    ? `${length / (24 * HOUR)} days`
    : `${Math.round(length / HOUR)} hours`;
}

/** `2026-03-01 14:00 to 15:30`, with the day of the end where it is another. */
export function windowText({ since, until }: Window, zone: string): string {
  const [from, to] = [wallText(since, zone).slice(0, 16), wallText(until, zone).slice(0, 16)];
  return `${from} to ${from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to}`;
}
