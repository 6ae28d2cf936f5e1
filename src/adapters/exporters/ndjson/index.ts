import type { Column, OpenTable, Row } from '../../../ports/exporter.ts';

/**
 * One JSON object a line, keys named and in the order of the columns, null where there is no value. Times are ISO 8601 in UTC;
 * money is in dollars (six digits after the point are exact in a JSON number up to nine billion); JSON stays JSON.
 */
export const ndjson: OpenTable = (columns) => ({
  rows: (rows) => Buffer.from(rows.map((row) => `${JSON.stringify(object(row, columns))}\n`).join('')),
  end: () => new Uint8Array(),
});

function object(row: Row, columns: readonly Column[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column, index) => [column.name, member(row[index] ?? null, column)]));
}

function member(value: unknown, { type }: Column): unknown {
  if (value === null) return null;
  switch (type) {
    case 'time':
      return new Date(Number(value)).toISOString();
    case 'money':
      return Number(value) / 1_000_000;
    case 'integer':
    case 'json':
    case 'text':
      return value;
  }
}
