import { err, ok, type Result } from '../../../lib/result.ts';
import type { Event, RecordDraft } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Ceiling, CeilingStatus } from '../../../model/ledger.ts';
import { ALERT_TYPES, type RecordType } from '../../../model/record-event.ts';
import type { StoreOptions } from '../../../ports/store.ts';
import type {
  Distribution,
  DistributionQuery,
  Page,
  PageQuery,
  Telemetry,
  Total,
  TotalsQuery,
  Window,
} from '../../../ports/telemetry.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { selectDistributions } from './distributions.ts';
import { readAll, selectAnyPage } from './archive-read.ts';
import { insertEvents, selectEvents } from './event-log.ts';
import { foldLedger, standingAt } from './ledger.ts';
import { integerOrNull } from './rows.ts';
import type { Tally } from './tally.ts';
import { selectTotals } from './totals.ts';
import { usedWindow } from './windows.ts';

/** Takes a write back that wrote nothing: a commit would wake everybody who watches, and one of them may have asked. */
const NOTHING: Result<never, Failure> = err(failure('store', 'Nothing was to be recorded.', 'Nothing is to be done.'));

/** A time that another program told, as a row holds it: whole, and one that there can be. */
function storable(at: EpochMillis, now: EpochMillis): EpochMillis {
  return Number.isNaN(at) ? now : Math.round(Math.min(8.64e15, Math.max(-8.64e15, at))) + 0;
}

/** What the measuring side of the store works with. */
export type TelemetryParts = {
  readonly db: Database;
  readonly options: Pick<StoreOptions, 'clock' | 'mask' | 'measure'>;
  readonly tally: Tally;
};

/** The measuring side of the SQLite store. */
export class SqliteTelemetry implements Telemetry {
  readonly #db: Database;
  readonly #options: TelemetryParts['options'];
  readonly #tally: Tally;

  constructor({ db, options, tally }: TelemetryParts) {
    this.#db = db;
    this.#options = options;
    this.#tally = tally;
  }

  async record(
    decide: (seen: readonly Event[], standing: readonly CeilingStatus[]) => readonly RecordDraft[],
    seen: readonly RecordType[] = ALERT_TYPES,
    after = 0,
    ceilings: readonly Ceiling[] = [],
  ): Promise<Result<readonly Event[], Failure>> {
    const { clock, mask, measure } = this.#options;
    let committed = false;
    try {
      const result = this.#db.write('power-loss', (): Result<readonly Event[], Failure> => {
        const [now, mono] = [clock.now(), clock.monotonic()];
        const known = seen.length === 0 ? [] : selectEvents(this.#db, { types: seen, after });
        const drafts = decide(known, ceilings.length === 0 ? [] : standingAt(this.#db, ceilings, now).ceilings);
        const events: Event[] = [];
        for (const draft of drafts) {
          // No session is stored as the empty one.
          const session = draft.session ?? '';
          const place = draft.at === undefined ? { at: now, mono } : { at: storable(draft.at, now), mono: null };
          events.push(...insertEvents(this.#db, [draft], { session, mask, ...place }));
        }
        for (const event of events) {
          this.#tally.add(event, measure({ event, before: null, after: null, attempt: null }));
          foldLedger(this.#db, event, null);
        }
        this.#tally.flush();
        return events.length === 0 ? NOTHING : ok(events);
      });
      committed = result.ok || result === NOTHING;
      return result === NOTHING ? ok([]) : result;
    } finally {
      if (!committed) this.#tally.drop();
    }
  }

  async page(query: PageQuery): Promise<Page> {
    return readAll(this.#db, () => selectAnyPage(this.#db, query));
  }

  async totals(query: TotalsQuery): Promise<readonly Total[]> {
    return this.#db.read(() => selectTotals(this.#db, query, this.#options.clock.now()));
  }

  async distributions(query: DistributionQuery): Promise<readonly Distribution[]> {
    return this.#db.read(() => selectDistributions(this.#db, query, this.#options.clock.now()));
  }

  usedWindow(window: Window): Window {
    return usedWindow(window, this.#options.clock.now());
  }

  async alertEvents(): Promise<readonly Event[]> {
    return this.#db.read(() => selectEvents(this.#db, { types: ALERT_TYPES }));
  }

  async span(): Promise<{ readonly first: EpochMillis; readonly last: EpochMillis } | null> {
    const sql = `SELECT min(r.start) AS first, max(r.start) AS last FROM series s
      CROSS JOIN rollups r ON r.period = 1 AND r.series = s.id WHERE s.metric = 'events'`;
    return this.#db.read(() => {
      const row = this.#db.get(sql);
      const [first, last] =
        row === undefined ? [null, null] : [integerOrNull(row, 'first'), integerOrNull(row, 'last')];
      return first === null || last === null ? null : { first, last: last + 3_600_000 };
    });
  }
}
