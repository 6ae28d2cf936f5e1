// The other process of the SQLite store's tests: sqlite-store-worker.ts <path> <job…>.
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import { fold, foldInto } from '../../src/parallel/fold.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { runStoreWorker } from '../../src/testing/store-worker.ts';

const [path = '', ...job] = process.argv.slice(2);
await runStoreWorker((options) => openSqliteStore({ ...options, measure, fold: foldInto, path }), fold, job);
