import path from 'node:path';
import type { App } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { SessionState } from '../../model/session.ts';
import { attentionNotes, isInterrupted } from '../../views/overview.ts';
import { plainText } from '../../views/plain-text.ts';
import { type Command, command, flag, option, optional } from '../command.ts';
import type { Context } from '../context.ts';
import { findTask } from '../find-task.ts';
import { FileTail } from '../logs/file-tail.ts';
import { follow } from '../logs/follow.ts';
import { LogPrinter } from '../logs/log-printer.ts';
import { outputDir } from '../logs/output-dir.ts';
import { sessionOption } from '../options.ts';
import { positiveInteger } from '../parse-values.ts';

export const logs: Command = command({
  description: [
    'Shows what happened: for a task every attempt with what its agent did, its output where it is a command, its checks, and why it failed; without a task the events of the session.',
    'With --follow it ends when the task or session does, and Ctrl-C ends it before that; neither touches the session.',
    'Control codes in what agents and commands wrote are taken out, and secrets are masked.',
  ].join('\n\n'),
  args: { task: optional('a task id (a unique beginning is enough)', 'task') },
  options: {
    follow: flag('go on as more happens, until it is over', 'f'),
    attempt: option('<n>', 'only this attempt of the task', positiveInteger),
    raw: flag("the raw output of the task's latest attempt, or of --attempt"),
    session: sessionOption,
  },
  examples: [
    { line: 'logs api-auth', about: 'all attempts of a task' },
    { line: 'logs api-auth --follow', about: 'watch it work' },
    { line: 'logs --verbose', about: 'the whole session, with what agents do and all output of checks' },
    { line: 'logs api-auth --raw > agent.jsonl', about: "the agent's own lines" },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(options.session);
    if (!session.ok) return session;
    const task = args.task === undefined ? ok(null) : findTask(session.value, args.task);
    if (!task.ok) return task;
    const attempt = chooseAttempt(session.value, task.value, options);
    if (!attempt.ok) return attempt;
    await learnSecrets(app.value, session.value);
    const target = { session: session.value.id, task: task.value, attempt: attempt.value };
    const printer = new LogPrinter(app.value, target, context);
    const tail = options.raw && attempt.value !== null ? rawTail(app.value, attempt.value, context) : null;
    const drain = (last: boolean): Promise<void> => (tail === null ? printer.drain(last) : tail(last));
    if (!options.follow) {
      await drain(true);
      return ok(0);
    }
    const directories = (): readonly string[] =>
      tail === null || attempt.value === null ? printer.following : [outputDir(app.value, attempt.value)];
    const interrupted = await follow(
      { app: app.value, drain, over: () => isOver(app.value, target), directories },
      context,
    );
    if (!interrupted) await tellInterruption(app.value, target.session, context);
    return ok(interrupted ? 130 : 0);
  },
});

type Choice = { readonly attempt: number | undefined; readonly raw: boolean };

/** The attempt the options name; null: all of them. */
function chooseAttempt(
  state: SessionState,
  task: string | null,
  { attempt, raw }: Choice,
): Result<string | null, Failure> {
  if (task === null)
    return attempt === undefined && !raw
      ? ok(null)
      : err(failure('usage', '--attempt and --raw need a task.', 'Name one: br logs <task> --raw'));
  const ids = state.tasks[task]?.attempts ?? [];
  if (attempt === undefined && !raw) return ok(null);
  const id = attempt === undefined ? ids.at(-1) : ids.find((each) => state.attempts[each]?.number === attempt);
  if (id !== undefined) return ok(id);
  const known = ids.map((each) => state.attempts[each]?.number).join(', ');
  return err(
    failure(
      'usage',
      `Task ${task} has no attempt${attempt === undefined ? ' yet' : ` ${attempt}`}.`,
      known === '' ? 'It has not started yet.' : `Its attempts: ${known}.`,
    ),
  );
}

/** What runs now writes secrets of the plan's `env` as they are; its output is masked for good when it ends. */
async function learnSecrets(app: App, state: SessionState): Promise<void> {
  // A plan file that is gone or broken teaches nothing, and is no reason to show no log.
  if (state.status === 'running') await app.readPlan(path.join(app.repository.info.root, state.planFile));
}

/** Prints what is new in an attempt's stdout. On a terminal without control codes, which could do anything there. */
function rawTail(app: App, attempt: string, { out }: Context): (last: boolean) => Promise<void> {
  const tail = new FileTail(path.join(outputDir(app, attempt), 'stdout.log'), app.maskStream());
  return async (last) => {
    const lines = await tail.read(last);
    for (const line of lines) out.write(`${out.isTTY ? plainText(line) : line}\n`);
  };
}

/** Says so where following ended because nobody runs the session any more. */
async function tellInterruption(app: App, session: string, { err: output, when, globals }: Context): Promise<void> {
  const found = await app.session(session);
  if (!found.ok || globals.quiet || globals.json) return;
  const owner = await app.owner(session);
  if (!isInterrupted(found.value, owner)) return;
  for (const note of attentionNotes(found.value, when(), owner)) output.write(`${output.style.glyphs.warn} ${note}\n`);
}

/** Nothing more can come: the attempt or task is settled, or nobody runs the session. */
async function isOver(
  app: App,
  {
    session,
    task,
    attempt,
  }: { readonly session: string; readonly task: string | null; readonly attempt: string | null },
): Promise<boolean> {
  const found = await app.session(session);
  if (!found.ok) return true;
  const state = found.value;
  if (state.status !== 'running' || isInterrupted(state, await app.owner(session))) return true;
  if (attempt !== null) return state.attempts[attempt]?.endedAt != null;
  const status = task === null ? undefined : state.tasks[task]?.status;
  return status === 'done' || status === 'failed' || status === 'cancelled';
}
