import type { RecordDraft } from '../../model/event.ts';
import type { LoggedUsage, LogSource } from '../../model/record-event.ts';
import type { EpochMillis } from '../../model/units.ts';
import { type Cost, hourly, NO_TOKENS, type PriceRef, type TokenUsage } from '../../model/usage.ts';
import type { LoggedCall } from '../../ports/session-logs.ts';
import { type CallUsage, countsOf, greaterUsage, type KnownCalls } from './known-calls.ts';

/** What one call costs; never `replayed`. */
export type PriceCall = (model: string | null, usage: CallUsage, at: EpochMillis) => Cost;

/** A record of imported usage. */
export type UsageDraft = Extract<RecordDraft, { type: 'history.imported' }>;

const HOUR = 3_600_000;
/** Calls in one record: its numbers are read as a whole. */
const MOST_CALLS = 200;

/** What of some calls is not known yet, as records: one for each conversation, model and hour. Pure. */
export function usageDrafts(
  source: LogSource,
  calls: readonly LoggedCall[],
  { known, price }: { readonly known: KnownCalls; readonly price: PriceCall },
): readonly UsageDraft[] {
  const groups = new Map<string, Group>();
  const done: Group[] = [];
  for (const call of calls) {
    const news = known.newsOf(call);
    if (news === null) continue;
    const hour = Math.floor(call.at / HOUR) * HOUR;
    const key = JSON.stringify([call.conversation, call.model, hour]);
    let group = groups.get(key);
    if (group === undefined || group.size === MOST_CALLS) {
      group = new Group(call);
      groups.set(key, group);
      done.push(group);
    }
    group.add(call, news === 'new' ? null : news, price);
  }
  return done.map((group) => group.draft(source));
}

/** Money of one source, not rounded; null: none. */
type Sum = number | null;

class Group {
  size = 0;
  readonly #first: LoggedCall;
  readonly #calls: number[] = [];
  readonly #open: (readonly number[])[] = [];
  #at: EpochMillis;
  readonly #tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWriteHour: 0 };
  #reported: Sum = null;
  #estimated: Sum = null;
  #unpriced = 0;
  #price: PriceRef | null = null;

  constructor(first: LoggedCall) {
    this.#first = first;
    this.#at = first.at;
  }

  /** `before`: what of it is imported; null: nothing. */
  add(call: LoggedCall, before: CallUsage | null, price: PriceCall): void {
    this.size += 1;
    this.#at = Math.min(this.#at, call.at);
    const now = before === null ? call : greaterUsage(call, before);
    this.#use(now.tokens, before?.tokens ?? NO_TOKENS);
    if (before === null) this.#calls.push(call.id);
    if (call.open || before !== null) this.#open.push(countsOf(call.id, now));
    const cost = price(call.model, now, call.at);
    const was = before === null ? null : price(call.model, before, call.at);
    if (cost.source === 'unknown') this.#unpriced += before === null ? 1 : 0;
    else this.#pay(cost, was?.source === cost.source ? was.amount : 0);
    // What it was estimated at is taken back where the log now tells.
    if (was?.source === 'estimated' && cost.source === 'reported')
      this.#estimated = (this.#estimated ?? 0) - was.amount;
  }

  #use(now: TokenUsage, before: TokenUsage): void {
    const tokens = this.#tokens;
    tokens.input += now.input - before.input;
    tokens.output += now.output - before.output;
    tokens.cacheRead += now.cacheRead - before.cacheRead;
    tokens.cacheWrite += now.cacheWrite - before.cacheWrite;
    tokens.cacheWriteHour += (now.cacheWriteHour ?? 0) - (before.cacheWriteHour ?? 0);
  }

  #pay(cost: Exclude<Cost, { source: 'unknown' }>, before: number): void {
    if (cost.source === 'reported') this.#reported = (this.#reported ?? 0) + cost.amount - before;
    else this.#estimated = (this.#estimated ?? 0) + cost.amount - before;
    this.#price ??= cost.price ?? null;
  }

  draft(source: LogSource): UsageDraft {
    const { conversation, model } = this.#first;
    const [reported, estimated] = [rounded(this.#reported), rounded(this.#estimated)];
    const logged: LoggedUsage = {
      conversation,
      calls: this.#calls,
      open: this.#open,
      reported,
      estimated,
      unpriced: this.#unpriced,
      price: this.#price,
    };
    const { input, output, cacheRead, cacheWrite, cacheWriteHour } = this.#tokens;
    return {
      type: 'history.imported',
      at: this.#at,
      data: {
        source,
        key: `${conversation} ${this.#first.id}`,
        type: 'usage',
        task: null,
        model,
        tokens: { input, output, unsplit: 0, cacheRead, cacheWrite, ...hourly(cacheWriteHour) },
        cost: reported === null && estimated === null ? null : (reported ?? 0) + (estimated ?? 0),
        duration: null,
        success: null,
        message: null,
        logged,
      },
    };
  }
}

function rounded(sum: Sum): number | null {
  return sum === null ? null : Math.round(sum) + 0;
}
