import { commandLine } from '../../model/command-line.ts';
import { wallText } from '../../views/telemetry/zoned-time.ts';
import type { EventFilter, FilterOptions } from './event-filter.ts';

/** What was looked for, in words that follow "No event": `of attempt.failed, of task api, since 2026-03-01 14:00:00`. */
export function filterText(
  { types, session, task, attempt, level, since, until, text, before }: EventFilter,
  zone: string,
): string {
  const parts = [
    ...(types === undefined ? [] : [`of type ${list(types)}`]),
    ...(level === 'info' ? [] : [`of level ${level} or above`]),
    ...(attempt === undefined ? [] : [`of attempt ${attempt}`]),
    ...(task === undefined ? [] : [`of task ${task}`]),
    ...(session == null ? [] : [`of session ${session}`]),
    ...(text === undefined ? [] : [`with "${text}" in it`]),
    ...(since === undefined ? [] : [`since ${wallText(since, zone)}`]),
    ...(until === undefined ? [] : [`until ${wallText(until, zone)}`]),
    ...(before === undefined ? [] : [`before position ${before}`]),
  ];
  return parts.length === 0 ? 'at all' : parts.join(', ');
}

/** Types that are named; more of them say nothing. */
const MOST_TYPES = 4;

function list(types: readonly string[]): string {
  if (types.length === 0) return 'so named';
  const more = types.length - MOST_TYPES;
  return types.slice(0, MOST_TYPES).join(' or ') + (more > 0 ? ` or ${more} others` : '');
}

/** The command that shows the page before this one. */
export function olderCommand(
  options: FilterOptions & { readonly number?: number | undefined },
  before: number,
): string {
  const { type, number } = options;
  const named = (['level', 'session', 'task', 'attempt', 'text', 'since', 'until'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const argv = [
    ...['br', 'telemetry', 'show'],
    ...type.flatMap((each) => ['-t', each]),
    ...named,
    ...(options.utc ? ['--utc'] : []),
    ...(options.archive ? ['--archive'] : []),
    ...(number === undefined ? [] : ['-n', String(number)]),
    ...['--before', String(before)],
  ];
  return commandLine({ kind: 'argv', argv });
}
