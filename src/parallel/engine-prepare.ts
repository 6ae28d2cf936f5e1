import { definedValues } from '../lib/defined-values.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure, failures } from '../model/failures.ts';
import type { Plan } from '../model/plan.ts';
import type { Routes } from '../model/route.ts';
import type { SessionState } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';
import { planDefinitions } from '../plan/definition-hash.ts';
import { diffPlans } from '../plan/plan-diff.ts';
import { agentOf } from '../routing/candidates.ts';
import type { Agent } from '../ports/agent.ts';
import type { EngineDeps } from './engine-context.ts';
import { usableRoutes } from './engine-fallbacks.ts';
import { unheld } from './engine-held.ts';

/** What going on with a session under a possibly changed plan means, by task id. */
export type PlanChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly keptDone: readonly string[];
  readonly retrying: readonly string[];
};

/** Whether a plan is, task by task, the one the session was given: the stored copy is not where something in it was masked. Pure. */
export function isWhole(state: SessionState, plan: Plan): boolean {
  const definitions = planDefinitions(plan);
  return plan.tasks.every((task) => state.tasks[task.id]?.definition === definitions[task.id]);
}

/** Compares a session with a plan file: what changed, what stays done, what is tried again. Pure. */
export function planChanges(state: SessionState, plan: Plan): PlanChanges {
  const known = Object.fromEntries(
    Object.values(state.tasks)
      .filter((task) => !(task.status === 'cancelled' && task.reason === 'removed from the plan'))
      .map((task) => [task.id, task.definition]),
  );
  const { added, changed, removed, unchanged } = diffPlans(known, plan);
  const open = state.status === 'failed';
  return {
    added,
    changed,
    removed: removed.filter((id) => state.tasks[id]?.status !== 'done'),
    keptDone: unchanged.filter((id) => state.tasks[id]?.status === 'done'),
    retrying: open ? unchanged.filter((id) => state.tasks[id]?.status === 'failed') : [],
  };
}

/** Refuses plans whose agents are unknown or not ready, or cannot be held to a budget; before anything starts. */
export async function checkAgents(
  deps: EngineDeps,
  plan: Plan,
  { budget, done, routes }: { budget: MicroUsd | null; done: ReadonlySet<string>; routes: Routes },
): Promise<Failure | null> {
  const env = definedValues({ ...deps.env, ...plan.env });
  const needed = new Map<string, string>();
  for (const task of plan.tasks) if (!done.has(task.id)) needed.set(agentOf(task), task.id);
  for (const [name, task] of needed) {
    const agent = deps.agents.get(name);
    if (agent === undefined) {
      const known = [...deps.agents.keys()].join(', ');
      return failure(
        'agent-unavailable',
        `Task ${task} wants the agent "${name}", which br does not know.`,
        `Use one of: ${known}.`,
      );
    }
    const refused = isLimited(deps, plan, budget, name) ? await unheldModel(deps, agent, { plan, done, routes }) : null;
    if (refused !== null) return refused;
    const probe = await agent.probe(env);
    if (!probe.ready && probe.failure !== null) return probe.failure;
  }
  return null;
}

/** Whether some budget or ceiling holds; `agent`: for its tasks. */
function isLimited({ ceilings }: EngineDeps, plan: Plan, budget: MicroUsd | null, agent?: string): boolean {
  if (budget !== null || (ceilings?.length ?? 0) > 0) return true;
  return plan.tasks.some((task) => task.budget !== null && (agent === undefined || agentOf(task) === agent));
}

/** The first model an agent would try a task with that no budget can hold, as a refusal. */
async function unheldModel(
  deps: EngineDeps,
  agent: Agent,
  { plan, done, routes }: { plan: Plan; done: ReadonlySet<string>; routes: Routes },
): Promise<Failure | null> {
  const own = plan.tasks.filter((task) => !done.has(task.id) && agentOf(task) === agent.name);
  const models = new Set(
    own.flatMap(({ id, work }) => {
      const named = work.kind === 'prompt' ? work.model : null;
      return routes[id]?.rungs.map(({ model }) => model) ?? [named];
    }),
  );
  for (const model of models) {
    const refused = await unheld(deps, { agent, model });
    if (refused !== null) return refused;
  }
  return null;
}

/** Refuses a plan that wants its work confined where that cannot be had: quietly going without would be worse. */
async function checkSandbox(deps: EngineDeps, plan: Plan, done: ReadonlySet<string>): Promise<Failure | null> {
  const confined = plan.tasks.some((task) => task.sandbox !== 'none' && !done.has(task.id));
  return confined ? await deps.processes.confinement() : null;
}

/** What a run would do, before it does it. */
export type Preparation = {
  readonly changes: Omit<PlanChanges, 'retrying'>;
  readonly retrying: readonly string[];
  readonly nothingToDo: boolean;
  readonly notes: readonly string[];
  /** The routes, without fallbacks that could not be started. */
  readonly routes: Routes;
};

/** Looks at everything that could forbid or change a run of this plan, as a new session or on with an old one. Changes nothing. */
export async function prepareRun(
  deps: EngineDeps,
  request: {
    readonly plan: Plan;
    readonly session: SessionState | null;
    readonly budget: MicroUsd | null;
    readonly force: boolean;
    /** Where the plan lies, from the repository's top: its own changes are no news. */
    readonly planFile: string;
    /** Who tries each task; empty: as the plan says. */
    readonly routes: Routes;
  },
): Promise<Result<Preparation, Failure>> {
  const { plan, session } = request;
  const owner = session === null ? null : await deps.store.owner(session.id);
  if (session !== null && owner?.alive === true) return err(failures.owned(session.id, owner.pid, owner.host));
  if (session !== null && owner?.alive === 'unknown' && !request.force)
    return err(failures.ownedElsewhere(session.id, owner.pid, owner.host));
  if (session !== null && session.plan.base !== plan.base)
    return err(failures.baseChanged(session.id, session.plan.base, plan.base));
  if (session === null && plan.base !== null && (await deps.repository.resolve(plan.base)) === null)
    return err(failures.unknownRef(plan.base));
  const { retrying, ...changes } = session === null ? NO_CHANGES : planChanges(session, plan);
  const done = new Set(changes.keptDone);
  // Not by its tasks alone: `br` may have died between the last landing and the session's end.
  const nothingToDo = session?.status === 'completed' && done.size === plan.tasks.length;
  const refused = nothingToDo
    ? null
    : ((await deps.repository.unwritable()) ??
      (await checkAgents(deps, plan, { budget: request.budget ?? plan.budget, done, routes: request.routes })) ??
      (await checkSandbox(deps, plan, done)));
  if (refused !== null) return err(refused);
  const usable = await usableRoutes(deps, nothingToDo ? {} : request.routes, {
    env: definedValues({ ...deps.env, ...plan.env }),
    own: new Set(plan.tasks.map(agentOf)),
    limited: isLimited(deps, plan, request.budget ?? plan.budget),
  });
  const dirty = deps.repository.info.dirty.filter((path) => path !== request.planFile);
  const notes = [...(session === null ? dirtyNote(dirty) : []), ...usable.notes];
  return ok({ changes, retrying, nothingToDo, notes, routes: usable.routes });
}

const NO_CHANGES: PlanChanges = { added: [], changed: [], removed: [], keptDone: [], retrying: [] };

function dirtyNote(dirty: readonly string[]): readonly string[] {
  if (dirty.length === 0) return [];
  const some = dirty.slice(0, 3).join(', ');
  return [
    `Uncommitted changes stay as they are and are not part of the session: ${some}${dirty.length > 3 ? ', …' : ''}`,
  ];
}
