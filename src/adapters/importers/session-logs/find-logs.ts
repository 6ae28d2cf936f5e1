import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { type Skips, systemReason } from './skips.ts';

/** Whether a file of this name is a log; a text: why it is one that cannot be read. */
type Takes = (name: string) => boolean | string;

/**
 * The logs in some places, each once, however many links lead to it, in the order of their names: logs that begin with a time come
 * in its order, and the same files always in the same.
 */
export function findLogs(places: readonly string[], takes: Takes, skips: Skips): readonly string[] {
  const walk = new Walk(takes, skips);
  for (const place of places) walk.place(place);
  return [...walk.files].toSorted((a, b) => compare(path.basename(a), path.basename(b)) || compare(a, b));
}

class Walk {
  /** Real paths. */
  readonly files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #takes: Takes;
  readonly #skips: Skips;

  constructor(takes: Takes, skips: Skips) {
    this.#takes = takes;
    this.#skips = skips;
  }

  place(place: string): void {
    const real = this.#try(() => realpathSync(place));
    if (real === null) return;
    const found = this.#try(() => statSync(real));
    if (found?.isDirectory() === true) this.#folder(real);
    // What somebody names is a log, whatever it is called.
    else if (found?.isFile() === true) this.files.add(real);
  }

  #folder(top: string): void {
    const waiting = [top];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      // Links may lead in a circle.
      if (this.#folders.has(folder)) continue;
      this.#folders.add(folder);
      const entries = this.#try(() => readdirSync(folder, { withFileTypes: true })) ?? [];
      for (const entry of entries) this.#entry(path.join(folder, entry.name), entry, waiting);
    }
  }

  #entry(place: string, entry: Dirent, waiting: string[]): void {
    if (entry.isDirectory()) waiting.push(place);
    else if (entry.isFile()) this.#file(place);
    else if (entry.isSymbolicLink()) {
      const real = this.#try(() => realpathSync(place));
      const found = real === null ? null : this.#try(() => statSync(real));
      if (real !== null && found?.isDirectory() === true) waiting.push(real);
      else if (real !== null && found?.isFile() === true) this.#file(real);
    }
  }

  #file(file: string): void {
    const taken = this.#takes(path.basename(file));
    if (typeof taken === 'string') this.#skips.add(taken);
    else if (taken) this.files.add(file);
  }

  /** Null, and counted, where the system does not let it be. */
  #try<T>(look: () => T): T | null {
    try {
      return look();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#skips.add(systemReason(error));
      return null;
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
