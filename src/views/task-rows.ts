import { commandLine } from '../model/command-line.ts';
import type { Task } from '../model/plan.ts';
import { type AttemptState, isLive, type SessionState, type TaskState } from '../model/session.ts';
import type { Millis } from '../model/units.ts';
import type { Wait } from '../model/wait.ts';
import { type CostTotals, totalCost, totalTokens } from './cost.ts';
import { shortCommit, type When } from './format.ts';
import { clause, oneLine } from './plain-text.ts';
import { needsPerson, waitText } from './wait-text.ts';

/** The groups of a task list, in the order they are shown. */
export const TASK_GROUPS = ['attention', 'running', 'queued', 'done'] as const;

/** One of `TASK_GROUPS`. */
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** What a task is doing, in one word for people. */
export type TaskWord =
  | 'failed'
  | 'blocked'
  | 'preparing'
  | 'working'
  | 'checking'
  | 'to land'
  | 'landing'
  | 'ready'
  | 'waiting'
  | 'landed'
  | 'no change'
  | 'cancelled';

/** A task as one line of a list. Every text is safe to print and free of newlines. */
export type TaskRow = {
  readonly id: string;
  readonly title: string;
  readonly group: TaskGroup;
  readonly word: TaskWord;
  /** The last action of its agent, what it waits for, why it failed, or the commit it landed as. */
  readonly detail: string;
  /** Of the running attempt, or of all attempts together once the task is settled; null when it never started. */
  readonly elapsed: Millis | null;
  /** Attempts so far. */
  readonly attempts: number;
  /** Agent and model of the latest attempt; null when it never started. */
  readonly agent: string | null;
  readonly model: string | null;
  /** Of all attempts. */
  readonly tokens: number;
  readonly cost: CostTotals;
};

/** What a list of tasks is made from. */
export type TaskListInput = {
  readonly state: SessionState;
  readonly waits: Readonly<Record<string, Wait>>;
  readonly when: When;
};

/** All tasks as rows: by group, within a group in the order of the plan; removed tasks that landed nothing are left out. */
export function taskRows({ state, waits, when }: TaskListInput): readonly TaskRow[] {
  const rows = state.plan.tasks.flatMap((task) => {
    const taskState = state.tasks[task.id];
    return taskState === undefined ? [] : [taskRow(task, taskState, { state, waits, when })];
  });
  return TASK_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

function taskRow(task: Task, taskState: TaskState, { state, waits, when }: TaskListInput): TaskRow {
  const attempts = taskState.attempts.flatMap((id) => state.attempts[id] ?? []);
  const latest = attempts.at(-1);
  const wait = waits[task.id];
  const usage = attempts.flatMap((attempt) => attempt.usage);
  return {
    id: task.id,
    title: oneLine(task.title),
    ...standing(taskState, latest, { task, wait, when, sessionStatus: state.status }),
    elapsed: workedFor(taskState, attempts, when),
    attempts: attempts.length,
    agent: latest?.assignment.agent ?? null,
    model: latest?.assignment.model ?? latest?.usage[0]?.model ?? null,
    tokens: totalTokens(usage),
    cost: totalCost(usage),
  };
}

type Context = {
  readonly task: Task;
  readonly wait: Wait | undefined;
  readonly when: When;
  readonly sessionStatus: SessionState['status'];
};

type Standing = Pick<TaskRow, 'group' | 'word' | 'detail'>;

function standing(task: TaskState, latest: AttemptState | undefined, context: Context): Standing {
  switch (task.status) {
    case 'failed':
      return { group: 'attention', word: 'failed', detail: oneLine(task.reason ?? latest?.failure?.summary ?? '') };
    case 'cancelled':
      return { group: 'done', word: 'cancelled', detail: oneLine(task.reason ?? '') };
    case 'done':
      return task.landed?.commit == null
        ? { group: 'done', word: 'no change', detail: '' }
        : { group: 'done', word: 'landed', detail: shortCommit(task.landed.commit) };
    case 'active':
      return { group: 'running', word: activeWord(latest), detail: activeDetail(latest, context.task) };
    case 'pending':
      return pending(latest, context);
  }
}

function pending(latest: AttemptState | undefined, { wait, when, sessionStatus }: Context): Standing {
  // A task whose last try failed waits for its next one: say why, or the list looks as if nothing had happened.
  const again = latest?.failure == null ? '' : `; last try: ${clause(latest.failure.summary)}`;
  if (wait?.kind === 'session' && wait.status === 'ended' && sessionStatus === 'cancelled')
    return { group: 'done', word: 'cancelled', detail: 'the session was cancelled' };
  if (wait === undefined) return { group: 'queued', word: 'ready', detail: again.slice(2) };
  const detail = oneLine(waitText(wait, when));
  if (wait.kind === 'need-failed' || needsPerson(wait)) return { group: 'attention', word: 'blocked', detail };
  return { group: 'queued', word: wait.kind === 'slots' ? 'ready' : 'waiting', detail: detail + again };
}

function activeWord(attempt: AttemptState | undefined): TaskWord {
  switch (attempt?.status) {
    case 'gating':
      return 'checking';
    case 'queued':
      return 'to land';
    case 'landing':
      return 'landing';
    case 'running':
      return 'working';
    default:
      return 'preparing';
  }
}

function activeDetail(attempt: AttemptState | undefined, { work }: Task): string {
  if (attempt === undefined) return '';
  const which = attempt.number > 1 ? `try ${attempt.number}: ` : '';
  switch (attempt.status) {
    case 'preparing':
      return `${which}preparing its workspace`;
    case 'gating':
      return `${which}its checks run`;
    case 'queued':
      return `${which}checks are green, waits for its turn`;
    case 'landing':
      return `${which}checks run on the combined tree`;
    default:
      return which + oneLine(work.kind === 'run' ? commandLine(work.command) : (attempt.lastAction ?? 'started'));
  }
}

function workedFor(task: TaskState, attempts: readonly AttemptState[], when: When): Millis | null {
  if (attempts.length === 0) return null;
  const latest = attempts.at(-1);
  if (task.status === 'active' && latest !== undefined && isLive(latest))
    return Math.max(0, when.now - latest.startedAt);
  let sum = 0;
  for (const { startedAt, endedAt } of attempts) sum += Math.max(0, (endedAt ?? when.now) - startedAt);
  return sum;
}
