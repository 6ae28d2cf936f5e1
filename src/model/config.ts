import type { AgentDefinition } from './agent-definition.ts';
import type { Threshold } from './alert.ts';
import type { Place } from './failure.ts';
import type { BudgetPeriod } from './ledger.ts';
import type { ModelTier, RoutingPolicy } from './route.ts';
import type { Bytes, MicroUsd, Millis } from './units.ts';

/**
 * How ignored dependency folders come into a workspace. `auto`: by copy-on-write where the file system can, else by hard
 * links, else by copying. The others: this way, or not at all.
 */
export type LinkPolicy = 'auto' | 'reflink' | 'hardlink' | 'copy';

/** Where workspaces lie, what they are given, and how long what is no longer needed stays. */
export type WorkspacesConfig = {
  /** Absolute path of the directory for worktree slots; null: the user's cache directory. `BR_WORKTREES` wins over it. */
  readonly place: string | null;
  readonly links: LinkPolicy;
  /** TCP ports given to workspaces, both ends included. */
  readonly ports: { readonly first: number; readonly last: number };
  /** What `br gc` leaves alone: younger than `age`, and together no more than `size` bytes. Null: no such limit. */
  readonly keep: { readonly age: Millis | null; readonly size: number | null };
};

/** What is kept of what was recorded, what is watched, and where it may go. */
export type TelemetryConfig = {
  readonly keep: {
    /** Raw events of ended sessions older than this go to the archive; null: none. */
    readonly events: Millis | null;
    /** The database should not be larger: the oldest ended sessions go to the archive first; null: no limit. */
    readonly size: Bytes | null;
    /** Archived segments older than this are removed; null: none. */
    readonly archive: Millis | null;
    /** All segments together; the oldest go first; null: no limit. */
    readonly archiveSize: Bytes | null;
  };
  /** The defaults, with what the configuration changes or adds, by name. */
  readonly thresholds: readonly Threshold[];
  /** A program that gets each raised and resolved alert as JSON on its standard input; null: none. The user's own file only. */
  readonly notify: readonly string[] | null;
  /** Whether a running session takes in the telemetry of its agents (OTLP on loopback). */
  readonly receive: boolean;
  /** Where sessions are sent as OTLP; null: nothing leaves the machine. The user's own file only. */
  readonly export: { readonly endpoint: string; readonly headers: Readonly<Record<string, string>> } | null;
  /** Why nothing is sent though the file says where to, in a sentence; null where that is not so. */
  readonly unsent: string | null;
};

/** What the user and the project have configured, defaults filled in. */
export type Config = {
  /** The user's in the order of their file, then the project's; names are unique and none is a built-in agent's. */
  readonly agents: readonly ConfiguredAgent[];
  readonly workspaces: WorkspacesConfig;
  readonly telemetry: TelemetryConfig;
  readonly security: SecurityConfig;
  readonly routing: RoutingConfig;
  readonly ai: AiConfig;
};

/** An agent of the configuration, and whose file it stands in: what a project's file names is not started to be looked at. */
export type ConfiguredAgent = { readonly definition: AgentDefinition; readonly from: ConfigLayer };

/** Which file a value comes from: the user's own, or the one committed in the repository. */
export type ConfigLayer = 'user' | 'project';

/** Where a value comes from. `environment`: a variable of the user's. */
export type ConfigOrigin = ConfigLayer | 'environment' | 'default';

/** A value in force, by its key (`workspaces.keep.age`), as it would be written, and where it stands. */
export type ConfigValue = {
  readonly key: string;
  readonly value: string;
  readonly origin: ConfigOrigin;
  readonly place: Place | null;
};

/** How bad a finding must be to count; `off`: it is not looked for. */
export type SecurityThreshold = 'critical' | 'high' | 'medium' | 'low' | 'off';

/** A rule of the configuration's own: what it finds, and texts that show it. */
export type SecurityRule = {
  readonly id: string;
  readonly description: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** RE2 syntax. */
  readonly pattern: string;
  /** Which group is the secret; null: the first where there is one, else the whole. */
  readonly group: number | null;
  /** Words of which one must be near, in either case; empty: the pattern is tried on every text. */
  readonly keywords: readonly string[];
  /** Least bits a character. */
  readonly entropy: number;
  /** Texts it must find, and texts it must not. */
  readonly finds: readonly string[];
  readonly passes: readonly string[];
};

/** What is looked for, and what keeps an attempt from landing. */
export type SecurityConfig = {
  /** From which severity on a finding keeps an attempt from landing. */
  readonly gate: {
    readonly secrets: SecurityThreshold;
    readonly sql: SecurityThreshold;
    /** Whether a comment in the attempt's own change (`br:allow <reason>`) lets a finding pass. */
    readonly inline: boolean;
  };
  /** Ids of rules that are left out, everywhere. */
  readonly without: readonly string[];
  readonly rules: readonly SecurityRule[];
  /** Paths (globs) that are not looked at by scans; the gate looks at them all the same. */
  readonly exclude: readonly string[];
  /** Names of variables whose values are masked although nothing in the name says so. */
  readonly mask: readonly string[];
};

/** A model of the configuration's own, or what it says otherwise of a known one. Prices in dollars for a million tokens. */
export type ModelOverride = {
  /** As agents and providers name it. */
  readonly name: string;
  /** Of a file of the repository: it may make a known model dearer, and not cheaper, or it would lift the user's ceilings. */
  readonly shared?: true;
  readonly tier: ModelTier | null;
  /** Tokens it can hold, and write at once. */
  readonly context: number | null;
  readonly output: number | null;
  /** Null: as the registry has it. What is left out of a price costs what its input costs. */
  readonly price: {
    readonly input: number;
    readonly output: number;
    readonly cacheRead: number | null;
    readonly cacheWrite: number | null;
    readonly cacheWriteHour: number | null;
  } | null;
};

/** How models are chosen, and what may be spent. */
export type RoutingConfig = {
  readonly policy: RoutingPolicy;
  /** By agent: the models it is routed among, weakest first, as the agent takes them; agents that are not named have the built-in ones. */
  readonly ladders: Readonly<Record<string, readonly string[]>>;
  /** Agents, or `agent:model`, for when an account is parked, in order. */
  readonly fallback: readonly string[];
  readonly models: readonly ModelOverride[];
  /** Ceilings over all sessions of the repository; null: none. */
  readonly budget: Readonly<Record<BudgetPeriod, MicroUsd | null>> & {
    /** Share of a ceiling, 0…1, that is told when it is passed. */
    readonly warnAt: number;
  };
};

/** The model that is asked how hard a task is. Off by default: nothing is sent anywhere. */
export type AiConfig = {
  /** The user's own file only. */
  readonly enabled: boolean;
  readonly model: string;
  /** Most it may spend a day, UTC. */
  readonly budget: MicroUsd;
  /** One question, with all its retries. */
  readonly timeout: Millis;
};
