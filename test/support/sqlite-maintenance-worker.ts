// Looks after a database and dies on the way: sqlite-maintenance-worker.ts <path> <job> <now> <step>. Every change it is about
// to make is counted (calls of SQLite and of the file system); before the one numbered <step> it kills itself. Tells how many there were, and what came of it, as JSON.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { measure } from '../../src/telemetry/measure.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

const [path = '', job = '', now = '0', step = '0'] = process.argv.slice(2);
let count = 0;

function counted<T extends object>(owner: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const original = owner[name] as (...args: unknown[]) => unknown;
    Object.assign(owner, {
      [name](this: unknown, ...args: unknown[]): unknown {
        count += 1;
        if (count === Number(step)) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(original, this, args);
      },
    });
  }
}

counted(fs, ['writeFileSync', 'renameSync', 'fsyncSync', 'rmSync', 'linkSync']);
syncBuiltinESMExports();
counted(DatabaseSync.prototype, ['exec']);
counted(StatementSync.prototype, ['run']);

// Only now, so that all of it is counted.
const { openMaintenance } = await import('../../src/adapters/stores/sqlite/maintenance.ts');
const clock = { now: () => Number(now), monotonic: () => 0 };
const maintenance = openMaintenance({ ...sampleOptions(foldInto, { measure, clock }), path });
const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
  status: () => maintenance.status(),
  rotate: () => maintenance.rotate({ events: 3_600_000, size: 1, archive: null, archiveSize: null }),
  remove: () => maintenance.rotate({ events: 0, size: null, archive: null, archiveSize: 0 }),
  migrate: () => maintenance.migrate(),
  rebuild: () => maintenance.rebuild(),
  vacuum: () => maintenance.vacuum(),
  backup: () => maintenance.backup(`${path}.copy`),
};
const result = await jobs[job]?.();
process.stdout.write(`${JSON.stringify({ steps: count, result })}\n`);
