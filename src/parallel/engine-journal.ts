import type { Event, EventDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { isRecordType } from '../model/record-event.ts';
import type { SessionState } from '../model/session.ts';
import type { Lease, Store } from '../ports/store.ts';
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
  #waiting: (readonly EventDraft[])[] = [];
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
    this.#waiting.push(drafts);
    this.#next ??= nextTurn(this.#tail).then(() => {
      const together = this.#waiting.flat();
      this.#waiting = [];
      this.#next = null;
      this.#tail = this.#write(together);
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

  async #write(drafts: readonly EventDraft[]): Promise<void> {
    if (this.#closed !== null) throw new Halted(this.#closed);
    const result = await this.#store.append(this.#lease, drafts);
    if (!result.ok) {
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
  }
}

/** When what goes on has ended, however it did, and all that happened with it has been heard. */
async function nextTurn(before: Promise<unknown>): Promise<void> {
  await before.catch(() => undefined);
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}
