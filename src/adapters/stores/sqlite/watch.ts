import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { storeFailures } from './store-failure.ts';

/**
 * Calls back after the database or its log was written, by whichever process. The directory is watched, because the log is
 * made and deleted as connections come and go. Events of one burst make one call.
 */
export function watchDatabase(
  path: string,
  changed: () => void,
  failed: (failure: Failure) => void,
): { close(): void } {
  const names = new Set([basename(path), `${basename(path)}-wal`]);
  let watcher: FSWatcher | null = null;
  let pending: NodeJS.Immediate | null = null;
  const close = (): void => {
    watcher?.close();
    watcher = null;
    if (pending !== null) clearImmediate(pending);
    pending = null;
  };
  const fail = (error: unknown): void => {
    close();
    failed(storeFailures.notWatchable(path, error instanceof Error ? error.message : String(error)));
  };
  try {
    watcher = watch(dirname(path), (_event, name) => {
      // Some systems do not name the file.
      if (name !== null && !names.has(name)) return;
      pending ??= setImmediate(() => {
        pending = null;
        changed();
      });
    });
    watcher.on('error', fail);
  } catch (error) {
    fail(error);
  }
  return { close };
}
