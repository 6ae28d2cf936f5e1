import { constants, lstatSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState, Snapshot } from '../model/session.ts';
import type { Millis } from '../model/units.ts';
import { writeDuration } from '../document/quantities.ts';
import type { Clock } from '../ports/clock.ts';
import type { Exit, OwnedProcess } from '../ports/process.ts';
import type { Workspace } from '../ports/workspace.ts';
import { follow } from '../run/follow.ts';
import { prepare } from '../run/prepare.ts';
import { attemptOf, type EngineContext, planOf, taskOf } from './engine-context.ts';
import { gateStage } from './engine-gate.ts';
import { watchObserved } from './engine-observed.ts';
import { OverrunWatch } from './engine-overrun.ts';
import type { FoundProcess } from './engine-recovery.ts';
import { fallbackRecords, watchModels } from './engine-models.ts';
import { recordingChecks, workRecords } from './engine-records.ts';
import { pricedDecoder } from './engine-pricing.ts';
import { agentRequest, confinement, environment, handoffs, processDir } from './engine-request.ts';
import { endDraft, failureDrafts, isolated, keepTree, release, subject } from './engine-settle.ts';

/** Longest handoff passed on, in bytes: a note, not a document. */
const LONGEST_HANDOFF = 16_000;

/** Where a drive begins: with a start of ours, or with what a dead `br` left (null: no process to follow). */
export type Origin = { readonly kind: 'started' } | { readonly kind: 'recovered'; readonly found: FoundProcess | null };

/**
 * Drives one attempt from wherever it is through preparation, run and gate: to the landing queue, or to its end.
 * Every stage reads what it needs from the state, so that a new `br` goes on where a dead one stopped.
 */
