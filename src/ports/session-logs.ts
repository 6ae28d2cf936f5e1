import type { LogSource } from '../model/record-event.ts';
import type { Failure } from '../model/failure.ts';
import type { Bytes, EpochMillis, MicroUsd } from '../model/units.ts';
import type { TokenUsage } from '../model/usage.ts';
import type { Result } from '../lib/result.ts';

/** One call of a model, as an agent's own log tells of it. */
export type LoggedCall = {
  /** Names it among all calls of all logs, wherever it is read: 52 bits of a hash. */
  readonly id: number;
  readonly at: EpochMillis;
  readonly conversation: string;
  /** Where the agent worked; null: the log does not tell. */
  readonly cwd: string | null;
  readonly model: string | null;
  readonly tokens: TokenUsage;
  /** What the log itself says that it cost; null: it does not. */
  readonly reported: MicroUsd | null;
  /** One of the last of its file: the counts may still grow. */
  readonly open: boolean;
};

/** What was left out, told once for each reason. */
export type Skipped = readonly { readonly reason: string; readonly count: number }[];

/** What the logs of one agent tell: each call once, whatever number of lines and files tell of it. */
export type LogScan = {
  readonly calls: readonly LoggedCall[];
  /** Folders and files that were looked for, and whether each is there. */
  readonly places: readonly { readonly path: string; readonly found: boolean }[];
  readonly files: number;
  readonly bytes: Bytes;
  readonly skipped: Skipped;
};

/** Understands the lines of one agent's logs. One value reads all files of a scan, one after another. */
export interface LogParser {
  /** A file begins. */
  begin(path: string): void;
  /** One line, without its end. A text: why it could not be understood. Never throws. */
  line(bytes: Uint8Array): string | null;
  /** The file is over. */
  end(): void;
  calls(): readonly LoggedCall[];
}

/** The form of one agent's logs. */
export type LogFormat = {
  readonly source: LogSource;
  /** Where its logs lie by the environment; absolute. */
  readonly places: (env: Readonly<Record<string, string | undefined>>) => readonly string[];
  /** Folders in a folder that somebody names in which the logs lie, if one of them is there. */
  readonly within: readonly string[];
  /** Whether a file of this name is a log; a text: why it is one that cannot be read. */
  readonly takes: (name: string) => boolean | string;
  /** What is later than `now` is not believed. */
  readonly parser: (now: EpochMillis) => LogParser;
};

/** Which logs: those of the environment, or of one folder or file that is named (absolute). */
export type LogRequest = {
  readonly source: LogSource;
  readonly from: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: EpochMillis;
};

/**
 * Reads logs of an agent, changing nothing; what cannot be read is counted, with the reason. Fails (`io`) only where a named place
 * is not there or must not be read.
 */
export type ReadSessionLogs = (request: LogRequest) => Promise<Result<LogScan, Failure>>;
