import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceOf } from '../gate/gate.ts';
import { land, type LandRequest } from '../landing/land.ts';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { EventDraft } from '../model/event.ts';
import type { TreeId } from '../model/units.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Workspace } from '../ports/workspace.ts';
import { runSetup } from '../run/setup.ts';
import { attemptOf, type EngineContext, planOf, taskOf } from './engine-context.ts';
import { confinement, environment } from './engine-request.ts';
import { recordingChecks } from './engine-records.ts';
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
  const attemptDir = deps.attemptDir(id);
  const checks = recordingChecks(context, attempt);
  const env = (workspace: Workspace): Record<string, string> => ({
    ...environment(context, attempt, workspace),
    BR_SCRATCH: scratchOf(attemptDir),
  });
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
    runCheck: checks.runCheck,
    setup: (workspace, tree) => setUp(context, id, { workspace, tree, env: env(workspace), runCheck: checks.runCheck }),
    env,
    hasSetup: planOf(context).setup.length > 0,
    confine: (workspace) => confinement(context, attempt, workspace),
    report: (result) => context.append([...checks.take(), { ...subject, type: 'landing.check', data: { result } }]),
    evidence: evidenceOf,
    stillOwner: () => context.append([]),
    mask: deps.mask,
    signal: context.stopping,
  };
  let outcome = await land(request);
  // Once more, before the session is stopped for it: a `git gc --prune=now` of somebody takes away commits nothing refers to yet.
  if (outcome.kind === 'broken') outcome = await land(request);
  const drafts: EventDraft[] = checks.take();
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

/** As for an attempt, in a workspace that shares no file with another. */
async function setUp(
  context: EngineContext,
  id: string,
  at: {
    readonly workspace: Workspace;
    readonly tree: TreeId;
    readonly env: Readonly<Record<string, string>>;
    readonly runCheck: CheckRunner;
  },
): Promise<AttemptFailure | 'stopped' | null> {
  const { deps } = context;
  const dir = deps.attemptDir(id);
  await rm(scratchOf(dir), { recursive: true, force: true });
  await mkdir(scratchOf(dir), { recursive: true, mode: 0o700 });
  const setup = await runSetup(planOf(context), {
    ...at,
    workspaces: deps.workspaces,
    share: false,
    holder: `${id}/landing`,
    dir: `${dir}/landing`,
    signal: context.stopping,
  });
  if (setup.kind === 'ready') return null;
  return setup.kind === 'failed' ? setup.failure : 'stopped';
}

/** What the attempt left in its own scratch folder is nothing to prove anything with. */
const scratchOf = (attemptDir: string): string => join(attemptDir, 'scratch', 'landing');
