import type { AgentEvent } from '../model/agent-event.ts';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { Failure } from '../model/failure.ts';
import type { Assignment } from '../model/session.ts';
import type { Task } from '../model/plan.ts';
import type { TelemetryTarget } from '../model/telemetry-target.ts';
import type { Cost, ModelUsage, TokenUsage } from '../model/usage.ts';
import type { AgentSafety } from './agent-safety.ts';
import type { Exit } from './process.ts';
import type { Result } from '../lib/result.ts';

/** What an agent can do, as far as BuildRunner makes use of it. */
export type AgentCapabilities = {
  /** Can go on with an earlier conversation. */
  readonly resume: boolean;
  /**
   * Whether cost arrives from the agent itself. `tokens`: it tells what it used, which has a cost where the model has a price;
   * `unknown`: it tells nothing; `none`: it costs nothing.
   */
  readonly cost: 'reported' | 'tokens' | 'unknown' | 'none';
  readonly maxTurns: boolean;
  readonly budget: boolean;
};

/** What a probe found on this machine. `ready: false` comes with the failure to show before anything starts. */
export type AgentProbe = {
  readonly name: string;
  readonly ready: boolean;
  readonly program: string | null;
  readonly version: string | null;
  readonly failure: Failure | null;
  /** Whether somebody is logged in, where the agent can tell without asking a provider; null: not known, or no login is needed. */
  readonly loggedIn: boolean | null;
  /** How to log in or check the login; null when none is needed. */
  readonly loginHint: string | null;
};

/** All that an adapter may know of an attempt. */
export type AgentRequest = {
  readonly attempt: string;
  readonly task: Task;
  readonly assignment: Assignment;
  /** The complete prompt: task, handoffs, rules, evidence of earlier tries. Empty for commands. */
  readonly prompt: string;
  /** Absolute path of the tree to work in: the agent may read and change all of it. */
  readonly workspace: string;
  /** Absolute path the agent is started in: the workspace, or a directory in it (`directory:` of the plan). */
  readonly cwd: string;
  /** Absolute path of a directory for files the adapter wants to pass by name. */
  readonly scratch: string;
  /** It runs confined by BuildRunner (`sandbox: worktree`): one sandbox of the agent's own inside may be one too many. */
  readonly confined: boolean;
  /** The conversation to go on with, or null. Only where `capabilities.resume`. */
  readonly resume: { readonly agentSession: string; readonly usage: readonly ModelUsage[] } | null;
  /** Where its own telemetry is to go; null: nowhere that `br` knows of. An agent that has none passes it over. */
  readonly telemetry: TelemetryTarget | null;
  /** The environment the process will get, before the adapter's additions. */
  readonly env: Readonly<Record<string, string>>;
  /** What one request to a model cost, by its price; missing: no prices are at hand. Whoever knows requests one by one asks it: long prompts may cost more. */
  readonly price?: (model: string, tokens: TokenUsage) => Cost;
};

/** How to start the agent. `env` is added to the request's; a null value removes a variable. */
export type AgentCommand = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | null>>;
  readonly stdin: string | null;
  /** Files to write before the start: absolute path inside `scratch` → content. */
  readonly files: Readonly<Record<string, string>>;
  /** It will send its telemetry where the request says; missing: it may or may not. */
  readonly telemetry?: true;
};

/** What the evidence says about the end of an attempt. `finished` claims nothing about the work: the gate decides. */
export type AgentOutcome = {
  readonly outcome: { readonly kind: 'finished' } | { readonly kind: 'failed'; readonly failure: AttemptFailure };
  /** Of this attempt alone, also when resumed. */
  readonly usage: readonly ModelUsage[];
  readonly agentSession: string | null;
  readonly summary: string | null;
};

/**
 * Reads one attempt's output, line by line. Deterministic: after a crash the whole log is read again by a new decoder,
 * and the events already stored are skipped by their raw offset.
 */
export interface AgentDecoder {
  /** Never throws; a line it does not understand becomes `other` or nothing. */
  line(text: string): readonly AgentEvent[];
  /** The agent said its last word: the process should end soon; what lives longer is ended. */
  readonly finished: boolean;
  /** Called once at the end with how the process ended and the end of its stderr. */
  end(exit: Exit, stderr: string): AgentOutcome;
}

/** One kind of agent. Pure but for `probe`: starting, following and ending the process is BuildRunner's part. */
export interface Agent {
  readonly name: string;
  /** The provider's account that it spends from, which agents may share; missing: one of its own, called as the agent. */
  readonly account?: string;
  readonly summary: string;
  readonly capabilities: AgentCapabilities;
  /** What it does when it is interrupted or killed, and which signal to ask with: used by stop, pause and recovery. */
  readonly safety: AgentSafety;
  /**
   * Absolute paths it must be able to write beside its workspace (its login, its conversations), for attempts that are confined.
   * Paths that do not exist are left out. None when not given.
   */
  writable?(env: Readonly<Record<string, string>>): readonly string[];
  /** Looks whether the agent is installed, new enough and usable. Never starts a conversation. */
  probe(env: Readonly<Record<string, string>>): Promise<AgentProbe>;
  command(request: AgentRequest): Promise<Result<AgentCommand, Failure>>;
  decoder(request: AgentRequest): AgentDecoder;
}
