import path from 'node:path';
import type { App, Tools } from '../app.ts';
import type { Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Context, Globals, Output, Repository, StopSignal } from './context.ts';
import { rememberMask } from './opened-mask.ts';
import { styleFor } from './text/style.ts';

/** A context, and what `main` must do when the command is over. */
export type ProcessContext = {
  readonly context: Context;
  readonly close: () => Promise<void>;
  /** Why the answer could not be written, once all of it was tried; null: it could, or nobody wanted it. */
  readonly lost: () => Promise<Failure | null>;
};

/** What the command line said about the surroundings. */
export type ContextOptions = {
  readonly globals: Globals;
  readonly directory: string | null;
  readonly noColorFlag: boolean;
};

/** Columns where there is no screen: nothing that goes to a file or another program is cut. */
const UNBOUND = 10_000;
/** What says that there is no reader any more. */
const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED']);
/** What says that there is no room for what is written. */
const FULL: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'no more of the disk may be used'],
  ['EFBIG', 'the file may not become larger'],
]);
const STOP_SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

type Surroundings = { readonly cwd: string; readonly env: Context['env'] };

async function openedApp(surroundings: Surroundings): Promise<Result<App, Failure>> {
  const app = await (await import('../app.ts')).openApp(surroundings);
  if (app.ok) rememberMask((text) => app.value.mask(text));
  return app;
}

async function openedTools(surroundings: Surroundings): Promise<Tools> {
  const tools = await (await import('../app.ts')).openTools(surroundings);
  rememberMask((text) => tools.mask(text));
  return tools;
}

/** The context of a real process: the only place of the command line that reads `process`. */
export function processContext({ globals, directory, noColorFlag }: ContextOptions): ProcessContext {
  const { env } = process;
  const cwd = path.resolve(directory ?? '.');
  const full = new AbortController();
  const out = streamOutput(process.stdout, noColorFlag, (why) => full.abort(noRoom(why)));
  // Of what cannot be said here nothing can be said.
  const err = streamOutput(process.stderr, noColorFlag, () => undefined);
  let app: Promise<Result<App, Failure>> | undefined;
  let repository: Promise<Result<Repository, Failure>> | undefined;
  const context: Context = {
    globals,
    out,
    err,
    env,
    cwd,
    app: () => (app ??= openedApp({ cwd, env })),
    tools: () => openedTools({ cwd, env }),
    repository: () => (repository ??= import('../app.ts').then(({ openRepository }) => openRepository({ cwd, env }))),
    doctor: () => import('../app.ts').then(({ openDoctor }) => openDoctor({ cwd, env })),
    database: () => import('../app.ts').then(({ openDatabaseCare }) => openDatabaseCare({ cwd, env })),
    now: () => Date.now(),
    when: () => ({ now: Date.now(), offset: -new Date().getTimezoneOffset() }),
    zone: timeZone,
    after: (ms, fire) => {
      const timer = setTimeout(fire, ms);
      return () => clearTimeout(timer);
    },
    onSignal: (handler) => onSignal(handler, full.signal),
    confirm: (question) => (process.stdin.isTTY && process.stderr.isTTY ? ask(question) : Promise.resolve(null)),
  };
  const close = async (): Promise<void> => {
    const opened = await app;
    if (opened?.ok === true) await opened.value.close();
  };
  const lost = async (): Promise<Failure | null> => {
    // A stream tells after the write that failed.
    await new Promise((resolve) => setImmediate(resolve));
    return full.signal.aborted ? (full.signal.reason as Failure) : null;
  };
  return { context, close, lost };
}

function noRoom(why: string): Failure {
  return failure(
    'io',
    `The output cannot be written: ${why}.`,
    'Make room, or send it elsewhere, and run this again: what was written is not all.',
  );
}

/**
 * A stream as an output. A reader that goes away ends nothing by itself: the work may go on, its words go nowhere. `full`: there is
 * no room for them, and why.
 */
function streamOutput(stream: NodeJS.WriteStream, noColorFlag: boolean, full: (why: string) => void): Output {
  const closed = new AbortController();
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const why = FULL.get(error.code);
    if (why === undefined && !GONE.has(error.code)) throw error;
    closed.abort();
    if (why !== undefined) full(why);
  });
  // Absent on pipes, whatever the types say.
  const isTTY = (stream.isTTY as boolean | undefined) === true;
  return {
    isTTY,
    style: styleFor({ env: process.env, isTTY, noColorFlag }),
    columns: () => screenSize(stream.columns, process.env['COLUMNS'], isTTY ? 80 : UNBOUND),
    rows: () => screenSize(stream.rows, process.env['LINES'], 24),
    write: (text) => {
      if (!closed.signal.aborted) stream.write(text);
    },
    send: (bytes) =>
      new Promise((resolve) => {
        if (closed.signal.aborted) return resolve();
        const gone = (): void => resolve();
        closed.signal.addEventListener('abort', gone, { once: true });
        stream.write(bytes, () => {
          closed.signal.removeEventListener('abort', gone);
          resolve();
        });
      }),
    closed: closed.signal,
    onResize: (changed) => {
      stream.on('resize', changed);
      return () => stream.off('resize', changed);
    },
  };
}

function screenSize(measured: number | undefined, told: string | undefined, otherwise: number): number {
  if (measured !== undefined && measured > 0) return measured;
  const number = Number(told);
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise;
}

/** The zone of this process. Where `TZ` is none that `Intl` has a name for, the offset of now, as a zone of its own. */
function timeZone(): string {
  // Undefined for some settings of TZ, whatever the types say; `Etc/Unknown` cannot be used either.
  const named = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
  if (named !== undefined && named !== 'Etc/Unknown') return named;
  const east = -new Date().getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
}

/** Where there is no room for the output, the work is ended as by a signal. */
function onSignal(handler: (signal: StopSignal) => void, full: AbortSignal): () => void {
  const listeners = STOP_SIGNALS.map((signal) => {
    const listener = (): void => handler(signal);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  let released = false;
  const end = (): void => {
    if (!released) handler('SIGTERM');
  };
  if (full.aborted) queueMicrotask(end);
  else full.addEventListener('abort', end, { once: true });
  return () => {
    released = true;
    full.removeEventListener('abort', end);
    for (const remove of listeners) remove();
  };
}

async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const asking = new AbortController();
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D at a question mean no.
  lines.on('SIGINT', () => asking.abort());
  lines.on('close', () => asking.abort());
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal: asking.signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch {
    process.stderr.write('\n');
    return false;
  } finally {
    lines.close();
  }
}
