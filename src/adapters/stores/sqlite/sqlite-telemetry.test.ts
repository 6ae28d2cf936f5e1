import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fold, foldInto } from '../../../parallel/fold.ts';
import { measure } from '../../../telemetry/measure.ts';
import { telemetryContract } from '../../../testing/telemetry-contract.ts';
import { openSqliteStore } from './sqlite-store.ts';

const program = resolve(import.meta.dirname, '../../../../test/support/sqlite-store-worker.ts');

telemetryContract(
  'sqlite',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'br-telemetry-'));
    const path = join(dir, '.buildrunner', 'data.db');
    return {
      // In place is how br folds.
      open: (options) => openSqliteStore({ ...options, fold: foldInto, path }),
      worker: [process.execPath, '--disable-warning=ExperimentalWarning', program, path],
      dispose: () => rm(dir, { recursive: true }),
    };
  },
  { fold, measure },
);
