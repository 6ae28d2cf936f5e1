import type { Config, ConfigLayer, ConfigValue } from '../model/config.ts';
import type { Event, SessionCommand } from '../model/event.ts';
import type { TelemetryTarget } from '../model/telemetry-target.ts';
import type { Failure, Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Recording } from '../model/recording.ts';
import type { Routes } from '../model/route.ts';
import type { RunOptions, SessionState } from '../model/session.ts';
import type { Wait } from '../model/wait.ts';
import type { Result } from '../lib/result.ts';
import type { Agent, AgentProbe } from './agent.ts';
import type { Alerts } from './alerts.ts';
import type { Exports } from './exporter.ts';
import type { Housekeeping } from './housekeeping.ts';
import type { ImportReport } from './importer.ts';
import type { Repository } from './repository.ts';
import type { Routing } from './routing.ts';
import type { EventQuery, Owner, SessionHead } from './store.ts';
import type { Telemetry } from './telemetry.ts';

/** A plan file that was read and found right. */
export type LoadedPlan = {
  readonly plan: Plan;
  /** Absolute path of the file. */
  readonly path: string;
  /** Things that are allowed but probably not meant. */
  readonly warnings: readonly Problem[];
};

/** What `br run` or `br resume` is about to do; shown before it starts. */
export type Prepared = {
  readonly kind: 'new' | 'resume';
  /** Null for a new session. */
  readonly session: SessionState | null;
  readonly loaded: LoadedPlan;
  readonly options: RunOptions;
  /** Take the session from an owner that cannot be judged from here. */
  readonly force: boolean;
  /** The sessions there were when a new one was decided on: the start is refused when another of this plan has come since. */
  readonly known: readonly string[];
  /** Task ids by what the plan file changed since the session last ran; all empty for a new session. */
  readonly changes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    readonly keptDone: readonly string[];
  };
  /** Failed tasks of a failed session that get fresh tries. */
  readonly retrying: readonly string[];
  /** True when every task is already done and nothing changed. */
  readonly nothingToDo: boolean;
  /** Dirty tree, agents near their floor, and the like. */
  readonly notes: readonly string[];
  /** Who tries each task that is routed. */
  readonly routes: Routes;
};

/** A session being run by this process. */
export type RunHandle = {
  readonly session: string;
  state(): SessionState;
  /**
   * Called after every stored change with the events that made it, in order, and with alerts that were raised or resolved
   * meanwhile, which belong to no session. It must be done at once: the run waits for it. Whoever needs longer follows the log
   * (`telemetry/follow-log.ts`), where nothing is lost and nobody waits. A listener that throws is passed over; the first time is
   * recorded (`error.raised`).
   */
  subscribe(listener: (events: readonly Event[], state: SessionState) => void): () => void;
  /** Stops new starts; running attempts finish. The session ends paused. */
  pause(): void;
  /** Ends running attempts (gracefully, or at once), keeps their trees, and leaves the session paused. */
  stop(now: boolean): void;
  /** Resolves when nothing of the session runs here any more. */
  readonly done: Promise<Result<SessionState, Failure>>;
};

/**
 * What the end of a run may have to wait for, some seconds at most: `alerts`, that they are looked at and told; `telemetry`, that
 * what happened is sent.
 */
export type EndsLate = 'alerts' | 'telemetry';

/** A recording, as a value and as the text of its file. */
export type RecordedAttempt = {
  /** `<task>.<n>.jsonl`: where the agent `replay` looks for it. */
  readonly name: string;
  readonly recording: Recording;
  readonly text: string;
};

/** A server that takes in telemetry of programs that `br` did not start. */
export type Collecting = {
  /** Where they send, and what lets them in. */
  readonly target: TelemetryTarget;
  /** Writes what waits, and takes no more. */
  close(): Promise<void>;
};

/** What a server has just written: calls of models and sums of such, and all else. */
export type Collected = { readonly calls: number; readonly others: number };

/** An agent as it was found. */
export type AgentReport = AgentProbe &
  Pick<Agent, 'summary' | 'capabilities' | 'safety'> & {
    /** What it must write beside its workspace. */
    readonly writable: readonly string[];
    /** Its place in the configuration; null when it is built in. */
    readonly configured: ConfigValue | null;
  };

