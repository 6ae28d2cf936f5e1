import type { Failure } from '../model/failure.ts';
import type { CommitId, EpochMillis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** Something of BuildRunner's that takes room: on the disk (`path`), or among git's objects (`ref`). */
export type Holding =
  /** A worktree slot. `holder` is who works in it, or did when `br` died; `retained`: it holds work that could not be kept. */
  | {
      readonly kind: 'slot';
      readonly path: string;
      readonly session: string;
      readonly holder: string | null;
      readonly retained: boolean;
      readonly bytes: number;
      readonly at: EpochMillis;
    }
  /** What a setup made, kept for the next workspace. Can always be made again. `at`: last use. */
  | { readonly kind: 'setup'; readonly path: string; readonly bytes: number; readonly at: EpochMillis }
  /** What is left of a session's slots, or of something that was being made when its process was killed. */
  | {
      readonly kind: 'leftover';
      readonly path: string;
      /** Null: it belongs to none. */
      readonly session: string | null;
      readonly bytes: number;
      readonly at: EpochMillis;
    }
  /** An attempt's tree, or (`task` null) the branch a session lands on. */
  | {
      readonly kind: 'ref';
      readonly ref: string;
      readonly commit: CommitId;
      readonly session: string;
      readonly task: string | null;
      /** A branch of the user's that has all of its content; null: none that is known. */
      readonly containedIn: string | null;
      readonly at: EpochMillis;
    };

/** Something wrong with git's side of BuildRunner's things. `mendable`: `mend` can put it right. */
export type GitFault = {
  /**
   * - `stale-worktree`: git has a record of a slot whose files are gone;
   * - `lock`: a lock file older than any command of ours takes, with nothing running that holds it;
   * - `broken-ref`: a ref whose commit is not there any more;
   * - `hooks`: hooks that do nothing in a worktree, or not what they do in the user's checkout.
   */
  readonly kind: 'stale-worktree' | 'lock' | 'broken-ref' | 'hooks';
  /** The path or ref. */
  readonly subject: string;
  /** What is the matter, in a whole sentence. */
  readonly cause: string;
  /** What to do about it by hand. */
  readonly remedy: string;
  readonly mendable: boolean;
};

/** Where room is taken. Bytes. */
export type Room = { readonly path: string; readonly free: number; readonly total: number };

/** Looks after what BuildRunner keeps in and beside a repository. */
export interface Upkeep {
  /** Where slots and kept setups lie. */
  readonly pool: string;
  /** All there is, with sizes. `measure: false` leaves sizes at 0, which is quicker. */
  holdings(options: { readonly measure: boolean }): Promise<readonly Holding[]>;
  /** Takes one away, unless it is not what it was any more (a slot has a holder, a ref has moved): then it fails and stays. */
  free(holding: Holding): Promise<Result<void, Failure>>;
  /** Bytes of git objects that only these refs keep: `git gc` frees them once the refs are gone. */
  objectBytes(refs: readonly string[]): Promise<number>;
  /** When room was last made automatically; null: never. */
  tidiedAt(): Promise<EpochMillis | null>;
  setTidied(at: EpochMillis): Promise<void>;
  faults(): Promise<readonly GitFault[]>;
  /** Puts a mendable fault right. */
  mend(fault: GitFault): Promise<Result<void, Failure>>;
  /** What keeps BuildRunner from working here: what cannot be written, changes the system does not tell of. */
  obstacles(): Promise<readonly Failure[]>;
  /** The disks that slots and state lie on. */
  rooms(): Promise<readonly Room[]>;
  /** Version of git, as it says it. */
  gitVersion(): Promise<string>;
}
