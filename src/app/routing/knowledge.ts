import type { ModelTier, RoutingPolicy, Rung, TaskClass } from '../../model/route.ts';
import type { EpochMillis } from '../../model/units.ts';
import { NO_TOKENS, type TokenUsage } from '../../model/usage.ts';
import { type AttemptOutcome, outcomesOfAttempts, type Worker } from '../../routing/forecast/attempt-outcome.ts';
import { Forecasts } from '../../routing/forecast/forecasts.ts';
import type { ModelTraits } from '../../routing/forecast/quantities.ts';
import { type ModelRegistry, modelRegistry, type RegisteredModel } from '../../routing/models/registry.ts';
import type { RoutingParts } from './routing-parts.ts';

/** What routes are chosen by: models with their prices, and what was seen of them here. */
export type Knowledge = {
  readonly registry: ModelRegistry;
  readonly outcomes: readonly AttemptOutcome[];
  readonly forecasts: Forecasts;
  readonly now: EpochMillis;
};

/** So many attempts are looked back at, the newest first: older ones tell of older models and another repository. */
export const LOOKED_BACK = 1000;

/** Agents whose attempts tell nothing of models. */
const NO_MODELS = ['command', 'replay'];

/** Reads what is known. Costs the same however many attempts there are. */
export async function knowledge({ store, config, clock, agents }: RoutingParts): Promise<Knowledge> {
  const now = clock.now();
  const registry = modelRegistry(config.routing, [...agents.keys()]);
  const outcomes = outcomesOfAttempts(await store.recentAttempts({ limit: LOOKED_BACK, without: NO_MODELS }));
  const traitsOf = ({ agent, model, used }: Worker): ModelTraits => {
    const name = model ?? used;
    const found = name === null ? null : registry.find(name, now);
    const tier = found?.tier ?? (name === null ? null : tierIn(registry.ladder(agent, now) ?? [], name));
    return { tier, costOf: (tokens) => listCost(found, tokens) };
  };
  return { registry, outcomes, forecasts: new Forecasts({ outcomes, traitsOf }), now };
}

/** By its place in a ladder, of a model whose strength nobody told: the first is the weakest, the last the strongest. */
function tierIn(ladder: readonly string[], model: string): ModelTier | null {
  const place = ladder.indexOf(model);
  if (place === -1 || ladder.length < 2) return null;
  if (place === 0) return 'fast';
  return place === ladder.length - 1 ? 'advanced' : 'balanced';
}

/** At the rates of short prompts: the tokens of an attempt are those of many requests, of which few are long. */
function listCost(model: RegisteredModel | null, tokens: TokenUsage): number | null {
  const rates = model?.price?.rates;
  if (rates === undefined) return null;
  const { input, output, cacheRead, cacheWrite } = { ...NO_TOKENS, ...tokens };
  // Dollars for a million tokens are micro-dollars for one.
  return Math.round(
    input * rates.input + output * rates.output + cacheRead * rates.cacheRead + cacheWrite * rates.cacheWrite,
  );
}

/** Who might try, and what is expected of them at tasks of a class. */
export type RungQuestion = {
  readonly agent: string;
  readonly model: string | null;
  readonly effort: string | null;
  readonly class: TaskClass;
};

/** A rung with what is expected of it. */
export function rungOf(known: Knowledge, { agent, model, effort, class: of }: RungQuestion): Rung {
  const { chance, cost, duration } = known.forecasts.of(of, { agent, model });
  const context = model === null ? null : (known.registry.find(model, known.now)?.context ?? null);
  return { agent, model, effort, context, cost, duration, chance };
}

/** The models a policy chooses among, weakest first; null: it names one, or the agent has no ladder. */
export function ladderFor(known: Knowledge, agent: string, policy: RoutingPolicy): readonly string[] | null {
  if (policy === 'fixed') return null;
  const ladder = known.registry.ladder(agent, known.now);
  return ladder === null || ladder.length === 0 ? null : ladder;
}
