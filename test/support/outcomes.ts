import type { ComplexityLevel } from '../../src/model/complexity.ts';
import type { Rung } from '../../src/model/route.ts';
import type { AttemptOutcome, Worker } from '../../src/routing/forecast/attempt-outcome.ts';
import { Forecasts } from '../../src/routing/forecast/forecasts.ts';
import type { ModelTraits } from '../../src/routing/forecast/quantities.ts';
import type { TokenUsage } from '../../src/model/usage.ts';

/** Dollars for a million tokens in and out, of three made-up models. */
const MODELS: Readonly<Record<string, readonly [input: number, output: number, ModelTraits['tier']]>> = {
  small: [1, 5, 'fast'],
  middle: [3, 15, 'balanced'],
  large: [5, 25, 'advanced'],
};

/** What is known of `small`, `middle` and `large`; of other models nothing. */
export function traitsOf({ model, used }: Worker): ModelTraits {
  const found = MODELS[model ?? used ?? ''];
  if (found === undefined) return { tier: null, costOf: () => null };
  const [input, output, tier] = found;
  return { tier, costOf: (tokens: TokenUsage) => Math.round(tokens.input * input + tokens.output * output) };
}

/** An attempt that passed with `small` at a moderate bug fix, unless `parts` say otherwise. */
export function someOutcome(parts: Partial<AttemptOutcome> = {}): AttemptOutcome {
  return {
    agent: 'claude',
    model: 'small',
    used: null,
    session: 's',
    task: 'a',
    number: 1,
    class: { level: 'moderate', taskType: 'bug_fix' },
    passed: true,
    after: [],
    cost: 200_000,
    costSource: 'reported',
    duration: 240_000,
    tokens: { input: 100_000, output: 4000, cacheRead: 0, cacheWrite: 0 },
    endedAt: 0,
    ...parts,
  };
}

/** Forecasts of the three models from these outcomes. */
export function forecastsFrom(outcomes: readonly AttemptOutcome[]): Forecasts {
  return new Forecasts({ outcomes, traitsOf });
}

/** The three models as rungs for a class, weakest first. */
export function ladderFrom(outcomes: readonly AttemptOutcome[], level: ComplexityLevel): readonly Rung[] {
  const forecasts = forecastsFrom(outcomes);
  return Object.keys(MODELS).map((model) => ({
    agent: 'claude',
    model,
    effort: null,
    context: null,
    ...forecasts.of({ level, taskType: 'bug_fix' }, { agent: 'claude', model }),
  }));
}
