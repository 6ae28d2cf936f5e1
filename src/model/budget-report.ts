import type { ConfigLayer, ConfigOrigin } from './config.ts';
import type { Place } from './failure.ts';
import type { BudgetPeriod, CeilingStatus, Standing } from './ledger.ts';
import type { EpochMillis, MicroUsd } from './units.ts';

/** What is configured, and where it stands. */
export type BudgetSource = { readonly origin: ConfigOrigin; readonly place: Place | null };

/** One period: what was spent in it, and its ceiling, if it has one. */
export type PeriodReport = Omit<CeilingStatus, 'amount' | 'left'> &
  BudgetSource & {
    /** Null: no ceiling. */
    readonly amount: MicroUsd | null;
    readonly left: MicroUsd | null;
  };

/** How the money of a repository stands. */
export type BudgetReport = {
  readonly at: EpochMillis;
  readonly periods: readonly PeriodReport[];
  /** The share of a ceiling, 0…1, that is told when it is passed. */
  readonly warnAt: BudgetSource & { readonly share: number };
  readonly parked: Standing['parked'];
  /** What br itself asked models today (UTC), of `ai.budget`; null: `ai.enabled` is off. */
  readonly asking: { readonly spent: MicroUsd; readonly amount: MicroUsd; readonly until: EpochMillis | null } | null;
  /** Sessions that nobody runs any more, and what is still set aside for their attempts: until they are resumed or cancelled. */
  readonly stranded: readonly { readonly session: string; readonly reserved: MicroUsd }[];
};

/** What to write, and into whose file. */
export type BudgetSetting = {
  readonly layer: ConfigLayer;
  /** Null: leave the ceilings as they are. */
  readonly ceiling: { readonly period: BudgetPeriod; readonly amount: MicroUsd | null } | null;
  /** 0…1; null: leave it as it is. */
  readonly warnAt: number | null;
};

/** What was written, and what holds after it. */
export type BudgetChange = {
  /** Absolute path. */
  readonly file: string;
  /** False: it said so already. */
  readonly changed: boolean;
  readonly report: BudgetReport;
};
