import type { PriceRef } from '../../model/usage.ts';
import type { Rates } from '../models/built-in-models.ts';

/** What requests with long prompts cost. */
export type LongRates = {
  /** Prompts of more tokens than this: what is sent, read from and written to a cache, together. */
  readonly above: number;
  readonly rates: Rates;
};

/** What one model costs at one time, in dollars for a million tokens. */
export type ModelPrice = {
  /** Its name in the registry. */
  readonly model: string;
  /** Whose price list it is from: `anthropic`, `aws`. */
  readonly provider: string;
  readonly rates: Rates;
  /** From the shortest prompts on; they hold for all of a request, not for a part of it. Empty: prompts of any length cost the same. */
  readonly long: readonly LongRates[];
  /** What it costs in a batch; null: nobody says. */
  readonly batch: { readonly rates: Rates; readonly long: readonly LongRates[] } | null;
  readonly ref: PriceRef;
  /** Other prices hold at other times. */
  readonly dated: boolean;
  /** Where our own table has it from; null: it is from elsewhere. */
  readonly source: string | null;
};