/** What is configured, where each value comes from, and the files that were looked for. */
export type ConfigReport = {
  /** What could be read, defaults for the rest. */
  readonly config: Config;
  readonly values: readonly ConfigValue[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly files: readonly { readonly layer: ConfigLayer; readonly path: string; readonly found: boolean }[];
};

/** What works anywhere, also where no repository is. */
export type Tools = Pick<App, 'readPlan' | 'mask'> & {
  /** Reads the file of a recording, and the files beside it that it names, masked. A relative path starts where the user stands. */
  readRecording(file: string): Promise<Result<Recording, Failure>>;
  /** All agents, built in and configured, by name. */
  readonly agents: ReadonlyMap<string, Pick<Agent, 'name' | 'summary' | 'capabilities' | 'safety'>>;
  /** What is installed, and what each agent can do: all, or one. Starts nothing that a file of the repository names. */
  probeAgents(only?: string): Promise<readonly AgentReport[]>;
  /** What is configured, with every mistake; reads the files anew. */
  config(): Promise<ConfigReport>;
  /** The mistakes of the configuration, which forbid to run anything; null when there are none. */
  readonly configFailure: Failure | null;
};

/** A text that comes in pieces: `write` gives what is sure by now, `end` the rest. */
export type TextStream = { readonly write: (chunk: string) => string; readonly end: () => string };

/** What `br` can do in one repository: the whole of what the command line and the servers may call. */
export interface App {
  readonly repository: Repository;
  /** Reads and checks a plan file: every mistake at once (`plan-invalid`). */
  readPlan(path: string): Promise<Result<LoadedPlan, Failure>>;
  /** Decides between a new session and going on with an unfinished one of the same plan name; checks agents; changes nothing. */
  prepare(request: {
    readonly loaded: LoadedPlan;
    readonly fresh: boolean;
    readonly options: RunOptions;
  }): Promise<Result<Prepared, Failure>>;
  /**
   * Prepares an existing session from its plan file (or from the stored plan when the file is gone).
   * `force` takes it from an owner that cannot be judged from here (another host or container).
   */
  prepareResume(session: string, options: RunOptions, force?: boolean): Promise<Result<Prepared, Failure>>;
  /** `late` is told once, when the session is over and something is waited for. */
  start(prepared: Prepared, late?: (names: readonly EndsLate[]) => void): Promise<Result<RunHandle, Failure>>;
  sessions(): Promise<readonly SessionHead[]>;
  /** Finds a session by unique prefix; undefined means the newest. */
  session(prefix: string | undefined): Promise<Result<SessionState, Failure>>;
  owner(session: string): Promise<Owner | null>;
  /** Why each pending task of a session waits. */
  waits(state: SessionState): Readonly<Record<string, Wait>>;
  events(query: EventQuery): Promise<readonly Event[]>;
  /** Calls back after any process changed the database. */
  watch(changed: () => void): { close(): void };
  /** Sends a command to the session's owner, or carries it out here when no owner lives. `delivered` tells which. */
  command(
    session: string,
    command: SessionCommand,
  ): Promise<Result<{ readonly delivered: 'to-owner' | 'here' }, Failure>>;
  /** Masks the secrets known by now: those of the environment, and of every plan read since. */
  mask(text: string): string;
  /** The same for a text that comes in pieces, where a secret may be cut or have several lines. */
  maskStream(): TextStream;
  /** Absolute path of an attempt's directory: stdout.log, stderr.log and the check logs. */
  attemptDir(attempt: string): string;
  /** Makes a replayable recording of an attempt whose work has ended (`usage` before that, or when its tree is gone). */
  recordAttempt(attempt: string): Promise<Result<RecordedAttempt, Failure>>;
  /** Takes in what another program recorded before, once: what was imported already is passed over. */
  importHistory(file: string): Promise<Result<ImportReport, Failure>>;
  /** Takes in telemetry on a port of 127.0.0.1 (0: any free one); refused when it is taken. `told` hears of all that is written. */
  collect(port: number, told: (collected: Collected) => void): Promise<Result<Collecting, Failure>>;
  /** What was counted, measured and recorded. */
  readonly telemetry: Telemetry;
  /** What is watched, and what came of it. */
  readonly alerts: Alerts;
  /** What was recorded, for other programs. */
  readonly exports: Exports;
  /** Looking after what is kept, and finding what is wrong. */
  readonly housekeeping: Housekeeping;
  /** Choosing models, what they cost, and what may be spent. */
  readonly routing: Routing;
  /** Records that `br land` brought the result over. */
  land(
    session: string,
    request: { readonly target: string | null; readonly squash: boolean },
  ): Promise<Result<{ readonly commit: string; readonly target: string; readonly how: string }, Failure>>;
  close(): Promise<void>;
}

/** Where and with what to open: everything the process knows of its surroundings. */
export type AppOptions = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};
