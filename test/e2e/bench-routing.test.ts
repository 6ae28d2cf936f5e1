import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { curvesOf } from '../../bench/routing/curves.ts';
import { readTables } from '../../bench/routing/outcome-table.ts';
import { replay, total } from '../../bench/routing/replay.ts';
import { syntheticTables } from '../../bench/routing/synthetic-tables.ts';

const run = promisify(execFile);
const program = path.resolve(import.meta.dirname, '../../bench/routing/run.ts');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'br-outcomes-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A hundred tasks: `small` solves the first `solved` of them, `large` all. */
function rows(solved: number): string {
  return Array.from({ length: 100 }, (_, at) => [
    JSON.stringify({ task: `t${at}`, model: 'small', solved: at < solved, cost: 0.1 }),
    JSON.stringify({ task: `t${at}`, model: 'large', solved: true, cost: 1 }),
  ])
    .flat()
    .join('\n');
}

test('tables of a folder are replayed beside weak only, strong only, random and an oracle', async () => {
  await writeFile(path.join(folder, 'mine.jsonl'), rows(80));
  await writeFile(path.join(folder, 'other.csv'), 'task,model,solved,cost\na,x,1,0.5\na,y,0,1\n');
  const { stdout } = await run(process.execPath, ['--no-warnings', program], {
    env: { ...process.env, BR_OUTCOMES: folder },
  });
  expect(stdout).toContain('### mine\n\n100 tasks, models by what they cost: small, large.');
  expect(stdout).toMatch(/strong only: large +\| 100\.0 % +\| \$100\.00/);
  expect(stdout).toMatch(/oracle[^|]+\| 100\.0 % +\| \$28\.00/);
  expect(stdout).toContain('### other');
  await writeFile(path.join(folder, 'bad.csv'), 'task,model,solved\na,x,1\n');
  const failed: unknown = await run(process.execPath, ['--no-warnings', program], {
    env: { ...process.env, BR_OUTCOMES: folder },
  }).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 2 });
  expect(String(failed)).toContain('bad.csv:1');
}, 60_000);

test('where the weak model passes often, balanced solves as much as the strong one at much less', async () => {
  await writeFile(path.join(folder, 'mine.jsonl'), rows(80));
  const [table] = await readTables(folder);
  if (table === undefined) throw new Error('no table');
  const balanced = total(replay(table, 'balanced', 2));
  expect(balanced.solved).toBe(100);
  expect(balanced.cost).toBeLessThan(60);
});

test('where it never passes, the choice learns to begin with the strong one', async () => {
  await writeFile(path.join(folder, 'mine.jsonl'), rows(0).replaceAll('"cost":0.1', '"cost":0.5'));
  const [table] = await readTables(folder);
  if (table === undefined) throw new Error('no table');
  const steps = replay(table, 'cheapest', 2);
  expect(steps.slice(-50).every(({ first }) => first === 'large')).toBe(true);
});

test('the same tables give the same curves, and balanced never solves less than the strongest alone', () => {
  for (const table of syntheticTables()) {
    const section = curvesOf(table);
    expect(curvesOf(table)).toEqual(section);
    const rowsOf = section.tables[0]?.rows ?? [];
    const solved = (name: string): number =>
      Number.parseFloat(rowsOf.find(([first]) => first?.startsWith(name))?.[1] ?? 'NaN');
    expect(solved('br, balanced, 3 tries')).toBeGreaterThanOrEqual(solved('strong only'));
  }
}, 120_000);
