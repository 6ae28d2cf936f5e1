import type { ComplexityLevel, Spread, TaskType } from './complexity.ts';
import type { MicroUsd, Millis } from './units.ts';

/**
 * How a model is chosen. `cheapest`: least expected money until the gate is passed. `balanced`: the same, but a weaker model only
 * where it is likely enough to pass. `best`: the strongest. `fixed`: the one that is named, else the agent's own choice.
 */
export type RoutingPolicy = 'cheapest' | 'balanced' | 'best' | 'fixed';

/** All policies, from the one that saves most. */
export const ROUTING_POLICIES: readonly RoutingPolicy[] = ['cheapest', 'balanced', 'best', 'fixed'];

/** How strong a model is among those of its maker. */
export type ModelTier = 'fast' | 'balanced' | 'advanced';

/**
 * Where a forecast comes from: attempts of this class and model here (`class`), of this model, of this class or of others here (`repository`), logs
 * that were imported (`imported`), or stated defaults that nobody measured here (`default`).
 */
export type ForecastSource = 'class' | 'repository' | 'imported' | 'default';

/** A number that is expected, with where it comes from and how many cases it rests on (0 for defaults). */
export type Forecast = Spread & { readonly from: ForecastSource; readonly samples: number };

/** How likely an attempt passes the gate, 0…1. */
export type Chance = { readonly value: number; readonly from: ForecastSource; readonly samples: number };

/** One step of a cascade: who tries, and what is expected of it. */
export type Rung = {
  readonly agent: string;
  /** As the agent takes it; null: its own choice. */
  readonly model: string | null;
  /** How hard the model thinks, as the agent takes it; null: its own choice. */
  readonly effort: string | null;
  /** Tokens the model can hold; null: not known. */
  readonly context: number | null;
  /** Money of one attempt, micro-dollars; null: no price is known. */
  readonly cost: Forecast | null;
  readonly duration: Forecast | null;
  readonly chance: Chance;
};

/** What history is told apart by: how hard, and what kind of work. */
export type TaskClass = { readonly level: ComplexityLevel; readonly taskType: TaskType };

/** Who tries a task, in order: the next rung after each attempt that failed its gate; the last one again after that. */
export type Route = {
  readonly policy: RoutingPolicy;
  readonly class: TaskClass;
  /** At least one, weakest first; all of one agent. */
  readonly rungs: readonly Rung[];
  /** Other agents or models, in order, for when the account of the rung in turn is parked. */
  readonly fallbacks: readonly Rung[];
  /** Why this cascade, in a sentence. */
  readonly reason: string;
};

/** The route of each task, by id; a task without one is done as the plan says. */
export type Routes = Readonly<Record<string, Route>>;

/** What an attempt was routed by; kept with it, so that history can be told apart by it. */
export type RouteTaken = TaskClass & {
  readonly policy: RoutingPolicy;
  /** Position in the cascade, from 0. */
  readonly rung: number;
  /** Taken because the account of the rung was parked. */
  readonly fallback: boolean;
  /** What was expected of it: chance to pass, and money (micro-dollars, null: not known). */
  readonly chance: number;
  readonly expected: MicroUsd | null;
};

/** Whether a cost is over a limit, and a duration over another; null: no limit. */
export type RouteLimits = { readonly cost: MicroUsd | null; readonly time: Millis | null };
