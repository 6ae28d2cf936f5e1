import type { Aim, Section, Table } from './case.ts';
import { digits } from './words.ts';

/** A run of the bench. */
export type Report = {
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
  /** `2026-01-31`. */
  readonly date: string;
};

/** The report as Markdown. */
export function renderReport({ facts, sections, date }: Report): string {
  return [`Measured ${date}.`, renderFacts(facts), renderAims(sections), ...sections.map(renderSection)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What was measured on. */
export function renderFacts(facts: Report['facts']): string {
  return table({ columns: ['machine', ''], rows: facts });
}

/** What was aimed for in these sections; empty when nothing was. */
export function renderAims(sections: readonly Section[]): string {
  const aims = sections.flatMap((section) => section.aims);
  return aims.length === 0 ? '' : `### Aims\n\n${table(aimsTable(aims))}`;
}

/** One section. */
export function renderSection({ title, about, tables, notes }: Section): string {
  return [`### ${title}`, about, ...tables.map(table), ...notes].join('\n\n');
}

function aimsTable(aims: readonly Aim[]): Table {
  const rows = aims.map(({ what, unit, atMost, measured }) => [
    what,
    measured === null ? 'not measured' : `${besideAim(measured, atMost)}${unit}`,
    atMost === 0 ? '0' : `at most ${digits(atMost)}${unit}`,
    verdict(measured, atMost),
  ]);
  return { columns: ['what', 'measured', 'aim', ''], rows };
}

/** Enough digits to see on which side of the aim it is. */
function besideAim(measured: number, atMost: number): string {
  const short = digits(measured);
  return measured > atMost && short === digits(atMost) ? String(Number(measured.toPrecision(6))) : short;
}

function verdict(measured: number | null, atMost: number): string {
  if (measured === null) return '';
  return measured <= atMost ? 'met' : 'not met';
}

/** A Markdown table with aligned columns. */
function table({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => columns.map((_, index) => (row[index] ?? '').replaceAll('|', '\\|')));
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

/** The page with a new report between its markers. Throws when they are not there. */
export function withReport(page: string, report: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for the report: ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${report}\n\n${page.slice(to)}`;
}
