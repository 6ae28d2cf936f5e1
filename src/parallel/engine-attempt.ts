import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gate, refusal } from '../gate/gate.ts';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState, Snapshot } from '../model/session.ts';
import { isLive } from '../model/session.ts';
import type { Millis } from '../model/units.ts';
import type { OwnedProcess } from '../ports/process.ts';
import type { Workspace } from '../ports/workspace.ts';
import { claimCovers } from '../plan/claims.ts';
import { HANDOFF_FILE } from '../run/environment.ts';
import { follow } from '../run/follow.ts';
import { prepare, runSetup } from '../run/prepare.ts';
import { attemptOf, type EngineContext, taskOf } from './engine-context.ts';
import { agentRequest, environment, handoffs, processDir } from './engine-request.ts';
import { endDraft, failureDrafts, keepTree } from './engine-settle.ts';

/** Longest handoff passed on, in characters: a note, not a document. */
const LONGEST_HANDOFF = 16_000;

/** An attempt's process found again after a crash, and whether its record says how it ended. */
export type Recovered = { readonly process: OwnedProcess };

/**
 * Drives one attempt from wherever it is through preparation, run and gate: to the landing queue, or to its end.
 * Every stage reads what it needs from the state, so that a new `br` goes on where a dead one stopped.
 */
export async function driveAttempt(context: EngineContext, id: string, recovered: Recovered | null): Promise<void> {
  let child: OwnedProcess | null = recovered?.process ?? null;
  const began = context.deps.clock.monotonic();
  for (;;) {
    const attempt = attemptOf(context.state(), id);
    switch (attempt.status) {
      case 'preparing':
        child = await prepareStage(context, attempt);
        break;
      case 'running':
        if (child === null) throw new Error(`attempt ${id} runs without a process`);
        await runStage(context, attempt, { child, recovered: recovered !== null, began });
        break;
      case 'gating':
        if (!(await gateStage(context, attempt))) return;
        break;
      case 'queued':
      case 'landing':
      case 'landed':
      case 'failed':
      case 'lost':
      case 'cancelled':
        return;
    }
  }
}

async function prepareStage(context: EngineContext, attempt: AttemptState): Promise<OwnedProcess | null> {
  const { deps } = context;
  const state = context.state();
  const task = taskOf(state, attempt);
  const previous = attempt.previous === null ? undefined : state.attempts[attempt.previous];
  const goesOn = attempt.mode === 'continue';
  const result = await prepare({
    session: state.id,
    plan: state.plan,
    task,
    attempt,
    baseTree: await deps.repository.treeOf(attempt.base),
    content: goesOn ? (previous?.snapshot?.commit ?? null) : null,
    proven: goesOn ? (previous?.baseChecks ?? []) : [],
    attemptDir: deps.attemptDir(attempt.id),
    inbox: handoffs(context, attempt)
      .map((handoff) => `# ${handoff.task}: ${handoff.title}\n\n${handoff.text}\n`)
      .join('\n'),
    env: (workspace) => environment(context, attempt, workspace),
    sharedRoot: task.isolation === 'none' ? deps.repository.info.root : null,
    workspaces: deps.workspaces,
    runCheck: deps.runCheck,
    signal: context.stopping,
  });
  const { workspace } = result;
  if (result.kind === 'failed' || result.kind === 'stopped' || context.stopping.aborted) {
    const kept = await keepTree(context, attempt, isolated(workspace));
    const snapshot = worthKeeping(kept, attempt);
    await context.append(
      result.kind === 'failed'
        ? failureDrafts(context, attempt.id, result.failure, { snapshot })
        : [endDraft(attempt, 'attempt.cancelled', 'stopped before it ran', { snapshot })],
    );
    await release(context, workspace);
    return null;
  }
  const { path, notes } = result.workspace;
  await context.append([
    { ...subject(attempt), type: 'attempt.prepared', data: { workspace: path, baseChecks: result.baseChecks, notes } },
  ]);
  return await startAgent(context, attemptOf(context.state(), attempt.id), result.workspace);
}

