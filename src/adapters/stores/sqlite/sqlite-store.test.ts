import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fold, foldInto } from '../../../parallel/fold.ts';
import { storeContract } from '../../../testing/store-contract.ts';
import { openSqliteStore } from './sqlite-store.ts';

const program = resolve(import.meta.dirname, '../../../../test/support/sqlite-store-worker.ts');

// In place is how `br` folds; what a refused append changed on the way has to be taken back then.
for (const [name, used] of [
  ['sqlite', fold],
  ['sqlite, folding in place', foldInto],
] as const) {
  storeContract(
    name,
    async () => {
      const dir = await mkdtemp(join(tmpdir(), 'br-store-'));
      const path = join(dir, '.buildrunner', 'data.db');
      return {
        open: (options) => openSqliteStore({ ...options, fold: used, path }),
        worker: [process.execPath, '--disable-warning=ExperimentalWarning', program, path],
        dispose: () => rm(dir, { recursive: true }),
      };
    },
    fold,
  );
}
