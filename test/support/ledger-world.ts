import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { Result } from '../../src/lib/result.ts';
import { periodBounds } from '../../src/model/budget-period.ts';
import type { EventDraft } from '../../src/model/event.ts';
import type { Failure } from '../../src/model/failure.ts';
import { BUDGET_PERIODS, type BudgetPeriod, type Ceiling } from '../../src/model/ledger.ts';
import { type AttemptState, isLive, type SessionState } from '../../src/model/session.ts';
import { takenBy } from '../../src/model/spending.ts';
import type { Cost, ModelUsage } from '../../src/model/usage.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import type { Appended, Lease, StartGuard, Store, StoreOptions } from '../../src/ports/store.ts';
import { sampleCreated, samplePlan, unwrap } from '../../src/testing/store-samples.ts';
import { SAMPLE_HOST } from '../../src/testing/store-worker.ts';

const AT_FIRST = Date.parse('2026-11-28T22:00:00Z');

type Owner = {
  readonly pid: number;
  readonly store: Store;
  readonly lease: Lease;
  readonly session: string;
  state: SessionState;
};

/** How an attempt of the world ends. */
export type Ending = 'finished' | 'failed' | 'lost' | 'cancelled';

/**
 * Several processes with sessions of their own on one real database, as the ledger sees them: attempts that start under a guard,
 * spend, end, and are left behind by a process that is gone. Time stands still until it is moved.
 */
export class LedgerWorld {
  readonly dir: string = mkdtempSync(join(tmpdir(), 'br-ledger-'));
  readonly guard: StartGuard;
  now: number = AT_FIRST;
  readonly #alive = new Set<number>();
  readonly #owners: Owner[] = [];
  #pids = 0;

  private constructor(ceilings: readonly Ceiling[]) {
    this.guard = { ceilings, accountOf: (agent) => agent };
  }

