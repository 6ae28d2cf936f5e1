// What choosing models is worth: `npm run bench:routing [-- --write]`. Deterministic: the same tables give the same numbers.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { renderSection, withReport } from '../report.ts';
import { curvesOf } from './curves.ts';
import { type OutcomeTable, readTables } from './outcome-table.ts';
import { syntheticTables } from './synthetic-tables.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = path.join(root, 'docs', 'benchmarks-routing.md');

const help = `usage: BR_OUTCOMES=<folder> npm run bench:routing [-- --write]

Replays tables of what models did at tasks (solved, cost) through the code that chooses models for br run, and prints solved
against cost, beside weak only, strong only, random and an oracle. Without BR_OUTCOMES only made-up tables are replayed.

  <folder>   files *.jsonl or *.csv with task, model, solved, cost (dollars) and, where it was judged, level
  --write    puts the report of the made-up tables into docs/benchmarks-routing.md
`;

async function main(write: boolean, folder: string | undefined): Promise<void> {
  const madeUp = syntheticTables();
  const given: readonly OutcomeTable[] = folder === undefined || folder === '' ? [] : await readTables(folder);
  const empty = given.filter(({ tasks, models }) => tasks.length === 0 || models.length < 2);
  if (empty.length > 0)
    throw new Error(`no task that at least two models tried is in: ${empty.map(({ name }) => name).join(', ')}`);
  for (const table of [...given, ...madeUp]) process.stdout.write(`${renderSection(curvesOf(table))}\n\n`);
  if (!write) return;
  const report = madeUp.map((table) => renderSection(curvesOf(table))).join('\n\n');
  await writeFile(page, withReport(await readFile(page, 'utf8'), report));
  execFileSync('oxfmt', [page], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) process.stdout.write(help);
  else await main(values.write, process.env['BR_OUTCOMES']);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
