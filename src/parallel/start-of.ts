import { NOTHING_STANDING, type Standing } from '../model/ledger.ts';
import type { Task } from '../model/plan.ts';
import type { Routes } from '../model/route.ts';
import type { Assignment, AttemptMode, AttemptState, SessionState, TaskState } from '../model/session.ts';
import type { CommitId, EpochMillis, MicroUsd } from '../model/units.ts';
import { assign } from '../routing/assign.ts';
import { type AccountOf, type Candidate, candidatesFor, choose, type Chosen } from '../routing/candidates.ts';

/** An attempt to start now. */
export type Start = {
  readonly task: Task;
  readonly number: number;
  readonly mode: AttemptMode;
  readonly previous: string | null;
  readonly base: CommitId;
  readonly assignment: Assignment;
  readonly reserved: MicroUsd;
};

/** What the decision needs to know beside the state. */
export type DecideContext = {
  readonly now: EpochMillis;
  /** What stands in the way in every session; missing: nothing. */
  readonly standing?: Standing;
} & Surroundings;

/** What does not change while a session runs. */
export type Surroundings = {
  /** Agents that cost nothing (commands, replays) and need no reservation. */
  readonly free: ReadonlySet<string>;
  /** Who tries each task, in order; missing: as the plan says. */
  readonly routes?: Routes;
  /** What the account of an agent is called; missing: as the agent. */
  readonly accountOf?: AccountOf;
};

/** Who makes the next attempt at a task, or what everybody who could waits for. Pure. */
export function chosenFor(state: SessionState, context: DecideContext, task: Task, taskState: TaskState): Chosen {
  const { now, routes, accountOf = itself, standing = NOTHING_STANDING } = context;
  return choose(candidatesFor(task, routes?.[task.id], lastOf(state, taskState)), {
    parked: [state.parked, standing.parked],
    account: accountOf,
    now,
  });
}

/** The last attempt at a task. Pure. */
export function lastOf(state: SessionState, taskState: TaskState): AttemptState | undefined {
  const last = taskState.attempts.at(-1);
  return last === undefined ? undefined : state.attempts[last];
}

const itself: AccountOf = (agent) => agent;

/** What a start is made of. */
type Starting = {
  readonly task: Task;
  readonly taskState: TaskState;
  /** Null: no ceiling applies. */
  readonly reserve: MicroUsd | null;
  readonly candidate: Candidate;
};

/** The start of a task that may start. Pure. */
export function startOf(
  state: SessionState,
  { task, taskState, reserve, candidate }: Starting,
  { free, routes, accountOf = itself }: Surroundings,
): Start {
  const before = lastOf(state, taskState);
  const account = accountOf(candidate.agent);
  const assignment = {
    ...assign(task, { candidate, route: routes?.[task.id], budget: reserve }),
    ...(account === candidate.agent ? {} : { account }),
  };
  const goesOn =
    taskState.nextMode === 'continue' &&
    before !== undefined &&
    before.snapshot !== null &&
    !(free.has(assignment.agent) && wasCutOff(before));
  return {
    task,
    number: taskState.attempts.length + 1,
    mode: goesOn ? 'continue' : 'fresh',
    previous: before?.id ?? null,
    base: goesOn ? before.base : state.head,
    assignment,
    reserved: reserve ?? 0,
  };
}

/** Half of what does the same each time (a command, a recording) is nothing to go on from. */
function wasCutOff({ status, failure }: AttemptState): boolean {
  return status === 'lost' || status === 'cancelled' || failure?.class === 'killed';
}
