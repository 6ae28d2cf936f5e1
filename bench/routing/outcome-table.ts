import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { COMPLEXITY_LEVELS, type ComplexityLevel } from '../../src/model/complexity.ts';

/** One attempt of one model at one task, as somebody recorded it. */
export type TableRow = {
  readonly task: string;
  readonly model: string;
  readonly solved: boolean;
  /** Dollars. */
  readonly cost: number;
  /** How hard the task was judged beforehand. */
  readonly level: ComplexityLevel;
};

/** What several models did at the same tasks. */
export type OutcomeTable = {
  readonly name: string;
  /** Cheapest first, by what their attempts cost on average. */
  readonly models: readonly string[];
  readonly tasks: readonly TableTask[];
};

/** One task, with the attempt of every model. */
export type TableTask = {
  readonly id: string;
  readonly level: ComplexityLevel;
  readonly by: ReadonlyMap<string, TableRow>;
};

/** The table of these rows: tasks that every model tried. Of several attempts of a model at a task the first counts. */
export function tableOf(name: string, rows: readonly TableRow[]): OutcomeTable {
  const costs = new Map<string, number[]>();
  const tasks = new Map<string, Map<string, TableRow>>();
  for (const row of rows) {
    costs.set(row.model, [...(costs.get(row.model) ?? []), row.cost]);
    const by = tasks.get(row.task) ?? new Map<string, TableRow>();
    if (!by.has(row.model)) by.set(row.model, row);
    tasks.set(row.task, by);
  }
  const mean = (model: string): number => average(costs.get(model) ?? []);
  const models = [...costs.keys()].toSorted((a, b) => mean(a) - mean(b) || (a < b ? -1 : 1));
  const whole = [...tasks].filter(([, by]) => by.size === models.length);
  return {
    name,
    models,
    tasks: whole.map(([id, by]) => ({ id, by, level: [...by.values()][0]?.level ?? 'moderate' })),
  };
}

/**
 * Tables of a folder: files `*.jsonl` (an object a line) and `*.csv` (with a first line of names): `task`, `model`, `solved`,
 * `cost` in dollars, and, where it was judged, `level`. Throws, with the place, for what it cannot read.
 */
export async function readTables(folder: string): Promise<readonly OutcomeTable[]> {
  const files = (await readdir(folder)).filter((file) => /\.(jsonl|csv)$/.test(file)).toSorted();
  return await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      const records = file.endsWith('.csv') ? csvRecords(text) : jsonRecords(text);
      const rows = records.map((record, at) => rowOf(record, `${file}:${at + 1}`));
      return tableOf(file.replace(/\.[a-z]+$/, ''), rows);
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function jsonRecords(text: string): readonly Fields[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Fields);
}

function csvRecords(text: string): readonly Fields[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = head.split(',').map((name) => name.trim());
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? '']));
  });
}

function rowOf(record: Fields, place: string): TableRow {
  const { task, model, solved, cost, level } = record;
  const dollars = Number(cost);
  if (typeof task !== 'string' || typeof model !== 'string' || cost === '' || !(dollars >= 0))
    throw new Error(`${place}: task, model, solved and cost are needed`);
  const judged = COMPLEXITY_LEVELS.find((each) => each === level);
  const isSolved = [true, 1, 'true', '1', 'yes'].some((yes) => yes === solved);
  return { task, model, solved: isSolved, cost: dollars, level: judged ?? 'moderate' };
}

/** The mean; 0 of nothing. */
export function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
