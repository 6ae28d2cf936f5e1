import type { Complexity, Spread } from '../model/complexity.ts';
import type { Plan } from '../model/plan.ts';
import type { ForecastSource, Route, RouteLimits, Routes, RoutingPolicy, TaskClass } from '../model/route.ts';
import type { SessionState } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';

/** A piece of work, and how somebody is to be chosen for it. */
export type SelectRequest = {
  readonly text: string;
  /** Paths or globs it is about; empty: not known. */
  readonly files: readonly string[];
  /** Null: as a plan that names none. */
  readonly agent: string | null;
  /** Null: one is chosen. */
  readonly model: string | null;
  /** Null: as the configuration has it. */
  readonly policy: RoutingPolicy | null;
  /** How often it is tried at most; null: as a plan that does not say. */
  readonly tries: number | null;
  readonly limits: RouteLimits;
};

/** A cascade that could be taken. */
export type OptionReport = {
  /** What the agent is told, weakest first. */
  readonly models: readonly string[];
  /** How likely the first attempt passes, and one of all tries. */
  readonly chance: number;
  readonly accepted: number;
  /** Of the whole cascade, micro-dollars; null: a price is not known. */
  readonly cost: Spread | null;
  /** The mean of that, and with what a task that is given up costs later: what options are weighed by. */
  readonly mean: MicroUsd | null;
  readonly weighed: MicroUsd | null;
  readonly duration: Spread | null;
  /** Where the chances and the costs come from: `repository` where those of its models come from different places. */
  readonly from: { readonly chance: ForecastSource; readonly cost: ForecastSource | null };
  readonly samples: number;
  /** Why the policy does not take it, as the end of a sentence; null: it may. */
  readonly barred: string | null;
};

/** Who would be chosen, and what else there is. */
export type SelectReport = {
  readonly complexity: Complexity;
  readonly tries: number;
  readonly limits: RouteLimits;
  readonly route: Route;
  readonly chosen: OptionReport;
  /** All others, the best first. */
  readonly alternatives: readonly OptionReport[];
};

/** A plan, and how it is to be run. Null: as the plan says, or, of routes, as it would be routed now. */
export type QuoteRequest = {
  readonly plan: Plan;
  readonly budget: MicroUsd | null;
  readonly concurrency: number | null;
  readonly routes: Routes | null;
  /** Tasks that are done already: they cost nothing more. */
  readonly done: readonly string[];
};

/** What one task is expected to come to. */
export type TaskQuoteReport = {
  readonly id: string;
  readonly agent: string;
  /** Weakest first; empty: a command, or the agent's own choice. */
  readonly models: readonly string[];
  readonly class: TaskClass | null;
  /** With all its tries, micro-dollars; null: a price is not known, or nobody charges for it. */
  readonly cost: Spread | null;
  /** Null: not known. */
  readonly duration: Spread | null;
  /** How likely it is accepted within its tries; null: nothing is known of commands. */
  readonly accepted: number | null;
  readonly from: {
    readonly cost: ForecastSource | null;
    readonly duration: ForecastSource | null;
    readonly chance: ForecastSource | null;
  };
};

/** A model that a task names and nobody here knows. */
export type UnknownModel = { readonly task: string; readonly model: string; readonly near: readonly string[] };

/** What a plan is expected to cost and to take. */
export type QuoteReport = {
  readonly name: string;
  readonly tasks: readonly TaskQuoteReport[];
  /** Tasks that may cost money. */
  readonly paid: number;
  /** Of all tasks whose price is known; null: there is none. */
  readonly cost: Spread | null;
  /** From the first start to the last end, so many at once as allowed; without the `untimed`. */
  readonly duration: Spread;
  /** Ids of commands and the like that have not run here yet: how long they take comes on top. */
  readonly untimed: readonly string[];
  /** How likely every task is accepted within its tries. */
  readonly accepted: number;
  /** Ids of the tasks whose price is not known: what they cost comes on top. */
  readonly unpriced: readonly string[];
  /** Models that tasks name and nobody here knows, with known names that are near: mistakes, mostly. */
  readonly unknownModels: readonly UnknownModel[];
  /** How many of the paid tasks have their cost from where. */
  readonly sources: Readonly<Partial<Record<ForecastSource, number>>>;
  readonly concurrency: number;
  readonly budget: MicroUsd | null;
  /** How likely the budget is enough; null: there is none, or a price is not known. */
  readonly withinBudget: number | null;
  /** How often the plan was drawn. */
  readonly draws: number;
};

/** What one model did at tasks of one class. */
export type WorkRow = {
  /** Null: nobody judged the tasks. */
  readonly class: TaskClass | null;
  readonly agent: string;
  readonly model: string | null;
  readonly attempts: number;
  /** Attempts the gate accepted, and those that were broken off, which say nothing. */
  readonly passed: number;
  readonly interrupted: number;
  /** What was charged, as far as it is known; null: nothing is known. */
  readonly spent: MicroUsd | null;
  readonly unknownCosts: number;
  /** `spent` for one accepted attempt; null: none was, or a cost is not known. */
  readonly perAccepted: MicroUsd | null;
};

/** What another policy would have come to, from what was measured here. */
export type PolicyEstimate = {
  readonly policy: RoutingPolicy;
  readonly cost: MicroUsd;
  /** How many of the tasks would have been accepted. */
  readonly accepted: number;
};

/** What work came to, and what it might have. */
export type WorkReport = {
  /** Null: of all sessions, as far back as is looked. */
  readonly session: string | null;
  readonly rows: readonly WorkRow[];
  readonly tasks: number;
  readonly accepted: number;
  readonly spent: MicroUsd | null;
  readonly unknownCosts: number;
  /** `spent`, what failed included, for one accepted task; null: none was, or a cost is not known. */
  readonly perAccepted: MicroUsd | null;
  /** Null: too little was measured to say. */
  readonly estimates: {
    /** How many tasks it is about, how many attempts it rests on. */
    readonly tasks: number;
    readonly samples: number;
    readonly policies: readonly PolicyEstimate[];
  } | null;
};

/** Of which work: of one session, or of all (null). */
export type WorkRequest = { readonly session: SessionState | null };
