import type { Event } from '../model/event.ts';
import type { AttemptState, SessionState, TaskState } from '../model/session.ts';
import type { EpochMillis, MicroUsd } from '../model/units.ts';
import { claimsOverlap } from '../plan/claims.ts';
import { NOTHING_STANDING, type Standing } from '../model/ledger.ts';
import type { Task } from '../model/plan.ts';
import { agentOf, candidatesFor, choose, type Chosen } from '../routing/candidates.ts';
import { type Decisions, decide, giveUp, isLost, nextToLand } from './decide.ts';
import { type DecideContext, lastOf, startOf, type Surroundings } from './start-of.ts';
import { LiveAttempts } from './live-attempts.ts';
import { sessionBudget } from './money.ts';
import { type PlanIndex, planIndex } from './plan-index.ts';
import { type ReadyGroup, ReadyList } from './ready-list.ts';
import { reservation } from './reservation.ts';

/** All that follows from a state at a time, but for why each task waits. */
export type Schedule = Omit<Decisions, 'waits'>;

// Above 300 lines: one index over one state, whose parts are kept up together.

/**
 * What `decide` looks up in the whole state, kept up event by event, so that deciding costs the same however large the plan
 * is. Says at any time just what `decide` says (`agenda.test.ts`); only the end of a session is left to `decide` itself.
 */
export class Agenda {
  readonly #surroundings: Surroundings;
  #state: SessionState;
  #index: PlanIndex;
  #tasks = new Map<string, TaskState>();
  #openNeeds = new Map<string, number>();
  /** By place: of each pending task that may become ready, and what it was of all others. */
  readonly #groups: ReadyGroup[] = [];
  readonly #groupsByKey = new Map<string, ReadyGroup>();
  /** One list for all tasks that the same candidates could do, so that it can be looked up by itself. */
  readonly #candidates = new Map<string, ReadyGroup['candidates']>();
  #ready: ReadyList = new ReadyList(() => this.#groupAt(0));
  #attempts: LiveAttempts = new LiveAttempts(() => undefined);
  /** How many ready tasks the same candidates could do, and which ready tasks may not start before a time, by place. */
  #readyBy = new Map<ReadyGroup['candidates'], number>();
  #notBefore = new Map<number, EpochMillis>();
  #costly = 0;
  readonly #failed = new Set<string>();
  readonly #lost = new Set<string>();
  /** Pending tasks that need a failed or cancelled one, seen through chains of pending tasks. Null: to be found again. */
  #blocked: Set<string> | null = null;

  constructor(state: SessionState, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#state = state;
    this.#index = planIndex(state.plan);
    this.#build();
  }

  /** Attempts that are live. */
  get live(): Iterable<AttemptState> {
    return this.#attempts.all;
  }

  /** Whether tasks are left that cost money. */
  get costly(): boolean {
    return this.#costly > 0;
  }

  /** Takes up the state after some events. */
  update(state: SessionState, events: readonly Event[]): void {
    const samePlan = state.plan === this.#state.plan;
    this.#state = state;
    if (!samePlan) {
      this.#index = planIndex(state.plan);
      this.#build();
      return;
    }
    for (const { task, attempt } of events) {
      const attemptState = attempt === null ? undefined : state.attempts[attempt];
      if (attemptState !== undefined) this.#putAttempt(attemptState);
      const taskState = task === null ? undefined : state.tasks[task];
      if (taskState !== undefined) this.#putTask(taskState);
    }
  }

