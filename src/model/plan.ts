import type { RoutingPolicy } from './route.ts';
import type { MicroUsd, Millis } from './units.ts';

/** A command the user wrote: a line for `/bin/sh -c`, or an argument vector run without a shell. */
export type Command =
  | { readonly kind: 'shell'; readonly line: string }
  | { readonly kind: 'argv'; readonly argv: readonly string[] };

/** A check an attempt must pass: green means exit code 0. */
export type Check = {
  /** Shown to people; the command line when the user gave no name. Unique within a task. */
  readonly name: string;
  readonly command: Command;
  /** The check must be red on the base before the task starts, so that green proves the task turned it. */
  readonly failBefore: boolean;
  readonly timeout: Millis;
};

/** What a task does: a prompt for an agent, or a command. */
export type Work =
  | {
      readonly kind: 'prompt';
      readonly prompt: string;
      readonly agent: string;
      /** A model that is named is not routed. */
      readonly model: string | null;
      /** How hard the model thinks, as the agent takes it. Missing: its own choice. */
      readonly effort?: string;
      /** How a model is chosen. Missing: as the configuration has it. */
      readonly policy?: RoutingPolicy;
      /** Agents, or `agent:model`, for when the account is parked. Missing: as the configuration has it. */
      readonly fallback?: readonly string[];
    }
  | { readonly kind: 'run'; readonly command: Command };

/** What happens to paths an attempt changed outside its claims: refused, told, or the claim grows to cover them. */
export type ClaimPolicy = 'refuse' | 'warn' | 'widen';

/**
 * One command that prepares a fresh workspace, and what its result depends on: `auto` lets BuildRunner judge (installers of
 * dependencies depend on their lock files), `never` runs it every time, paths name the files whose content decides.
 */
export type SetupStep = {
  readonly command: Command;
  /** Where it runs, relative to the repository root; `''`: there. */
  readonly directory: string;
  readonly cache: 'auto' | 'never' | readonly string[];
  /** Links it makes that may lead into the user's checkout, and directories of such links, from the repository's top; absent: none may. */
  readonly outside?: readonly string[];
};

/** `worktree`: the work may write nothing but its workspace and what its agent needs for itself. Linux only. */
export type Sandbox = 'none' | 'worktree';

/** `worktree`: an isolated tree whose changes land. `none`: runs in the user's own checkout, lands nothing (only for `run`). */
export type Isolation = 'worktree' | 'none';

/** A unit of work, with every default filled in. */
export type Task = {
  /** Unique in the plan; letters, digits, `.`, `_`, `-`; safe in file names and git refs. */
  readonly id: string;
  readonly title: string;
  readonly work: Work;
  /** Ids of the tasks that must be done first. */
  readonly needs: readonly string[];
  /** Paths and globs this task may change, relative to the repository root. Empty: nothing declared. */
  readonly claims: readonly string[];
  readonly claimPolicy: ClaimPolicy;
  readonly checks: readonly Check[];
  /** Deadline of one attempt. */
  readonly timeout: Millis;
  /** An attempt whose agent writes nothing for this long is ended. */
  readonly idleTimeout: Millis;
  /** How many charged failures are followed by another try. 0: one try only. */
  readonly retries: number;
  /** Ceiling for all attempts of the task together; null: only the session's budget counts. */
  readonly budget: MicroUsd | null;
  /** Most turns of an agent in one attempt; null: the agent's own limit. */
  readonly maxTurns: number | null;
  /** Greater starts earlier among ready tasks. Default 0. */
  readonly priority: number;
  readonly isolation: Isolation;
  readonly sandbox: Sandbox;
  /** Where the agent, the command and the checks run, relative to the repository root; `''`: there. Claims are always from the root. */
  readonly directory: string;
  /** An attempt that changes no file is refused when true (default for prompts, not for commands). */
  readonly expectsChanges: boolean;
  /** Text given to every task that needs this one, or null. */
  readonly handoff: string | null;
  readonly env: Readonly<Record<string, string>>;
};

/** What happens to the dependants of a failed task: kept for a later retry, or cancelled. */
export type FailurePolicy = 'hold' | 'cancel';

/** A directed acyclic graph of tasks: a plain value, stored and comparable. */
export type Plan = {
  readonly name: string;
  /** The ref the session starts from, as written; null: the user's HEAD. */
  readonly base: string | null;
  /** Ceiling for the whole session; null: none. */
  readonly budget: MicroUsd | null;
  /** Most attempts at once. */
  readonly concurrency: number;
  readonly onFailure: FailurePolicy;
  /** Stop starting tasks after the first failed one. */
  readonly failFast: boolean;
  /** Run in order in every fresh workspace before the work. */
  readonly setup: readonly SetupStep[];
  readonly setupTimeout: Millis;
  readonly env: Readonly<Record<string, string>>;
  /** In the order of the file. Needs are known ids, and there is no cycle. */
  readonly tasks: readonly Task[];
};
