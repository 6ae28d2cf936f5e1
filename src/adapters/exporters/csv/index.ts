import type { Column, OpenTable, Row } from '../../../ports/exporter.ts';

/** Signs that make a spreadsheet take a cell for a formula, in their wide forms, too, and the sign that stands before them here. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * CSV as RFC 4180 has it: lines end in CR LF, the first has the names of the columns, cells with a quote, a comma or a line end
 * are quoted. UTF-8 without a mark. A cell without a value is empty.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, and so does text that begins with one: taking
 * one apostrophe off the begin of a cell always gives back what was recorded. Numbers and times are left alone.
 */
export const csv: OpenTable = (columns) => {
  const header = `${columns.map(({ name }) => quoted(name)).join(',')}\r\n`;
  let begun = false;
  const begin = (): string => {
    const text = begun ? '' : header;
    begun = true;
    return text;
  };
  return {
    rows: (rows) => Buffer.from(begin() + rows.map((row) => line(row, columns)).join('')),
    end: () => Buffer.from(begin()),
  };
};

function line(row: Row, columns: readonly Column[]): string {
  return `${columns.map((column, index) => cell(row[index], column)).join(',')}\r\n`;
}

function cell(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return '';
  switch (type) {
    case 'integer':
      return String(Number(value));
    case 'time':
      return new Date(Number(value)).toISOString();
    case 'money':
      return dollars(Number(value));
    case 'json':
      return guarded(JSON.stringify(value));
    case 'text':
      return guarded(typeof value === 'string' ? value : JSON.stringify(value));
  }
}

function guarded(text: string): string {
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All six digits: exact, and the same width everywhere. */
function dollars(amount: number): string {
  const micro = Math.abs(amount);
  const text = `${Math.trunc(micro / 1_000_000)}.${String(micro % 1_000_000).padStart(6, '0')}`;
  return amount < 0 ? `-${text}` : text;
}
