import type { ComplexityLevel } from './complexity.ts';
import type { Forecast, ModelTier } from './route.ts';
import type { EpochMillis } from './units.ts';
import type { PriceRef } from './usage.ts';

/** Dollars for a million tokens, by kind. */
export type RateReport = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly cacheWriteHour: number;
};

/** Rates of a whole request whose prompt is longer than so many tokens. */
export type LongRateReport = { readonly above: number; readonly rates: RateReport };

/** What a model costs at a time. */
export type PriceReport = {
  /** Whose price list it is from. */
  readonly provider: string;
  readonly rates: RateReport;
  /** Empty: prompts of any length cost the same. */
  readonly long: readonly LongRateReport[];
  /** In a batch; null: nobody says. */
  readonly batch: { readonly rates: RateReport; readonly long: readonly LongRateReport[] } | null;
  readonly ref: PriceRef;
  /** Other prices hold at other times. */
  readonly dated: boolean;
  /** Where br's own table has it from; null: it is from elsewhere. */
  readonly source: string | null;
};

/** A model as it is told of. What is null is not known. */
export type ModelReport = {
  /** As it was asked for. */
  readonly name: string;
  readonly id: string;
  readonly maker: string | null;
  readonly tier: ModelTier | null;
  readonly context: number | null;
  readonly output: number | null;
  /** Agents here that run it. */
  readonly agents: readonly string[];
  readonly price: PriceReport | null;
};

/** Models there are, with their prices at a time. */
export type ModelsReport = {
  readonly at: EpochMillis;
  /** Those of this agent alone; null: of all. */
  readonly agent: string | null;
  readonly models: readonly ModelReport[];
  /** By agent: the models it is routed among, weakest first. */
  readonly ladders: Readonly<Record<string, readonly string[]>>;
};

/** What one model costs. */
export type ModelCostReport = {
  readonly at: EpochMillis;
  readonly model: ModelReport;
  /** What one attempt at a task of each level is expected to cost here; null: the price is not known. */
  readonly typical: Readonly<Record<ComplexityLevel, Forecast | null>>;
};
