import type { EventDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { BudgetWatch } from './engine-budget.ts';
import { CeilingWatch } from './engine-ceilings.ts';
import type { EngineDeps } from './engine-context.ts';
import type { Journal } from './engine-journal.ts';
import { errorRecord, measureOwn } from './engine-records.ts';

/** Records what a session as a whole has to tell beside its work. Nothing waits for it, and nothing fails for it. */
export class Recorder {
  readonly #deps: EngineDeps;
  readonly #journal: Journal;
  readonly #own: () => EventDraft[];
  readonly #budget: BudgetWatch = new BudgetWatch();
  readonly #ceilings: CeilingWatch;

  constructor(deps: EngineDeps, journal: Journal) {
    this.#deps = deps;
    this.#journal = journal;
    this.#own = measureOwn(deps);
    this.#ceilings = new CeilingWatch(deps);
  }

  /** From now on it is told when the budget runs out; what was told by then is not told again. */
  async begin(): Promise<void> {
    const { id } = this.#journal.state;
    this.#budget.told(await this.#deps.store.events({ session: id, types: ['budget.crossed'] }));
    this.#journal.subscribe((events, state) => {
      this.#tell(this.#budget.heard(events, state));
      void this.#ceilings.heard(events).then((records) => this.#tell(records));
    });
    this.#tell(await this.#ceilings.look());
  }

  #tell(records: readonly EventDraft[]): void {
    // A store that refuses it has halted the run by now.
    if (records.length > 0) void this.#journal.append(records).catch(() => undefined);
  }

  /** What goes with the end of the session: what br itself took. */
  end(): EventDraft[] {
    return this.#own();
  }

  /** Records what a part of br could not go on with; the run goes on without it. */
  gaveUp(component: string, { cause, detail }: Failure): void {
    const data = { component, message: cause, detail, fatal: false };
    void this.#journal.append([{ type: 'error.raised', data }]).catch(() => undefined);
  }

  /** Records a bug, best effort: whoever started the run hears of it in any case. */
  async failed(error: unknown): Promise<void> {
    await this.#journal.append([errorRecord('engine', error, true)]).catch(() => undefined);
  }
}
