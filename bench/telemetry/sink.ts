import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { createMasker } from '../../src/security/masking/masker.ts';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import { EVENT_VERSION } from '../../src/model/event.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import type { Lease, Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { openDuckDb } from './duckdb.ts';
import { type Batch, BEGIN } from './synthetic.ts';

/** Where events can be written to. */
export type SinkName = 'br' | 'bare' | 'duckdb' | 'jsonl';

/** One way to keep events. */
export type Sink = {
  /** Makes of a batch what its `write` takes: not measured, for nobody. */
  readonly prepare: (batch: Batch) => () => Promise<void> | void;
  /** Ends it; measured. */
  readonly close: () => Promise<void> | void;
};

/** A row of the table `events`, in the order of its columns but `seq`. */
type Row = readonly [
  at: number,
  mono: number,
  session: string,
  task: string | null,
  attempt: string | null,
  type: string,
  version: number,
  data: string,
];

/** Opens one. `home`: where DuckDB is installed. */
export async function openSink(name: SinkName, file: string, home: string): Promise<Sink> {
  if (name === 'br') return await storeSink(file);
  if (name === 'bare') return await bareSink(file);
  return name === 'duckdb' ? await duckDbSink(file, home) : jsonlSink(file);
}

/** Opens br's own store, at a time that is told. */
export async function openStore(file: string, now: () => number): Promise<Store> {
  const store = await openSqliteStore({
    path: file,
    fold: foldInto,
    measure,
    // A few secrets to look for, as a session has them.
    mask: createMasker(['correct-horse-battery', 'Wh4t-a-l0ng-passphrase', 'staple.staple.staple']).mask,
    clock: { now, monotonic: () => now() - BEGIN },
    identity: { pid: process.pid, startTime: null, host: 'bench', pidNamespace: null },
    isAlive: () => true,
  });
  if (!store.ok) throw new Error(store.error.cause);
  return store.value;
}

async function storeSink(file: string): Promise<Sink> {
  let now = BEGIN;
  const store = await openStore(file, () => now);
  let lease: Lease | null = null;
  return {
    prepare: (batch) => async () => {
      now = batch.at;
      if (batch.first && lease !== null) await store.release(lease);
      const stored =
        batch.first || lease === null
          ? await store.create(batch.session, batch.drafts)
          : await store.append(lease, batch.drafts);
      if (!stored.ok) throw new Error(stored.error.cause);
      if ('lease' in stored.value) lease = stored.value.lease as Lease;
    },
    close: () => store.close(),
  };
}

/** The least that puts the same rows into the same table. */
async function bareSink(file: string): Promise<Sink> {
  await (await openStore(file, () => BEGIN)).close();
  const db = new DatabaseSync(file);
  // As br's own connection is set up.
  db.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000');
  const insert = db.prepare(
    'INSERT INTO events (at, mono, session, task, attempt, type, version, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return {
    prepare: (batch) => {
      const rows = rowsOf(batch);
      return () => {
        db.exec('BEGIN IMMEDIATE');
        for (const [at, mono, session, task, attempt, type, version, data] of rows)
          insert.run(at, mono, session, task, attempt, type, version, data);
        db.exec('COMMIT');
      };
    },
    close: () => db.close(),
  };
}

/** DuckDB's quickest way in, without indexes; flushed where the others commit. */
async function duckDbSink(file: string, home: string): Promise<Sink> {
  const { connection, close } = await openDuckDb(file, home);
  await connection.run(`CREATE TABLE events (seq BIGINT, "at" BIGINT, mono BIGINT, session VARCHAR, task VARCHAR, attempt VARCHAR,
    type VARCHAR, version INTEGER, data VARCHAR)`);
  const appender = await connection.createAppender('events');
  let seq = 0;
  return {
    prepare: (batch) => {
      const rows = rowsOf(batch);
      return () => {
        for (const [at, mono, session, task, attempt, type, version, data] of rows) {
          appender.appendBigInt(BigInt(++seq));
          appender.appendBigInt(BigInt(at));
          appender.appendBigInt(BigInt(mono));
          for (const text of [session, task, attempt, type])
            if (text === null) appender.appendNull();
            else appender.appendVarchar(text);
          appender.appendInteger(version);
          appender.appendVarchar(data);
          appender.endRow();
        }
        appender.flushSync();
      };
    },
    close: () => {
      appender.closeSync();
      close();
    },
  };
}

function jsonlSink(file: string): Sink {
  const stream = createWriteStream(file);
  let seq = 0;
  return {
    prepare: (batch) => () => {
      let lines = '';
      for (const { type, task = null, attempt = null, data } of batch.drafts) {
        seq += 1;
        const { at, session } = batch;
        lines += `${JSON.stringify({ seq, type, version: EVENT_VERSION, at, mono: at - BEGIN, session, task, attempt, data })}\n`;
      }
      return new Promise((resolve, reject) => {
        stream.write(lines, (error) => (error == null ? resolve() : reject(error)));
      });
    },
    close: async () => {
      stream.end();
      await once(stream, 'finish');
    },
  };
}

function rowsOf({ at, session, drafts }: Batch): readonly Row[] {
  return drafts.map(({ type, task = null, attempt = null, data }) => [
    at,
    at - BEGIN,
    session,
    task,
    attempt,
    type,
    EVENT_VERSION,
    JSON.stringify(data),
  ]);
}