  /** Sessions `s0`, `s1`, … with as many tasks each, run by a process each. */
  static async open(ceilings: readonly Ceiling[], sessions: number, tasks: number): Promise<LedgerWorld> {
    const world = new LedgerWorld(ceilings);
    const plan = samplePlan(Array.from({ length: tasks }, (_, index) => `t${index}`));
    for (let index = 0; index < sessions; index += 1) {
      const session = `s${index}`;
      const { pid, store } = await world.#process();
      const { lease, state } = unwrap(await store.create(session, [sampleCreated(session, plan), world.#started(pid)]));
      world.#owners.push({ pid, store, lease, session, state });
    }
    return world;
  }

  get path(): string {
    return join(this.dir, 'data.db');
  }

  /** What a store, or who looks after it, is opened with. */
  options(pid: number): StoreOptions & { readonly path: string } {
    return {
      path: this.path,
      fold: foldInto,
      mask: (text) => text,
      measure: () => [],
      clock: { now: () => this.now, monotonic: () => this.now },
      identity: { pid, startTime: null, host: SAMPLE_HOST, pidNamespace: null },
      isAlive: (other) => this.#alive.has(other),
    };
  }

  store(index: number): Store {
    return this.#owner(index).store;
  }

  lease(index: number): Lease {
    return this.#owner(index).lease;
  }

  state(index: number): SessionState {
    return this.#owner(index).state;
  }

  live(index: number): readonly AttemptState[] {
    return Object.values(this.state(index).attempts).filter(isLive);
  }

  /** Stores whatever events, without a guard. */
  async append(index: number, drafts: readonly EventDraft[]): Promise<void> {
    this.#keep(index, unwrap(await this.store(index).append(this.#owner(index).lease, drafts)));
  }

  /** Starts attempts at tasks that are pending, with that much set aside for each; the refusal, or null. */
  async start(index: number, reserved: readonly number[]): Promise<Failure | null> {
    const { session, state, store, lease } = this.#owner(index);
    const pending = Object.values(state.tasks).filter(({ status }) => status === 'pending');
    const drafts = reserved.flatMap((amount, at): EventDraft[] => {
      const task = pending[at];
      return task === undefined
        ? []
        : [startOf(session, task.id, { number: task.attempts.length + 1, reserved: amount })];
    });
    const result: Result<Appended, Failure> = await store.append(lease, drafts, this.guard);
    if (!result.ok) return result.error;
    this.#keep(index, result.value);
    return null;
  }

  /** An attempt is at work, and tells what it has spent so far. */
  async spend(index: number, attempt: AttemptState, cost: Cost): Promise<void> {
    const at = { task: attempt.task, attempt: attempt.id };
    const process = { pid: 1, startTime: '1', containment: 'tracked' as const };
    const event = { kind: 'usage' as const, usage: usageOf(cost), final: false };
    if (attempt.status === 'preparing')
      await this.append(index, [{ ...at, type: 'attempt.running', data: { process } }]);
    await this.append(index, [{ ...at, type: 'attempt.agent', data: { event, raw: null } }]);
  }

  /** An attempt ends, with the last that it told, or with something else that it cost in the end. */
  async end(
    index: number,
    { id, task, status, usage: told }: AttemptState,
    ending: Ending,
    cost?: Cost,
  ): Promise<void> {
    const at = { task, attempt: id };
    const remains = { snapshot: null, usage: cost === undefined ? told : usageOf(cost), agentSession: null };
    const failure = { class: 'gate' as const, summary: 's', evidence: '', resetsAt: null };
    const next = { kind: 'retry' as const, mode: 'fresh' as const, charged: true, notBefore: null };
    if (ending === 'failed')
      await this.append(index, [{ ...at, type: 'attempt.failed', data: { ...remains, failure, next } }]);
    else if (ending === 'finished') {
      if (status === 'running')
        await this.append(index, [
          { ...at, type: 'attempt.finished', data: { ...remains, summary: null, handoff: null } },
        ]);
    } else await this.append(index, [{ ...at, type: `attempt.${ending}`, data: { ...remains, reason: 'r' } }]);
  }

  /** The process of a session is gone, between two writes: nothing is closed, nothing said. Another one takes the session up. */
  async crash(index: number): Promise<void> {
    const { pid, session } = this.#owner(index);
    this.#alive.delete(pid);
    const next = await this.#process();
    const lease = unwrap(await next.store.acquire(session));
    const { state } = unwrap(await next.store.append(lease, [this.#started(next.pid)]));
    this.#owners[index] = { ...next, lease, session, state };
  }

  /** What recovery does with attempts that nothing is left of. */
  async recover(index: number): Promise<void> {
    for (const attempt of this.live(index))
      if (attempt.status === 'preparing' || attempt.status === 'running') await this.end(index, attempt, 'lost');
  }

  /** What all attempts that began in a period take, by the states of the sessions. */
  taken(period: BudgetPeriod): number {
    const { since, until } = periodBounds(period, this.now);
    return this.#owners
      .flatMap(({ state }) => Object.values(state.attempts))
      .filter(({ startedAt }) => startedAt >= (since ?? -Infinity) && startedAt < (until ?? Infinity))
      .reduce((sum, attempt) => sum + takenBy(attempt), 0);
  }

  /** How all periods stand, whatever is a ceiling. */
  async standing(): ReturnType<Store['standing']> {
    return await this.store(0).standing(BUDGET_PERIODS.map((period) => ({ period, amount: 1 })));
  }

  async close(): Promise<void> {
    for (const { store } of this.#owners) await store.close();
    rmSync(this.dir, { recursive: true });
  }

  async #process(): Promise<{ pid: number; store: Store }> {
    this.#pids += 1;
    const pid = 1_000_000 + this.#pids;
    this.#alive.add(pid);
    return { pid, store: unwrap(await openSqliteStore(this.options(pid))) };
  }

  #started(pid: number): EventDraft {
    const options = { concurrency: null, budget: null, failFast: null };
    return { type: 'session.started', data: { pid, host: SAMPLE_HOST, fence: 1, options } };
  }

  #owner(index: number): Owner {
    const owner = this.#owners[index % this.#owners.length];
    if (owner === undefined) throw new Error('no sessions');
    return owner;
  }

  #keep(index: number, { state }: Appended): void {
    this.#owner(index).state = state;
  }
}

/** A start as the engine stores it. */
export function startOf(
  session: string,
  task: string,
  {
    number = 1,
    reserved,
    model = null,
  }: { readonly number?: number; readonly reserved: number; readonly model?: string | null },
): EventDraft {
  const limits = { budget: reserved, maxTurns: null, timeout: 60_000, idleTimeout: 60_000, reason: 'r' };
  const assignment = { agent: 'claude', model, ...limits };
  const data = { number, mode: 'fresh' as const, previous: null, assignment, reserved, base: 'c' };
  return { type: 'attempt.started', task, attempt: `${session}/${task}/${number}`, data };
}

function usageOf(cost: Cost): readonly ModelUsage[] {
  return [{ model: 'm', tokens: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 }, cost }];
}
