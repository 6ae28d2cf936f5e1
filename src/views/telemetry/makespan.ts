import type { AttemptState, SessionState } from '../../model/session.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { criticalPath } from '../../plan/graph.ts';
import { sumOfUnion, type Stretch } from './stretches.ts';

/** What a task took, from its first start to its landing or last end, pauses between its attempts included. */
export type TaskTime = {
  readonly session: string;
  readonly task: string;
  readonly title: string;
  readonly attempts: number;
  readonly status: SessionState['tasks'][string]['status'];
  readonly start: EpochMillis;
  readonly end: EpochMillis;
  readonly took: Millis;
  /** Of that, how long an attempt of it was under way. */
  readonly active: Millis;
};

/** How long a session took beside how long it had to take. */
export type Makespan = {
  readonly session: string;
  /** From the first start of a task to the last end of one. */
  readonly makespan: Millis;
  /** The longest chain of needs by what its tasks really took: with as many agents as one likes it would have taken this long. */
  readonly critical: { readonly tasks: readonly string[]; readonly length: Millis };
  /** The critical path as a share of the makespan, 0…1. At 1 only quicker tasks or fewer needs make it quicker. */
  readonly bound: number;
  /** All attempts' time together. */
  readonly work: Millis;
  /** How many attempts were under way on average, while any was. */
  readonly parallelism: number;
  /** That as a share of the most there could be (`concurrency`), 0…1. */
  readonly efficiency: number;
  readonly concurrency: number;
};

/** Every task of a session that was started. What runs counts up to now. */
export function taskTimes(state: SessionState, now: EpochMillis): readonly TaskTime[] {
  const titles = new Map(state.plan.tasks.map(({ id, title }) => [id, title]));
  return Object.values(state.tasks).flatMap((task) => {
    const attempts = task.attempts.flatMap((id) => state.attempts[id] ?? []);
    const spans = attempts.map((attempt) => spanOf(attempt, now));
    const [first] = spans;
    if (first === undefined) return [];
    const end = Math.max(...spans.map(({ until }) => until));
    return [
      {
        session: state.id,
        task: task.id,
        title: titles.get(task.id) ?? task.id,
        attempts: attempts.length,
        status: task.status,
        start: first.since,
        end,
        took: end - first.since,
        active: sumOfUnion(spans),
      },
    ];
  });
}

/** When attempts of a session were under way. */
export function attemptStretches(state: SessionState, now: EpochMillis): readonly Stretch[] {
  return Object.values(state.attempts).map((attempt) => spanOf(attempt, now));
}

/** Makespan and critical path of a session; null when no task was started or none took any time. */
export function makespanOf(state: SessionState, now: EpochMillis): Makespan | null {
  const times = taskTimes(state, now);
  const took = new Map(times.map((time) => [time.task, time.took]));
  const stretches = attemptStretches(state, now);
  const makespan = Math.max(0, ...times.map(({ end }) => end)) - Math.min(...times.map(({ start }) => start));
  if (times.length === 0 || makespan <= 0) return null;
  // Tasks that were never started weigh nothing, but stay: what they need is joined to what needs them.
  const path = criticalPath(state.plan.tasks, (id) => took.get(id) ?? 0);
  const tasks = path.ids.filter((id) => took.has(id));
  const work = stretches.reduce((sum, { since, until }) => sum + until - since, 0);
  const busy = sumOfUnion(stretches);
  const concurrency = state.options.concurrency ?? state.plan.concurrency;
  const parallelism = busy === 0 ? 0 : work / busy;
  return {
    session: state.id,
    makespan,
    critical: { tasks, length: path.length },
    bound: Math.min(1, path.length / makespan),
    work,
    parallelism,
    efficiency: Math.min(1, parallelism / concurrency),
    concurrency,
  };
}

function spanOf({ startedAt, endedAt }: AttemptState, now: EpochMillis): Stretch {
  return { since: startedAt, until: Math.max(startedAt, endedAt ?? now) };
}