async function startAgent(
  context: EngineContext,
  attempt: AttemptState,
  workspace: Workspace,
): Promise<OwnedProcess | null> {
  const { deps } = context;
  const { agent, request } = agentRequest(context, attempt, workspace.path);
  const command = await agent.command(request);
  if (command.ok)
    for (const [path, content] of Object.entries(command.value.files)) await writeFile(path, content, { mode: 0o600 });
  const started = !command.ok
    ? command
    : await deps.processes.start({
        marker: attempt.id,
        dir: processDir(context, attempt.id),
        argv: command.value.argv,
        cwd: workspace.path,
        env: overlay(request.env, command.value.env),
        stdin: command.value.stdin,
      });
  if (!started.ok) {
    const { cause, remedy, detail } = started.error;
    const failure = { class: 'spawn' as const, summary: cause, evidence: detail ?? remedy, resetsAt: null };
    const snapshot = worthKeeping(await keepTree(context, attempt, isolated(workspace)), attempt);
    await context.append(failureDrafts(context, attempt.id, failure, { snapshot }));
    await release(context, workspace);
    return null;
  }
  const child = started.value;
  await context.append([{ ...subject(attempt), type: 'attempt.running', data: { process: child.ref } }]);
  return child;
}

async function runStage(
  context: EngineContext,
  attempt: AttemptState,
  { child, recovered, began }: { child: OwnedProcess; recovered: boolean; began: Millis },
): Promise<void> {
  const { deps } = context;
  const { timeout } = attempt.assignment;
  const { clock } = deps;
  // A clock set while br lives changes nothing; across a restart the wall clock is all there is, and may have been set either way.
  const spent = recovered ? Math.max(0, clock.now() - attempt.startedAt) : clock.monotonic() - began;
  const place = attempt.workspace ?? '';
  const { agent, request } = agentRequest(context, attempt, place);
  const { how, result } = await follow({
    child,
    decoder: agent.decoder(request),
    clock,
    timeLeft: Math.max(0, timeout - spent),
    idleTimeout: attempt.assignment.idleTimeout,
    stopSignal: agent.stopSignal ?? 'SIGTERM',
    storedUpTo: recovered ? await storedUpTo(context, attempt.id) : -1,
    emit: (events) =>
      context.append(events.map((data): EventDraft => ({ ...subject(attempt), type: 'attempt.agent', data }))),
    stop: context.stopping,
  });
  await child.seal(deps.mask);
  const workspace = await workspaceOf(context, attempt);
  const handoff = await readHandoff(place);
  const snapshot = await keepTree(context, attempt, workspace);
  const { outcome, usage, agentSession, summary } = result;
  const remains = { snapshot, usage, agentSession };
  if (how === 'stopped') {
    await context.append([endDraft(attempt, 'attempt.cancelled', 'stopped on request', remains)]);
  } else if (
    outcome.kind === 'finished' &&
    snapshot === null &&
    taskOf(context.state(), attempt).isolation !== 'none'
  ) {
    // Without its tree there is nothing to judge, whatever the agent says of it.
    await context.append(failureDrafts(context, attempt.id, unkept(place), remains));
  } else if (outcome.kind === 'finished') {
    const data = { snapshot, usage, agentSession: agentSession ?? attempt.agentSession, summary, handoff };
    await context.append([{ ...subject(attempt), type: 'attempt.finished', data }]);
    return;
  } else if (recovered && outcome.failure.class === 'killed') {
    await context.append([endDraft(attempt, 'attempt.lost', 'its process died while no br was there', remains)]);
  } else {
    await context.append(failureDrafts(context, attempt.id, outcome.failure, remains));
  }
  await release(context, workspace);
}

function unkept(place: string): AttemptFailure {
  const summary = 'its workspace could not be kept: it was removed, or git could not read it';
  return { class: 'setup', summary, evidence: `${summary} (${place})`, resetsAt: null };
}

