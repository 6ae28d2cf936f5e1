import type { Check } from '../model/plan.ts';
import type { TreeId } from '../model/units.ts';
import type { Millis } from '../model/units.ts';
import type { Confine, ProcessUsage, Sealed } from './process.ts';
import type { CheckResult } from '../model/verdict.ts';

/** One run of one check. */
export type CheckRun = {
  readonly check: Check;
  readonly on: CheckResult['on'];
  /** The tree that the working directory holds. */
  readonly tree: TreeId;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute run directory for the process and its log; emptied first. */
  readonly dir: string;
  readonly marker: string;
  /** Confines it; null: it may write what the user may. */
  readonly confine: Confine | null;
  readonly signal: AbortSignal;
  /** It proves nothing: it brings the workspace to where checks can run. */
  readonly setup?: true;
  /** Told what its process took and what was masked in its logs, when it has ended and before the run resolves; each try of a check that was killed from outside by itself. */
  readonly ended?: (process: EndedProcess) => void;
};

/** What is left to tell of a process that has ended. */
export type EndedProcess = {
  readonly usage: ProcessUsage;
  readonly wall: Millis;
  /** Absolute path of its run directory. */
  readonly dir: string;
  readonly sealed: Sealed;
};

/**
 * Runs a command of the plan to its end with its output kept. Passed by the engine to the stages that need it, so that
 * run, gate and landing need not know one another. Resolves with `passed: false` for every way of not being green; the
 * `signal` ends the process and resolves with `null`: nothing was found out.
 */
export type CheckRunner = (run: CheckRun) => Promise<CheckResult | null>;
