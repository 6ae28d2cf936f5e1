import type { Failure } from '../model/failure.ts';
import type { ProcessRef } from '../model/session.ts';
import type { Bytes, Millis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** What to run. Everything a later `br` needs to find it again lies in `dir`. */
export type ProcessSpec = {
  /**
   * Names the process and all its descendants: set as `BR_PROCESS` in their environment. Unique per run directory:
   * an attempt id, or an attempt id and a check's number.
   */
  readonly marker: string;
  /** An own, empty or absent directory for `stdin`, `stdout.log`, `stderr.log`, `exit` and the liveness pipe. */
  readonly dir: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The complete environment; nothing is inherited besides. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to a file the process reads as stdin, which therefore ends; null: /dev/null. */
  readonly stdin: string | null;
  /** Send stderr into stdout.log, in the order written. */
  readonly mergeStderr?: boolean;
  /** Confines it: the disk is read-only but for `writable`. Not confined when not given. Only where `confinement` finds no fault. */
  readonly confine?: Confine | undefined;
};

/** What a confined process gets of the disk; absolute paths, those that do not exist are passed over. */
export type Confine = {
  readonly writable: readonly string[];
  /** What may not be changed, removed or replaced all the same: each lies right in one of `writable`. */
  readonly fixed: readonly string[];
  /** Variables it gets besides, or with another value. */
  readonly env: Readonly<Record<string, string>>;
  /** What it must be able to read wherever it lies: directories for temporary files are empty ones of its own, unless this lies in them. */
  readonly visible: readonly string[];
};

/** How a process ended. `lost`: no exit record: it, or the machine, was killed. */
export type Exit = { readonly kind: 'exited'; readonly code: number } | { readonly kind: 'lost' };

/** What a process took of the machine, with its descendants. Null: the system does not tell, or nobody was there to look. */
export type ProcessUsage = {
  /** CPU time of its own and of every descendant that was waited for; to the hundredth of a second, where the system's shell counts so. */
  readonly cpu: Millis | null;
  /** Peak resident memory of the greatest process, as seen while output came: the true peak may be higher. */
  readonly memory: Bytes | null;
};

/** In how many lines of each log something was masked just now. */
export type Sealed = { readonly stdout: number; readonly stderr: number };

/** A whole line of output without its newline, with its place in the log in bytes. A last line without newline is a line. */
export type OutputLine = { readonly text: string; readonly offset: number; readonly length: number };

/** What asks a process to end. */
export type StopSignal = 'SIGTERM' | 'SIGINT';

/**
 * A process of ours, started now or adopted from a `br` that died.
 * When it ends, by itself or not, every descendant ends too, before `exit` resolves.
 */
export interface OwnedProcess {
  readonly ref: ProcessRef;
  readonly dir: string;
  /** Lines of stdout from a byte offset on; ends after the process has ended and all was read. Bytes that are no UTF-8 become U+FFFD. A line over 16 MiB is cut. */
  lines(from?: number): AsyncIterable<OutputLine>;
  /** Resolves once, never rejects. */
  readonly exit: Promise<Exit>;
  /** Calls back whenever stdout or stderr grew: the heartbeat for idle timers. */
  onActivity(active: () => void): void;
  /** The last bytes of a stream as text, from the first whole line when cut; `''` when nothing was written. */
  tail(stream: 'stdout' | 'stderr', bytes: number): Promise<string>;
  /** Rewrites the logs of an ended process with every line masked, byte offsets kept. */
  seal(mask: (text: string) => string): Promise<Sealed>;
  /** What it took. Known when `exit` has resolved; before that, memory so far. */
  usage(): ProcessUsage;
  /** A signal to the process (default: SIGTERM), after `grace` SIGKILL to it and all descendants. Resolves when all are gone. */
  stop(grace: Millis, signal?: StopSignal): Promise<void>;
}

/** What is left of a process that a dead `br` started. */
export type Found =
  | { readonly kind: 'alive'; readonly process: OwnedProcess }
  | { readonly kind: 'ended'; readonly exit: Exit; readonly process: OwnedProcess | null };

/**
 * Starts, finds and ends processes. They write to files, not to us, so they outlive a crash of `br`;
 * an exit record and a pipe that the kernel closes tell how and that they ended, without polling.
 */
export interface ProcessHost {
  /** How descendants are contained here, probed once. */
  containment(): Promise<'namespace' | 'tracked'>;
  /** Why processes cannot be confined here, tried once; null when they can. */
  confinement(): Promise<Failure | null>;
  /** Starts a process. A program that does not exist is a failure (`process`) before anything runs. */
  start(spec: ProcessSpec): Promise<Result<OwnedProcess, Failure>>;
  /** Looks for the process of a run directory: alive, ended, or never started (`ended`, `lost`, null). */
  find(dir: string, marker: string): Promise<Found>;
  /** Living processes that carry a marker, whoever has started them. Linux only; none elsewhere. */
  marked(): Promise<readonly { readonly pid: number; readonly marker: string }[]>;
  /** Kills every process whose environment carries the marker or one that begins with it and `/`; resolves with how many. */
  sweep(marker: string): Promise<number>;
}
