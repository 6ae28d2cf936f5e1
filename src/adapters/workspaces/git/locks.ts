import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Clock } from '../../../ports/clock.ts';

/** Time as the lock retries need it. */
export type Waiting = { pause(ms: number): Promise<void>; now(): number };

/** Waits by the given clock, or by the system's. */
export function waitingBy(clock: Clock | undefined): Waiting {
  if (clock === undefined) return { pause: (ms) => sleep(ms), now: () => Date.now() };
  return {
    pause: (ms) =>
      new Promise((resolve) => {
        clock.after(ms, resolve);
      }),
    now: () => clock.now(),
  };
}

/**
 * Milliseconds between tries at a file another git has locked: 24 tries in about 17 seconds. A lock tells nobody when it goes,
 * so trying again is the only way; git holds its locks for milliseconds, a rewrite of a large index for seconds.
 */
export const retryDelays: readonly number[] = Array.from({ length: 24 }, (_, index) =>
  Math.min(Math.round(25 * 1.5 ** index), 1000),
);

/** A lock this old belongs to no running git that we know how to wait for. */
const staleAfter = 10 * 60 * 1000;

/**
 * The file that kept git from its work for now, or null when it failed for another reason.
 * The last two are no locks but moments between two steps of another process, cured by trying again, too: it removed the last
 * worktree, and `.git/worktrees` with it, while this one was about to add one; or it had made a worktree's record, which
 * `git worktree add` and `list` read for all worktrees, but not filled it yet ("failed to read …/commondir: Success").
 */
export function heldLock(stderr: string): string | null {
  const file = /Unable to create '(.+\.lock)': File exists/.exec(stderr)?.[1];
  if (file !== undefined) return file;
  const config = /could not lock config file (.+): File exists/.exec(stderr)?.[1];
  if (config !== undefined) return `${config}.lock`;
  return (
    /could not create (?:leading )?director(?:y|ies) of '(.+worktrees.+)': No such file/.exec(stderr)?.[1] ??
    /failed to read (.+worktrees.+commondir): /.exec(stderr)?.[1] ??
    null
  );
}

/** The failure after the last try: names the lock and, when it is old, says how to get rid of it. */
export async function stillLocked(
  what: string,
  held: { readonly lock: string; readonly cwd: string; readonly said: string },
  waiting: Waiting,
): Promise<Failure> {
  const lock = path.resolve(held.cwd, held.lock);
  const age = await stat(lock).then(
    (info) => waiting.now() - info.mtimeMs,
    () => 0,
  );
  const minutes = Math.round(age / 60_000);
  if (!lock.endsWith('.lock')) {
    return failure(
      'repository',
      `git could not ${what}: ${lock} is being changed, or was left half-made.`,
      'Run the command again. If it fails again while no git is running, remove the directory of that file: it is the record of a worktree that was never finished.',
      { detail: held.said },
    );
  }
  const remedy =
    age >= staleAfter
      ? `The lock is ${minutes} minutes old: a git command was probably killed. When no git is running, delete the file and run the command again.`
      : 'Wait until the other git command (an editor, a hook, a fetch) has ended, then run the command again.';
  return failure('repository', `git could not ${what}: another process holds ${lock}.`, remedy, { detail: held.said });
}
