import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '../../../lib/result.ts';
import { EVENT_VERSION, type EventDraft } from '../../../model/event.ts';
import { fold } from '../../../parallel/fold.ts';
import type { EventQuery } from '../../../ports/store.ts';
import { sampleCreated, sampleDrafts, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { Database, openDatabase } from './database.ts';
import { eventQuery } from './event-log.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-database-'));
  path = join(dir, 'data.db');
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Opens the database beside the store, as a person with the sqlite3 shell would. */
function looked<T>(look: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

test('the schema is the one in schema.sql', async () => {
  unwrap(openDatabase(path)).close();
  const rows = looked((db) => db.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all());
  const dump = rows.map((row) => `${String(row['sql'])};\n`).join('\n');
  const head = `-- What all migrations make together. Generated: vitest -u writes it anew.\n-- Version ${migrations.length}\n\n`;
  await expect(head + dump).toMatchFileSnapshot('schema.sql');
});

test('what version 1 stored is read as if it were written today', async () => {
  const created = sampleCreated('s');
  if (created.type !== 'session.created') throw new Error('a session begins with its creation');
  const { plan, ...rest } = created.data;
  const tasks = plan.tasks.map(({ sandbox: _sandbox, directory: _directory, ...task }) => task);
  const old = {
    ...plan,
    setup: [
      { kind: 'shell', line: 'npm ci' },
      { kind: 'argv', argv: ['make', 'x'] },
    ],
    tasks,
  };
  looked((db) => {
    unwrap(migrate(db, path, migrations.slice(0, 1)));
    const insert = (table: string, row: Record<string, string | number>): void => {
      const columns = Object.keys(row);
      db.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((name) => `:${name}`).join()})`).run(
        row,
      );
    };
    const head = {
      id: 's',
      seq: 1,
      at: 0,
      status: 'created',
      name: 'n',
      plan_file: 'p',
      branch: 'b',
      tasks: 1,
      done: 0,
      created_at: 0,
    };
    insert('sessions', { ...head, state: JSON.stringify({ id: 's' }) });
    insert('plans', { session: 's', plan: JSON.stringify(old) });
    const event = { seq: 1, at: 0, session: 's', type: 'session.created', version: 1 };
    insert('events', { ...event, data: JSON.stringify({ ...rest, plan: old }) });
  });
  const store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path }));
  const steps = [
    { command: { kind: 'shell', line: 'npm ci' }, directory: '', cache: 'auto' },
    { command: { kind: 'argv', argv: ['make', 'x'] }, directory: '', cache: 'auto' },
  ];
  const today = { ...plan, setup: steps, tasks: tasks.map((task) => ({ ...task, sandbox: 'none', directory: '' })) };
  expect((await store.load('s'))?.plan).toEqual(today);
  expect(await store.events({ session: 's' })).toMatchObject([
    { version: EVENT_VERSION, data: { ...rest, plan: today } },
  ]);
  await store.close();
});

test('migrations run once each, whole or not at all', () => {
  const version = (db: DatabaseSync): unknown => db.prepare('PRAGMA user_version').get()?.['user_version'];
  looked((db) => {
    const good = [
      'CREATE TABLE one (a) STRICT, x',
      'CREATE TABLE one (a TEXT)',
      'CREATE TABLE two (b TEXT); INSERT INTO two VALUES (1)',
    ];
    expect(() => migrate(db, path, good.slice(0, 1))).toThrow('missing datatype');
    expect([version(db), db.isTransaction]).toEqual([0, false]);
    unwrap(migrate(db, path, good.slice(1, 2)));
    expect(() => migrate(db, path, [good[1] ?? '', `${good[2]}; INSERT INTO three VALUES (1)`])).toThrow('three');
    expect([version(db), db.prepare("SELECT name FROM sqlite_schema WHERE name = 'two'").all()]).toEqual([1, []]);
    unwrap(migrate(db, path, good.slice(1)));
    unwrap(migrate(db, path, good.slice(1)));
    expect([version(db), db.prepare('SELECT count(*) AS n FROM two').get()]).toEqual([2, { n: 1 }]);
  });
});

test('processes that open a new database at once all get it', async () => {
  const program = resolve(import.meta.dirname, '../../../../test/support/sqlite-faults.ts');
  const args = ['--disable-warning=ExperimentalWarning', program, 'open', path];
  const told = await Promise.all(Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, args)));
  expect(told.map(({ stdout }) => stdout)).toEqual(Array.from({ length: 6 }, () => '{"ok":true}\n'));
}, 30_000);

test('a commit waits for the disk where that was asked', () => {
  const connection = new DatabaseSync(path);
  connection.exec('PRAGMA journal_mode = WAL');
  const db = new Database(connection, path);
  const synchronous = (): unknown => connection.prepare('PRAGMA synchronous').get()?.['synchronous'];
  // https://sqlite.org/pragma.html#pragma_synchronous: 1 is NORMAL, 2 is FULL.
  expect(db.write('power-loss', () => ok(synchronous()))).toEqual(ok(2));
  expect(db.write('process-death', () => ok(synchronous()))).toEqual(ok(1));
  expect(db.write('power-loss', () => ok(synchronous()))).toEqual(ok(2));
  db.close();
});

test('an append writes the rows that changed, and no others', async () => {
  const store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path }));
  let { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
  const append = async (type: string, task?: string): Promise<void> => {
    const draft = sampleDrafts(state).find((each) => each.type === type && each.task === task);
    ({ state } = unwrap(await store.append(lease, [draft as EventDraft])));
  };
  await append('session.started');
  for (const task of ['a', 'b']) await append('attempt.started', task);
  looked((db) => {
    db.exec('CREATE TABLE writes (what TEXT)');
    for (const table of ['plans', 'tasks', 'attempts']) {
      for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
        db.exec(
          `CREATE TRIGGER ${table}_${change} AFTER ${change} ON ${table} BEGIN INSERT INTO writes VALUES ('${change} ${table}'); END`,
        );
      }
    }
  });
  const written = (): unknown[] =>
    looked((db) =>
      db
        .prepare('DELETE FROM writes RETURNING what')
        .all()
        .map((row) => row['what']),
    );
  await append('attempt.prepared', 'a');
  expect(written()).toEqual(['UPDATE attempts']);
  await append('attempt.lost', 'b');
  expect(written()).toEqual(['UPDATE tasks', 'UPDATE attempts']);
  unwrap(await store.append(lease, [sampleNote('nothing changes')]));
  expect(written()).toEqual([]);
  await append('attempt.lost', 'a');
  await append('plan.changed');
  expect(written().slice(2)).toEqual(['UPDATE plans', 'UPDATE tasks', 'INSERT tasks']);
  await store.close();
});

test.each<[EventQuery, string]>([
  [{}, 'SCAN events'],
  [{ after: 5, limit: 10 }, 'SEARCH events USING INTEGER PRIMARY KEY (rowid>?)'],
  [{ session: 's', after: 5 }, 'SEARCH events USING INDEX events_by_session (session=? AND rowid>?)'],
  [
    { session: 's', task: 't', after: 5 },
    'SEARCH events USING INDEX events_by_task (task=? AND session=? AND rowid>?)',
  ],
  [
    { session: 's', task: 't', attempt: 'a', types: ['note', 'task.failed'] },
    'SEARCH events USING INDEX events_by_attempt (attempt=?)',
  ],
  [
    { session: 's', task: 't', types: ['note', 'task.failed'] },
    'SEARCH events USING INDEX events_by_task (task=? AND session=?)',
  ],
  [{ session: 's', types: ['note'], limit: 1 }, 'SEARCH events USING INDEX events_by_type (type=? AND session=?)'],
])('%j reads what fits and sorts nothing', (query, plan) => {
  expect(explained(query)).toEqual([plan]);
});

test.each<[EventQuery, string]>([
  [{ session: 's', types: ['note', 'task.failed'], after: 5, limit: 3 }, '(type=? AND session=? AND rowid>?)'],
  [{ types: ['note'] }, '(type=?)'],
])('%j sorts numbers before it reads payloads', (query, by) => {
  expect(explained(query)).toEqual([
    'SEARCH events USING INTEGER PRIMARY KEY (rowid=?)',
    'LIST SUBQUERY 1',
    `SEARCH events USING COVERING INDEX events_by_type ${by}`,
    'USE TEMP B-TREE FOR ORDER BY',
  ]);
});

function explained(query: EventQuery): string[] {
  unwrap(openDatabase(path)).close();
  const { sql, values } = eventQuery(query);
  return looked((db) =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(values)
      .map((row) => String(row['detail'])),
  );
}
