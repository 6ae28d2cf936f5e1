import { statSync, watch } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../../../ports/clock.ts';
import type { RunFiles } from './run-dir.ts';

/** Tells when a program's output grew. */
export type Growth = {
  /** How often news came so far. Take it before reading, and hand it to `after`. */
  readonly count: number;
  /** Resolves when there was news after that count, at once when there will be none. */
  after(count: number): Promise<void>;
  /** Calls back at news, at most once a turn of the event loop. */
  onGrowth(grown: () => void): void;
  /** No more growth: the program and all that could write have ended. */
  readonly closed: boolean;
  close(): void;
};

/** Watches a directory: `fs.watch`, or a stand-in for tests. Throws when the system has no watch left. */
export type WatchDirectory = (dir: string, changed: (name: string | null) => void) => { close(): void };

/** How often to look where the system has no watch left to give, in milliseconds. */
const withoutWatch = 1_000;

/** Watches the output files of a run directory, until closed. Does not keep the event loop alive: liveness does. */
export function watchGrowth(files: RunFiles, clock: Clock, watchDirectory: WatchDirectory = watchWithNode): Growth {
  const listeners = new Set<() => void>();
  const names = new Set([path.basename(files.stdout), path.basename(files.stderr), null]);
  let waiting: (() => void)[] = [];
  let count = 0;
  let announced = false;
  let closed = false;
  const wake = (): void => {
    count += 1;
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  const changed = (name: string | null): void => {
    if (announced || closed || !names.has(name)) return;
    announced = true; // A burst of writes is one piece of news.
    setImmediate(() => {
      announced = false;
      wake();
      for (const listener of listeners) listener();
    });
  };
  const watcher = startWatching(
    () => watchDirectory(files.dir, changed),
    () => lookRegularly(files, clock, changed),
  );
  return {
    get count() {
      return count;
    },
    after: async (seen) => {
      if (!closed && seen === count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    onGrowth: (grown) => {
      if (!closed) listeners.add(grown);
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      watcher.close();
      listeners.clear();
      wake();
    },
  };
}

/** The growth of a program that ended long ago. */
export const grownUp: Growth = { count: 0, closed: true, after: async () => {}, onGrowth: () => {}, close: () => {} };

function startWatching(preferred: () => { close(): void }, fallback: () => { close(): void }): { close(): void } {
  try {
    return preferred();
  } catch {
    return fallback();
  }
}

const watchWithNode: WatchDirectory = (dir, changed) => {
  const watcher = watch(dir, { persistent: false }, (event, name) => {
    if (event === 'change') changed(name);
  });
  watcher.on('error', () => {
    watcher.close(); // The directory was removed: what is open can still be read at the end.
  });
  return watcher;
};

/**
 * The system's watches are used up (`fs.inotify.max_user_watches`: editors take thousands): the only place that looks by time,
 * since the alternative is not to run at all.
 */
function lookRegularly(files: RunFiles, clock: Clock, changed: (name: null) => void): { close(): void } {
  let known = sizes(files);
  const look = (): void => {
    timer = clock.after(withoutWatch, look);
    const now = sizes(files);
    if (now !== known) changed(null);
    known = now;
  };
  let timer = clock.after(withoutWatch, look);
  return {
    close: () => {
      timer.cancel();
    },
  };
}

function sizes(files: RunFiles): string {
  return [files.stdout, files.stderr].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0).join(' ');
}
