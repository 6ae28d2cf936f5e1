import { ok, type Result } from '../../lib/result.ts';
import type { Event } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import { addTokens, type Cost, hourly, NO_TOKENS } from '../../model/usage.ts';
import type { LogImport, LogImportRequest } from '../../ports/routing.ts';
import type { LoggedCall } from '../../ports/session-logs.ts';
import { costBy } from '../../routing/prices/price-of.ts';
import type { ModelPrice } from '../../routing/prices/model-price.ts';
import { openPriceBook } from '../../routing/prices/open-price-book.ts';
import { KnownCalls } from './known-calls.ts';
import type { Config } from '../../model/config.ts';
import type { RoutingParts } from './routing-parts.ts';
import { type PriceCall, type UsageDraft, usageDrafts } from './usage-drafts.ts';
import { whoseCalls, type Whose } from './whose-calls.ts';

/** Calls that are recorded at once: some milliseconds, in which nobody else can write. */
const BATCH = 2_000;
/** Events that are read at once. */
const PAGE = 1_000;
const HOUR = 3_600_000;

/** What importing works with. */
export type ImportParts = Pick<RoutingParts, 'env' | 'logs'> & {
  readonly store: Pick<RoutingParts['store'], 'sessions' | 'load' | 'events'> & {
    readonly telemetry: Pick<RoutingParts['store']['telemetry'], 'record'>;
  };
  readonly clock: Pick<RoutingParts['clock'], 'now'>;
  readonly repository: Pick<RoutingParts['repository'], 'info'>;
  readonly config: Pick<Config, 'routing'>;
};

/**
 * Takes in usage from an agent's logs: what is new since the last time, and nothing twice, also when another import runs beside
 * this one or one was broken off. Records some at a time.
 */
export async function importLogs(parts: ImportParts, request: LogImportRequest): Promise<Result<LogImport, Failure>> {
  const { source, from, all, dryRun } = request;
  const { env, clock, store, repository, logs } = parts;
  const scan = await logs.read({ source, from, env, now: clock.now() });
  if (!scan.ok) return scan;
  const whose = await whoseCalls({ info: repository.info, pool: logs.pool, store });
  const sorted: Record<Whose, LoggedCall[]> = { ours: [], here: [], elsewhere: [] };
  for (const call of scan.value.calls) sorted[whose(call)].push(call);
  const wanted = all ? [...sorted.here, ...sorted.elsewhere] : sorted.here;
  const known = await knownCalls(parts);
  const price = await pricing(parts);
  const added = new Added();
  for (const batch of batches(wanted)) {
    const drafts = (): readonly UsageDraft[] => usageDrafts(source, batch, { known, price });
    if (dryRun) {
      added.take(drafts());
      continue;
    }
    const stored = await store.telemetry.record(
      (seen) => {
        known.take(seen);
        return drafts();
      },
      ['history.imported'],
      known.seq,
    );
    if (!stored.ok) return stored;
    known.take(stored.value);
    added.take(stored.value);
    // Whoever waits to write has its turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  const { calls: _calls, ...read } = scan.value;
  const counted = {
    told: scan.value.calls.length,
    imported: added.calls,
    grown: added.grown,
    known: wanted.length - added.calls - added.grown,
    ours: sorted.ours.length,
    elsewhere: all ? 0 : sorted.elsewhere.length,
  };
  return ok({ source, all, dryRun, ...read, calls: counted, ...added.sums() });
}

async function knownCalls({ store }: ImportParts): Promise<KnownCalls> {
  const known = new KnownCalls();
  for (;;) {
    const events = await store.events({ types: ['history.imported'], after: known.seq, limit: PAGE });
    known.take(events);
    if (events.length < PAGE) return known;
  }
}

/** What a log tells is taken as it is; else the price of the call's own hour. */
async function pricing({ config }: ImportParts): Promise<PriceCall> {
  const book = await openPriceBook(config.routing.models);
  const prices = new Map<string, ModelPrice | null>();
  const priceAt = (model: string, at: number): ModelPrice | null => {
    const key = `${Math.floor(at / HOUR)} ${model}`;
    let found = prices.get(key);
    if (found === undefined) prices.set(key, (found = book.price(model, at)));
    return found;
  };
  return (model, { tokens, reported }, at): Cost => {
    if (reported !== null) return { source: 'reported', amount: reported };
    const found = model === null ? null : priceAt(model, at);
    if (found === null) return { source: 'unknown' };
    const { usd, price } = costBy(found, { of: 'request', tokens });
    // Rounded when all of an hour is summed up.
    return { source: 'estimated', amount: usd * 1_000_000, price };
  };
}

/** Conversations stay together, so that the records are few. */
function* batches(calls: readonly LoggedCall[]): Generator<readonly LoggedCall[]> {
  const sorted = calls.toSorted((a, b) => compare(a.conversation, b.conversation) || a.at - b.at || a.id - b.id);
  for (let from = 0; from < sorted.length; from += BATCH) yield sorted.slice(from, from + BATCH);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What records add, summed up. */
class Added {
  calls = 0;
  grown = 0;
  #tokens = NO_TOKENS;
  #reported: number | null = null;
  #estimated: number | null = null;
  #unpriced = 0;
  readonly #conversations = new Set<string>();

  take(records: readonly (UsageDraft | Event)[]): void {
    for (const { type, data } of records) {
      if (type !== 'history.imported' || data.logged === undefined) continue;
      const { calls, open, conversation, reported, estimated, unpriced } = data.logged;
      const fresh = new Set(calls);
      this.calls += fresh.size;
      this.grown += open.filter(([id = 0]) => !fresh.has(id)).length;
      this.#conversations.add(conversation);
      const { input, output, cacheRead = 0, cacheWrite = 0, cacheWriteHour = 0 } = data.tokens;
      this.#tokens = addTokens(this.#tokens, { input, output, cacheRead, cacheWrite, ...hourly(cacheWriteHour) });
      if (reported !== null) this.#reported = (this.#reported ?? 0) + reported;
      if (estimated !== null) this.#estimated = (this.#estimated ?? 0) + estimated;
      this.#unpriced += unpriced;
    }
  }

  sums(): Pick<LogImport, 'conversations' | 'tokens' | 'cost'> {
    const cost = { reported: this.#reported, estimated: this.#estimated, unpriced: this.#unpriced };
    return { conversations: this.#conversations.size, tokens: this.#tokens, cost };
  }
}
