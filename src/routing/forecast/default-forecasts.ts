import type { ComplexityLevel, Spread } from '../../model/complexity.ts';
import type { ModelTier } from '../../model/route.ts';
import type { TokenUsage } from '../../model/usage.ts';

/** What an attempt at a task of some level is taken for until something was measured here. */
export type LevelDefaults = {
  /** Half of the attempts use no more, and nine of ten. */
  readonly tokens: { readonly p50: TokenUsage; readonly p90: TokenUsage };
  readonly duration: Spread;
  /** How likely an attempt passes, by the strength of the model. */
  readonly chance: Readonly<Record<ModelTier, number>>;
};

const MINUTE = 60_000;

/**
 * Tokens of one attempt at a task of middling size: 64 tasks of Terminal-Bench with Claude Sonnet 4, public logs: input 476k (half of
 * the runs) and 1.56M (nine of ten), output 10k and 19k. All input is taken as uncached: with caches an attempt costs less, often a
 * third. That is what makes it a default to be corrected by the first measured attempts, not to be trusted.
 */
const INPUT: Spread = { p50: 476_000, p90: 1_560_000 };
const OUTPUT: Spread = { p50: 10_000, p90: 19_000 };

/**
 * How much of that a level takes. Nobody measured it by level: the same runs' least tenth (205k of 476k) stands for simple tasks, and
 * as far up for complex ones. A critical task may have any size; it is taken a little above the middle.
 */
const SIZE: Readonly<Record<ComplexityLevel, number>> = { simple: 0.43, moderate: 1, complex: 1.8, critical: 1.3 };

/** How long an attempt takes: an assumption that no source stands for, set right by the first measured ones. */
const DURATION: Spread = { p50: 6 * MINUTE, p90: 20 * MINUTE };

/**
 * How likely the first attempt passes. For middling tasks between what public results of one scaffold a benchmark have: Haiku 4.5
 * .258 (Terminal-Bench 2) and .395 (SWE-bench Pro); Sonnet 4.5 .438 and .437, Sonnet 4 .724 (SWE-bench Verified); Opus 4.5 .596, Opus
 * 4 .732. Simple and complex lie .6 standard deviations beside them, which is assumed; critical is no size and stands with complex,
 * where a mistake is least wanted.
 */
const CHANCE: Readonly<Record<ComplexityLevel, Readonly<Record<ModelTier, number>>>> = {
  simple: { fast: 0.59, balanced: 0.77, advanced: 0.84 },
  moderate: { fast: 0.36, balanced: 0.55, advanced: 0.66 },
  complex: { fast: 0.17, balanced: 0.32, advanced: 0.42 },
  critical: { fast: 0.17, balanced: 0.32, advanced: 0.42 },
};

/** What holds for a level while nothing was measured. Pure. */
export function levelDefaults(level: ComplexityLevel): LevelDefaults {
  const size = SIZE[level];
  const tokens = (input: number, output: number): TokenUsage => ({
    input: Math.round(input * size),
    output: Math.round(output * size),
    cacheRead: 0,
    cacheWrite: 0,
  });
  return {
    tokens: { p50: tokens(INPUT.p50, OUTPUT.p50), p90: tokens(INPUT.p90, OUTPUT.p90) },
    duration: { p50: DURATION.p50 * size, p90: DURATION.p90 * size },
    chance: CHANCE[level],
  };
}

/** What a model whose strength nobody told is taken for. */
export const UNKNOWN_TIER: ModelTier = 'balanced';
