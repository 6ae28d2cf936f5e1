import { join } from 'node:path';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { Failure } from '../model/failure.ts';
import type { Task } from '../model/plan.ts';
import type { AttemptState, Snapshot } from '../model/session.ts';
import type { CommitId, TreeId } from '../model/units.ts';
import type { CheckResult } from '../model/verdict.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Repository } from '../ports/repository.ts';
import type { Confine } from '../ports/process.ts';
import type { Workspace, Workspaces } from '../ports/workspace.ts';
import { landingMessage } from './message.ts';

/** One landing: an accepted attempt onto the tip of its session's branch. */
export type LandRequest = {
  readonly session: string;
  readonly branch: string;
  /** The recorded tip; the branch must be there. */
  readonly head: CommitId;
  readonly task: Task;
  readonly attempt: AttemptState;
  readonly snapshot: Snapshot;
  readonly attemptDir: string;
  readonly repository: Repository;
  readonly workspaces: Workspaces;
  readonly runCheck: CheckRunner;
  /** Brings the landing workspace to where the plan's setup would; null when all went well. It shares no file with another one. */
  readonly setup: (workspace: Workspace, tree: TreeId) => Promise<AttemptFailure | 'stopped' | null>;
  /** The plan has a setup, which may have left something in the workspace. */
  readonly hasSetup: boolean;
  /** Confines the checks in a workspace; null: they may write what the user may. */
  readonly confine: (workspace: Workspace) => Confine | null;
  readonly env: (workspace: Workspace) => Readonly<Record<string, string>>;
  readonly report: (result: CheckResult) => Promise<void>;
  /** Words the red checks. */
  readonly evidence: (red: readonly CheckResult[]) => string;
  /** Throws when another `br` has taken the session over: then the branch is not ours to move. */
  readonly stillOwner: () => Promise<void>;
  /** Takes secrets out of the message, which goes wherever the branch goes. */
  readonly mask: (text: string) => string;
  readonly signal: AbortSignal;
};

/** How a landing ended. `broken`: the repository itself refused; nothing more can land before someone looks. */
export type LandOutcome =
  | { readonly kind: 'landed'; readonly commit: CommitId; readonly combinedChecked: boolean }
  | { readonly kind: 'sent-back'; readonly failure: AttemptFailure }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly failure: Failure };

/**
 * Lands one attempt: a merge in memory, the checks once more where the combined tree differs from the one the gate saw,
 * then one compare-and-swap of the branch. The landed history is linear: one commit a task, with trailers that name task
 * and attempt, by which a crash between the swap and its record is found out (`engine-recovery.ts`).
 */
export async function land(request: LandRequest): Promise<LandOutcome> {
  const { repository, snapshot, head, attempt } = request;
  const combined = await combine(request);
  if (combined.kind !== 'clean') return combined;
  const message = landingMessage(request.task, attempt, request.mask);
  const commit = await repository.commit(combined.tree, [head], message);
  if (!commit.ok) return { kind: 'broken', failure: commit.error };
  // Beside files that git ignores a tree has not been seen as it lands, even where nobody else has landed.
  const seen = combined.tree === snapshot.tree && snapshot.residue.length === 0;
  const checkAgain = !seen && request.task.checks.length > 0;
  if (checkAgain) {
    const red = await checkCombined(request, commit.value, combined.tree);
    if (red === 'stopped') return { kind: 'stopped' };
    if (red !== null && 'code' in red) return { kind: 'broken', failure: red };
    if (red !== null) return { kind: 'sent-back', failure: red };
  }
  await request.stillOwner();
  const moved = await repository.moveBranch(request.branch, head, commit.value);
  if (!moved.ok) return { kind: 'broken', failure: moved.error };
  if (!moved.value) return { kind: 'broken', failure: movedAway(request) };
  return { kind: 'landed', commit: commit.value, combinedChecked: checkAgain };
}

async function combine(
  request: LandRequest,
): Promise<{ readonly kind: 'clean'; readonly tree: TreeId } | Exclude<LandOutcome, { kind: 'landed' }>> {
  const { repository, snapshot, head, attempt } = request;
  if (attempt.base === head) return { kind: 'clean', tree: snapshot.tree };
  const merged = await repository.merge(head, snapshot.commit);
  if (!merged.ok) return { kind: 'broken', failure: merged.error };
  if (merged.value.kind === 'clean') return merged.value;
  const { files, messages } = merged.value;
  const [mine, theirs] = await Promise.all([
    repository.diff(attempt.base, snapshot.commit, { paths: files }),
    repository.diff(attempt.base, head, { paths: files }),
  ]);
  const evidence = [
    messages.trim(),
    `## Your change to these files\n\n${cut(mine)}`,
    `## What landed meanwhile and is now in your tree\n\n${cut(theirs)}`,
  ].join('\n\n');
  const summary = `conflicts with what landed meanwhile in ${files.join(', ')}`;
  return { kind: 'sent-back', failure: { class: 'conflict', summary, evidence, resetsAt: null } };
}

async function checkCombined(
  request: LandRequest,
  commit: CommitId,
  tree: TreeId,
): Promise<AttemptFailure | Failure | 'stopped' | null> {
  const { workspaces, task, attempt, attemptDir } = request;
  const opened = await workspaces.open({
    session: request.session,
    holder: `${attempt.id}/landing`,
    base: commit,
    content: null,
  });
  // The work is done and accepted: trouble with the disk is no reason to do it again.
  if (!opened.ok) return opened.error;
  const workspace = opened.value;
  try {
    const setup = await request.setup(workspace, tree);
    if (setup !== null) return setup;
    const settled = await workspaces.settle(workspace, commit, request.hasSetup);
    if (!settled.ok) return settled.error;
    const red: CheckResult[] = [];
    for (const [index, check] of task.checks.entries()) {
      const result = await request.runCheck({
        check,
        on: 'combined',
        tree,
        cwd: join(workspace.path, request.task.directory),
        env: request.env(workspace),
        confine: request.confine(workspace),
        dir: join(attemptDir, 'checks', `combined-${index + 1}`),
        marker: `${attempt.id}/combined-${index + 1}`,
        signal: request.signal,
      });
      if (result === null) return 'stopped';
      await request.report(result);
      const restored = await workspaces.restore(workspace, commit);
      if (!restored.ok) return restored.error;
      if (!result.passed) red.push(result);
    }
    if (red.length === 0) return null;
    return sentBack(request, tree, red);
  } finally {
    await workspaces.close(workspace);
  }
}

function sentBack({ snapshot, evidence }: LandRequest, tree: TreeId, red: readonly CheckResult[]): AttemptFailure {
  const names = red.map((check) => check.name).join(', ');
  const why =
    tree === snapshot.tree
      ? `green in its own workspace, red in a clean one (it may need what git ignores: ${snapshot.residue.join(', ')})`
      : 'green alone, red together with what landed meanwhile';
  return { class: 'combined', summary: `${why}: ${names}`, evidence: evidence(red), resetsAt: null };
}

function movedAway({ branch, head }: LandRequest): Failure {
  return {
    code: 'landing',
    cause: `The session's branch ${branch} is not where BuildRunner left it (${head.slice(0, 10)}): someone moved it.`,
    remedy: `Put it back with: git branch -f ${branch} ${head.slice(0, 10)}   then resume the session.`,
    place: null,
    problems: [],
    detail: null,
  };
}

/** Diffs in prompts are for orientation; the tree has the whole. */
function cut(text: string): string {
  const most = 6000;
  return text.length <= most ? text : `${text.slice(0, most)}\n… (cut)`;
}
