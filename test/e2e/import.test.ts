import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createRig } from '../support/rig.ts';

/** What BuildRunner 3.1 left in a repository: a task that took a second and cost 12.34 cents, and one that failed. */
function leave(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(
    'CREATE TABLE events (event_id TEXT, event_type TEXT, timestamp TEXT, task_id TEXT, model_used TEXT, duration_ms REAL, tokens_used INTEGER, cost_usd REAL, success INTEGER)',
  );
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  insert.run('1', 'task_completed', '2025-11-01T10:00:00+00:00', 'a', 'haiku', 1000, 1500, 0.1234, 1);
  insert.run('2', 'task_failed', '2025-11-01T11:00:00+00:00', 'b', 'haiku', 3000, 500, 0.0266, 0);
  insert.run('3', 'task_completed', 'once', 'c', 'haiku', 1, 1, 1, 1);
  db.close();
}

test('what 3.1 recorded is taken in once, before the first session too, and is counted where it happened', async () => {
  await using rig = await createRig();
  const file = path.join(rig.root, 'telemetry.db');
  leave(file);
  const first = await rig.br('telemetry', 'import', 'telemetry.db');
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toContain('2 records imported');
  expect(first.stdout).toContain('1 row left out: ');
  const again = JSON.parse((await rig.br('telemetry', 'import', 'telemetry.db', '--json')).stdout) as object;
  expect(again).toMatchObject({ ok: true, imported: 0, known: 2 });
  const window = ['--since', '2025-11-01T00:00Z', '--until', '2025-11-02T00:00Z'];
  const rows = (await rig.br('telemetry', 'export', '--what', 'metrics', ...window)).stdout.trim().split('\n');
  const costs = rows.map((row) => JSON.parse(row) as { metric: string; label: string; sum: number });
  expect(costs.filter(({ metric }) => metric === 'cost').map(({ label, sum }) => [label, sum])).toEqual([
    ['estimated', 123_400],
    ['estimated', 26_600],
  ]);
  expect((await rig.br('telemetry', 'metrics', ...window)).stdout).toContain('$0.15');
  expect(await rig.br('db', 'check')).toMatchObject({ code: 0 });
});

test('a file that is not there, or is nothing of 3.1, is refused with what to do, and nothing is made', async () => {
  await using rig = await createRig();
  const missing = await rig.br('telemetry', 'import', 'none.db');
  expect(missing.code).not.toBe(0);
  expect(missing.stderr).toMatch(/There is no file .*none\.db[^]*telemetry\.db or data\.db/);
  const other = await rig.br('telemetry', 'import', '.git/config');
  expect(other.stderr).toContain('cannot be read as a database');
  expect((await rig.br('db', 'status')).stdout).toContain('There is no database yet');
});