export async function driveAttempt(context: EngineContext, id: string, origin: Origin): Promise<void> {
  const found = origin.kind === 'recovered' ? origin.found : null;
  let child: OwnedProcess | null = found?.process ?? null;
  // What a dead br may have left half-done in the workspace is not to be judged.
  let inherited = origin.kind === 'recovered';
  const began = context.deps.clock.monotonic();
  for (;;) {
    const attempt = attemptOf(context.state(), id);
    switch (attempt.status) {
      case 'preparing':
        child = await prepareStage(context, attempt);
        break;
      case 'running':
        if (child === null) throw new Error(`attempt ${id} runs without a process`);
        await runStage(context, attempt, { child, found, began });
        inherited = false;
        break;
      case 'gating':
        if (!(await gateStage(context, attempt, inherited))) return;
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
  const task = taskOf(context, attempt);
  const previous = attempt.previous === null ? undefined : state.attempts[attempt.previous];
  const goesOn = attempt.mode === 'continue';
  const checks = recordingChecks(context, attempt);
  const result = await prepare({
    session: state.id,
    plan: planOf(context),
    task,
    attempt,
    baseTree: await deps.repository.treeOf(attempt.base),
    content: goesOn ? (previous?.snapshot?.commit ?? null) : null,
    proven: goesOn ? (previous?.baseChecks ?? []) : [],
    attemptDir: deps.attemptDir(attempt.id),
    inbox: handoffs(context, attempt)
      .map((handoff) => deps.mask(`# ${handoff.task}: ${handoff.title}\n\n${handoff.text}\n`))
      .join('\n'),
    env: (workspace) => environment(context, attempt, workspace),
    confine: (workspace) => confinement(context, attempt, workspace),
    repositoryRoot: deps.repository.info.root,
    sharedRoot: task.isolation === 'none' ? deps.repository.info.root : null,
    workspaces: deps.workspaces,
    runCheck: checks.runCheck,
    signal: context.stopping,
  });
  const { workspace } = result;
  if (result.kind === 'failed' || result.kind === 'stopped' || context.stopping.aborted) {
    const kept = await keepTree(context, attempt, isolated(workspace));
    const snapshot = worthKeeping(kept, attempt);
    const end =
      result.kind === 'failed'
        ? failureDrafts(context, attempt.id, result.failure, { snapshot })
        : [endDraft(attempt, 'attempt.cancelled', 'stopped before it ran', { snapshot })];
    await context.append([...checks.take(), ...end]);
    await release(context, workspace);
    return null;
  }
  const { path, notes } = result.workspace;
  await context.append([
    ...checks.take(),
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
  const { agent, request } = agentRequest(context, attempt, workspace);
  const command = await agent.command(request);
  if (command.ok)
    for (const [path, content] of Object.entries(command.value.files)) await writeFile(path, content, { mode: 0o600 });
  const started = !command.ok
    ? command
    : await deps.processes.start({
        marker: attempt.id,
        dir: processDir(context, attempt.id),
        argv: command.value.argv,
        cwd: request.cwd,
        env: overlay(request.env, command.value.env),
        stdin: command.value.stdin,
        confine: confinement(context, attempt, workspace, agent) ?? undefined,
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
  if (command.ok && command.value.telemetry === true) deps.telemetryExpected?.(attempt.id);
  await context.append([{ ...subject(attempt), type: 'attempt.running', data: { process: child.ref } }]);
  return child;
}

async function runStage(
  context: EngineContext,
  attempt: AttemptState,
  { child, found, began }: { child: OwnedProcess; found: FoundProcess | null; began: Millis },
): Promise<void> {
  const { deps } = context;
  const { timeout, idleTimeout } = attempt.assignment;
  const { clock } = deps;
  const ran = clock.monotonic();
  // A clock set while br lives changes nothing; across a restart the wall clock is all there is, and may have been set either way.
  const spent = found !== null ? Math.max(0, clock.now() - attempt.startedAt) : clock.monotonic() - began;
  const place = attempt.workspace ?? '';
  // Its environment was given when it was started; following it needs none of the slot's own variables.
  const { agent, request } = agentRequest(context, attempt, { path: place, env: {} });
  if (taskOf(context, attempt).isolation === 'worktree') {
    child.onActivity(() => context.touched(attempt.id));
    // For what it wrote before anyone listened.
    context.touched(attempt.id);
  }
  const modelsIn = watchModels(attempt);
  const decoder = await pricedDecoder(deps, attempt, { agent, request });
  const overrun = new OverrunWatch({ attempt, agent, child, decoder });
  const observed = watchObserved(deps, { session: context.state().id, attempt, agent, overrun });
  const followed = await follow({
    child,
    decoder,
    clock,
    // What has come to its end already did so within its time, or its br would have ended it.
    timeLeft: found?.ended === true ? null : Math.max(0, timeout - spent),
    idleTimeout,
    limits: { timeout: `timeout: ${writeDuration(timeout)}`, idle: `idle_timeout: ${writeDuration(idleTimeout)}` },
    stop: { ...agent.safety.stop, when: context.stopping },
    storedUpTo: found === null ? -1 : await storedUpTo(context, attempt.id),
    emit: (events) => {
      overrun.heard(events.map(({ event }) => event));
      return context.append(
        events.flatMap((data): EventDraft[] => [
          { ...subject(attempt), type: 'attempt.agent', data },
          ...modelsIn(data.event),
        ]),
      );
    },
  }).finally(() => observed.close());
  const { how } = followed;
  const result = overrun.judge(followed.result);
  const wall = Math.round(found === null ? clock.monotonic() - ran : wallSince(attempt, clock));
  const sealed = await child.seal(deps.mask);
  const workspace = await workspaceOf(context, attempt);
  const handoff = await readHandoff(request.env['BR_HANDOFF'] ?? '');
  const snapshot = await keepTree(context, attempt, workspace);
  const { outcome, usage, agentSession, summary } = result;
  const records = [...workRecords(context, attempt, { child, sealed, wall }), ...fallbackRecords(attempt, usage)];
  const settle = (drafts: readonly EventDraft[]): Promise<void> => context.append([...records, ...drafts]);
  const remains = { snapshot, usage, agentSession, killed: wasKilled(await child.exit) };
  if (how === 'stopped') {
    await settle([endDraft(attempt, 'attempt.cancelled', 'stopped on request', remains)]);
  } else if (outcome.kind === 'finished' && snapshot === null && taskOf(context, attempt).isolation !== 'none') {
    // Without its tree there is nothing to judge, whatever the agent says of it.
    await settle(failureDrafts(context, attempt.id, unkept(place), remains));
  } else if (outcome.kind === 'finished') {
    const data = { snapshot, usage, agentSession: agentSession ?? attempt.agentSession, summary, handoff };
    await settle([{ ...subject(attempt), type: 'attempt.finished', data }]);
    return;
  } else if (found !== null && outcome.failure.class === 'killed') {
    const lost = { snapshot, usage, agentSession };
    await settle([endDraft(attempt, 'attempt.lost', 'its process died while no br was there', lost)]);
  } else {
    await settle(failureDrafts(context, attempt.id, outcome.failure, remains));
  }
  await release(context, workspace);
}

/** Of one that another br started: by the wall clock, which may have been set back meanwhile. */
function wallSince(attempt: AttemptState, clock: Pick<Clock, 'now'>): Millis {
  return Math.max(0, clock.now() - (attempt.stage?.at ?? attempt.startedAt));
}

/** 137: 128 and the number of SIGKILL, as shells count. Where the process that records the end was killed too, there is no record. */
function wasKilled(exit: Exit): boolean {
  return exit.kind === 'lost' || exit.code === 137;
}

function unkept(place: string): AttemptFailure {
  const summary = 'its workspace could not be kept: it was removed, or git could not read it';
  return { class: 'setup', summary, evidence: `${summary} (${place})`, resetsAt: null };
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

/** An agent's file is not trusted: no link out of the tree, no pipe to wait at, no more than a note. */
async function readHandoff(path: string): Promise<string | null> {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) return null;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HANDOFF), 0, LONGEST_HANDOFF, 0);
      const text = buffer.subarray(0, bytesRead).toString('utf8');
      return text.trim() === '' ? null : text;
    } finally {
      await file.close();
    }
  } catch {
    // Not written, or not readable: no handoff either way.
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
  return taskOf(context, attempt).isolation === 'none'
    ? null
    : await context.deps.workspaces.find(state.id, attempt.id);
}

/** A tree in which nothing happened yet is no work to go on with. */
function worthKeeping(snapshot: Snapshot | null, attempt: AttemptState): Snapshot | null {
  return snapshot !== null && (attempt.mode === 'continue' || snapshot.changes.length > 0) ? snapshot : null;
}
