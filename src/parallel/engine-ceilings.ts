import { periodBounds } from '../model/budget-period.ts';
import type { Event, EventDraft } from '../model/event.ts';
import type { BudgetPeriod, CeilingStatus } from '../model/ledger.ts';
import type { EpochMillis } from '../model/units.ts';
import type { EngineDeps } from './engine-context.ts';

/** Events after which more may be spent. */
const SPENDING: ReadonlySet<Event['type']> = new Set([
  'attempt.finished',
  'attempt.failed',
  'attempt.lost',
  'attempt.cancelled',
]);

/**
 * Tells when what all sessions together have spent passes a share of a ceiling: each share once for each period and amount, by
 * whichever session gets there. What is only set aside does not count.
 */
export class CeilingWatch {
  readonly #deps: Pick<EngineDeps, 'store' | 'clock' | 'ceilings' | 'warnAt'>;
  #looking: Promise<EventDraft[]> | null = null;
  #again = false;
  /** What this watch has said to tell, whether or not that is stored by now. */
  readonly #told = new Set<string>();

  constructor(deps: Pick<EngineDeps, 'store' | 'clock' | 'ceilings' | 'warnAt'>) {
    this.#deps = deps;
  }

  /** What is to be told after some events. While that is being found out, more events only lead to one more look. */
  async heard(events: readonly Event[]): Promise<EventDraft[]> {
    if (!events.some(isSpending)) return [];
    if (this.#looking !== null) {
      this.#again = true;
      return [];
    }
    const told: EventDraft[] = [];
    do {
      this.#again = false;
      this.#looking = this.look();
      told.push(...(await this.#looking));
    } while (this.#again);
    this.#looking = null;
    return told;
  }

  /** What is to be told now. Never fails: a store that cannot be read halts the run by itself. */
  async look(): Promise<EventDraft[]> {
    const { store, clock, ceilings = [], warnAt = 1 } = this.#deps;
    if (ceilings.length === 0) return [];
    try {
      const { ceilings: standing } = await store.standing(ceilings);
      const passed = standing.flatMap((ceiling) => sharesPassed(ceiling, warnAt));
      if (passed.length === 0) return [];
      const known = await store.events({ types: ['budget.crossed'] });
      const now = clock.now();
      return passed.filter((draft) => this.#isNew(draft, now) && !known.some((event) => isSame(event, draft, now)));
    } catch {
      return [];
    }
  }

  #isNew({ data: { share, budget, period } }: Crossed, now: EpochMillis): boolean {
    const key = JSON.stringify([share, budget, period, period === undefined ? null : beginOf(period, now)]);
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}

type Crossed = Extract<EventDraft, { type: 'budget.crossed' }>;

function sharesPassed({ period, amount, spent }: CeilingStatus, warnAt: number): readonly Crossed[] {
  return [...new Set([warnAt, 1])]
    .filter((share) => spent >= share * amount)
    .map((share) => ({ type: 'budget.crossed', data: { share, budget: amount, spent, period } }));
}

function isSame(event: Event, { data }: Crossed, now: EpochMillis): boolean {
  if (event.type !== 'budget.crossed') return false;
  const { share, budget, period } = event.data;
  const same = share === data.share && budget === data.budget && period === data.period;
  return same && period !== undefined && beginOf(period, event.at) === beginOf(period, now);
}

function beginOf(period: BudgetPeriod, at: EpochMillis): EpochMillis | null {
  return periodBounds(period, at).since;
}

function isSpending(event: Event): boolean {
  return SPENDING.has(event.type) || (event.type === 'attempt.agent' && event.data.event.kind === 'usage');
}
