import type { RunOptions } from '../model/session.ts';
import { failure } from '../model/failures.ts';
import type { Failure } from '../model/failure.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { flag, option, type OptionSpec } from './command.ts';
import { dollars, positiveInteger, text } from './parse-values.ts';

/** The option that names a session in commands whose argument is a task. */
export const sessionOption: OptionSpec<string | undefined> = option(
  '<id>',
  'the session (a unique beginning is enough; default: the newest)',
  text,
  { completes: 'session' },
);

/** The ceilings and policies of `run`, `resume` and `retry`. */
export const runOptionSpecs: {
  readonly concurrency: OptionSpec<number | undefined>;
  readonly budget: OptionSpec<number | undefined>;
  readonly keepGoing: OptionSpec<boolean>;
  readonly failFast: OptionSpec<boolean>;
} = {
  concurrency: option('<n>', "most attempts at once (default: the plan's)", positiveInteger),
  budget: option('<usd>', "ceiling in US dollars for the whole session (default: the plan's)", dollars),
  keepGoing: flag('go on with other tasks after one failed'),
  failFast: flag('start nothing new after the first failed task'),
};

/** What those options came to. */
export function runOptions(given: {
  readonly concurrency: number | undefined;
  readonly budget: number | undefined;
  readonly keepGoing: boolean;
  readonly failFast: boolean;
}): Result<RunOptions, Failure> {
  if (given.keepGoing && given.failFast)
    return err(failure('usage', '--keep-going and --fail-fast contradict each other.', 'Give one of them.'));
  return ok({
    concurrency: given.concurrency ?? null,
    budget: given.budget ?? null,
    failFast: given.failFast ? true : given.keepGoing ? false : null,
  });
}
