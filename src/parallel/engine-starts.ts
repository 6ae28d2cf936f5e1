import type { EventDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { NOTHING_STANDING, type Standing } from '../model/ledger.ts';
import type { ParkedAgent } from '../model/session.ts';
import type { StartGuard } from '../ports/store.ts';
import { agentOf, isParked } from '../routing/candidates.ts';
import type { Start } from './start-of.ts';
import { accountIn, type EngineDeps } from './engine-context.ts';
import type { Journal } from './engine-journal.ts';
import { startDraft } from './start-draft.ts';

/** What became of starts: those that were stored, and why others can never be although everything says they may; null: no such. */
export type Begun = { readonly begun: readonly Start[]; readonly stuck: Failure | null };

function knows(known: ParkedAgent | undefined, parked: ParkedAgent): boolean {
  return known !== undefined && (known.until ?? Infinity) >= (parked.until ?? Infinity);
}

/** Stores the starts that cost money: past the ceilings and the accounts that all sessions of the repository share. */
export class CostlyStarts {
  readonly #deps: EngineDeps;
  readonly #journal: Journal;
  readonly #guard: StartGuard;
  #stood: Standing = NOTHING_STANDING;
  /** Position of the session when that was asked for; null: nothing was asked since the last news. */
  #stoodAt: number | null = null;

  constructor(deps: EngineDeps, journal: Journal) {
    this.#deps = deps;
    this.#journal = journal;
    this.#guard = { ceilings: deps.ceilings ?? [], accountOf: accountIn(deps) };
  }

  /** What stands in the way now, in every session. */
  async standing(): Promise<Standing> {
    this.#stoodAt = this.#journal.state.seq;
    this.#stood = await this.#deps.store.standing(this.#guard.ceilings);
    return this.#stood;
  }

  /**
   * What other sessions have met and this one is to know: accounts of its agents that rest. As its own, so that whoever looks at it
   * sees what it waits for; and those that have turned out not to: a limit that is past keeps nothing waiting.
   */
  news(): EventDraft[] {
    const { state } = this.#journal;
    const asked = this.#stoodAt;
    this.#stoodAt = null;
    if (asked === null) return [];
    // What was stored meanwhile is not among what was asked for.
    return [...(asked === state.seq ? this.#back() : []), ...this.#resting()];
  }

  #back(): EventDraft[] {
    const now = this.#deps.clock.now();
    return Object.entries(this.#journal.state.parked)
      .filter(([key, parked]) => isParked(parked, now) && !Object.hasOwn(this.#stood.parked, key))
      .map(([agent, { code }]): EventDraft => ({
        type: 'agent.parked',
        data: { agent, parked: { until: now, reason: 'it works again', code } },
      }));
  }

  #resting(): EventDraft[] {
    const { state } = this.#journal;
    const unknown = Object.entries(this.#stood.parked).filter(([key, parked]) => !knows(state.parked[key], parked));
    if (unknown.length === 0) return [];
    const accounts = this.#accounts();
    return unknown
      .filter(([key]) => accounts.has(key) || accounts.has(key.slice(0, Math.max(0, key.indexOf('/')))))
      .map(([agent, parked]): EventDraft => ({ type: 'agent.parked', data: { agent, parked } }));
  }

  /** The accounts that anything of the plan could be done with. */
  #accounts(): ReadonlySet<string> {
    const { plan } = this.#journal.state;
    const routes = Object.values(this.#deps.routes ?? {});
    const routed = routes.flatMap(({ rungs, fallbacks }) => [...rungs, ...fallbacks].map(({ agent }) => agent));
    return new Set([...plan.tasks.map(agentOf), ...routed].map(this.#guard.accountOf));
  }

  /**
   * Stores as many of the starts as there is room for. What is refused was decided on before another session took the room, and is
   * to be decided anew.
   */
  async begin(starts: readonly Start[]): Promise<Begun> {
    if (starts.length === 0 || (await this.#store(starts)) === null) return { begun: starts, stuck: null };
    const begun: Start[] = [];
    let refused: Failure | null = null;
    for (const start of starts) {
      const refusal = await this.#store([start]);
      if (refusal === null) begun.push(start);
      else refused = refusal;
    }
    const before = JSON.stringify(this.#stood);
    const same = before === JSON.stringify(await this.standing());
    // If it stands as it stood, deciding again would end nowhere.
    return { begun, stuck: begun.length === 0 && same ? refused : null };
  }

  async #store(starts: readonly Start[]): Promise<Failure | null> {
    const session = this.#journal.state.id;
    const drafts = starts.map((start): EventDraft => startDraft(session, start));
    return await this.#journal.start(drafts, this.#guard);
  }
}
