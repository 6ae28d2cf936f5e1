import type { App, DatabaseCare, Doctor, Tools } from '../app.ts';
import type { Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import type { EpochMillis } from '../model/units.ts';
import type { When } from '../views/format.ts';
import type { Style } from './text/style.ts';

/** Somewhere to write. */
export type Output = {
  readonly isTTY: boolean;
  readonly style: Style;
  /** Width of the screen now; more than any line where there is none, so that nothing is cut or wrapped. */
  readonly columns: () => number;
  /** Height of the screen now; 24 where there is none. */
  readonly rows: () => number;
  readonly write: (text: string) => void;
  /** Writes bytes of any kind; resolves when they are taken, or when the reader has gone away. */
  readonly send: (bytes: Uint8Array) => Promise<void>;
  /** Aborted when the reader has gone away (`br logs -f | head`). */
  readonly closed: AbortSignal;
  /** Calls back when the screen changes its size. */
  readonly onResize: (changed: () => void) => () => void;
};

/** Signals that end a session gracefully. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The flags every command has. */
export type Globals = {
  /** One JSON document (or NDJSON of events, for runs) on stdout. */
  readonly json: boolean;
  /** No progress. */
  readonly quiet: boolean;
  /** More detail. */
  readonly verbose: boolean;
};

/** Repository of the directory the user stands in; does not need the database. */
export type Repository = App['repository'];

/** All a command may know of its surroundings; tests make one by hand. */
export type Context = {
  readonly globals: Globals;
  /** The answer. */
  readonly out: Output;
  /** Progress, diagnostics, questions. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the user stands (after `-C`). */
  readonly cwd: string;
  /** Opens the application on first use. */
  readonly app: () => Promise<Result<App, Failure>>;
  /** What works anywhere, also where no repository is. */
  readonly tools: () => Promise<Tools>;
  /** Opens the repository alone: works with a broken database. */
  readonly repository: () => Promise<Result<Repository, Failure>>;
  /** Opens what finds out what is wrong: works with a broken database and with mistakes in the configuration. Closed by who asks. */
  readonly doctor: () => Promise<Result<Doctor, Failure>>;
  /** What looks after the database: works with one that is damaged, of another version, or not there yet. */
  readonly database: () => Promise<Result<DatabaseCare, Failure>>;
  readonly now: () => EpochMillis;
  /** The reader's time for views. */
  readonly when: () => When;
  /** The reader's time zone as `Intl` names it (`Europe/Berlin`, `+05:30`): when days begin differs over the year. */
  readonly zone: () => string;
  /** Calls `fire` once after `ms`; returns how to call it off. */
  readonly after: (ms: number, fire: () => void) => () => void;
  /** Takes over the signals until the returned function is called. */
  readonly onSignal: (handler: (signal: StopSignal) => void) => () => void;
  /** Asks a yes-or-no question; null where nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean | null>;
};
