import type { FailureClass } from '../../model/attempt-failure.ts';
import type { Task } from '../../model/plan.ts';
import type { TaskClass } from '../../model/route.ts';
import { type AttemptState, isLive, type SessionState } from '../../model/session.ts';
import type { EpochMillis, MicroUsd, Millis } from '../../model/units.ts';
import { addTokens, type ModelUsage, NO_TOKENS, type TokenUsage } from '../../model/usage.ts';

/** Who made an attempt: the agent, the model it was asked for (null: its own choice), and the one that did most of the work. */
export type Worker = { readonly agent: string; readonly model: string | null; readonly used: string | null };

/** What one attempt that has ended came to. */
export type AttemptOutcome = Worker & {
  readonly session: string;
  readonly task: string;
  readonly number: number;
  /** Null: nobody judged how hard it was. */
  readonly class: TaskClass | null;
  /** Whether the gate accepted the work; null: it was broken off, which says nothing about that. */
  readonly passed: boolean | null;
  /** Who had failed at the task before, oldest first: what is left after them is harder than a task of its class is. */
  readonly after: readonly Worker[];
  /** What was charged; null: not known, or nobody was charged. */
  readonly cost: MicroUsd | null;
  /** Where the cost comes from; `estimated` when any part is. Null as the cost is. */
  readonly costSource: 'reported' | 'estimated' | null;
  /** From the start to the end, the gate and the landing included. */
  readonly duration: Millis | null;
  readonly tokens: TokenUsage;
  readonly endedAt: EpochMillis | null;
};

/** Judges how hard a task is, where the attempt was not routed. */
export type Classify = (task: Task) => TaskClass | null;

/** Failures that say nothing about what the model can do: of the surroundings, and of what came before the work. */
const NO_EVIDENCE: ReadonlySet<FailureClass> = new Set([
  'setup',
  'spawn',
  'overloaded',
  'quota',
  'auth',
  'billing',
  'conversation',
  'killed',
  'already-green',
]);

/** Every attempt of these sessions that has ended, in the order of the sessions. Commands are no part of it. Pure. */
export function outcomesOf(states: readonly SessionState[], classify?: Classify): readonly AttemptOutcome[] {
  return states.flatMap((state) => {
    const classes = new Map<string, TaskClass | null>();
    const classOf = (id: string): TaskClass | null => {
      if (classify === undefined) return null;
      const known = classes.get(id);
      if (known !== undefined) return known;
      const task = state.plan.tasks.find((each) => each.id === id);
      const found = task === undefined ? null : classify(task);
      classes.set(id, found);
      return found;
    };
    return outcomesOfAttempts(Object.values(state.attempts), classOf);
  });
}

/** The same of attempts alone, in any order. Pure. */
export function outcomesOfAttempts(
  attempts: readonly AttemptState[],
  classOf: (task: string) => TaskClass | null = () => null,
): readonly AttemptOutcome[] {
  const byTask = new Map<string, AttemptState[]>();
  for (const attempt of attempts) {
    const key = attempt.id.slice(0, attempt.id.lastIndexOf('/'));
    const group = byTask.get(key);
    if (group === undefined) byTask.set(key, [attempt]);
    else group.push(attempt);
  }
  return [...byTask.values()].flatMap((group) => outcomesOfTask(group, classOf));
}

function outcomesOfTask(
  attempts: readonly AttemptState[],
  classOf: (task: string) => TaskClass | null,
): AttemptOutcome[] {
  const outcomes: AttemptOutcome[] = [];
  let after: readonly Worker[] = [];
  for (const attempt of attempts.toSorted((a, b) => a.number - b.number)) {
    // A recording costs nobody anything and does the same each time; a command is no model.
    if (isLive(attempt) || attempt.assignment.agent === 'command' || isReplayed(attempt.usage)) continue;
    const worker = workerOf(attempt);
    const { route } = attempt.assignment;
    const passed = hasPassed(attempt);
    outcomes.push({
      ...worker,
      session: attempt.id.slice(0, attempt.id.indexOf('/')),
      task: attempt.task,
      number: attempt.number,
      class: route === undefined ? classOf(attempt.task) : { level: route.level, taskType: route.taskType },
      passed,
      after,
      ...costOf(attempt.usage),
      duration: attempt.endedAt === null ? null : Math.max(0, attempt.endedAt - attempt.startedAt),
      tokens: attempt.usage.reduce((sum, { tokens }) => addTokens(sum, tokens), NO_TOKENS),
      endedAt: attempt.endedAt,
    });
    if (passed === false) after = [...after, worker];
  }
  return outcomes;
}

function isReplayed(usage: readonly ModelUsage[]): boolean {
  return usage.some(({ cost }) => cost.source === 'replayed');
}

/** Accepted by the gate, though it may not have landed: what conflicts with other work is no fault of the model. */
function hasPassed({ status, verdict, failure }: AttemptState): boolean | null {
  if (status === 'landed' || verdict?.accepted === true) return true;
  if (status !== 'failed' || failure === null || NO_EVIDENCE.has(failure.class)) return null;
  return false;
}

function workerOf({ assignment, usage }: AttemptState): Worker {
  let most: ModelUsage | null = null;
  for (const each of usage) if (most === null || each.tokens.output > most.tokens.output) most = each;
  return { agent: assignment.agent, model: assignment.model, used: most?.model ?? null };
}

function costOf(usage: readonly ModelUsage[]): Pick<AttemptOutcome, 'cost' | 'costSource'> {
  let sum = 0;
  let source: AttemptOutcome['costSource'] = null;
  for (const { cost } of usage) {
    if (cost.source === 'unknown' || cost.source === 'replayed') return { cost: null, costSource: null };
    sum += cost.amount;
    source = source === 'estimated' ? source : cost.source;
  }
  return { cost: source === null ? null : sum, costSource: source };
}
