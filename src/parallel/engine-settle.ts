import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState, Snapshot } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';
import type { Workspace } from '../ports/workspace.ts';
import { attemptOf, type EngineContext, taskOf } from './engine-context.ts';
import { afterFailure } from './failure-policy.ts';

/** What is known of an attempt at its end. Parts left out are as the state has them. */
export type Remains = {
  readonly snapshot?: Snapshot | null;
  readonly usage?: readonly ModelUsage[];
  readonly agentSession?: string | null;
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
  const task = taskOf(state, attempt);
  const taskState = state.tasks[attempt.task];
  if (taskState === undefined) throw new Error(`no state of task ${attempt.task}`);
  const known = merge(attempt, remains);
  const canResume = context.deps.agents.get(attempt.assignment.agent)?.capabilities.resume === true;
  const resumable = canResume && known.agentSession !== null && known.snapshot !== null;
  const { next, park } = afterFailure({ task, state: taskState, failure, resumable, now: context.deps.clock.now() });
  const drafts: EventDraft[] = [
    { type: 'attempt.failed', task: attempt.task, attempt: id, data: { failure, ...known, next } },
  ];
  if (park !== null) drafts.push({ type: 'agent.parked', data: { agent: attempt.assignment.agent, parked: park } });
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
): { snapshot: Snapshot | null; usage: readonly ModelUsage[]; agentSession: string | null } {
  return {
    snapshot: remains.snapshot ?? attempt.snapshot,
    usage: remains.usage ?? attempt.usage,
    agentSession: remains.agentSession ?? attempt.agentSession,
  };
}

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
  // Once more: a `git gc --prune=now` takes away what was just written and not yet referred to.
  if (!kept.ok) kept = await context.deps.workspaces.snapshot(workspace, request);
  if (kept.ok) return kept.value;
  context.keepSlots();
  const detail = kept.error.detail ?? kept.error.cause;
  const text = `The tree of ${id} could not be kept; it stays in ${workspace.path} (${detail})`;
  await context.append([{ type: 'note', data: { level: 'warning', text } }]);
  return null;
}
