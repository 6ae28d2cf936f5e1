import type { Task } from '../model/plan.ts';
import type { FailureCode } from '../model/failure.ts';
import type { CeilingStatus } from '../model/ledger.ts';
import { type AttemptState, isLive, type SessionState, type TaskState } from '../model/session.ts';
import type { EpochMillis, MicroUsd } from '../model/units.ts';
import type { Wait } from '../model/wait.ts';
import { claimsOverlap } from '../plan/claims.ts';
import { agentOf, type Candidate } from '../routing/candidates.ts';
import { heldClaims } from './held-claims.ts';
import { sessionBudget, totalCommitted } from './money.ts';
import { LEAST_RESERVATION, type Reservation, reservation } from './reservation.ts';
import { chosenFor, type DecideContext, type Start, startOf } from './start-of.ts';
import { byUrgency } from './urgency.ts';

/** How a session that can go no further ends. */
export type Finish =
  | { readonly status: 'completed' }
  | { readonly status: 'failed'; readonly reason: string; readonly code: FailureCode };

/** All that follows from a state at a time. */
export type Decisions = {
  readonly starts: readonly Start[];
  /** The attempt whose landing starts now. */
  readonly land: string | null;
  /** Tasks whose needs failed, under the policy `cancel`. */
  readonly cancels: readonly { readonly task: string; readonly reason: string }[];
  /** Tasks that are not tried again, although they have tries left. */
  readonly giveUps: readonly { readonly task: string; readonly reason: string }[];
  /** Set when nothing runs and nothing ever can without someone's help. */
  readonly finish: Finish | null;
  /** When to decide again although nothing happens: the end of a back-off or a quota. */
  readonly wakeAt: EpochMillis | null;
  /** Why each pending task that does not start waits. */
  readonly waits: Readonly<Record<string, Wait>>;
};

/** Losses in a row after which a task is given up: it may be the task that brings br down. A human who resumes that often has seen it. */
const MOST_LOST = 20;

/**
 * The scheduler: a plain function of the state and the time. Effects live in `engine.ts`.
 *
 * Ready tasks are started by priority, then by the longest path that hangs on them, then in the order of the plan, as
 * far as slots, claims, agents and money allow. A task that may not start does not keep a later one from starting.
 */
export function decide(state: SessionState, context: DecideContext): Decisions {
  const scheduler = new Scheduling(state, context);
  for (const task of byUrgency(state.plan)) scheduler.consider(task);
  return scheduler.decisions();
}

/** One pass over the pending tasks; holds what the starts decided so far have taken. */
class Scheduling {
  readonly #state: SessionState;
  readonly #context: DecideContext;
  readonly #holders: { readonly id: string; readonly claims: readonly string[] }[] = [];
  readonly #starts: Start[] = [];
  readonly #waits: Record<string, Wait> = {};
  readonly #cancels: { readonly task: string; readonly reason: string }[] = [];
  readonly #giveUps: { readonly task: string; readonly reason: string }[] = [];
  readonly #firstFailed: string | null;
  #costly: number | null = null;
  #slots: number;
  #committed: MicroUsd;

  constructor(state: SessionState, context: DecideContext) {
    this.#state = state;
    this.#context = context;
    const tasks = new Map(state.plan.tasks.map((task) => [task.id, task]));
    const live = Object.values(state.attempts).filter(isLive);
    for (const attempt of live)
      this.#holders.push({ id: attempt.task, claims: heldClaims(attempt, tasks.get(attempt.task)?.claims ?? []) });
    this.#slots =
      (state.options.concurrency ?? state.plan.concurrency) - live.filter((attempt) => !waitsToLand(attempt)).length;
    this.#committed = totalCommitted(state);
    this.#firstFailed = state.plan.tasks.find((task) => state.tasks[task.id]?.status === 'failed')?.id ?? null;
  }