  /** What to do now. `standing`: what stands in the way in every session. */
  schedule(now: EpochMillis, standing: Standing = NOTHING_STANDING): Schedule {
    const { status, plan, options } = this.#state;
    const nothing = { starts: [], land: null, cancels: [], giveUps: [], finish: null, wakeAt: null };
    if (status !== 'running') return nothing;
    const held = (options.failFast ?? plan.failFast) && this.#failed.size > 0;
    const giveUps = this.#inOrder(this.#lost)
      .flatMap((id) => this.#tasks.get(id) ?? [])
      .map(giveUp);
    const cancels = plan.onFailure === 'cancel' ? this.#cancels() : [];
    const context: DecideContext = { now, standing, ...this.#surroundings };
    const choices = this.#choices(context);
    const starts = held ? [] : this.#starts(context, choices);
    const wakeAt = held ? null : this.#wakeAt(now, choices);
    const idle = this.#attempts.count === 0 && starts.length + cancels.length + giveUps.length === 0;
    return {
      starts,
      land: this.#attempts.landing ? null : nextToLand(this.#attempts.all),
      cancels,
      giveUps,
      finish: idle && wakeAt === null ? decide(this.#state, context).finish : null,
      wakeAt,
    };
  }

  /** Who of the candidates of ready tasks would start, or what all of them wait for. */
  #choices({ now, standing = NOTHING_STANDING, accountOf = (agent) => agent }: DecideContext): Choices {
    const resting = { parked: [this.#state.parked, standing.parked], account: accountOf, now };
    const choices = new Map<ReadyGroup['candidates'], Chosen>();
    for (const [candidates, ready] of this.#readyBy)
      if (ready > 0) choices.set(candidates, choose(candidates, resting));
    return choices;
  }

  #starts(context: DecideContext, choices: Choices): Decisions['starts'] {
    const { now, free } = context;
    const { options, plan } = this.#state;
    let slots = (options.concurrency ?? plan.concurrency) - this.#attempts.busy;
    let taken: MicroUsd = 0;
    let costly = this.#costly;
    const starts: Decisions['starts'][number][] = [];
    const begun: (readonly string[])[] = [];
    const blocked: [ReadyGroup, string][] = [];
    this.#ready.walk((place, group) => {
      if (slots <= 0) return 'stop';
      const candidate = choices.get(group.candidates)?.candidate ?? null;
      if (candidate === null) return 'skip-group';
      const task = this.#taskAt(place);
      const taskState = this.#tasks.get(task.id);
      if (taskState === undefined || (taskState.notBefore !== null && taskState.notBefore > now)) return 'next';
      if (group.claims.length > 0) {
        const holder = this.#holderAgainst(group.claims);
        if (holder !== null) blocked.push([group, holder]);
        if (holder !== null || begun.some((claims) => claimsOverlap(group.claims, claims) !== null))
          return 'skip-group';
      }
      const { reserve, wait } = free.has(candidate.agent)
        ? { reserve: null, wait: null }
        : reservation(task, {
            budget: sessionBudget(this.#state),
            committed: this.#attempts.total + taken,
            committedBy: (id) => this.#attempts.spentBy(id),
            unstarted: costly,
            alone: this.#attempts.count + starts.length === 0,
            standing: context.standing?.ceilings ?? [],
            taken,
            expected: candidate.rung?.cost ?? null,
          });
      if (wait !== null) return 'next';
      starts.push(startOf(this.#state, { task, taskState, reserve, candidate }, this.#surroundings));
      slots -= 1;
      taken += reserve ?? 0;
      if ((reserve ?? 0) > 0) costly -= 1;
      begun.push(group.claims);
      return group.shares ? 'next' : 'skip-group';
    });
    for (const [group, holder] of blocked) this.#ready.block(group, holder);
    return starts;
  }

  #holderAgainst(claims: readonly string[]): string | null {
    for (const [attempt, held] of this.#attempts.held) if (claimsOverlap(claims, held) !== null) return attempt;
    return null;
  }

  #wakeAt(now: EpochMillis, choices: Choices): EpochMillis | null {
    let earliest = Infinity;
    for (const chosen of choices.values())
      if (chosen.candidate === null) earliest = Math.min(earliest, chosen.until ?? Infinity);
    for (const [place, notBefore] of this.#notBefore)
      if (notBefore > now && choices.get(this.#groupAt(place).candidates)?.candidate !== null)
        earliest = Math.min(earliest, notBefore);
    return earliest === Infinity ? null : earliest;
  }

  #cancels(): Decisions['cancels'] {
    const blocked = this.#findBlocked();
    return this.#inOrder(blocked).map((task) => {
      const needs = this.#index.byId.get(task)?.needs ?? [];
      const dead = needs.filter((need) => isDead(this.#tasks.get(need)) || blocked.has(need));
      return { task, reason: `needs ${dead.join(', ')}` };
    });
  }

  #findBlocked(): ReadonlySet<string> {
    if (this.#blocked === null) {
      this.#blocked = new Set();
      for (const [id, task] of this.#tasks) if (isDead(task)) this.#blockDependants(id, this.#blocked);
    }
    return this.#blocked;
  }

  #blockDependants(dead: string, blocked: Set<string>): void {
    const open = [dead];
    for (const id of open)
      for (const dependant of this.#index.dependants.get(id) ?? []) {
        const task = this.#tasks.get(dependant);
        if (task?.status !== 'pending' || isLost(task) || blocked.has(dependant)) continue;
        blocked.add(dependant);
        open.push(dependant);
      }
  }

  #build(): void {
    const { plan, tasks, attempts } = this.#state;
    this.#groupsByKey.clear();
    this.#groups.length = 0;
    for (const [place, task] of this.#index.byUrgency.entries())
      this.#groups[place] = this.#groupOf(task, tasks[task.id]);
    this.#ready = new ReadyList((place) => this.#groupAt(place));
    this.#attempts = new LiveAttempts((attempt) => this.#ready.unblock(attempt));
    for (const each of [this.#readyBy, this.#notBefore, this.#failed, this.#lost, this.#tasks]) each.clear();
    this.#costly = 0;
    this.#blocked = null;
    this.#openNeeds = new Map(
      plan.tasks.map(({ id, needs }) => [
        id,
        [...new Set(needs)].filter((need) => tasks[need]?.status !== 'done').length,
      ]),
    );
    for (const attempt of Object.values(attempts)) this.#putAttempt(attempt);
    // The counts above know of all that is done already.
    for (const { id } of plan.tasks) {
      const task = tasks[id];
      if (task !== undefined) this.#enter(task);
    }
  }

  #putAttempt(attempt: AttemptState): void {
    this.#attempts.put(this.#state, attempt, (task) => this.#groupAt(this.#index.place.get(task) ?? 0).claims);
  }

  #putTask(task: TaskState): void {
    const before = this.#tasks.get(task.id);
    if (before === task || !this.#index.place.has(task.id)) return;
    if (before !== undefined) this.#leave(before);
    this.#enter(task);
    if (task.status === 'done' && before?.status !== 'done') this.#meet(task.id);
    if (before !== undefined && isLost(task) !== isLost(before)) this.#blocked = null;
    if (isDead(task) !== isDead(before)) {
      if (!isDead(task)) this.#blocked = null;
      else if (this.#blocked !== null) this.#blockDependants(task.id, this.#blocked);
    }
    if (task.status !== 'pending') this.#blocked?.delete(task.id);
  }

  /** What needs a task that is done now needs one less. */
  #meet(done: string): void {
    for (const id of this.#index.dependants.get(done) ?? []) {
      const dependant = this.#tasks.get(id);
      if (dependant !== undefined) this.#leave(dependant);
      this.#openNeeds.set(id, (this.#openNeeds.get(id) ?? 0) - 1);
      if (dependant !== undefined) this.#enter(dependant);
    }
  }

  /** Counts a task in under what it is; `#leave` takes just that back. */
  #enter(task: TaskState): void {
    const { id } = task;
    this.#tasks.set(id, task);
    if (task.status === 'failed') this.#failed.add(id);
    if (task.status !== 'pending') return;
    const place = this.#index.place.get(id) ?? 0;
    const planned = this.#taskAt(place);
    if (!this.#surroundings.free.has(agentOf(planned))) this.#costly += 1;
    if (isLost(task)) this.#lost.add(id);
    else if (this.#openNeeds.get(id) === 0) {
      // After each attempt others may be the ones to try.
      const group = this.#groupOf(planned, task);
      this.#groups[place] = group;
      this.#ready.add(place);
      this.#readyBy.set(group.candidates, (this.#readyBy.get(group.candidates) ?? 0) + 1);
      if (task.notBefore !== null) this.#notBefore.set(place, task.notBefore);
    }
  }

  #leave(task: TaskState): void {
    const { id } = task;
    this.#failed.delete(id);
    if (task.status !== 'pending') return;
    const place = this.#index.place.get(id) ?? 0;
    if (!this.#surroundings.free.has(agentOf(this.#taskAt(place)))) this.#costly -= 1;
    if (this.#lost.delete(id) || this.#openNeeds.get(id) !== 0) return;
    const { candidates } = this.#groupAt(place);
    this.#ready.remove(place);
    this.#readyBy.set(candidates, (this.#readyBy.get(candidates) ?? 0) - 1);
    this.#notBefore.delete(place);
  }

  /** The group of a task as it is now: the same for all that the same candidates could do, and that claim the same. */
  #groupOf(task: Task, taskState: TaskState | undefined): ReadyGroup {
    const before = taskState === undefined ? undefined : lastOf(this.#state, taskState);
    const found = candidatesFor(task, this.#surroundings.routes?.[task.id], before);
    const who = JSON.stringify(found);
    const candidates = this.#candidates.get(who) ?? found;
    this.#candidates.set(who, candidates);
    const { claims } = task;
    const key = JSON.stringify([who, ...claims]);
    const shares = claims.length === 0 || claimsOverlap(claims, claims) === null;
    const group = this.#groupsByKey.get(key) ?? { candidates, claims, shares, places: [], blockedBy: null };
    this.#groupsByKey.set(key, group);
    return group;
  }

  #inOrder(ids: ReadonlySet<string>): string[] {
    const { place } = this.#index;
    return [...ids].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }

  #taskAt(place: number): PlanIndex['byUrgency'][number] {
    const task = this.#index.byUrgency[place];
    if (task === undefined) throw new Error(`no task at ${place}`);
    return task;
  }

  #groupAt(place: number): ReadyGroup {
    const group = this.#groups[place];
    if (group === undefined) throw new Error(`no group at ${place}`);
    return group;
  }
}

/** What is chosen for each list of candidates that has a ready task. */
type Choices = ReadonlyMap<ReadyGroup['candidates'], Chosen>;

function isDead(task: TaskState | undefined): boolean {
  return task?.status === 'failed' || task?.status === 'cancelled';
}
