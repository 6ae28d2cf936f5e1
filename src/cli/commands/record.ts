import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { plural } from '../../views/format.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag, option, optional } from '../command.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findAttempt } from '../find-attempt.ts';
import { sessionOption } from '../options.ts';
import { text } from '../parse-values.ts';

/** `br record`: attempts as files that the agent `replay` plays. */
export const record: Command = command({
  description: [
    'Writes an attempt as a recording: what its agent said and did, what it used, and the files it changed, with the times. The agent replay plays it in a plan, br replay on the screen. Any attempt whose work has ended can be recorded, by whichever agent or command, and also one that failed, was lost or was cancelled.',
    'Without an attempt it records every attempt of the session into the folder that -o names: with that folder as REPLAY_DIR and agent: replay, the plan runs again without a model.',
    'Secrets are masked, in files as well: the recording says so, and then does not replay byte for byte. The same attempt always gives the same recording.',
  ].join('\n\n'),
  args: { attempt: optional('<task> (its latest attempt), <task>/<n> or <session>/<task>/<n>', 'attempt') },
  options: {
    out: option(
      '<place>',
      'a file, a folder, or - for stdout; default: <task>.<n>.jsonl here, or stdout where that is no terminal',
      text,
      {
        short: 'o',
      },
    ),
    force: flag('overwrite a file that holds something else'),
    session: sessionOption,
  },
  examples: [
    { line: 'record api-auth -o recordings', about: 'its latest attempt, as recordings/api-auth.<n>.jsonl' },
    { line: 'record api-auth/1 | wc -l', about: 'a certain attempt, to another program' },
    { line: 'record --session notes-k3f9 -o recordings', about: 'a whole session' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const place = { out: options.out, force: options.force };
    if (args.attempt === undefined) return await recordSession(app.value, options.session, place, context);
    const attempt = await findAttempt(app.value, args.attempt, options.session);
    if (!attempt.ok) return attempt;
    return await recordOne(app.value, attempt.value.id, place, context);
  },
});

type Place = { readonly out: string | undefined; readonly force: boolean };

async function recordOne(
  app: App,
  attempt: string,
  place: Place,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const made = await app.recordAttempt(attempt);
  if (!made.ok) return made;
  const { name, text: content, recording } = made.value;
  const out = place.out ?? (context.out.isTTY ? '.' : '-');
  if (out === '-') {
    context.out.write(content);
    return ok(0);
  }
  const file = (await isFolder(out, context)) ? path.join(out, name) : out;
  const written = await write(path.resolve(context.cwd, file), content, place.force);
  if (!written.ok) return written;
  const { note } = recording.header;
  answer(context, 'record', { attempt, file, note }, () => [
    `${context.out.style.glyphs.good} ${attempt} recorded as ${file}`,
    ...(note === null ? [] : [context.out.style.paint('dim', `  ${note}`)]),
    `  Play it: br replay ${file}`,
  ]);
  return ok(0);
}

async function recordSession(
  app: App,
  session: string | undefined,
  { out, force }: Place,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  if (out === undefined || out === '-')
    return err(
      failure('usage', 'A session is recorded into a folder.', 'Name one: br record --session <id> -o <folder>'),
    );
  const state = await app.session(session);
  if (!state.ok) return state;
  const { id, attempts } = state.value;
  const files: { attempt: string; file: string; note: string | null }[] = [];
  const working: string[] = [];
  for (const attempt of Object.values(attempts)) {
    if (attempt.status === 'preparing' || attempt.status === 'running') {
      working.push(`${attempt.task}/${attempt.number}`);
      continue;
    }
    const made = await app.recordAttempt(attempt.id);
    if (!made.ok) return made;
    const file = path.join(out, made.value.name);
    const written = await write(path.resolve(context.cwd, file), made.value.text, force);
    if (!written.ok) return written;
    files.push({ attempt: attempt.id, file, note: made.value.recording.header.note });
  }
  if (files.length === 0)
    return err(failure('usage', `Session ${id} has no attempt that has ended.`, `See how it stands: br status ${id}`));
  if (working.length > 0)
    context.err.write(`${context.err.style.glyphs.warn} Still at work, not recorded: ${working.join(', ')}\n`);
  answer(context, 'record', { session: id, files, working }, () => [
    `${context.out.style.glyphs.good} ${plural(files.length, 'attempt')} of ${id} recorded in ${out}`,
    ...files.map(({ file }) => `  ${file}`),
  ]);
  return ok(0);
}

/** What is there as a folder, or is written like one. */
async function isFolder(place: string, { cwd }: Context): Promise<boolean> {
  if (place.endsWith('/') || place.endsWith(path.sep)) return true;
  const found = await stat(path.resolve(cwd, place)).catch(() => null);
  return found === null ? !place.endsWith('.jsonl') : found.isDirectory();
}

/** Writes a file and the folders above it. One that holds something else is only overwritten by force. */
async function write(file: string, content: string, force: boolean): Promise<Result<void, Failure>> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === content) return ok(undefined);
  if (before !== null && !force)
    return err(
      failure(
        'usage',
        `${file} is there already, and holds something else.`,
        'Overwrite it with --force, or name another place with -o.',
      ),
    );
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return ok(undefined);
  } catch (error) {
    return err(
      failure('io', `The recording cannot be written to ${file}.`, 'Name another place with -o.', {
        detail: String(error),
      }),
    );
  }
}
