import type { AttemptOutcome, Worker } from './attempt-outcome.ts';
import { isWorker } from './same-model.ts';

/** Who made which attempts, asked again and again: each pair of names is compared once. */
export class Matching {
  readonly #outcomes: readonly AttemptOutcome[];
  readonly #keys = new WeakMap<Worker, string>();
  readonly #made = new Map<string, ReadonlySet<AttemptOutcome>>();

  constructor(outcomes: readonly AttemptOutcome[]) {
    this.#outcomes = outcomes;
  }

  /** A text that is the same for the same worker. */
  keyOf(worker: Worker): string {
    const known = this.#keys.get(worker);
    if (known !== undefined) return known;
    const { agent, model, used } = worker;
    const key = JSON.stringify([agent, model, used]);
    this.#keys.set(worker, key);
    return key;
  }

  /** The attempts that were made by who is meant. */
  madeBy(worker: Worker): ReadonlySet<AttemptOutcome> {
    const key = this.keyOf(worker);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const same = new Map<string, boolean>();
    const made = new Set<AttemptOutcome>();
    for (const outcome of this.#outcomes) {
      const by = this.keyOf(outcome);
      const is = same.get(by) ?? isWorker(worker, outcome);
      same.set(by, is);
      if (is) made.add(outcome);
    }
    this.#made.set(key, made);
    return made;
  }
}
