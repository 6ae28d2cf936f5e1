import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fold } from '../../../parallel/fold.ts';
import { importRecords } from '../../../telemetry/import-records.ts';
import { measure } from '../../../telemetry/measure.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { openSqliteStore } from '../../stores/sqlite/sqlite-store.ts';
import { readBuildRunner3 } from './index.ts';

const NOW = Date.UTC(2026, 0, 1);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-import-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** The columns of 3.1 that say something; it had more. */
const EVENTS = `CREATE TABLE events (id INTEGER PRIMARY KEY, event_id TEXT UNIQUE, event_type TEXT, timestamp TEXT, session_id TEXT,
  task_id TEXT, task_type TEXT, model_used TEXT, duration_ms REAL, tokens_used INTEGER, cost_usd REAL, success INTEGER, error_message TEXT)`;
const COSTS = `CREATE TABLE cost_entries (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT, task_id TEXT, model_name TEXT,
  input_tokens INTEGER, output_tokens INTEGER, cost_usd REAL, session_id TEXT)`;

function legacy(
  name: string,
  sql: string,
  rows: readonly Record<string, string | number | null>[],
  table: string,
): string {
  const file = join(dir, name);
  const db = new DatabaseSync(file);
  db.exec(sql);
  for (const row of rows) {
    const names = Object.keys(row);
    // br:allow-next-line names are of the test itself
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((each) => `:${each}`).join(', ')})`).run(
      row,
    );
  }
  db.close();
  return file;
}

const store = async () =>
  unwrap(await openSqliteStore({ ...sampleOptions(fold, { measure }), path: join(dir, 'br', 'data.db') }));
const everything = { since: 0, until: 4e12 };

test('2,000 task events are counted right to the millionth of a dollar, once', async () => {
  const tasks = Array.from({ length: 2_000 }, (_, n) => ({
    event_id: `e-${n}`,
    event_type: n % 10 === 0 ? 'task_failed' : 'task_completed',
    timestamp: new Date(Date.UTC(2025, 10, 1) + n * 47_000).toISOString().replace('Z', '+00:00'),
    task_id: `t-${n}`,
    model_used: n % 3 === 0 ? 'opus' : 'haiku',
    duration_ms: 1_000 + n,
    tokens_used: 100 + n,
    cost_usd: (n * 137 + 1) / 1_000_000,
    success: n % 10 === 0 ? 0 : 1,
  }));
  const file = legacy('telemetry.db', EVENTS, tasks, 'events');
  const before = readFileSync(file);
  const opened = await store();
  const read = unwrap(await readBuildRunner3(file, NOW));
  expect(unwrap(await importRecords(opened.telemetry, read))).toEqual({ imported: 2_000, known: 0, skipped: [] });
  const totals = await opened.telemetry.totals({
    window: everything,
    metrics: ['cost', 'tokens', 'tasks'],
    by: ['metric', 'label'],
  });
  const sum = (metric: string, label: string): number | undefined =>
    totals.find((each) => each.metric === metric && each.label === label)?.sum;
  expect(sum('cost', 'estimated')).toBe(tasks.reduce((all, _task, n) => all + n * 137 + 1, 0));
  expect(sum('tokens', 'unsplit')).toBe(tasks.reduce((all, { tokens_used: used }) => all + used, 0));
  expect([sum('tasks', 'said-done'), sum('tasks', 'said-failed')]).toEqual([1_800, 200]);
  const window = { since: Date.UTC(2025, 10, 1), until: Date.UTC(2025, 10, 3) };
  const [durations] = await opened.telemetry.distributions({ window, metric: 'duration', label: 'attempt', by: [] });
  expect(durations).toMatchObject({ count: 2_000, exact: true, quantiles: [1_999, 2_899, 2_979] });
  expect(unwrap(await importRecords(opened.telemetry, read))).toMatchObject({ imported: 0, known: 2_000 });
  expect(readFileSync(file)).toEqual(before);
  await opened.close();
});

test('cost entries of its data.db, and rows that cannot be placed', async () => {
  const file = legacy(
    'data.db',
    COSTS,
    [
      {
        timestamp: '2025-11-01T10:00:00',
        task_id: 'a',
        model_name: 'sonnet',
        input_tokens: 10,
        output_tokens: 5,
        cost_usd: 0.25,
      },
      { timestamp: 'long ago', task_id: 'b', model_name: 'sonnet', input_tokens: 1, output_tokens: 1, cost_usd: 1 },
    ],
    'cost_entries',
  );
  const read = unwrap(await readBuildRunner3(file, NOW));
  expect(read.skipped).toEqual([{ reason: 'no time that can be read', count: 1 }]);
  expect(read.records).toMatchObject([
    {
      at: new Date(2025, 10, 1, 10).getTime(),
      data: { model: 'sonnet', tokens: { input: 10, output: 5, unsplit: 0 }, cost: 250_000 },
    },
  ]);
});

test('a count that JavaScript cannot hold is the nearest that it can', async () => {
  const row = { event_id: 'e-1', event_type: 'task_completed', timestamp: '2025-11-01T10:00:00Z', success: 1 };
  const file = legacy('telemetry.db', EVENTS, [row], 'events');
  const db = new DatabaseSync(file);
  db.exec('UPDATE events SET tokens_used = 9223372036854775807');
  db.close();
  const { records } = unwrap(await readBuildRunner3(file, NOW));
  expect(records).toMatchObject([{ data: { tokens: { unsplit: 2 ** 63 }, success: true } }]);
});

test('what cannot have been is left out, and why is said', async () => {
  const row = (timestamp: string | number, cost: number | null, duration: number | null) => ({
    event_type: 'task_completed',
    timestamp,
    cost_usd: cost,
    duration_ms: duration,
  });
  const file = legacy(
    'telemetry.db',
    EVENTS,
    [
      row('1999-12-31T00:00:00Z', 1, 1),
      row('9999-01-01T00:00:00Z', 1, 1),
      row('2026-01-02T00:00:01Z', 1, 1),
      row('2026-01-02T00:00:00Z', 1_000_000, 365 * 86_400_000),
      row('2025-01-01T00:00:00Z', -0.01, 1),
      row('2025-01-01T00:00:00Z', 1_000_000.01, 1),
      row('2025-01-01T00:00:00Z', 1e300, 1),
      row('2025-01-01T00:00:00Z', 0, -1),
      row('2025-01-01T00:00:00Z', 0, 366 * 86_400_000),
      row('2000-01-01T00:00:00Z', null, null),
    ],
    'events',
  );
  const { records, skipped } = unwrap(await readBuildRunner3(file, NOW));
  expect(records.map(({ at }) => at)).toEqual([NOW + 86_400_000, Date.UTC(2000, 0, 1)]);
  expect(skipped).toEqual([
    { reason: 'a time before the year 2000 or in the future', count: 3 },
    { reason: 'a cost below 0 or above $1,000,000', count: 3 },
    { reason: 'a duration below 0 or above a year', count: 2 },
  ]);
});

test.each([
  ['no file', () => join(dir, 'none.db'), 'There is no file'],
  ['another database', () => legacy('other.db', 'CREATE TABLE notes (a TEXT)', [], 'notes'), 'holds nothing'],
  [
    'no database',
    () => {
      writeFileSync(join(dir, 'text.db'), 'hello, this is no database at all'.repeat(50));
      return join(dir, 'text.db');
    },
    'cannot be read as a database',
  ],
])('%s is refused with what to do', async (_what, make, cause) => {
  const read = await readBuildRunner3(make(), NOW);
  expect(read.ok ? '' : read.error.cause).toContain(cause);
});
