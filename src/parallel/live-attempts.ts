import { type AttemptState, isLive, type SessionState } from '../model/session.ts';
import { takenBy } from '../model/spending.ts';
import type { MicroUsd } from '../model/units.ts';
import { findTask } from './plan-index.ts';
import { heldClaims } from './held-claims.ts';

/** What the attempts of a session take from it: slots, claims, money. Kept up as they change. */
export class LiveAttempts {
  readonly #live = new Map<string, AttemptState>();
  readonly #queued = new Set<string>();
  /** What live attempts hold, where it is anything. */
  readonly #held = new Map<string, readonly string[]>();
  readonly #spent = new Map<string, MicroUsd>();
  readonly #spentBy = new Map<string, MicroUsd>();
  readonly #letGo: (attempt: string) => void;
  #landing: string | null = null;
  #total: MicroUsd = 0;

  /** `letGo` is called when an attempt does not hold any more what it held. */
  constructor(letGo: (attempt: string) => void) {
    this.#letGo = letGo;
  }

  /** The live attempts, the first started first. */
  get all(): Iterable<AttemptState> {
    return this.#live.values();
  }

  get count(): number {
    return this.#live.size;
  }

  /** Attempts that use a slot: those in the landing queue only wait. */
  get busy(): number {
    return this.#live.size - this.#queued.size;
  }

  get landing(): boolean {
    return this.#landing !== null;
  }

  /** What is claimed, by attempt. */
  get held(): ReadonlyMap<string, readonly string[]> {
    return this.#held;
  }

  /** What all attempts take from the budget; see `model/spending.ts`. */
  get total(): MicroUsd {
    return this.#total;
  }

  /** What the attempts of a task take from the budget. */
  spentBy(task: string): MicroUsd {
    return this.#spentBy.get(task) ?? 0;
  }

  /** Takes up what an attempt is now. */
  put(state: SessionState, attempt: AttemptState, claims: (task: string) => readonly string[]): void {
    const { id } = attempt;
    this.#spend(attempt);
    if (attempt.status === 'queued') this.#queued.add(id);
    else this.#queued.delete(id);
    if (attempt.status === 'landing') this.#landing = id;
    else if (this.#landing === id) this.#landing = null;
    const before = this.#held.get(id);
    const live = isLive(attempt);
    if (live) this.#live.set(id, attempt);
    else this.#live.delete(id);
    const task = live ? findTask(state.plan, attempt.task) : undefined;
    const after = task === undefined ? [] : heldClaims(attempt, claims(task.id));
    if (after.length > 0) this.#held.set(id, after);
    else this.#held.delete(id);
    if (before !== undefined && before !== after) this.#letGo(id);
  }

  #spend(attempt: AttemptState): void {
    const now = takenBy(attempt);
    const more = now - (this.#spent.get(attempt.id) ?? 0);
    if (more === 0) return;
    this.#spent.set(attempt.id, now);
    this.#total += more;
    this.#spentBy.set(attempt.task, this.spentBy(attempt.task) + more);
  }
}
