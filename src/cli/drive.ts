import type { App, EndsLate, Prepared, RunHandle } from '../app.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';
import { summarize } from '../views/summary.ts';
import { announce } from './announce.ts';
import { announceQuote } from './routing/announce-quote.ts';
import { tellWork } from './routing/tell-work.ts';
import type { Context, StopSignal } from './context.ts';
import { type ExitCode, exitCodeOfSession } from './exit-codes.ts';
import { jsonReporter } from './reporters/json.ts';
import { liveReporter } from './reporters/live/live.ts';
import { plainReporter } from './reporters/plain.ts';
import { quietReporter } from './reporters/quiet.ts';
import type { Reporter } from './reporters/reporter.ts';
import { summaryLines } from './text/summary-lines.ts';

const SIGNAL_EXITS: Readonly<Record<StopSignal, ExitCode>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Runs a prepared session to its end in this process: says what will happen, shows it happening, and tells what it came to. */
export async function drive(app: App, prepared: Prepared, context: Context): Promise<Result<ExitCode, Failure>> {
  await announce(prepared, context);
  await announceQuote(app, prepared, context);
  if (prepared.nothingToDo && prepared.session !== null)
    return ok(await finish({ app, state: prepared.session, wall: 0, signal: null }, context));
  const began = context.now();
  let reporter: Reporter = quietReporter;
  const started = await app.start(prepared, (names) => reporter.say(waitsFor(names)));
  if (!started.ok) return started;
  const handle = started.value;
  reporter = reporterFor(app, handle, context);
  const signals = { last: null as StopSignal | null };
  const release = context.onSignal((signal) => {
    stopOn(handle, reporter, signals.last !== null);
    signals.last = signal;
  });
  let done: Result<SessionState, Failure>;
  try {
    [done] = await Promise.all([handle.done, feed({ app, handle, after: prepared.session?.seq ?? 0 }, reporter)]);
    await reporter.settled?.();
  } finally {
    release();
    reporter.close();
  }
  if (!done.ok) return done;
  return ok(await finish({ app, state: done.value, wall: context.now() - began, signal: signals.last }, context));
}

const LATE: Readonly<Record<EndsLate, string>> = { alerts: 'alerts are told', telemetry: 'telemetry is sent' };

function waitsFor(names: readonly EndsLate[]): string {
  return `Waiting until ${names.map((name) => LATE[name]).join(' and ')}, some seconds at most.`;
}

function reporterFor(app: App, { session }: RunHandle, context: Context): Reporter {
  const { globals, out, err, when } = context;
  if (globals.json) return jsonReporter({ out, err, session, events: (query) => app.events(query) });
  if (globals.quiet) return quietReporter;
  if (err.isTTY && context.env['TERM'] !== 'dumb' && !isSet(context.env['CI']))
    return liveReporter({ context, waits: (state) => app.waits(state) });
  return plainReporter({ output: err, when, agent: globals.verbose });
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** First signal: end what runs, gracefully. Any further one: at once. */
function stopOn(handle: RunHandle, reporter: Reporter, again: boolean): void {
  handle.stop(again);
  reporter.say(
    again
      ? 'Stopping at once; what there is of the work is kept.'
      : 'Stopping; Ctrl-C again stops at once. What there is of the work is kept.',
  );
}

/** Gives the reporter every event from the start on: those stored before it could listen are read from the log, and none is told twice. */
async function feed(
  { app, handle, after }: { app: App; handle: RunHandle; after: number },
  reporter: Reporter,
): Promise<void> {
  let known = after;
  let caughtUp = false;
  const early: Event[] = [];
  const tell = (events: readonly Event[], state: SessionState): void => {
    // What belongs to no session is not among the stored ones; records may come after events that are newer.
    const fresh = events.filter((event) => event.session === null || event.seq > known);
    reporter.update(fresh, state);
  };
  handle.subscribe((events, state) => {
    if (caughtUp) tell(events, state);
    else early.push(...events);
  });
  const stored = await app.events({ session: handle.session, after });
  caughtUp = true;
  tell(stored, handle.state());
  known = stored.at(-1)?.seq ?? after;
  tell(early, handle.state());
}

type End = {
  readonly app: App;
  readonly state: SessionState;
  readonly wall: number;
  readonly signal: StopSignal | null;
};

async function finish({ app, state, wall, signal }: End, context: Context): Promise<ExitCode> {
  const { out, globals } = context;
  const summary = summarize({ state, waits: app.waits(state), when: context.when(), wall });
  const code = signal !== null && state.status !== 'completed' ? SIGNAL_EXITS[signal] : exitCodeOfSession(state);
  if (globals.json)
    out.write(`${JSON.stringify({ schema: 'br.summary/1', ok: code === 0, exitCode: code, ...summary })}\n`);
  else
    out.write(
      summaryLines(summary, { columns: out.columns(), style: out.style, quiet: globals.quiet })
        .map((line) => `${line}\n`)
        .join(''),
    );
  await tellWork({ app, state }, context);
  return code;
}
