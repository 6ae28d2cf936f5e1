import type { EpochMillis, MicroUsd, Millis } from '../model/units.ts';

/** The reader's time: now, and how many minutes east of UTC their clock is. Given, so that views stay pure. */
export type When = { readonly now: EpochMillis; readonly offset: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in its two greatest units: `840ms`, `12s`, `2m 05s`, `1h 02m`, `3d 4h`. Negative ones (a clock that jumped) count as 0. */
export function duration(ms: Millis): string {
  if (ms < SECOND) return `${Math.max(0, Math.round(ms))}ms`;
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)}s`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}m ${two((ms % MINUTE) / SECOND)}s`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)}h ${two((ms % HOUR) / MINUTE)}m`;
  return `${Math.floor(ms / DAY)}d ${Math.floor((ms % DAY) / HOUR)}h`;
}

/** A running clock: whole seconds from 0 on, so that it does not flicker between units. */
export function elapsed(ms: Millis): string {
  return ms < SECOND ? '0s' : duration(ms);
}

/** Money with cents, or with as many digits as a small amount needs: `$12.34`, `$0.0042`, `$0.00`. */
export function money(amount: MicroUsd): string {
  const dollars = amount / 1_000_000;
  if (amount !== 0 && Math.abs(dollars) < 0.01) return `$${dollars.toFixed(4)}`;
  return `$${dollars.toFixed(2)}`;
}

/** A count in at most four characters and a unit: `950`, `12.3k`, `4.1M`. */
export function count(n: number): string {
  if (n < 1000) return String(n);
  if (n < 999_500) return `${trim(n / 1000)}k`;
  return `${trim(n / 1_000_000)}M`;
}

/** Bytes in the units of disks: `0 B`, `950 B`, `12.3 kB`, `4.1 GB`. */
export function fileSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [amount, unit] = [bytes, 0];
  while (amount >= 999.5 && unit < units.length - 1) [amount, unit] = [amount / 1000, unit + 1];
  return `${unit === 0 ? amount : trim(amount)} ${units[unit]}`;
}

/** `1 task`, `3 tasks`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A time of day on the reader's clock, `14:05:09`. */
export function timeOfDay(at: EpochMillis, when: When): string {
  return local(at, when).slice(11, 19);
}

/** A time on the reader's clock: `14:05:09` within an hour of now, `14:05` on the same day, else `2026-03-01 14:05`. Never "in 5 minutes", which would go stale on a screen. */
export function clockTime(at: EpochMillis, when: When): string {
  const then = local(at, when);
  if (Math.abs(at - when.now) < HOUR) return then.slice(11, 19);
  const sameDay = then.slice(0, 10) === local(when.now, when).slice(0, 10);
  return sameDay ? then.slice(11, 16) : then.slice(0, 16).replace('T', ' ');
}

/** The first digits of a commit id, as people quote them. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 8);
}

function local(at: EpochMillis, when: When): string {
  return new Date(at + when.offset * MINUTE).toISOString();
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}

function trim(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}
