import { type FSWatcher, watch } from 'node:fs';
import type { App } from '../../app.ts';
import type { Context } from '../context.ts';

/** What is followed. */
export type Followed = {
  readonly app: App;
  /** Prints what is new; `last`: nothing more will come, so that an unfinished line counts too. */
  readonly drain: (last: boolean) => Promise<void>;
  /** Whether nothing more can come. */
  readonly over: () => Promise<boolean>;
  /** Directories with files that grow, as of now. */
  readonly directories: () => readonly string[];
};

/**
 * Prints what comes until nothing more can, or until a signal or a reader that has gone away ends it. Reacts to changes of
 * the database and of files; nothing is polled. Resolves with whether a signal ended it.
 */
export async function follow(
  { app, drain, over, directories }: Followed,
  { onSignal, out }: Pick<Context, 'onSignal' | 'out'>,
): Promise<boolean> {
  let changed = true;
  let ended = false;
  let wake: () => void = () => undefined;
  const poke = (): void => {
    changed = true;
    wake();
  };
  const end = (): void => {
    ended = true;
    poke();
  };
  const database = app.watch(poke);
  const release = onSignal(end);
  out.closed.addEventListener('abort', end);
  if (out.closed.aborted) end();
  const watchers = new Map<string, FSWatcher>();
  try {
    for (;;) {
      changed = false;
      // Asked before the last drain, so that what came in between is printed too.
      const last = await over();
      await drain(last || ended);
      if (last || ended) return ended && !out.closed.aborted;
      if (watchNew(watchers, directories(), poke)) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed) resolve();
      });
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
    out.closed.removeEventListener('abort', end);
    release();
    database.close();
  }
}

/** Watches directories that are new; true when there was one, whose files may have grown before the watch began. */
function watchNew(watchers: Map<string, FSWatcher>, directories: readonly string[], poke: () => void): boolean {
  let added = false;
  for (const directory of directories) {
    if (watchers.has(directory)) continue;
    try {
      const watcher = watch(directory, poke);
      watcher.on('error', () => watcher.close());
      watchers.set(directory, watcher);
      added = true;
    } catch {
      // Not there yet: the event that says the process runs comes later, and this is tried again.
    }
  }
  return added;
}
