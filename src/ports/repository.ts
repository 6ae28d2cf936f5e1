import type { Failure } from '../model/failure.ts';
import type { CommitId, EpochMillis, TreeId } from '../model/units.ts';
import type { ChangedPath } from '../model/verdict.ts';
import type { Result } from '../lib/result.ts';

/** Where we are. Paths are absolute and real. */
export type RepositoryInfo = {
  /** Top of the user's working tree. */
  readonly root: string;
  /** Path from the top to where the user stands, `''` at the top; `/`-separated. */
  readonly prefix: string;
  /** The repository's shared git directory. */
  readonly commonDir: string;
  /** `.buildrunner/` of the main working tree, shared by all linked worktrees. Made on first use, ignores itself. */
  readonly stateDir: string;
  /** Current branch, null when detached. */
  readonly branch: string | null;
  readonly head: CommitId;
  /** The file system takes names that differ in case for one, as far as git was told (`core.ignoreCase`). */
  readonly ignoreCase: boolean;
  /** Paths with uncommitted changes in the user's tree, untracked ones included; at most 100. */
  readonly dirty: readonly string[];
};

/** A merge tried in memory. */
export type MergeResult =
  | { readonly kind: 'clean'; readonly tree: TreeId }
  | { readonly kind: 'conflict'; readonly files: readonly string[]; readonly messages: string };

/** A kept attempt. */
export type KeptAttempt = {
  readonly ref: string;
  readonly commit: CommitId;
  readonly session: string;
  readonly task: string;
  readonly number: number;
  readonly subject: string;
  readonly at: number;
};

/** What lies at a path of a tree. */
export type TreeEntry = {
  readonly kind: 'file' | 'executable' | 'link' | 'submodule';
  /** A file's bytes, or a link's target; null for a submodule, and for what is larger than was asked for. */
  readonly content: Uint8Array | null;
};

/** A path that differs between two trees, with what it is in each; null: not there. */
export type ChangedContent = {
  readonly path: string;
  readonly before: TreeEntry | null;
  readonly after: TreeEntry | null;
};

/** How `br land` brought the result over. */
export type LandResult = { readonly commit: CommitId; readonly how: 'fast-forward' | 'merge' | 'squash' };

/** What we read from and write to the user's repository; nothing here touches their index or working tree but `land` and `restore`. */
export interface Repository {
  readonly info: RepositoryInfo;
  resolve(ref: string): Promise<CommitId | null>;
  treeOf(commit: CommitId): Promise<TreeId>;
  /** Why refs and objects cannot be written; null when they can, as far as can be told without writing. */
  unwritable(): Promise<Failure | null>;
  /** Tip of a branch, or null. */
  tip(branch: string): Promise<CommitId | null>;
  /** Moves a branch from one commit to another, atomically; `from: null` creates it. False when it was not at `from`. */
  moveBranch(branch: string, from: CommitId | null, to: CommitId): Promise<Result<boolean, Failure>>;
  /** Merges two commits by their common ancestor, in memory. */
  merge(ours: CommitId, theirs: CommitId): Promise<Result<MergeResult, Failure>>;
  /** Makes a commit object with the user's identity (or ours where none is set). `at` (epoch ms) makes it reproducible. */
  commit(
    tree: TreeId,
    parents: readonly CommitId[],
    message: string,
    at?: EpochMillis,
  ): Promise<Result<CommitId, Failure>>;
  /** Attempt ids named by `BuildRunner-Attempt:` trailers on the first-parent line of a branch after a commit, with their commits. */
  landedAttempts(branch: string, after: CommitId): Promise<ReadonlyMap<string, CommitId>>;
  /** Changed paths between two commits. */
  changes(from: CommitId, to: CommitId): Promise<readonly ChangedPath[]>;
  /** Changed paths between two commits with their content on both sides, ordered by path, renames as what they are made of. */
  contents(from: CommitId, to: CommitId, mostBytes: number): Promise<readonly ChangedContent[]>;
  /** A diff for people; `color` forces ANSI, `stat` gives the diffstat. */
  diff(
    from: CommitId,
    to: CommitId,
    options?: { readonly stat?: boolean; readonly color?: boolean; readonly paths?: readonly string[] },
  ): Promise<string>;
  /** Refs under `refs/buildrunner/`, newest first. */
  kept(session?: string): Promise<readonly KeptAttempt[]>;
  /** Makes a new branch of the user's at a kept commit. Refuses an existing name. */
  restore(commit: CommitId, branch: string): Promise<Result<void, Failure>>;
  /**
   * Brings a session branch to a branch of the user's, in their checkout when it is checked out there (refused while dirty or conflicting, with nothing changed).
   */
  land(request: {
    readonly branch: string;
    readonly target: string;
    readonly squash: boolean;
    readonly message: string;
  }): Promise<Result<LandResult, Failure>>;
}
