import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Rig } from './rig.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/br.js');

/** Whether pseudo-terminals can be had here: by `script` of util-linux, whose options others do not have. */
export const hasTerminals: boolean = spawnSync('script', ['-qefc', 'true', '/dev/null']).status === 0;

/** A `br` in a terminal of its own. */
export type Terminal = {
  /** What the terminal was sent so far, control codes and all. */
  text(): string;
  /** Presses keys; `\u0003` is Ctrl-C. */
  type(keys: string): void;
  /** Resolves when what was sent since the last match, without control codes, matches; rejects when `br` ends before. */
  seen(pattern: RegExp): Promise<void>;
  /** Takes the terminal away, as closing its window does. */
  hangUp(): void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
};

/** Starts `br` in a terminal of 80 columns and 24 rows. */
export function openTerminal(rig: Rig, args: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal {
  const words = [process.execPath, binary, ...args].map((word) => `'${word}'`);
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${words.join(' ')}`, '/dev/null'], {
    cwd: rig.root,
    env: { ...rig.env, TERM: 'xterm-256color', ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let text = '';
  let matched = 0;
  const watchers = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    for (const watcher of watchers) watcher();
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  return {
    text: () => text,
    type: (keys) => void child.stdin.write(keys),
    seen: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stripVTControlCharacters(text).slice(matched));
          if (found === null) return;
          matched += found.index + found[0].length;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
        void ended.then(() => reject(new Error(`ended before ${pattern}:\n${text}`)));
      }),
    hangUp: () => void child.kill('SIGKILL'),
    ended,
  };
}
