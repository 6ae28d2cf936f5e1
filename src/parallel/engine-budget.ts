import type { Event, EventDraft } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';
import { spendingOf } from '../model/spending.ts';
import type { MicroUsd } from '../model/units.ts';
import { sessionBudget } from './money.ts';

/** Shares of the budget that are told when they are passed. */
const SHARES = [0.8, 1] as const;

/**
 * Tells when what was spent passes a share of the session's budget: each share once for each budget, whoever ran the session
 * when it was told. What is only reserved does not count: a session's first starts often reserve all there is.
 */
export class BudgetWatch {
  readonly #told = new Set<string>();
  /** By attempt; empty without a budget. */
  #spent = new Map<string, MicroUsd>();
  #total: MicroUsd = 0;
  #budget: MicroUsd | null = null;

  /** What was told by now, from the log. */
  told(events: readonly Event[]): void {
    for (const event of events)
      if (event.type === 'budget.crossed' && event.data.period === undefined)
        this.#told.add(keyOf(event.data.share, event.data.budget));
  }

  /** Takes up a state and the events that led to it; what is to be told now. */
  heard(events: readonly Event[], state: SessionState): EventDraft[] {
    const budget = sessionBudget(state);
    if (budget !== this.#budget) this.#build(state, budget);
    if (budget === null || budget <= 0) return [];
    for (const { attempt } of events) if (attempt !== null) this.#put(state, attempt);
    const total = this.#total;
    return SHARES.filter((share) => total >= share * budget && !this.#told.has(keyOf(share, budget))).map((share) => {
      this.#told.add(keyOf(share, budget));
      return { type: 'budget.crossed', data: { share, budget, spent: total } };
    });
  }

  #build(state: SessionState, budget: MicroUsd | null): void {
    this.#budget = budget;
    this.#spent = new Map();
    this.#total = 0;
    if (budget !== null) for (const attempt of Object.keys(state.attempts)) this.#put(state, attempt);
  }

  #put(state: SessionState, id: string): void {
    const attempt = state.attempts[id];
    if (attempt === undefined) return;
    const now = spendingOf(attempt).spent;
    this.#total += now - (this.#spent.get(id) ?? 0);
    if (now > 0 || this.#spent.has(id)) this.#spent.set(id, now);
  }
}

function keyOf(share: number, budget: MicroUsd): string {
  return `${share} of ${budget}`;
}
