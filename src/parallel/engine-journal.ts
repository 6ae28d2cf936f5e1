import type { Event, EventDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { isRecordType } from '../model/record-event.ts';
import type { SessionState } from '../model/session.ts';
import type { Lease, StartGuard, Store } from '../ports/store.ts';
import { Halted } from './engine-context.ts';
import { errorRecord } from './engine-records.ts';

/** Told after every stored change. */
export type EngineListener = (events: readonly Event[], state: SessionState) => void;

/** What the engine hears from its journal. */
export type JournalHooks = {
  /** These events were stored, with this state after them; called before anyone else hears of it. */
  readonly stored: (events: readonly Event[], state: SessionState) => void;
  /** Something other than an agent's words and records was stored: what follows may have changed. */
  readonly changed: () => void;
  /** The store refused: nothing more can be recorded. */
  readonly refused: (failure: Failure) => void;
};

/** What waits to be written. */
type Asked = { readonly drafts: readonly EventDraft[]; readonly guard: StartGuard | null; refusal: Failure | null };

/** The engine's side of the event log: appends one after another, the state after the last, and who listens. */
export class Journal {
  readonly #store: Store;
  readonly #lease: Lease;
  readonly #hooks: JournalHooks;
  readonly #listeners = new Set<EngineListener>();
  readonly #faulty = new WeakSet<EngineListener>();
  #state: SessionState;
  #tail: Promise<void> = Promise.resolve();
  /** Asked for since the last write began, and the write that will store it. */
  #waiting: Asked[] = [];
  #next: Promise<void> | null = null;
  #closed: Failure | null = null;

  constructor(store: Store, lease: Lease, state: SessionState, hooks: JournalHooks) {
    this.#store = store;
    this.#lease = lease;
    this.#state = state;
    this.#hooks = hooks;
  }

  /** The session as last stored. */
  get state(): SessionState {
    return this.#state;
  }

  /** Why nothing is taken any more, or null. */
  get closed(): Failure | null {
    return this.#closed;
  }

  /** Takes nothing any more; the first reason stays. */
  close(why: Failure): void {
    this.#closed ??= why;
  }

  /** Adds a listener; returns what removes it. A listener that throws is passed over, and the first time that is recorded. */
  subscribe(listener: EngineListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Stores events and folds them in, after all that was asked for before. What is asked for in one turn of the event loop
   * goes into one transaction, and so waits for the disk once. Throws `Halted` when closed or refused. Whoever appends waits
   * before it asks for more, so what waits here is at most a batch for each attempt that is followed.
   */
  async append(drafts: readonly EventDraft[]): Promise<void> {
    await this.#ask({ drafts, guard: null, refusal: null });
  }

  /** Stores starts, in a transaction of their own, if the guard lets all of them pass; else says why not, and nothing is stored. */
  async start(drafts: readonly EventDraft[], guard: StartGuard): Promise<Failure | null> {
    const asked: Asked = { drafts, guard, refusal: null };
    await this.#ask(asked);
    return asked.refusal;
  }

  async #ask(asked: Asked): Promise<void> {
    this.#waiting.push(asked);
    this.#next ??= nextTurn(this.#tail).then(() => {
      const all = this.#waiting;
      this.#waiting = [];
      this.#next = null;
      this.#tail = this.#writeAll(all);
      return this.#tail;
    });
    await this.#next;
  }

  /** Resolves when all that was asked for is stored or refused. */
  async settled(): Promise<void> {
    while (this.#next !== null) await this.#next.catch(() => undefined);
    await this.#tail.catch(() => undefined);
  }

  #blame(listener: EngineListener, error: unknown): void {
    if (this.#faulty.has(listener)) return;
    this.#faulty.add(listener);
    void this.append([errorRecord('listener', error, false)]).catch(() => undefined);
  }

  async #writeAll(all: readonly Asked[]): Promise<void> {
    let together: EventDraft[] = [];
    for (const asked of all) {
      if (asked.guard === null) {
        together.push(...asked.drafts);
        continue;
      }
      if (together.length > 0) await this.#write(together);
      together = [];
      asked.refusal = await this.#write(asked.drafts, asked.guard);
    }
    if (together.length > 0) await this.#write(together);
  }

  /** What the guard refused; null: it is stored. */
  async #write(drafts: readonly EventDraft[], guard?: StartGuard): Promise<Failure | null> {
    if (this.#closed !== null) throw new Halted(this.#closed);
    const result = await this.#store.append(this.#lease, drafts, guard);
    if (!result.ok) {
      if (result.error.refused !== undefined) return result.error;
      this.#hooks.refused(result.error);
      throw new Halted(result.error);
    }
    this.#state = result.value.state;
    this.#hooks.stored(result.value.events, this.#state);
    for (const listener of this.#listeners) {
      try {
        listener(result.value.events, this.#state);
      } catch (error) {
        // A view must never break the run.
        this.#blame(listener, error);
      }
    }
    if (drafts.some(({ type }) => type !== 'attempt.agent' && !isRecordType(type))) this.#hooks.changed();
    return null;
  }
}

/** When what goes on has ended, however it did, and all that happened with it has been heard. */
async function nextTurn(before: Promise<unknown>): Promise<void> {
  await before.catch(() => undefined);
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}
