import type { Failure } from '../../model/failure.ts';
import { failures } from '../../model/failures.ts';
import type { Clock, Timer } from '../../ports/clock.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { type Owned, Records } from './records.ts';

/** Items that wait for the disk at most: what comes when so many wait is told to come again. */
const MOST_WAITING = 20_000;
/**
 * Items that are enough for a transaction: masking, storing and summing 200 takes some 15 ms, in which this process does nothing
 * else. A request is never parted: were a half of it stored and the other refused, who sends would send both again.
 */
const BATCH = 200;
/** How long the first item waits for others to be written with, in milliseconds: each transaction waits for the disk once. */
const WINDOW = 200;

/** What became of what was given: written; refused because too much waits, or because it is closed; or the store's own refusal. */
export type Taken = 'stored' | 'full' | 'closed' | { readonly failure: Failure };

/** What one transaction has written. */
export type Batch = { readonly calls: number; readonly others: number };

/** What one request holds, and who waits for its answer. */
type Waiting = { readonly items: readonly Owned[]; readonly done: (taken: Taken) => void };

/**
 * Takes telemetry in: in batches of whole requests, behind each other, bounded. Nothing is called stored before it is on the disk,
 * and nothing that is refused was stored.
 */
export class Intake {
  readonly #telemetry: Pick<Telemetry, 'record'>;
  readonly #clock: Pick<Clock, 'now' | 'after'>;
  readonly #told: (batch: Batch) => void;
  readonly #records = new Records();
  readonly #waiting: Waiting[] = [];
  /** Items that wait or are being written. */
  #count = 0;
  #timer: Timer | null = null;
  #writing: Promise<void> | null = null;
  #closed = false;

  /** `told` hears of every transaction. */
  constructor(
    telemetry: Pick<Telemetry, 'record'>,
    clock: Pick<Clock, 'now' | 'after'>,
    told: (batch: Batch) => void = () => undefined,
  ) {
    this.#telemetry = telemetry;
    this.#clock = clock;
    this.#told = told;
  }

  /** Resolves when all of it is written, or none of it will be. */
  async take(items: readonly Owned[]): Promise<Taken> {
    if (this.#closed) return 'closed';
    if (items.length === 0) return 'stored';
    if (this.#count + items.length > MOST_WAITING) return 'full';
    return await new Promise((resolve) => {
      this.#waiting.push({ items, done: resolve });
      this.#count += items.length;
      if (this.#count >= BATCH) void this.flush();
      else this.#timer ??= this.#clock.after(WINDOW, () => void this.flush());
    });
  }

  /** Writes what waits now. */
  async flush(): Promise<void> {
    this.#timer?.cancel();
    this.#timer = null;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  /** Takes nothing more, and writes what waits. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.flush();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#next();
      const refused = await this.#store(batch.flatMap(({ items }) => items));
      for (const { items } of batch) this.#count -= items.length;
      for (const { done } of batch) done(refused === null ? 'stored' : { failure: refused });
      // What else this process has to do comes first.
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
    }
  }

  /** The requests of the next transaction: as many as fit, and one in any case. */
  #next(): readonly Waiting[] {
    let count = 0;
    const over = this.#waiting.findIndex(({ items }, index) => {
      count += items.length;
      return index > 0 && count > BATCH;
    });
    return this.#waiting.splice(0, over === -1 ? this.#waiting.length : over);
  }

  /** Why it could not be written, or null. Whatever goes wrong here is told to who sends: the run has nothing to do with it. */
  async #store(owned: readonly Owned[]): Promise<Failure | null> {
    try {
      const { drafts, stored } = this.#records.make(owned, this.#clock.now());
      const result = await this.#telemetry.record(() => drafts, []);
      if (!result.ok) return result.error;
      stored();
      const calls = drafts.filter(({ type }) => type === 'usage.observed').length;
      if (drafts.length > 0) this.#told({ calls, others: drafts.length - calls });
      return null;
    } catch (error) {
      return failures.system(error instanceof Error ? error.message : String(error));
    }
  }
}
