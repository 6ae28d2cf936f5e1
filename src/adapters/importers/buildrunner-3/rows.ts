import { err, ok, type Result } from '../../../lib/result.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Imported } from '../../../ports/importer.ts';

/** A row by the names of its columns, which its version may lack. */
export type Row = Readonly<Record<string, unknown>>;

/** A record, or why the row is none. */
export type Read = Result<Imported['records'][number], string>;

/** Longest text that is kept of a message. */
const LONGEST = 2_000;

/** When a row can have been: nothing of the kind is older, and clocks are not a day ahead. */
const OLDEST = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
/** What one row can have cost, in µUSD (a million dollars), and how long it can have taken (a year): more is a mistake. */
const MOST_COST = 1_000_000 * 1_000_000;
const LONGEST_DURATION = 365 * DAY;

/** A row of `events`: of a task it has model, tokens, cost and duration; of others only what happened. */
export function eventRow(row: Row, now: EpochMillis): Read {
  const at = timeOf(row['timestamp']);
  if (at === null) return err('no time that can be read');
  const wrong = impossible({ at, cost: row['cost_usd'], duration: row['duration_ms'] }, now);
  if (wrong !== null) return err(wrong);
  const type = textOf(row['event_type']) ?? 'unknown';
  const task = type.startsWith('task_');
  return ok({
    type: 'history.imported',
    at,
    data: {
      source: 'buildrunner-3',
      key: `event ${textOf(row['event_id']) ?? String(row['_row'])}`,
      type,
      task: textOf(row['task_id']),
      model: textOf(row['model_used']),
      tokens: { input: 0, output: 0, unsplit: wholeOf(row['tokens_used']) },
      cost: microOf(row['cost_usd']),
      duration: numberOf(row['duration_ms']),
      // A started task is no success, whatever its column says.
      success: task && type !== 'task_started' && type !== 'task_cancelled' ? successOf(type, row['success']) : null,
      message: cut(textOf(row['error_message']) ?? textOf(row['message'])),
    },
  });
}

/** A row of `cost_entries`. */
export function costRow(row: Row, now: EpochMillis): Read {
  const at = timeOf(row['timestamp']);
  if (at === null) return err('no time that can be read');
  const wrong = impossible({ at, cost: row['cost_usd'], duration: null }, now);
  if (wrong !== null) return err(wrong);
  return ok({
    type: 'history.imported',
    at,
    data: {
      source: 'buildrunner-3',
      key: `cost ${String(row['_row'])} ${at}`,
      type: 'cost_entry',
      task: textOf(row['task_id']),
      model: textOf(row['model_name']),
      tokens: { input: wholeOf(row['input_tokens']), output: wholeOf(row['output_tokens']), unsplit: 0 },
      cost: microOf(row['cost_usd']),
      duration: null,
      success: null,
      message: null,
    },
  });
}

/** Why a row cannot be true; null: it can. */
function impossible(
  { at, cost, duration }: { readonly at: EpochMillis; readonly cost: unknown; readonly duration: unknown },
  now: EpochMillis,
): string | null {
  if (!(at >= OLDEST && at <= now + DAY)) return 'a time before the year 2000 or in the future';
  if (!within(microOf(cost), MOST_COST)) return 'a cost below 0 or above $1,000,000';
  return within(numberOf(duration), LONGEST_DURATION) ? null : 'a duration below 0 or above a year';
}

/** Whether a number, if there is one, is from 0 to `most`. */
function within(value: number | null, most: number): boolean {
  return value === null || (value >= 0 && value <= most);
}

/** 3.1 wrote local time without a zone: read as the time of this machine. With a zone it is what it says. */
function timeOf(value: unknown): EpochMillis | null {
  if (typeof value === 'number') return value > 1e11 ? Math.round(value) : Math.round(value * 1000);
  if (typeof value !== 'string' || value === '') return null;
  const time = Date.parse(value.replace(' ', 'T'));
  return Number.isNaN(time) ? null : time;
}

function successOf(type: string, value: unknown): boolean {
  if (type === 'task_failed') return false;
  return value === null || value === undefined ? type === 'task_completed' : value === 1 || value === true;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function wholeOf(value: unknown): number {
  return Math.max(0, Math.round(numberOf(value) ?? 0));
}

function microOf(value: unknown): number | null {
  const dollars = numberOf(value);
  return dollars === null ? null : Math.round(dollars * 1_000_000);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function cut(value: string | null): string | null {
  return value === null ? null : value.slice(0, LONGEST);
}
