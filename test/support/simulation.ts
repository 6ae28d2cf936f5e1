import type { AttemptFailure, FailureClass } from '../../src/model/attempt-failure.ts';
import type { Event, EventDraft } from '../../src/model/event.ts';
import { NOTHING_STANDING, type Standing } from '../../src/model/ledger.ts';
import type { Plan, Task } from '../../src/model/plan.ts';
import { type AttemptState, isLive, type SessionState, type Snapshot } from '../../src/model/session.ts';
import { type Decisions, decide } from '../../src/parallel/decide.ts';
import type { Surroundings } from '../../src/parallel/start-of.ts';
import { afterFailure } from '../../src/parallel/failure-policy.ts';
import { fold } from '../../src/parallel/fold.ts';

/** How a simulated attempt goes: how far it gets, and what it costs (millionths of a dollar). */
export type Fate = { readonly ends: 'landed' | 'nothing' | 'lost' | 'cancelled' | FailureClass; readonly cost: number };

/**
 * A session without effects, for property tests: `decide` and `fold` are the real ones, the outcome of every attempt
 * comes from a list. One step moves one live attempt by one stage.
 */
export class Simulation {
  readonly events: Event[] = [];
  readonly #surroundings: Surroundings;
  state: SessionState;
  now = 1_700_000_000_000;
  #commits = 0;

  constructor(plan: Plan, surroundings: Surroundings = { free: new Set() }) {
    this.#surroundings = surroundings;
    const created: EventDraft = {
      type: 'session.created',
      data: {
        plan,
        planFile: 'plan.yaml',
        definitions: Object.fromEntries(plan.tasks.map((task) => [task.id, `definition of ${task.id}`])),
        options: { concurrency: null, budget: null, failFast: null },
        base: 'c0',
        target: 'main',
        branch: 'buildrunner/s',
      },
    };
    this.state = fold(null, this.#event(created));
    this.append([{ type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options: this.state.options } }]);
  }

