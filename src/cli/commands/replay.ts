import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { Recording } from '../../model/recording.ts';
import { type Command, command, flag, option, required } from '../command.ts';
import type { Context } from '../context.ts';
import { findAttempt } from '../find-attempt.ts';
import { sessionOption } from '../options.ts';
import { speed } from '../parse-values.ts';
import { playRecording } from '../replay/play-recording.ts';

/** `br replay`: an attempt once more, to look at. */
export const replay: Command = command({
  description: [
    'Plays an attempt once more on the screen, at the speed at which it happened: what its agent said and did, and the files it changed. Times count from the start of the work. It takes an attempt of this repository, or a file that br record wrote.',
    'It is only looked at: nothing is written, no process is started and no model is asked. To have the work done again by a recording, give its task the agent replay.',
    'Where the output is no terminal it does not wait, unless --speed is given. Ctrl-C ends it.',
  ].join('\n\n'),
  args: { attempt: required('<task>, <task>/<n>, <session>/<task>/<n>, or a file that ends in .jsonl', 'recording') },
  options: {
    speed: option('<factor>', '2 is twice as fast, 0 does not wait; default: 1', speed),
    noWait: flag('the same as --speed 0'),
    diff: flag('show what was written to the files'),
    session: sessionOption,
  },
  examples: [
    { line: 'replay api-auth --speed 10', about: 'the latest attempt at a task, ten times as fast' },
    { line: 'replay api-auth/1 --no-wait --diff', about: 'all of its first attempt at once, with the files' },
    { line: 'replay recordings/api-auth.1.jsonl', about: 'a recording; no repository is needed' },
  ],
  run: async ({ args, options }, context) => {
    if (options.noWait && options.speed !== undefined)
      return err(failure('usage', '--no-wait and --speed contradict each other.', 'Give one of them.'));
    const recording = await find(args.attempt, options.session, context);
    if (!recording.ok) return recording;
    const factor = options.noWait ? 0 : (options.speed ?? (context.out.isTTY ? 1 : 0));
    const how = await playRecording(recording.value, { speed: factor, diff: options.diff }, context);
    return ok(how === 'ended' || context.out.closed.aborted ? 0 : 130);
  },
});

async function find(
  wanted: string,
  session: string | undefined,
  context: Context,
): Promise<Result<Recording, Failure>> {
  if (wanted.endsWith('.jsonl')) return (await context.tools()).readRecording(wanted);
  const app = await context.app();
  if (!app.ok) return app;
  const attempt = await findAttempt(app.value, wanted, session);
  if (!attempt.ok) return attempt;
  const made = await app.value.recordAttempt(attempt.value.id);
  return made.ok ? ok(made.value.recording) : made;
}
