import type { App, PageQuery } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { AlertLevel } from '../../model/alert.ts';
import type { EventType } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { EVENT_FAMILIES, typesNamed } from '../../views/telemetry/event-types.ts';
import type { Context } from '../context.ts';
import { findAttempt } from '../find-attempt.ts';
import { findTask } from '../find-task.ts';
import { readTimes, type TimeOptions } from './time-options.ts';

/** Which events are wanted, as typed. */
export type FilterOptions = TimeOptions & {
  readonly type: readonly string[];
  readonly session: string | undefined;
  readonly task: string | undefined;
  readonly attempt: string | undefined;
  readonly level: AlertLevel | undefined;
  readonly text: string | undefined;
  readonly before: number | undefined;
  readonly archive: boolean;
};

/** What events must fit, apart from how many are read at a time. */
export type EventFilter = Omit<PageQuery, 'limit'> & { readonly level: AlertLevel };

/** Finds what the options name; refuses what there is not. */
export async function readFilter(
  app: App,
  options: FilterOptions,
  context: Pick<Context, 'now' | 'zone'>,
): Promise<Result<EventFilter, Failure>> {
  const times = readTimes(options, context);
  if (!times.ok) return times;
  const types = readTypes(options.type);
  if (!types.ok) return types;
  const place = await readPlace(app, options);
  if (!place.ok) return place;
  return ok({
    ...times.value,
    ...place.value,
    ...(types.value === null ? {} : { types: types.value }),
    ...(options.text === undefined ? {} : { text: options.text }),
    ...(options.before === undefined ? {} : { before: options.before }),
    archive: options.archive,
    level: options.level ?? 'info',
  });
}

/** The types that are named; null: all of them. */
export function readTypes(type: readonly string[]): Result<readonly EventType[] | null, Failure> {
  if (type.length === 0) return ok(null);
  const named = typesNamed(type);
  if (named.ok) return named;
  const { word, nearest } = named.error;
  const meant = nearest === null ? '' : `Did you mean ${nearest}? `;
  return err(
    failure('usage', `"${word}" is no type of event.`, `${meant}Families of types: ${EVENT_FAMILIES.join(', ')}.`),
  );
}

type Place = Pick<PageQuery, 'session' | 'task' | 'attempt'>;

async function readPlace(app: App, { session, task, attempt }: FilterOptions): Promise<Result<Place, Failure>> {
  if (attempt !== undefined) {
    if (task !== undefined)
      return err(failure('usage', '--attempt names a task already.', 'Give --attempt <task>/<n>, without --task.'));
    const found = await findAttempt(app, attempt, session);
    return found.ok ? ok({ attempt: found.value.id }) : found;
  }
  // A task of any session, as it is written: there may be as many of that name as there are sessions.
  if (session === undefined) return ok(task === undefined ? {} : { task });
  const state = await app.session(session);
  if (!state.ok) return state;
  if (task === undefined) return ok({ session: state.value.id });
  const found = findTask(state.value, task);
  return found.ok ? ok({ session: state.value.id, task: found.value }) : found;
}
