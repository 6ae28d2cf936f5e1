import type { Reading } from './measure.ts';
import type { Outcome } from './rounds.ts';
import { typical } from './rounds.ts';

/** A number with three significant digits, without an exponent; a dash for one that is not there. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '—';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const places = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return value.toFixed(places);
}

/** A median with its spread: `1.20 (1.10–1.40)`. */
export function spread(values: readonly number[], middle: number): string {
  return `${digits(middle)} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;
}

/**
 * A row of a table that compares with `own`: the name, the ratios (own ÷ this one, so below 1 is better for us) of CPU and wall
 * time, then both in seconds, median and spread. Why, where there are no readings.
 */
export function comparisonRow(outcome: Outcome, own: Outcome | undefined): readonly string[] {
  if ('missing' in outcome) return [outcome.name, outcome.missing, '', '', ''];
  const parts: readonly (keyof Reading)[] = ['cpu', 'wall'];
  const ratios = parts.map((part) => (outcome === own ? '1' : times(typical(own, part) / typical(outcome, part))));
  const seconds = parts.map((part) =>
    spread(
      outcome.readings.map((reading) => reading[part]),
      typical(outcome, part),
    ),
  );
  return [outcome.name, ...ratios, ...seconds];
}

/** The heads of {@link comparisonRow}, but the first. */
export function comparisonColumns(own: string): readonly string[] {
  return [`${own} ÷ this, CPU`, `${own} ÷ this, wall`, 'CPU, s', 'wall, s'];
}

/** A ratio. */
export function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${digits(ratio)}×` : '—';
}

/** A value that aims are compared with: null for one that is not there. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