  #event(draft: EventDraft): Event {
    const { type, data } = draft;
    const subject = { task: draft.task ?? null, attempt: draft.attempt ?? null };
    // A draft and an event of one type carry the same payload; the compiler cannot see through the spread of a union.
    const event = {
      seq: this.events.length + 1,
      type,
      data,
      ...subject,
      version: 1,
      at: this.now,
      session: 's',
    } as Event;
    this.events.push(event);
    return event;
  }

  append(drafts: readonly EventDraft[]): void {
    for (const draft of drafts) this.state = fold(this.state, this.#event(draft));
  }

  decisions(standing: Standing = NOTHING_STANDING): Decisions {
    return decide(this.state, { now: this.now, standing, ...this.#surroundings });
  }

  live(): readonly AttemptState[] {
    return Object.values(this.state.attempts).filter(isLive);
  }

  /** Carries out all that `decide` says except the end; true when it started something. */
  start(): boolean {
    const { starts, cancels, giveUps, land } = this.decisions();
    this.append(giveUps.map(({ task, reason }): EventDraft => ({ type: 'task.failed', task, data: { reason } })));
    this.append(cancels.map(({ task, reason }): EventDraft => ({ type: 'task.cancelled', task, data: { reason } })));
    for (const { task, number, mode, previous, assignment, reserved, base } of starts) {
      const data = { number, mode, previous, assignment, reserved, base };
      this.append([{ type: 'attempt.started', task: task.id, attempt: `s/${task.id}/${number}`, data }]);
    }
    const landing = land === null ? undefined : this.state.attempts[land];
    if (landing !== undefined)
      this.append([{ type: 'landing.started', ...subject(landing), data: { onto: this.state.head } }]);
    return starts.length > 0 || landing !== undefined || cancels.length > 0 || giveUps.length > 0;
  }

  /** Moves a live attempt one stage towards its fate. */
  advance(attempt: AttemptState, fate: Fate): void {
    const at = subject(attempt);
    const failsHere = fate.ends !== 'landed' && fate.ends !== 'nothing';
    switch (attempt.status) {
      case 'preparing':
        if (fate.ends === 'setup' || fate.ends === 'spawn' || fate.ends === 'already-green')
          return this.#fail(attempt, fate.ends, fate.cost);
        return this.append([
          { type: 'attempt.running', ...at, data: { process: { pid: 2, startTime: '1', containment: 'tracked' } } },
        ]);
      case 'running':
        if (fate.ends === 'lost')
          return this.append([{ type: 'attempt.lost', ...at, data: { reason: 'r', ...remains(attempt, fate.cost) } }]);
        if (fate.ends === 'cancelled')
          return this.append([
            { type: 'attempt.cancelled', ...at, data: { reason: 'r', ...remains(attempt, fate.cost) } },
          ]);
        if (failsHere && fate.ends !== 'gate' && fate.ends !== 'conflict' && fate.ends !== 'combined')
          return this.#fail(attempt, fate.ends, fate.cost);
        return this.append([
          {
            type: 'attempt.finished',
            ...at,
            data: { ...remains(attempt, fate.cost, fate.ends === 'nothing'), summary: null, handoff: null },
          },
        ]);
      case 'gating': {
        const verdict = { accepted: fate.ends !== 'gate', checks: [], notes: [] };
        this.append([{ type: 'gate.verdict', ...at, data: { verdict } }]);
        if (fate.ends === 'gate') return this.#fail(attempt, 'gate', fate.cost);
        if (fate.ends === 'nothing')
          this.append([
            { type: 'attempt.landed', ...at, data: { commit: null, head: this.state.head, combinedChecked: false } },
          ]);
        return;
      }
      case 'landing': {
        if (fate.ends === 'conflict' || fate.ends === 'combined') return this.#fail(attempt, fate.ends, fate.cost);
        this.#commits += 1;
        const commit = `c${this.#commits}`;
        return this.append([{ type: 'attempt.landed', ...at, data: { commit, head: commit, combinedChecked: false } }]);
      }
      case 'queued':
      case 'landed':
      case 'failed':
      case 'lost':
      case 'cancelled':
        return;
    }
  }

  #fail(attempt: AttemptState, failureClass: FailureClass, cost: number): void {
    const failure: AttemptFailure = { class: failureClass, summary: failureClass, evidence: '', resetsAt: null };
    const task = this.task(attempt.task);
    const taskState = this.state.tasks[attempt.task];
    if (taskState === undefined) throw new Error(`no state of ${attempt.task}`);
    const { next, park } = afterFailure({
      task,
      state: taskState,
      failure,
      resumable: true,
      kept: true,
      now: this.now,
    });
    this.append([{ type: 'attempt.failed', ...subject(attempt), data: { failure, ...remains(attempt, cost), next } }]);
    const { agent } = attempt.assignment;
    const account = this.#surroundings.accountOf?.(agent) ?? agent;
    if (park !== null) this.append([{ type: 'agent.parked', data: { agent: account, parked: park } }]);
  }

  task(id: string): Task {
    const task = this.state.plan.tasks.find((each) => each.id === id);
    if (task === undefined) throw new Error(`no task ${id}`);
    return task;
  }
}

function subject(attempt: AttemptState): { readonly task: string; readonly attempt: string } {
  return { task: attempt.task, attempt: attempt.id };
}

function remains(
  attempt: AttemptState,
  cost: number,
  empty = false,
): { snapshot: Snapshot; usage: AttemptState['usage']; agentSession: string } {
  const changes = empty ? [] : [{ path: `${attempt.task}.txt`, status: 'added' as const, from: null }];
  const tokens = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
  return {
    snapshot: {
      commit: `k-${attempt.id}`,
      tree: `t-${attempt.id}`,
      ref: `refs/buildrunner/${attempt.id}`,
      changes,
      residue: [],
    },
    usage: [{ model: 'm', tokens, cost: { source: 'reported', amount: cost } }],
    agentSession: `conversation of ${attempt.task}`,
  };
}
