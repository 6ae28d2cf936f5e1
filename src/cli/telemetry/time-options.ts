import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { EpochMillis } from '../../model/units.ts';
import { readTime, TIME_WORDS } from '../../views/telemetry/time-words.ts';
import { flag, option, type OptionSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { text } from '../parse-values.ts';

/** The options that name a stretch of time, the same in all commands about telemetry. */
export const timeOptionSpecs: {
  readonly since: OptionSpec<string | undefined>;
  readonly until: OptionSpec<string | undefined>;
  readonly utc: OptionSpec<boolean>;
} = {
  since: option('<time>', 'from then on: 2h, 7d, today, 2026-03-01, 2026-03-01T14:30Z', text),
  until: option('<time>', 'up to then; a day is meant to its end', text),
  utc: flag('read and show times in UTC, not in the zone of this machine'),
};

/** What those options came to. */
export type TimeOptions = {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly utc: boolean;
};

/** The zone in which times are read and shown. */
export function zoneOf({ utc }: Pick<TimeOptions, 'utc'>, { zone }: Pick<Context, 'zone'>): string {
  return utc ? 'UTC' : zone();
}

/** Both ends, where they are given; refuses words that are no time, and an end that comes before the begin. */
export function readTimes(
  options: TimeOptions,
  context: Pick<Context, 'now' | 'zone'>,
): Result<{ readonly since?: EpochMillis; readonly until?: EpochMillis }, Failure> {
  const reader = { now: context.now(), zone: zoneOf(options, context) };
  const ends: { since?: EpochMillis; until?: EpochMillis } = {};
  for (const edge of ['since', 'until'] as const) {
    const word = options[edge];
    if (word === undefined) continue;
    const at = readTime(word, edge, reader);
    if (!at.ok) return err(failure('usage', `--${edge}: "${word}" ${at.error}.`, `Write ${TIME_WORDS}.`));
    ends[edge] = at.value;
  }
  const { since, until } = ends;
  if (since !== undefined && until !== undefined && since >= until)
    return err(
      failure(
        'usage',
        `--since ${options.since} is not before --until ${options.until}: no time lies between.`,
        'Give an earlier --since or a later --until.',
      ),
    );
  return ok(ends);
}
