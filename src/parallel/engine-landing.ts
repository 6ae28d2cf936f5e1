import { evidenceOf } from '../gate/gate.ts';
import { land, type LandRequest } from '../landing/land.ts';
import type { EventDraft } from '../model/event.ts';
import type { Workspace } from '../ports/workspace.ts';
import { runSetup } from '../run/prepare.ts';
import { attemptOf, type EngineContext, planOf, taskOf } from './engine-context.ts';
import { confinement, environment } from './engine-request.ts';
import { failureDrafts } from './engine-settle.ts';

/** Drives the landing of one attempt whose `landing.started` is stored. */
export async function driveLanding(context: EngineContext, id: string): Promise<void> {
  const { deps } = context;
  const state = context.state();
  const attempt = attemptOf(state, id);
  const { snapshot } = attempt;
  if (snapshot === null) throw new Error(`attempt ${id} has nothing to land`);
  const task = taskOf(context, attempt);
  const subject = { task: attempt.task, attempt: id };
  const env = (workspace: Workspace): Record<string, string> => environment(context, attempt, workspace);
  const attemptDir = deps.attemptDir(id);
  const request: LandRequest = {
    session: state.id,
    branch: state.branch,
    head: state.head,
    task,
    attempt,
    snapshot,
    attemptDir,
    repository: deps.repository,
    workspaces: deps.workspaces,
    runCheck: deps.runCheck,
    setup: (workspace, tree) =>
      runSetup(planOf(context), {
        cwd: workspace.path,
        env: env(workspace),
        tree,
        holder: `${id}/landing`,
        dir: `${attemptDir}/landing`,
        runCheck: deps.runCheck,
        signal: context.stopping,
      }),
    env,
    confine: (workspace) => confinement(context, attempt, workspace),
    report: (result) => context.append([{ ...subject, type: 'landing.check', data: { result } }]),
    evidence: evidenceOf,
    stillOwner: () => context.append([]),
    signal: context.stopping,
  };
  let outcome = await land(request);
  // Once more, before the session is stopped for it: a `git gc --prune=now` of somebody takes away commits nothing refers to yet.
  if (outcome.kind === 'broken') outcome = await land(request);
  const drafts: EventDraft[] = [];
  switch (outcome.kind) {
    case 'landed':
      drafts.push({
        ...subject,
        type: 'attempt.landed',
        data: { commit: outcome.commit, head: outcome.commit, combinedChecked: outcome.combinedChecked },
      });
      break;
    case 'sent-back':
      drafts.push(...failureDrafts(context, id, outcome.failure));
      break;
    case 'stopped':
      drafts.push({ ...subject, type: 'landing.requeued', data: { reason: 'stopped on request' } });
      break;
    case 'broken':
      // First the stop: put back in the queue without it, it would be landed again before the run has ended.
      context.giveUp(outcome.failure);
      drafts.push({ ...subject, type: 'landing.requeued', data: { reason: outcome.failure.cause } });
      break;
  }
  await context.append(drafts);
}
