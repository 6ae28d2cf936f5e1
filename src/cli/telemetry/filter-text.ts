import { commandLine } from '../../model/command-line.ts';
import { oneLine } from '../../views/plain-text.ts';
import { wallText } from '../../views/telemetry/zoned-time.ts';
import type { EventFilter, FilterOptions } from './event-filter.ts';

/** What was looked for, in words that follow "No event": `of type attempt.failed, of task api, since 2026-03-01 14:00:00`. */
export function filterText(filter: EventFilter, typed: readonly string[], zone: string): string {
  const { session, task, attempt, level, since, until, text, before } = filter;
  const parts = [
    ...(typed.length === 0 ? [] : [`of type ${typed.join(' or ')}`]),
    ...(level === 'info' ? [] : [`of level ${level}${level === 'critical' ? '' : ' or above'}`]),
    ...(attempt === undefined ? [] : [`of attempt ${attempt}`]),
    ...(task === undefined ? [] : [`of task ${task}`]),
    ...(session == null ? [] : [`of session ${session}`]),
    ...(text === undefined ? [] : [`with "${oneLine(text)}" in it`]),
    ...(since === undefined ? [] : [`since ${wallText(since, zone)}`]),
    ...(until === undefined ? [] : [`until ${wallText(until, zone)}`]),
    ...(before === undefined ? [] : [`before position ${before}`]),
  ];
  return parts.length === 0 ? 'at all' : parts.join(', ');
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
    'br',
    'telemetry',
    'show',
    ...type.flatMap((each) => ['-t', each]),
    ...named,
    ...(options.utc ? ['--utc'] : []),
    ...(options.archive ? ['--archive'] : []),
    ...(number === undefined ? [] : ['-n', String(number)]),
    '--before',
    String(before),
  ];
  return commandLine({ kind: 'argv', argv });
}
