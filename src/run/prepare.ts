import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState } from '../model/session.ts';
import type { TreeId } from '../model/units.ts';
import type { CheckResult } from '../model/verdict.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Confine } from '../ports/process.ts';
import type { Workspace, Workspaces } from '../ports/workspace.ts';
import { missingDirectory } from './directory.ts';
import { usersPrograms } from './own-paths.ts';
import { runSetup } from './setup.ts';

/** What preparing an attempt needs. */
export type PrepareRequest = {
  readonly session: string;
  readonly plan: Plan;
  readonly task: Task;
  readonly attempt: AttemptState;
  readonly baseTree: TreeId;
  /** The previous attempt's kept commit, where this one goes on from its tree. */
  readonly content: string | null;
  /** Proofs of an earlier attempt on the same base; taken again when empty. */
  readonly proven: readonly CheckResult[];
  readonly attemptDir: string;
  readonly inbox: string;
  /** Confines the proofs; null: they may write what the user may. Setup is never confined: it fills the user's caches. */
  readonly confine: (workspace: Workspace) => Confine | null;
  readonly env: (workspace: Workspace) => Readonly<Record<string, string>>;
  /** Top of the user's own checkout. */
  readonly repositoryRoot: string;
  /** The user's own checkout, for a task without isolation: used as it is, without setup; null: a workspace of its own. */
  readonly sharedRoot: string | null;
  readonly workspaces: Workspaces;
  readonly runCheck: CheckRunner;
  readonly signal: AbortSignal;
};

/** A prepared attempt; a failure that settles it; or stopped on request. */
export type PrepareResult =
  | { readonly kind: 'ready'; readonly workspace: Workspace; readonly baseChecks: readonly CheckResult[] }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure; readonly workspace: Workspace | null }
  | { readonly kind: 'stopped'; readonly workspace: Workspace | null };

/**
 * Brings up an attempt's workspace: the tree, the plan's `setup`, and the proof that every `fail_before` check is red
 * before the work. A check that is green already ends the attempt before any money is spent.
 */
export async function prepare(request: PrepareRequest): Promise<PrepareResult> {
  const { attempt, attemptDir } = request;
  // A run directory left by a crash before the process was recorded must not be taken for this attempt's.
  if (existsSync(attemptDir)) await rm(attemptDir, { recursive: true, force: true });
  // At once: small as they are, each of these would otherwise wait for its turn behind all that runs.
  mkdirSync(join(attemptDir, 'scratch'), { recursive: true, mode: 0o700 });
  writeFileSync(join(attemptDir, 'inbox.md'), request.inbox);
  if (request.sharedRoot !== null) return await shared(request, request.sharedRoot);
  const opened = await request.workspaces.open({
    session: request.session,
    holder: attempt.id,
    base: attempt.base,
    content: request.content,
  });
  if (!opened.ok) {
    const evidence = opened.error.detail ?? opened.error.cause;
    return {
      kind: 'failed',
      workspace: null,
      failure: { class: 'setup', summary: opened.error.cause, evidence, resetsAt: null },
    };
  }
  const workspace = opened.value;
  const env = request.env(workspace);
  const setup = await runSetup(request.plan, {
    ...request,
    workspace,
    // What is confined may change no file that others see.
    share: request.task.sandbox === 'none',
    env,
    tree: request.baseTree,
    holder: attempt.id,
    dir: attemptDir,
  });
  if (setup.kind === 'stopped') return { kind: 'stopped', workspace };
  if (setup.kind === 'failed') return { kind: 'failed', workspace, failure: setup.failure };
  const ready = { ...workspace, notes: [...workspace.notes, ...setup.notes] };
  const proved = await proveRed(request, ready, env);
  return proved.kind === 'ready' ? await settle(request, proved) : proved;
}

/** The user's own checkout, as it is. */
async function shared({ task }: PrepareRequest, root: string): Promise<PrepareResult> {
  const workspace: Workspace = { path: root, kind: 'checkout', env: {}, beside: [], notes: [] };
  const failure = await missingDirectory({ root, directory: task.directory, what: `task ${task.id}` });
  return failure === null ? { kind: 'ready', workspace, baseChecks: [] } : { kind: 'failed', workspace, failure };
}

/** What setup and proofs made is not the attempt's work. */
async function settle(
  request: PrepareRequest,
  ready: Extract<PrepareResult, { kind: 'ready' }>,
): Promise<PrepareResult> {
  const { workspace } = ready;
  const { content, attempt, plan } = request;
  const ran = plan.setup.length > 0 || ready.baseChecks.length > 0;
  const settled = await request.workspaces.settle(workspace, content ?? attempt.base, ran);
  if (!settled.ok) {
    const { cause, detail } = settled.error;
    const failure = { class: 'setup' as const, summary: cause, evidence: detail ?? cause, resetsAt: null };
    return { kind: 'failed', workspace, failure };
  }
  const { restored, leftOut } = settled.value;
  const notes = [...workspace.notes];
  if (restored.length > 0)
    notes.push(`setup changed tracked files, which were put back: ${restored.slice(0, 10).join(', ')}`);
  if (leftOut.length > 0) notes.push(`made by setup, and no part of the work: ${leftOut.slice(0, 10).join(', ')}`);
  notes.push(...programNotes(request, workspace));
  return { ...ready, workspace: { ...workspace, notes } };
}

/** Programs the workspace does not have, and the user's checkout may: they are run from there. */
function programNotes({ env, repositoryRoot: root }: PrepareRequest, workspace: Workspace): string[] {
  const { PATH = '' } = env(workspace);
  const named = usersPrograms(PATH, { root, workspace: workspace.path });
  const missing = [...new Set(named)].filter((name) => !existsSync(join(workspace.path, name)));
  return missing.length === 0
    ? []
    : [`PATH leads into your checkout, and the workspace has no ${missing.join(', ')}: such programs run from there`];
}

async function proveRed(
  request: PrepareRequest,
  workspace: Workspace,
  env: Readonly<Record<string, string>>,
): Promise<PrepareResult> {
  const { task, attempt, attemptDir } = request;
  const missing = await missingDirectory({ root: workspace.path, directory: task.directory, what: `task ${task.id}` });
  if (missing !== null) return { kind: 'failed', workspace, failure: missing };
  if (request.proven.length > 0) return { kind: 'ready', workspace, baseChecks: request.proven };
  const baseChecks: CheckResult[] = [];
  for (const [index, check] of task.checks.entries()) {
    if (!check.failBefore) continue;
    const result = await request.runCheck({
      check,
      on: 'base',
      tree: request.baseTree,
      cwd: join(workspace.path, task.directory),
      env,
      confine: request.confine(workspace),
      dir: join(attemptDir, 'checks', `base-${index + 1}`),
      marker: `${attempt.id}/base-${index + 1}`,
      signal: request.signal,
    });
    if (result === null) return { kind: 'stopped', workspace };
    if (result.exitCode === null && !result.timedOut) {
      const summary = `whether "${check.name}" fails before the task could not be found out: it did not come to an end`;
      return {
        kind: 'failed',
        workspace,
        failure: { class: 'setup', summary, evidence: result.tail, resetsAt: null },
      };
    }
    if (result.passed) {
      const summary = `"${check.name}" was to fail before the task, and passes on the base`;
      return {
        kind: 'failed',
        workspace,
        failure: { class: 'already-green', summary, evidence: result.tail, resetsAt: null },
      };
    }
    baseChecks.push({ ...result, passed: true });
  }
  return { kind: 'ready', workspace, baseChecks };
}
