import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type MaintenanceOptions, openMaintenance } from '../../src/adapters/stores/sqlite/maintenance.ts';
import { migrate } from '../../src/adapters/stores/sqlite/migrate.ts';
import { migrations } from '../../src/adapters/stores/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { Event } from '../../src/model/event.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import type { Maintenance } from '../../src/ports/maintenance.ts';
import type { Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** A database in a folder of its own, with a store and whoever looks after it, on a clock that the test moves. */
export class MaintainedDatabase {
  readonly dir: string = mkdtempSync(join(tmpdir(), 'br-maintenance-'));
  readonly path: string = join(this.dir, '.buildrunner', 'data.db');
  readonly archive: string = join(dirname(this.path), 'archive');
  now: number = Date.UTC(2026, 0, 5, 12);
  readonly maintenance: Maintenance = openMaintenance(this.options());
  #store: Store | null = null;

  options(changed: Partial<MaintenanceOptions> = {}): MaintenanceOptions {
    const clock = { now: () => this.now, monotonic: () => this.now };
    return { ...sampleOptions(foldInto, { measure, clock }), path: this.path, ...changed };
  }

  /** A minute goes by. */
  readonly tick = (): void => void (this.now += 60_000);

  /** The store that was opened last. */
  get store(): Store {
    if (this.#store === null) throw new Error('the store is closed');
    return this.#store;
  }

  async open(): Promise<void> {
    await this.close();
    this.#store = unwrap(await openSqliteStore(this.options()));
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#store = null;
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.dir, { recursive: true });
  }

  segments(): readonly string[] {
    return readdirSync(this.archive).toSorted();
  }

  /** Writes to the database beside the store, as a person with the sqlite3 shell would. */
  meddle(sql: string): void {
    const db = new DatabaseSync(this.path);
    db.exec(sql);
    db.close();
  }

  /** Reads from the database beside the store. */
  look(sql: string): readonly object[] {
    const db = new DatabaseSync(this.path, { readOnly: true });
    const rows = db.prepare(sql).all();
    db.close();
    return rows;
  }

  /** Every event, newest first. */
  async all(): Promise<readonly Event[]> {
    return (await this.store.telemetry.page({ limit: 100_000, archive: true })).events;
  }

  async damages(): Promise<readonly string[]> {
    return unwrap(await this.maintenance.check()).damages.map(({ what }) => what);
  }
}

/** Makes a closed database what it was before the third migration. */
export function downgrade(path: string): void {
  const old = new DatabaseSync(`${path}.old`);
  unwrap(migrate(old, `${path}.old`, migrations.slice(0, 2)));
  // br:allow-next-line the path is the test's own
  old.exec(`ATTACH '${path}' AS new`);
  for (const table of ['sessions', 'plans', 'tasks', 'attempts', 'leases', 'commands'])
    old.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
  old.exec('INSERT INTO events SELECT seq, at, session, task, attempt, type, version, data FROM new.events');
  old.exec('DETACH new; VACUUM');
  old.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  renameSync(`${path}.old`, path);
}
