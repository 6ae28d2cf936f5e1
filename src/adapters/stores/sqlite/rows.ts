import type { SQLOutputValue } from 'node:sqlite';

/** A row as `node:sqlite` gives it. */
export type Row = Record<string, SQLOutputValue>;

/** Reads an INTEGER NOT NULL column. */
export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw unexpected(column, 'an integer', value);
  return value;
}

/** Reads an INTEGER column. */
export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column);
}

/** Reads a TEXT NOT NULL column. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw unexpected(column, 'a text', value);
  return value;
}

/** Reads a TEXT column. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** Reads a TEXT NOT NULL column of JSON that this program wrote; the caller knows the type it wrote there. */
export function json<T>(row: Row | undefined, column: string): T {
  return JSON.parse(text(row, column)) as T;
}

function unexpected(column: string, wanted: string, value: unknown): Error {
  return new Error(`column ${column}: ${wanted} expected, ${value === null ? 'NULL' : typeof value} found`);
}
