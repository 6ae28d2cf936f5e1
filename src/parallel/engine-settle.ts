import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState, Snapshot } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';
import type { OwnedProcess } from '../ports/process.ts';
import type { Workspace } from '../ports/workspace.ts';
import { accountIn, attemptOf, type EngineContext, taskOf } from './engine-context.ts';
import { overloadRest } from './engine-breaker.ts';
import { workRecords } from './engine-records.ts';
import { afterFailure } from './failure-policy.ts';

/** What is known of an attempt at its end. Parts left out are as the state has them. */
export type Remains = {
  readonly snapshot?: Snapshot | null;
  readonly usage?: readonly ModelUsage[];
  readonly agentSession?: string | null;
  /** Whether its process was ended by SIGKILL. */
  readonly killed?: boolean;
};

/** The events that settle a failed attempt, by policy; append them together with what led to them. */
export function failureDrafts(
  context: EngineContext,
  id: string,
  failure: AttemptFailure,
  remains: Remains = {},
): EventDraft[] {
  const state = context.state();
  const attempt = attemptOf(state, id);
  const task = taskOf(context, attempt);
  const taskState = state.tasks[attempt.task];
  if (taskState === undefined) throw new Error(`no state of task ${attempt.task}`);
  const known = merge(attempt, remains);
  const canResume = context.deps.agents.get(attempt.assignment.agent)?.capabilities.resume === true;
  const resumable = canResume && known.agentSession !== null && known.snapshot !== null;
  const kept = known.snapshot !== null;
  const now = context.deps.clock.now();
  const { next, park } = afterFailure({ task, state: taskState, failure, resumable, kept, now });
  const drafts: EventDraft[] = [
    { type: 'attempt.failed', task: attempt.task, attempt: id, data: { failure, ...known, next } },
  ];
  const account = accountIn(context.deps)(attempt.assignment.agent);
  if (park !== null) {
    const { scope, ...parked } = park;
    drafts.push({ type: 'agent.parked', data: { agent: scope === null ? account : `${account}/${scope}`, parked } });
  }
  const rest = overloadRest(state, attempt, { failure, now });
  if (rest !== null) {
    const { model } = attempt.assignment;
    drafts.push({
      type: 'agent.parked',
      data: { agent: model === null ? account : `${account}/${model}`, parked: rest },
    });
  }
  return drafts;
}

/** The event that ends an attempt without a judgement of its work. */
export function endDraft(
  attempt: AttemptState,
  type: 'attempt.lost' | 'attempt.cancelled',
  reason: string,
  remains: Remains = {},
): EventDraft {
  return { type, task: attempt.task, attempt: attempt.id, data: { reason, ...merge(attempt, remains) } };
}

function merge(
  attempt: AttemptState,
  remains: Remains,
): { snapshot: Snapshot | null; usage: readonly ModelUsage[]; agentSession: string | null; killed?: true } {
  return {
    snapshot: remains.snapshot ?? attempt.snapshot,
    usage: remains.usage ?? attempt.usage,
    agentSession: remains.agentSession ?? attempt.agentSession,
    ...(remains.killed === true ? { killed: true } : {}),
  };
}

/**
 * Ends an attempt from outside, whatever it is doing: its process with all descendants, its logs sealed, its tree kept, its
 * slot given back, and the event that says so.
 */
export async function endAttempt(
  context: EngineContext,
  attempt: AttemptState,
  how: {
    readonly child: OwnedProcess | null;
    readonly type: 'attempt.lost' | 'attempt.cancelled';
    readonly reason: string;
  },
): Promise<void> {
  const { processes, workspaces, mask, clock } = context.deps;
  const { child } = how;
  await child?.stop(GRACE);
  await processes.sweep(attempt.id);
  const sealed = await child?.seal(mask);
  const wall = Math.max(0, clock.now() - (attempt.stage?.at ?? attempt.startedAt));
  const records = child === null || sealed === undefined ? [] : workRecords(context, attempt, { child, sealed, wall });
  const isolated = taskOf(context, attempt).isolation === 'worktree';
  const workspace = isolated ? await workspaces.find(context.state().id, attempt.id) : null;
  // Before it was prepared there was nothing of the attempt in it; after its work it was kept already.
  const keep = attempt.workspace !== null && attempt.snapshot === null;
  const kept = keep ? await keepTree(context, attempt, workspace) : null;
  const snapshot = kept !== null && kept.changes.length > 0 ? kept : null;
  await context.append([...records, endDraft(attempt, how.type, how.reason, { snapshot })]);
  if (workspace !== null) await workspaces.close(workspace);
}

/** Between SIGTERM and SIGKILL of an attempt that is no longer wanted. */
const GRACE = 10_000;

/** Keeps the attempt's tree under its ref, before anything may touch the workspace. A tree that cannot be kept keeps its slot. */
export async function keepTree(
  context: EngineContext,
  attempt: AttemptState,
  workspace: Workspace | null,
): Promise<Snapshot | null> {
  if (workspace === null) return null;
  const { id } = attempt;
  const request = { attempt: id, base: attempt.base, ref: `refs/buildrunner/${id}`, message: `Attempt ${id}\n` };
  let kept = await context.deps.workspaces.snapshot(workspace, request);
  // Again: a `git gc --prune=now` of somebody takes away what was just written and not yet referred to.
  for (let more = 3; !kept.ok && more > 0; more -= 1) kept = await context.deps.workspaces.snapshot(workspace, request);
  if (kept.ok) return kept.value;
  await context.deps.workspaces.retain(workspace);
  const detail = kept.error.detail ?? kept.error.cause;
  const text = `The tree of ${id} could not be kept; it stays in ${workspace.path} (${detail})`;
  await context.append([{ type: 'note', data: { level: 'warning', text } }]);
  return null;
}

/** Null for the user's own checkout, which is nobody's slot. */
export function isolated(workspace: Workspace | null): Workspace | null {
  return workspace === null || workspace.kind === 'checkout' ? null : workspace;
}

/** Gives a workspace's slot back; the user's own checkout has none. What it shared with others and changed in place is told. */
export async function release(context: EngineContext, workspace: Workspace | null): Promise<void> {
  const slot = isolated(workspace);
  if (slot === null) return;
  const altered = await context.deps.workspaces.altered(slot);
  if (altered.length > 0) {
    const some = altered.slice(0, 3).join(', ');
    const text =
      `Dependencies that workspaces share were changed in place: ${some}${altered.length > 3 ? ', …' : ''}. ` +
      'No new workspace gets them; `links: copy` in the configuration shares none.';
    await context.append([{ type: 'note', data: { level: 'warning', text } }]);
  }
  await context.deps.workspaces.close(slot);
}

/** What an attempt's events are about. */
export function subject(attempt: AttemptState): { readonly task: string; readonly attempt: string } {
  return { task: attempt.task, attempt: attempt.id };
}
