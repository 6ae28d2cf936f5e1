import { randomUUID } from 'node:crypto';
import type { Ceiling, CeilingStatus } from '../../model/ledger.ts';
import type { EpochMillis, MicroUsd, Millis } from '../../model/units.ts';
import { type Cost, NO_TOKENS, type TokenUsage } from '../../model/usage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Llm, LlmQuestion } from '../../ports/llm.ts';
import type { Store } from '../../ports/store.ts';
import type { PriceBook } from '../../routing/prices/price-book.ts';
import type { Result } from '../../lib/result.ts';
import { money } from '../../views/format.ts';
import { spentOnAsking } from './ai-budget.ts';
import type { Once } from './breakers.ts';

/** What a question is asked with. */
export type Asking<T> = {
  readonly llm: Llm;
  readonly store: Pick<Store, 'telemetry'>;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly prices: PriceBook;
  /** `ai.budget`. */
  readonly budget: MicroUsd;
  /** Of the repository, which hold for everything. */
  readonly ceilings: readonly Ceiling[];
  readonly question: Omit<LlmQuestion, 'model' | 'timeout' | 'effort'>;
  /** Reads an answer, or says as a part of a sentence why it is of no use. */
  readonly read: (value: unknown, model: string) => Result<T, string>;
  readonly signal: AbortSignal;
};

/** What the API adds to a question by itself, in tokens: the schema as an instruction, and the frame of a conversation. Generous. */
const FRAME = 1_500;

/** Tokens for what a model thinks at low effort. Generous: an answer that is cut off is paid for in vain. */
const THOUGHTS = 4_000;

/**
 * Asks one model once: what it costs at worst is set aside and recorded before anything is sent, or it is refused; what it did
 * cost is recorded after. A `br` that ends in between leaves what was set aside as spent.
 */
export async function askOnce<T>(asking: Asking<T>, model: string, timeout: Millis): Promise<Once<T>> {
  const { llm, clock, read, signal } = asking;
  const question = fitted(asking, model);
  const amount = worstCost(asking, question, model);
  if (amount === null) return unasked(`no price is known for ${model}, and nothing is spent without one`);
  const call = randomUUID();
  const refusal = await setAside(asking, { call, model, amount });
  if (refusal !== null) return unasked(refusal);
  const started = clock.monotonic();
  const answer = await llm.ask({ ...question, model, timeout }, signal);
  const value = answer.ok ? read(answer.value.value, answer.value.model) : null;
  const outcome = answer.ok ? (value?.ok === true ? 'answered' : 'unusable') : answer.error.class;
  const used = answer.ok ? answer.value.tokens : answer.error.used;
  const cost = costOf(asking, model, { used, billed: answer.ok || answer.error.billed });
  const duration = Math.round(clock.monotonic() - started);
  // Should it fail: what was set aside stays, and counts.
  await asking.store.telemetry.record(
    () => [
      {
        type: 'estimate.asked',
        data: { call, model, tokens: used ?? NO_TOKENS, cost, reserved: amount, outcome, duration },
      },
    ],
    [],
  );
  if (!answer.ok) return { kind: 'failed', error: answer.error };
  if (value?.ok !== true)
    return { kind: 'refused', why: `The answer of ${model} is of no use (${value?.error ?? ''}).` };
  return { kind: 'answer', value: value.value };
}

function unasked(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why: `No model was asked: ${why}.` };
}

/**
 * The question as a model can take it: those from version 5 on think before they answer, unless they are told to do little of it,
 * and their thoughts count as answer (https://platform.claude.com/docs/en/build-with-claude/thinking, read on 2026-11-28). Older ones know no
 * effort; of models that nobody knows it is not said, and there is room.
 */
function fitted({ question, prices }: Asking<unknown>, model: string): Omit<LlmQuestion, 'model' | 'timeout'> {
  const known = prices.known(model);
  const thinks = known === null || known.version[0] >= 5;
  const maxTokens = question.maxTokens + (thinks ? THOUGHTS : 0);
  return { ...question, maxTokens, effort: known !== null && thinks ? 'low' : null };
}

/** No token is shorter than a byte, and no answer longer than it may be. Null: the price is not known. */
function worstCost(
  { prices, clock }: Asking<unknown>,
  question: Omit<LlmQuestion, 'model' | 'timeout'>,
  model: string,
): MicroUsd | null {
  const { system, prompt, schema, maxTokens } = question;
  const input =
    Buffer.byteLength(system) + Buffer.byteLength(prompt) + Buffer.byteLength(JSON.stringify(schema)) + FRAME;
  return priced(prices, model, { at: clock.now(), tokens: { ...NO_TOKENS, input, output: maxTokens } });
}

function costOf(
  { prices, clock }: Asking<unknown>,
  model: string,
  { used, billed }: { readonly used: TokenUsage | null; readonly billed: boolean },
): Cost {
  if (used === null && billed) return { source: 'unknown' };
  const found = prices.priceOf(model, { of: 'request', tokens: used ?? NO_TOKENS }, clock.now());
  return found === null ? { source: 'unknown' } : { source: 'estimated', amount: found.amount, price: found.price };
}

function priced(
  prices: PriceBook,
  model: string,
  { tokens, at }: { readonly tokens: TokenUsage; readonly at: EpochMillis },
): MicroUsd | null {
  return prices.priceOf(model, { of: 'request', tokens }, at)?.amount ?? null;
}

/** Null: it is set aside. Else why it is not, as a part of a sentence. */
async function setAside(
  { store, clock, budget, ceilings }: Asking<unknown>,
  data: { readonly call: string; readonly model: string; readonly amount: MicroUsd },
): Promise<string | null> {
  const { amount } = data;
  let full: CeilingStatus | undefined;
  let spent: MicroUsd = 0;
  // Nobody else records between the look and the record: two questions never set the same money aside.
  const recorded = await store.telemetry.record(
    (seen, standing) => {
      full = standing.find(({ left }) => left < amount);
      spent = spentOnAsking(seen, clock.now());
      return full !== undefined || spent + amount > budget ? [] : [{ type: 'estimate.reserved', data }];
    },
    ['estimate.reserved', 'estimate.asked'],
    0,
    ceilings,
  );
  if (!recorded.ok) return `what it costs could not be recorded: ${recorded.error.cause.replace(/\.$/, '')}`;
  if (recorded.value.length > 0) return null;
  if (full !== undefined)
    return `${money(full.left)} are left of the ceiling of ${money(full.amount)} (${full.period}), and a question may cost ${money(amount)}`;
  return `${money(spent)} of today's ${money(budget)} for such questions (ai.budget) are spent, and one may cost ${money(amount)}`;
}