/** True when the attempt was settled or queued; false when the session is stopping and it waits in gating for the next start. */
async function gateStage(context: EngineContext, attempt: AttemptState): Promise<boolean> {
  const { deps } = context;
  const state = context.state();
  const task = taskOf(state, attempt);
  const place = await gatePlace(context, attempt);
  if (place === 'stopped') return false;
  if (typeof place === 'string') {
    await context.append(
      failureDrafts(context, attempt.id, { class: 'setup', summary: place, evidence: place, resetsAt: null }),
    );
    return true;
  }
  const verdict = await gate({
    task,
    attempt: attempt.id,
    snapshot: attempt.snapshot,
    baseChecks: attempt.baseChecks,
    workspace: place.path,
    env: environment(context, attempt, place.path),
    attemptDir: deps.attemptDir(attempt.id),
    signal: context.stopping,
    runCheck: deps.runCheck,
    covers: claimCovers,
    taken: Object.values(state.attempts)
      .filter((other) => isLive(other) && other.id !== attempt.id)
      .map((other) => ({ task: other.task, claims: taskOf(state, other).claims })),
    report: (result) => context.append([{ ...subject(attempt), type: 'gate.check', data: { result } }]),
  });
  if (verdict === null) return false;
  const drafts: EventDraft[] = [{ ...subject(attempt), type: 'gate.verdict', data: { verdict } }];
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
async function gatePlace(context: EngineContext, attempt: AttemptState): Promise<Workspace | string> {
  const { deps } = context;
  const state = context.state();
  if (attempt.snapshot === null) return { path: deps.repository.info.root, slot: '', notes: [] };
  const found = await deps.workspaces.find(state.id, attempt.id);
  if (found !== null) return found;
  const { commit, tree } = attempt.snapshot;
  const opened = await deps.workspaces.open({
    session: state.id,
    holder: attempt.id,
    base: attempt.base,
    content: commit,
  });
  if (!opened.ok) return opened.error.cause;
  const env = environment(context, attempt, opened.value.path);
  const dir = deps.attemptDir(attempt.id);
  const setup = await runSetup(state.plan, {
    cwd: opened.value.path,
    env,
    tree,
    holder: attempt.id,
    dir,
    runCheck: deps.runCheck,
    signal: context.stopping,
  });
  if (setup === null) return opened.value;
  return setup === 'stopped' ? setup : setup.summary;
}

function overlay(
  env: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const result: Record<string, string> = { ...env };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete result[name];
    else result[name] = value;
  }
  return result;
}

async function readHandoff(workspace: string): Promise<string | null> {
  try {
    const text = await readFile(join(workspace, HANDOFF_FILE), 'utf8');
    return text.trim() === '' ? null : text.slice(0, LONGEST_HANDOFF);
  } catch {
    // Not written, or not a readable file: no handoff either way.
    return null;
  }
}

async function storedUpTo(context: EngineContext, attempt: string): Promise<number> {
  const events = await context.deps.store.events({ session: context.state().id, attempt, types: ['attempt.agent'] });
  return events.reduce(
    (last, event) => (event.type === 'attempt.agent' ? Math.max(last, event.data.raw?.offset ?? -1) : last),
    -1,
  );
}

async function workspaceOf(context: EngineContext, attempt: AttemptState): Promise<Workspace | null> {
  const state = context.state();
  return taskOf(state, attempt).isolation === 'none' ? null : await context.deps.workspaces.find(state.id, attempt.id);
}

/** Null for the user's own checkout, which is nobody's slot. */
function isolated(workspace: Workspace | null): Workspace | null {
  return workspace === null || workspace.slot === '' ? null : workspace;
}

async function release(context: EngineContext, workspace: Workspace | null): Promise<void> {
  const slot = isolated(workspace);
  if (slot !== null) await context.deps.workspaces.close(slot);
}

/** A tree in which nothing happened yet is no work to go on with. */
function worthKeeping(snapshot: Snapshot | null, attempt: AttemptState): Snapshot | null {
  return snapshot !== null && (attempt.mode === 'continue' || snapshot.changes.length > 0) ? snapshot : null;
}

function subject(attempt: AttemptState): { readonly task: string; readonly attempt: string } {
  return { task: attempt.task, attempt: attempt.id };
}
