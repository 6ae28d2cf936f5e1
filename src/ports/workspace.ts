import type { Failure } from '../model/failure.ts';
import type { SetupStep } from '../model/plan.ts';
import type { Snapshot } from '../model/session.ts';
import type { CommitId } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** An isolated tree. */
export type Workspace = {
  /** Absolute path of its root: the repository's top, not the sub-directory the user stands in. */
  readonly path: string;
  /** `slot`: a worktree of ours. `checkout`: the user's own, used as it is; nothing in it is ours to clean, keep or give back. */
  readonly kind: 'slot' | 'checkout';
  /** Variables that name what belongs to this slot alone: its ports, folders and database name (docs/guide/environment.md). Empty for a checkout. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute paths outside of it that whoever works in it must be able to write: git's own files of this worktree. */
  readonly beside: readonly string[];
  /** Files in `path` and `beside` that name where git's files are: believed by git, so who is confined may not change them. */
  readonly fixed?: readonly string[];
  /** What was left out or copied, for the log. */
  readonly notes: readonly string[];
};

/** What a workspace should hold. */
export type WorkspaceRequest = {
  readonly session: string;
  /** The attempt or `landing`: names the holder of the slot. */
  readonly holder: string;
  readonly base: CommitId;
  /** A commit whose tree replaces the base's, as uncommitted changes (a continued attempt); null: the base as it is. */
  readonly content: CommitId | null;
};

/** How to keep an attempt's tree. */
export type SnapshotRequest = {
  readonly attempt: string;
  readonly base: CommitId;
  readonly ref: string;
  readonly message: string;
};

/** The setup a workspace needs. */
export type SetupRequest = {
  readonly steps: readonly SetupStep[];
  /** The whole environment the steps run in. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether files may share their content with other workspaces (hard links). False for a landing, and for what is confined. */
  readonly share: boolean;
  /** Ends the waiting for what another workspace's setup is making. */
  readonly signal: AbortSignal;
};

/** What came into a workspace without running anything. */
export type SetupFilled = {
  /** How many leading steps are done by it. */
  readonly done: number;
  /**
   * What the first `after` steps make can be kept: call `run` once all of them have succeeded, before anything else runs; it gives
   * notes for the log. Call `cancel` in any case when no more of them will run: others may be waiting. Null: nothing to keep.
   */
  readonly keep: {
    readonly after: number;
    readonly run: () => Promise<readonly string[]>;
    readonly cancel: () => void;
  } | null;
  readonly notes: readonly string[];
};

/**
 * Worktree slots of one repository, reused between attempts of a session.
 * The user's branch, index and working tree are never touched. Metadata operations are serialised in this process;
 * locks held by other processes are waited out.
 */
export interface Workspaces {
  /** A clean slot at the base, with ignored files the user asked for copied in. */
  open(request: WorkspaceRequest): Promise<Result<Workspace, Failure>>;
  /** Fills an opened workspace with what the same setup made before. Only what makes the same every time is ever kept. */
  fillSetup(workspace: Workspace, request: SetupRequest): Promise<Result<SetupFilled, Failure>>;
  /** Links among what is not of the workspace's commit that end in the user's tree or another slot: what is read through them is another tree's. */
  strays(workspace: Workspace): Promise<readonly { readonly path: string; readonly leadsTo: string }[]>;
  /**
   * Paths of files a workspace shares with others that were changed in place since its setup, some of them: whoever has them
   * sees the change. Nobody is given them any more.
   */
  altered(workspace: Workspace): Promise<readonly string[]>;
  /** The workspace a holder had before a crash, or null when its directory is gone. */
  find(session: string, holder: string): Promise<Workspace | null>;
  /** Commits the whole tree (tracked and untracked, not ignored, not `.br-handoff.md`) on the base and keeps it under the ref. Idempotent. */
  snapshot(workspace: Workspace, request: SnapshotRequest): Promise<Result<Snapshot, Failure>>;
  /**
   * Draws the line between what preparation made and the work that follows: tracked files that differ from the commit are put
   * back, untracked files that git does not ignore stay, and are left out of every snapshot of this holder.
   * `ran`: something ran in it since it was opened; where nothing did there is nothing to look for.
   * Resolves with both, for the log.
   */
  settle(
    workspace: Workspace,
    commit: CommitId,
    ran: boolean,
  ): Promise<Result<{ readonly restored: readonly string[]; readonly leftOut: readonly string[] }, Failure>>;
  /**
   * Makes the tree the commit's again after something ran in it that was only to look: tracked files are put back, new files
   * that git does not ignore and that `settle` did not set apart are removed. Resolves with the paths that differed.
   */
  restore(workspace: Workspace, commit: CommitId): Promise<Result<readonly string[], Failure>>;
  /**
   * A slot's tree as it stands this moment, as a commit on the base; null when it cannot be had. For looking ahead only: nothing
   * refers to it, other commands do not know it, and it goes with the session's slots.
   */
  peek(session: string, workspace: Workspace, base: CommitId): Promise<CommitId | null>;
  /** Paths on which two commits, peeked at or stored, would conflict; none where they merge or cannot be compared. */
  conflicts(session: string, ours: CommitId, theirs: CommitId): Promise<readonly string[]>;
  /** Takes a slot out of use for good, because its tree could not be kept: no holder gets it, `close` and `dispose` leave it, also later. */
  retain(workspace: Workspace): Promise<void>;
  /** Gives the slot back. Only call it when the tree is kept. */
  close(workspace: Workspace): Promise<void>;
  /** Removes every slot of the session. Only call it when no attempt is live. */
  dispose(session: string): Promise<void>;
}
