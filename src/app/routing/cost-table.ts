import type { CostGroup, CostReport, CostSums, ImportedGroup, ImportedReport } from '../../model/cost-report.ts';
import type { Column, Row, TableFormats } from '../../ports/exporter.ts';

/** Names and meanings stay; new columns come at the end. */
const COLUMNS: readonly Column[] = [
  { name: 'by', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'level', type: 'text' },
  { name: 'task_type', type: 'text' },
  { name: 'attempts', type: 'integer' },
  { name: 'accepted', type: 'integer' },
  { name: 'failed', type: 'integer' },
  { name: 'lost', type: 'integer' },
  { name: 'cancelled', type: 'integer' },
  { name: 'live', type: 'integer' },
  { name: 'success_rate', type: 'json' },
  { name: 'input_tokens', type: 'integer' },
  { name: 'output_tokens', type: 'integer' },
  { name: 'cache_read_tokens', type: 'integer' },
  { name: 'cache_write_tokens', type: 'integer' },
  { name: 'reported_usd', type: 'money' },
  { name: 'estimated_usd', type: 'money' },
  { name: 'replayed_usd', type: 'money' },
  { name: 'unknown_costs', type: 'integer' },
  { name: 'usd_per_accepted', type: 'money' },
  { name: 'usd_per_attempt', type: 'money' },
  { name: 'average_ms', type: 'integer' },
];

const IMPORTED_COLUMNS: readonly Column[] = [
  { name: 'by', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'agent', type: 'text' },
  { name: 'calls', type: 'integer' },
  { name: 'input_tokens', type: 'integer' },
  { name: 'output_tokens', type: 'integer' },
  { name: 'cache_read_tokens', type: 'integer' },
  { name: 'cache_write_tokens', type: 'integer' },
  { name: 'unsplit_tokens', type: 'integer' },
  { name: 'reported_usd', type: 'money' },
  { name: 'estimated_usd', type: 'money' },
  { name: 'unknown_costs', type: 'integer' },
];

/** A report as CSV: a row a group, or one for all. */
export async function costTable(formats: TableFormats, report: CostReport | ImportedReport): Promise<Uint8Array> {
  const imported = 'dearest' in report ? null : report;
  const open = await formats.csv();
  const table = open(imported === null ? COLUMNS : IMPORTED_COLUMNS);
  const rows = 'dearest' in report ? costRows(report) : report.groups.map((group) => importedRow(report.by, group));
  return Buffer.concat([table.rows(rows), table.end()]);
}

function costRows({ by, groups, total }: CostReport): readonly Row[] {
  if (by !== null) return groups.map((group) => costRow(by, group));
  return [costRow('all', { name: 'all', ...total })];
}

function costRow(by: string, group: CostSums & Pick<CostGroup, 'name' | 'class'>): Row {
  const { tokens, money } = group;
  return [
    by,
    group.name,
    group.class?.level ?? null,
    group.class?.taskType ?? null,
    group.attempts,
    group.accepted,
    group.failed,
    group.lost,
    group.cancelled,
    group.live,
    group.successRate,
    tokens.input,
    tokens.output,
    tokens.cacheRead,
    tokens.cacheWrite,
    money.reported,
    money.estimated,
    money.replayed,
    money.unknown,
    group.perAccepted,
    group.perAttempt,
    group.average,
  ];
}

function importedRow(by: string, { name, agent, calls, tokens, money }: ImportedGroup): Row {
  return [
    by,
    name,
    agent,
    calls,
    tokens.input,
    tokens.output,
    tokens.cacheRead,
    tokens.cacheWrite,
    tokens.unsplit,
    money.reported,
    money.estimated,
    money.unknown,
  ];
}
