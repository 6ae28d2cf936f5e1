import type { ComplexityLevel, Spread } from '../../model/complexity.ts';
import type { ModelTier } from '../../model/route.ts';
import type { MicroUsd } from '../../model/units.ts';
import type { TokenUsage } from '../../model/usage.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { levelDefaults } from './default-forecasts.ts';
import { Z90 } from './normal.ts';

/** What is known of a model without having tried it. */
export type ModelTraits = {
  /** Null: nobody told. */
  readonly tier: ModelTier | null;
  /** What tokens cost on it, at list price; null: no price is known. */
  readonly costOf: (tokens: TokenUsage) => MicroUsd | null;
};

/** A quantity that varies by factors: how it is read, and what it is by default. */
export type Quantity = {
  readonly of: (outcome: AttemptOutcome) => number | null;
  readonly base: (level: ComplexityLevel, traits: ModelTraits) => Spread | null;
  /** How levels compare where there is no default. */
  readonly scale: (level: ComplexityLevel) => number;
};

/** Money, micro-dollars. */
export const COST: Quantity = {
  of: ({ cost }) => cost,
  base: (level, { costOf }) => {
    const { p50, p90 } = levelDefaults(level).tokens;
    const [middle, high] = [costOf(p50), costOf(p90)];
    return middle === null || high === null || middle <= 0 || high <= middle ? null : { p50: middle, p90: high };
  },
  scale: (level) => levelDefaults(level).tokens.p50.input,
};

/** Milliseconds. */
export const DURATION: Quantity = {
  of: ({ duration }) => duration,
  base: (level) => levelDefaults(level).duration,
  scale: (level) => levelDefaults(level).duration.p50,
};

/** A default, moved by a logarithm, with a spread of one. Pure. */
export function lognormal(middle: number, shift: number, spread: number): Spread {
  const p50 = middle * Math.exp(shift);
  return { p50: Math.round(p50), p90: Math.round(p50 * Math.exp(Z90 * spread)) };
}

/** What an attempt came to that ran to its end; null: not known, or it was broken off. Pure. */
export function valueOf(outcome: AttemptOutcome, what: Quantity): number | null {
  const value = outcome.passed === null ? null : what.of(outcome);
  return value !== null && value > 0 ? value : null;
}