  consider(task: Task): void {
    const taskState = this.#state.tasks[task.id];
    if (taskState?.status !== 'pending') return;
    if (isLost(taskState)) {
      this.#giveUps.push(giveUp(taskState));
      return;
    }
    const wait = this.#standing(task) ?? this.#passing(task, taskState);
    if (wait !== null) {
      this.#waits[task.id] = wait;
      if (wait.kind === 'need-failed' && this.#state.plan.onFailure === 'cancel' && this.#state.status === 'running')
        this.#cancels.push({ task: task.id, reason: `needs ${wait.tasks.join(', ')}` });
      return;
    }
    this.#start(task, taskState);
  }

  /** Waits that no other start of this pass could change. */
  #standing(task: Task): Wait | null {
    const { status, tasks } = this.#state;
    const dead = this.#blockers(task);
    if (dead.length > 0) return { kind: 'need-failed', tasks: dead };
    const open = task.needs.filter((need) => tasks[need]?.status !== 'done');
    if (open.length > 0) return { kind: 'needs', tasks: open };
    if (status !== 'running')
      return { kind: 'session', status: status === 'paused' ? 'paused' : status === 'created' ? 'created' : 'ended' };
    const failFast = this.#state.options.failFast ?? this.#state.plan.failFast;
    if (failFast && this.#firstFailed !== null) return { kind: 'fail-fast', task: this.#firstFailed };
    return null;
  }

  /** Needs that cannot become done without someone's help, seen through chains of pending tasks. */
  #blockers(task: Task): string[] {
    return task.needs.filter((need) => {
      const status = this.#state.tasks[need]?.status;
      return (
        status === 'failed' ||
        status === 'cancelled' ||
        (status === 'pending' && this.#waits[need]?.kind === 'need-failed')
      );
    });
  }

  #passing(task: Task, taskState: TaskState): Wait | null {
    const { now } = this.#context;
    const chosen = chosenFor(this.#state, this.#context, task, taskState);
    if (chosen.candidate === null) {
      const { agent, until, reason } = chosen;
      return { kind: 'agent-parked', agent, until, reason };
    }
    if (taskState.notBefore !== null && taskState.notBefore > now)
      return { kind: 'back-off', until: taskState.notBefore };
    for (const holder of this.#holders) {
      const overlap = claimsOverlap(task.claims, holder.claims);
      if (overlap !== null) return { kind: 'claims', task: holder.id, mine: overlap.mine, theirs: overlap.theirs };
    }
    const money = this.#money(task, chosen.candidate);
    if (money.wait !== null) return money.wait;
    return this.#slots <= 0 ? { kind: 'slots' } : null;
  }

  #start(task: Task, taskState: TaskState): void {
    const { candidate } = chosenFor(this.#state, this.#context, task, taskState);
    if (candidate === null) throw new Error(`task ${task.id} starts though its agent rests`);
    const { reserve } = this.#money(task, candidate);
    this.#starts.push(startOf(this.#state, { task, taskState, reserve, candidate }, this.#context));
    this.#slots -= 1;
    this.#committed += reserve ?? 0;
    this.#holders.push({ id: task.id, claims: task.claims });
  }

  /** The reservation a task would need, and whether it has to wait for money. */
  #money(task: Task, candidate: Candidate): Reservation {
    if (this.#context.free.has(candidate.agent)) return { reserve: null, wait: null };
    return reservation(task, {
      budget: sessionBudget(this.#state),
      committed: this.#committed,
      committedBy: (id) => totalCommitted(this.#state, id),
      unstarted: this.#unstarted() - this.#starts.filter((start) => start.reserved > 0).length,
      alone: this.#holders.length === 0,
      standing: this.#context.standing?.ceilings ?? [],
      taken: this.#starts.reduce((sum, start) => sum + start.reserved, 0),
      expected: candidate.rung?.cost ?? null,
    });
  }

  /** How many unfinished, not yet started tasks share what is left of the budget. */
  #unstarted(): number {
    const { plan, tasks } = this.#state;
    this.#costly ??= plan.tasks.filter(
      (task) => tasks[task.id]?.status === 'pending' && !this.#context.free.has(agentOf(task)),
    ).length;
    return this.#costly;
  }

  decisions(): Decisions {
    const { status, attempts } = this.#state;
    const running = status === 'running';
    const live = Object.values(attempts).filter(isLive);
    const landing = live.some((attempt) => attempt.status === 'landing');
    const idle =
      running &&
      live.length === 0 &&
      this.#starts.length === 0 &&
      this.#cancels.length === 0 &&
      this.#giveUps.length === 0;
    const wakeAt = running ? this.#wakeAt() : null;
    return {
      starts: running ? this.#starts : [],
      land: running && !landing ? nextToLand(live) : null,
      cancels: running ? this.#cancels : [],
      giveUps: running ? this.#giveUps : [],
      finish: idle && wakeAt === null ? this.#finish() : null,
      wakeAt,
      waits: this.#waits,
    };
  }

  #wakeAt(): EpochMillis | null {
    let earliest: EpochMillis | null = null;
    for (const wait of Object.values(this.#waits)) {
      const until = wait.kind === 'back-off' || wait.kind === 'agent-parked' ? wait.until : null;
      if (until !== null && (earliest === null || until < earliest)) earliest = until;
    }
    return earliest;
  }

  #finish(): Finish {
    const { plan, tasks } = this.#state;
    const undone = plan.tasks.filter((task) => tasks[task.id]?.status !== 'done');
    if (undone.length === 0) return { status: 'completed' };
    const waits = Object.values(this.#waits);
    if (waits.some((wait) => wait.kind === 'budget'))
      return { status: 'failed', code: 'budget', reason: this.#shortOfMoney() };
    const parked = waits.find((wait) => wait.kind === 'agent-parked');
    if (parked?.kind === 'agent-parked')
      return { status: 'failed', code: 'agent-unavailable', reason: `${parked.agent}: ${parked.reason}` };
    return {
      status: 'failed',
      code: 'tasks-failed',
      reason:
        plan.tasks.length === 1
          ? 'the one task did not land'
          : `${undone.length} of ${plan.tasks.length} tasks did not land`,
    };
  }

  /** Says whose budget it is: that of a task is raised elsewhere than that of the session. */
  #shortOfMoney(): string {
    const ceiling = Object.values(this.#waits).find((wait) => wait.kind === 'budget' && wait.period !== undefined);
    if (ceiling?.kind === 'budget' && ceiling.period !== undefined)
      return ceilingReached(ceiling, this.#context.standing?.ceilings ?? []);
    const short = this.#state.plan.tasks.filter((task) => this.#waits[task.id]?.kind === 'budget');
    const own = short.filter(
      (task) => task.budget !== null && task.budget - totalCommitted(this.#state, task.id) < LEAST_RESERVATION,
    );
    return own.length === short.length
      ? `the budget of ${own.map((task) => task.id).join(', ')} is used up`
      : 'the budget does not allow another attempt';
  }
}

/** Says which ceiling of all sessions it is, and from when on there is room again: what others have set aside may come back sooner. */
function ceilingReached(
  { period, needed, until = null }: Extract<Wait, { kind: 'budget' }>,
  standing: readonly CeilingStatus[],
): string {
  const ceiling = period === 'project' ? 'the ceiling of the project' : `the ceiling of this ${period}`;
  const { amount = 0, spent = 0, reserved = 0 } = standing.find((each) => each.period === period) ?? {};
  if (reserved > 0 && amount - spent >= needed)
    return `${ceiling} does not allow another attempt while $${(reserved / 1_000_000).toFixed(2)} of it is set aside for other sessions (br routing budget)`;
  const again = until === null ? '' : ` before ${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `${ceiling} does not allow another attempt${again} (br routing budget)`;
}

/** Whether a task has been lost too often in a row to be tried again. Pure. */
export function isLost(task: TaskState): boolean {
  return task.losses >= MOST_LOST;
}

/** Says why a lost task is given up. Pure. */
export function giveUp({ id, losses }: TaskState): { readonly task: string; readonly reason: string } {
  return { task: id, reason: `lost ${losses} times in a row: something ends br, or the machine, while it runs` };
}

/** Attempts in the landing queue use no slot: they only wait. */
function waitsToLand(attempt: AttemptState): boolean {
  return attempt.status === 'queued';
}

/** Which of these attempts lands next: of those that wait to land the one that started first. Pure. */
export function nextToLand(live: Iterable<AttemptState>): string | null {
  let next: AttemptState | null = null;
  for (const attempt of live)
    if (attempt.status === 'queued' && (next === null || attempt.startedAt < next.startedAt)) next = attempt;
  return next?.id ?? null;
}
