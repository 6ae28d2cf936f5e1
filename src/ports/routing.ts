import type {
  QuoteReport,
  QuoteRequest,
  SelectReport,
  SelectRequest,
  WorkReport,
  WorkRequest,
} from './route-reports.ts';
import type { SessionState } from '../model/session.ts';
import type { Routes } from '../model/route.ts';
import type { Plan } from '../model/plan.ts';
import type { BudgetChange, BudgetReport, BudgetSetting } from '../model/budget-report.ts';
import type { Complexity } from '../model/complexity.ts';
import type { Calibration, TrainReport } from '../model/size-report.ts';
import type { CostBy, CostReport, ImportedReport } from '../model/cost-report.ts';
import type { Failure } from '../model/failure.ts';
import type { ModelCostReport, ModelsReport } from '../model/model-report.ts';
import type { LogSource } from '../model/record-event.ts';
import type { EpochMillis, MicroUsd } from '../model/units.ts';
import type { TokenUsage } from '../model/usage.ts';
import type { LogScan } from './session-logs.ts';
import type { Result } from '../lib/result.ts';

/** A piece of work that somebody describes. */
export type TaskQuestion = {
  readonly text: string;
  /** Paths or globs it is about, relative to the repository's top; empty: not known. */
  readonly files: readonly string[];
  /** Ask a model too, where the configuration allows it (`ai.enabled`). */
  readonly ask: boolean;
};

/** Which logs of an agent to take in. */
export type LogImportRequest = {
  readonly source: LogSource;
  /** A folder of logs, or one log; absolute. Null: where the agent keeps them. */
  readonly from: string | null;
  /** Usage in other directories than this repository's, too. */
  readonly all: boolean;
  /** Look, and record nothing. */
  readonly dryRun: boolean;
};

/** What importing logs did, or (`dryRun`) would do. */
export type LogImport = Omit<LogImportRequest, 'from'> &
  Omit<LogScan, 'calls'> & {
    /**
     * Calls of models: all that the logs tell of; of these what was imported now; whose counts have grown since the last import;
     * that were known; that attempts of br made, which are accounted for already; and those of other directories, left out.
     */
    readonly calls: Readonly<Record<'told' | 'imported' | 'grown' | 'known' | 'ours' | 'elsewhere', number>>;
    /** Conversations of which something was imported. */
    readonly conversations: number;
    /** What was added. */
    readonly tokens: TokenUsage;
    /** The same in money, null where there is none of the kind; and how many calls nobody knows the cost of. */
    readonly cost: {
      readonly reported: MicroUsd | null;
      readonly estimated: MicroUsd | null;
      readonly unpriced: number;
    };
  };

/** Costs of which time, and by what they are told apart. Null: from the first record on, and up to now. */
export type CostRequest = {
  readonly by: CostBy | null;
  readonly since: EpochMillis | null;
  readonly until: EpochMillis | null;
};

/** The same of what was imported. */
export type ImportedRequest = Omit<CostRequest, 'by'> & { readonly by: ImportedReport['by'] };

/** Choosing models, what they cost, and what may be spent: what `br routing`, `br plan quote` and every run ask. */
export interface Routing {
  /** How hard a piece of work is. */
  estimate(question: TaskQuestion): Promise<Result<Complexity, Failure>>;
  /** Learns how large changes are from the history, as far as it is new; `fresh`: from all of it. */
  train(request: { readonly fresh: boolean }): Promise<Result<TrainReport, Failure>>;
  /** How well sizes are told: the older part of the history is learned from, the newer predicted. */
  calibrate(): Promise<Result<Calibration, Failure>>;
  /**
   * Who tries each task of a plan; tasks that cost nothing have no route. With a session, tasks that were begun go on where they
   * were. Asks no model.
   */
  routes(plan: Plan, session?: SessionState | null): Promise<Routes>;
  /** Who would be chosen for a piece of work. Refused (`budget`) where nothing stays within the limits. */
  select(request: SelectRequest): Promise<Result<SelectReport, Failure>>;
  /** What a plan is expected to cost and to take, before it starts. */
  quote(request: QuoteRequest): Promise<QuoteReport>;
  /** What work came to, and what it might have under other policies. */
  report(request: WorkRequest): Promise<WorkReport>;
  /** Models there are and what they cost: of all agents, or of one. */
  models(agent: string | null): Promise<Result<ModelsReport, Failure>>;
  /** What one model costs, and what a typical attempt with it does. Refused (`usage`) where nothing is known of it. */
  modelCost(name: string): Promise<Result<ModelCostReport, Failure>>;
  /** What was spent and is set aside, by period, of what ceilings there are. */
  budget(): Promise<Result<BudgetReport, Failure>>;
  /** Writes ceilings into a file of the configuration. Nothing is changed when it is refused. */
  setBudget(setting: BudgetSetting): Promise<Result<BudgetChange, Failure>>;
  /** Takes in usage from an agent's own logs, apart from what br spends; what was imported before is passed over. */
  importLogs(request: LogImportRequest): Promise<Result<LogImport, Failure>>;
  /** What agents cost in a time. Rejects as reads of the store do. */
  costs(request: CostRequest): Promise<CostReport>;
  /** What was imported of a time; no part of the above. */
  importedCosts(request: ImportedRequest): Promise<ImportedReport>;
  /** Either report as CSV. */
  costTable(report: CostReport | ImportedReport): Promise<Uint8Array>;
}
