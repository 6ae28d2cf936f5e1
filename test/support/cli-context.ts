import type { App, DatabaseCare, Tools } from '../../src/app.ts';
import type { Context, Globals, Output, StopSignal } from '../../src/cli/context.ts';
import { PLAIN } from '../../src/cli/text/style.ts';
import { err, ok } from '../../src/lib/result.ts';
import { failures } from '../../src/model/failures.ts';
import { NOON } from './session-states.ts';

/** An output that remembers. */
export type Recorded = Output & { readonly text: () => string; readonly close: () => void };

/** Makes an output of 80 columns that remembers what was written. */
export function recordedOutput(isTTY = false): Recorded {
  const parts: string[] = [];
  const closed = new AbortController();
  return {
    isTTY,
    style: PLAIN,
    columns: () => 80,
    rows: () => 24,
    write: (text) => void parts.push(text),
    send: (bytes) => Promise.resolve(void parts.push(Buffer.from(bytes).toString())),
    closed: closed.signal,
    onResize: () => () => undefined,
    text: () => parts.join(''),
    close: () => closed.abort(),
  };
}

/** A context made by hand, and what a test looks at. */
export type TestContext = Context & {
  readonly out: Recorded;
  readonly err: Recorded;
  readonly asked: string[];
  /** Sends a signal to whoever listens; false when nobody does. */
  readonly signal: (signal: StopSignal) => boolean;
};

/** What a test says about its surroundings. */
export type ContextParts = {
  readonly app?: Partial<App>;
  /** Default: the application's own, and no configuration. */
  readonly tools?: Partial<Tools>;
  readonly database?: DatabaseCare;
  readonly globals?: Partial<Globals>;
  readonly cwd?: string;
  readonly tty?: boolean;
  readonly answer?: boolean | null;
  readonly env?: Readonly<Record<string, string>>;
};

/** A context around a partial application; without one, every command that needs it meets "not a repository". */
export function testContext({
  app,
  tools = {},
  database,
  globals,
  cwd = '/',
  tty = false,
  answer = null,
  env = {},
}: ContextParts = {}): TestContext {
  const listeners = new Set<(signal: StopSignal) => void>();
  const asked: string[] = [];
  const opened = app === undefined ? err(failures.notARepository(cwd)) : ok(app as App);
  return {
    globals: { json: false, quiet: false, verbose: false, ...globals },
    out: recordedOutput(),
    err: recordedOutput(tty),
    env,
    cwd,
    asked,
    app: () => Promise.resolve(opened),
    tools: () => Promise.resolve({ agents: new Map(), configFailure: null, ...app, ...tools } as Tools),
    repository: () => Promise.resolve(opened.ok ? ok(opened.value.repository) : opened),
    doctor: () => Promise.resolve(err(failures.notARepository(cwd))),
    database: () => Promise.resolve(database === undefined ? err(failures.notARepository(cwd)) : ok(database)),
    now: () => NOON,
    when: () => ({ now: NOON, offset: 0 }),
    zone: () => 'UTC',
    after: () => () => undefined,
    onSignal: (handler) => {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
    confirm: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
    signal: (signal) => {
      for (const listener of listeners) listener(signal);
      return listeners.size > 0;
    },
  };
}
