import type { TaskClass } from './route.ts';
import type { EpochMillis, MicroUsd, Millis } from './units.ts';
import type { TokenUsage } from './usage.ts';

/** By what costs are told apart. */
export type CostBy = 'model' | 'task' | 'class' | 'agent' | 'session';

/** All of them. */
export const COST_BYS: readonly CostBy[] = ['model', 'task', 'class', 'agent', 'session'];

/** Money by where the number is from, null where there is none of the kind; and how many uses nobody knows the cost of. */
export type CostMoney = {
  readonly reported: MicroUsd | null;
  readonly estimated: MicroUsd | null;
  /** From recordings: nobody was charged. In no average. */
  readonly replayed: MicroUsd | null;
  readonly unknown: number;
};

/** What attempts of agents came to. */
export type CostSums = {
  /** All of them; `live`: under way. */
  readonly attempts: number;
  /** Those that landed: each is one accepted task. */
  readonly accepted: number;
  readonly failed: number;
  readonly lost: number;
  readonly cancelled: number;
  readonly live: number;
  /** Landed among those that landed or failed, 0…1; null: none did. */
  readonly successRate: number | null;
  readonly tokens: TokenUsage;
  readonly money: CostMoney;
  /** Reported and estimated money of all attempts, failed ones too, for each accepted task; null: none was, or nothing is known. */
  readonly perAccepted: MicroUsd | null;
  /** The same for each attempt. */
  readonly perAttempt: MicroUsd | null;
  /** How long attempts took that are settled, on average; null: none is. */
  readonly average: Millis | null;
};

/** Sums of one model, task, class, agent or session. */
export type CostGroup = CostSums & {
  /** A task is `<session>/<task>`. */
  readonly name: string;
  /** Of groups by class: null for what was not routed. Missing: of others. */
  readonly class?: TaskClass | null;
};

/** What was imported of one model, agent or conversation. Nothing that br spent. */
export type ImportedGroup = {
  readonly name: string;
  /** Whose logs; `buildrunner-3`: what version 3 recorded. */
  readonly agent: string;
  /** Calls of models; 0 where the records do not tell. */
  readonly calls: number;
  /** `unsplit`: of a kind that nobody wrote down. */
  readonly tokens: TokenUsage & { readonly unsplit: number };
  readonly money: Pick<CostMoney, 'reported' | 'estimated' | 'unknown'>;
};

/** What was spent in a time, and on what. */
export type CostReport = {
  /** The time, as sums could tell it; null: nothing was recorded yet. */
  readonly window: { readonly since: EpochMillis; readonly until: EpochMillis } | null;
  readonly by: CostBy | null;
  /** All attempts of agents that started in it. */
  readonly total: CostSums;
  /** Dearest first; empty without `by`. */
  readonly groups: readonly CostGroup[];
  /** The dearest tasks, over all of their attempts in the time. */
  readonly dearest: readonly CostGroup[];
  /** What br itself asked models; null: nothing. */
  readonly asked: { readonly tokens: TokenUsage; readonly money: CostMoney } | null;
  /** Apart from all of the above; null: nothing was imported of that time. */
  readonly imported: Omit<ImportedGroup, 'name' | 'agent'> | null;
};

/** What imported logs and records tell of a time. */
export type ImportedReport = {
  readonly window: CostReport['window'];
  readonly by: 'model' | 'agent' | 'session';
  readonly total: Omit<ImportedGroup, 'name' | 'agent'>;
  /** Dearest first. */
  readonly groups: readonly ImportedGroup[];
};
