import { join } from 'node:path';
import { gate, refusal } from '../gate/gate.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Workspace } from '../ports/workspace.ts';
import { claimCovers } from '../plan/claims.ts';
import { runSetup } from '../run/setup.ts';
import { type EngineContext, planOf, taskOf } from './engine-context.ts';
import { foundRecords, recordingChecks } from './engine-records.ts';
import { confinement, environment } from './engine-request.ts';
import { failureDrafts, isolated, release, subject } from './engine-settle.ts';

/** True when the attempt was settled or queued; false when the session is stopping and it waits in gating for the next start. */
export async function gateStage(context: EngineContext, attempt: AttemptState, inherited: boolean): Promise<boolean> {
  const { deps } = context;
  const task = taskOf(context, attempt);
  const checks = recordingChecks(context, attempt);
  const place = await gatePlace(context, attempt, { inherited, runCheck: checks.runCheck });
  if (place === 'stopped') return false;
  if (typeof place === 'string') {
    await context.append([
      ...checks.take(),
      ...failureDrafts(context, attempt.id, { class: 'setup', summary: place, evidence: place, resetsAt: null }),
    ]);
    return true;
  }
  const verdict = await gate({
    task,
    attempt: attempt.id,
    snapshot: attempt.snapshot,
    base: attempt.base,
    look: deps.look,
    found: ({ blocking, other }) => {
      checks.add(foundRecords(attempt, blocking, true), foundRecords(attempt, other, false));
    },
    baseChecks: attempt.baseChecks,
    cwd: join(place.path, task.directory),
    env: environment(context, attempt, place),
    confine: confinement(context, attempt, place),
    attemptDir: deps.attemptDir(attempt.id),
    signal: context.stopping,
    runCheck: checks.runCheck,
    covers: (claims, path) => claimCovers(claims, path, deps.repository.info.ignoreCase),
    taken: [...context.liveAttempts()]
      .filter((other) => other.id !== attempt.id)
      .map((other) => ({ task: other.task, claims: taskOf(context, other).claims })),
    putBack: (commit) => deps.workspaces.restore(place, commit),
    report: (result) =>
      context.append([...checks.take(), { ...subject(attempt), type: 'gate.check', data: { result } }]),
  });
  if (verdict === null) return false;
  const drafts: EventDraft[] = [...checks.take(), { ...subject(attempt), type: 'gate.verdict', data: { verdict } }];
  if (!verdict.accepted) drafts.push(...failureDrafts(context, attempt.id, refusal(verdict)));
  else if (attempt.snapshot === null || attempt.snapshot.changes.length === 0)
    drafts.push({
      ...subject(attempt),
      type: 'attempt.landed',
      data: { commit: null, head: context.state().head, combinedChecked: false },
    });
  await context.append(drafts);
  await release(context, isolated(place));
  return true;
}

/** The tree to check: the attempt's workspace, or after a stop or crash a new one with the kept tree, set up again. */
async function gatePlace(
  context: EngineContext,
  attempt: AttemptState,
  { inherited, runCheck }: { readonly inherited: boolean; readonly runCheck: CheckRunner },
): Promise<Workspace | string> {
  const { deps } = context;
  const state = context.state();
  if (context.stopping.aborted) return 'stopped';
  if (attempt.snapshot === null)
    return { path: deps.repository.info.root, kind: 'checkout', env: {}, beside: [], notes: [] };
  const found = inherited ? null : await deps.workspaces.find(state.id, attempt.id);
  if (found !== null) return found;
  const { commit, tree } = attempt.snapshot;
  const opened = await deps.workspaces.open({
    session: state.id,
    holder: attempt.id,
    base: attempt.base,
    content: commit,
  });
  if (!opened.ok) {
    // The work is done and kept: trouble with the disk is no reason to do it again.
    context.giveUp(opened.error);
    return 'stopped';
  }
  const env = environment(context, attempt, opened.value);
  const dir = deps.attemptDir(attempt.id);
  const setup = await runSetup(planOf(context), {
    workspace: opened.value,
    workspaces: deps.workspaces,
    share: taskOf(context, attempt).sandbox === 'none',
    env,
    tree,
    holder: attempt.id,
    dir,
    runCheck,
    signal: context.stopping,
  });
  if (setup.kind === 'stopped') return 'stopped';
  if (setup.kind === 'failed') return setup.failure.summary;
  const settled = await deps.workspaces.settle(opened.value, commit, planOf(context).setup.length > 0);
  return settled.ok ? opened.value : settled.error.cause;
}
