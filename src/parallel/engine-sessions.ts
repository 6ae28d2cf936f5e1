import { err, ok, type Result } from '../lib/result.ts';
import type { EventDraft, EventPayloads, SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { failure, failures } from '../model/failures.ts';
import type { Plan } from '../model/plan.ts';
import type { RunOptions, SessionState } from '../model/session.ts';
import type { Lease } from '../ports/store.ts';
import { planDefinitions } from '../plan/definition-hash.ts';
import { Engine } from './engine.ts';
import type { First } from './engine-begin.ts';
import type { EngineDeps } from './engine-context.ts';
import { isWhole, planChanges } from './engine-prepare.ts';
import { dependantDrafts, resetDrafts } from './reset.ts';

/** A plan and where it came from, as stored with a session. */
export type PlanSource = { readonly plan: Plan; readonly planFile: string };

/** This process, as the owner of sessions, and what runs it. */
export type Self = {
  readonly pid: number;
  readonly host: string;
  readonly system: Omit<EventPayloads['system.started'], 'pid'>;
};

/** An engine that is ready to run, and the events to begin with. */
export type Ready = { readonly engine: Engine; readonly first: First };

/** Creates a session, its branch and an engine for it. */
export async function createSession(
  deps: EngineDeps,
  self: Self,
  request: {
    readonly id: string;
    readonly source: PlanSource;
    readonly options: RunOptions;
    /** The sessions there were when it was decided to make a new one. */
    readonly known: readonly string[];
  },
): Promise<Result<Ready, Failure>> {
  const { plan, planFile } = request.source;
  const { repository, store } = deps;
  const base = plan.base === null ? repository.info.head : await repository.resolve(plan.base);
  if (base === null) return err(failures.unknownRef(plan.base ?? 'HEAD'));
  const branch = `buildrunner/${request.id}`;
  const data = {
    plan,
    planFile,
    definitions: planDefinitions(plan),
    options: request.options,
    base,
    target: repository.info.branch,
    branch,
  };
  // Two `br run` in the same instant both find no session to go on with: only one may make it.
  const created = await store.create(request.id, [{ type: 'session.created', data }], (sessions) => {
    const other = sessions.find((head) => head.name === plan.name && !request.known.includes(head.id));
    return other === undefined ? null : failures.createdMeanwhile(other.id);
  });
  if (!created.ok) return created;
  const { lease, state } = created.value;
  return await ready({ deps, self, lease, state, options: request.options, more: [], live: plan });
}

/** Takes a session whose owner is gone or finished, and an engine that goes on with it. */
export async function reopenSession(
  deps: EngineDeps,
  self: Self,
  request: {
    readonly session: string;
    readonly source: PlanSource | null;
    /** Without a source: the plan as read from its file, if it still is the session's. */
    readonly live?: Plan | null;
    readonly options: RunOptions;
    readonly force?: boolean;
  },
): Promise<Result<Ready, Failure>> {
  const lease = await deps.store.acquire(request.session, request.force);
  if (!lease.ok) return lease;
  const state = await deps.store.load(request.session);
  if (state === null) return err(failures.unknownSession(request.session, []));
  const more: EventDraft[] = [];
  if (request.source !== null) {
    const { added, changed, removed, retrying } = planChanges(state, request.source.plan);
    const { plan } = request.source;
    more.push({ type: 'plan.changed', data: { plan, definitions: planDefinitions(plan), added, changed, removed } });
    for (const task of retrying) more.push(...resetDrafts(state, task));
    for (const task of changed) more.push(...dependantDrafts(state, plan, task));
  }
  return await ready({
    deps,
    self,
    lease: lease.value,
    state,
    options: request.options,
    more,
    live: request.source?.plan ?? request.live ?? null,
  });
}

type Held = {
  readonly deps: EngineDeps;
  readonly self: Self;
  readonly lease: Lease;
  readonly state: SessionState;
  readonly options: RunOptions;
  readonly more: readonly EventDraft[];
  /** The plan as read from its file; null: only the stored one is known. */
  readonly live: Plan | null;
};

async function ready({ deps, self, lease, state, options, more, live }: Held): Promise<Result<Ready, Failure>> {
  const tip = await deps.repository.tip(state.branch);
  if (tip === null) {
    if ((await deps.repository.resolve(state.head)) === null) {
      await deps.store.release(lease);
      return err(failures.branchGone(state.id, state.branch));
    }
    const made = await deps.repository.moveBranch(state.branch, null, state.head);
    if (!made.ok) {
      await deps.store.release(lease);
      return made;
    }
  }
  const { pid, host, system } = self;
  const start: EventDraft[] = [
    { type: 'session.started', data: { pid, host, fence: lease.fence, options } },
    { type: 'system.started', data: { ...system, pid } },
  ];
  return ok({ engine: new Engine(deps, lease, state, live), first: { start, more } });
}

/** Brings a session's branch to a branch of the user's, and records it. Refused while the session runs. */
export async function recordLanding(
  deps: EngineDeps,
  state: SessionState,
  request: { readonly target: string | null; readonly squash: boolean },
): Promise<Result<{ readonly commit: string; readonly target: string; readonly how: string }, Failure>> {
  const target = request.target ?? state.target;
  if (target === null)
    return err(
      failure(
        'usage',
        'HEAD was detached when the session began, so there is no branch to land on.',
        'Name one: br land --onto <branch>.',
      ),
    );
  const lease = await deps.store.acquire(state.id);
  if (!lease.ok) return lease;
  try {
    const message = `${deps.mask(state.plan.name)}\n\nBuildRunner-Session: ${state.id}\n`;
    const landed = await deps.repository.land({ branch: state.branch, target, squash: request.squash, message });
    if (!landed.ok) return landed;
    const { commit, how } = landed.value;
    const recorded = await deps.store.append(lease.value, [{ type: 'session.landed', data: { target, commit, how } }]);
    return recorded.ok ? ok({ commit, target, how }) : recorded;
  } finally {
    await deps.store.release(lease.value);
  }
}

/** Carries a command out: by the session's owner, or here when none lives. */
export async function sendCommand(
  session: {
    readonly deps: EngineDeps;
    readonly self: Self;
    readonly state: SessionState;
    /** The plan as read from its file, if it still is the session's. */
    readonly live: Plan | null;
  },
  command: SessionCommand,
): Promise<Result<{ readonly delivered: 'to-owner' | 'here' }, Failure>> {
  const { deps, self, state, live } = session;
  const refused = refuse(state, command);
  if (refused !== null) return err(refused);
  const owner = await deps.store.owner(state.id);
  if (owner !== null && owner.alive !== false) {
    const sent = await deps.store.send(state.id, command);
    return sent.ok ? ok({ delivered: 'to-owner' }) : sent;
  }
  if (command.kind === 'retry') return await retryHere(deps, state, command.task);
  // A pause lets the work finish: that takes the plan as it is. The others only end things.
  if (command.kind === 'pause' && live === null && !isWhole(state, state.plan))
    return err(failures.planGone(state.planFile));
  const reopened = await reopenSession(deps, self, { session: state.id, source: null, live, options: state.options });
  if (!reopened.ok) return reopened;
  const { engine, first } = reopened.value;
  if (command.kind === 'pause') engine.pause();
  else if (command.kind === 'stop') engine.stop(command.now);
  else engine.cancel();
  const ended = await engine.run(first);
  return ended.ok ? ok({ delivered: 'here' }) : ended;
}

async function retryHere(
  deps: EngineDeps,
  state: SessionState,
  task: string,
): Promise<Result<{ readonly delivered: 'here' }, Failure>> {
  const lease = await deps.store.acquire(state.id);
  if (!lease.ok) return lease;
  const drafts = resetDrafts(state, task);
  const appended = drafts.length === 0 ? null : await deps.store.append(lease.value, drafts);
  await deps.store.release(lease.value);
  return appended?.ok === false ? appended : ok({ delivered: 'here' });
}

function refuse(state: SessionState, command: SessionCommand): Failure | null {
  if (command.kind === 'retry') {
    const task = state.tasks[command.task];
    if (task === undefined) return failures.unknownTask(command.task, Object.keys(state.tasks));
    if (state.status === 'cancelled') return notPossible(state, 'Start it again with: br run --fresh');
    if (task.status === 'done' || task.status === 'active')
      return failure(
        'usage',
        `Task ${task.id} is ${task.status}: there is nothing to retry.`,
        `See it with: br logs ${task.id} --session ${state.id}`,
      );
    return null;
  }
  if (
    state.status === 'running' ||
    (command.kind === 'cancel' && state.status !== 'completed' && state.status !== 'cancelled')
  )
    return null;
  return notPossible(state, `See it with: br status ${state.id}`);
}

function notPossible(state: SessionState, remedy: string): Failure {
  return failure('usage', `Session ${state.id} is ${state.status}.`, remedy);
}
