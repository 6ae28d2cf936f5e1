import type { AlertLevel } from '../model/alert.ts';
import type { Event } from '../model/event.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import type { ExportRequest } from '../ports/exporter.ts';
import type { Store } from '../ports/store.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { type Course, coursesOf, COURSE_TYPES } from './otlp-out/stages.ts';
import { readForward } from './read-forward.ts';

/** What exports read. */
export type ExportSource = Pick<Store, 'sessions' | 'load'> & {
  readonly telemetry: Pick<Telemetry, 'page' | 'totals' | 'span'>;
  /** How grave an event is: the one definition stands with the views. */
  readonly levelOf: (event: Event) => AlertLevel;
};

/** The events of a request, oldest first, some at a time. */
export function requestedEvents(source: ExportSource, request: ExportRequest): AsyncGenerator<readonly Event[]> {
  const { since, until, session, types, archive } = request;
  return readForward(source.telemetry, {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(session === undefined ? {} : { session }),
    ...(types === undefined ? {} : { types }),
    archive,
  });
}

/** The sessions that may have something of a request, oldest first, one at a time. */
export async function* requestedSessions(source: ExportSource, request: ExportRequest): AsyncGenerator<SessionState> {
  const { since = 0, until = Infinity, session } = request;
  for (const head of (await source.sessions()).toReversed()) {
    if (session !== undefined && head.id !== session) continue;
    if (head.createdAt >= until || (head.endedAt !== null && head.endedAt < since)) continue;
    const state = await source.load(head.id);
    if (state !== null) yield state;
  }
}

/** The attempts of a session that started in the time of a request, in the order of their start. */
export function requestedAttempts(state: SessionState, request: ExportRequest): readonly AttemptState[] {
  return Object.values(state.attempts)
    .filter(({ startedAt }) => within(startedAt, request))
    .toSorted((a, b) => a.startedAt - b.startedAt);
}

/** Whether a time lies in the time of a request. */
export function within(at: EpochMillis, { since = 0, until = Infinity }: ExportRequest): boolean {
  return at >= since && at < until;
}

/** When the attempts of a session did what; of those whose events are kept. */
export async function readCourses(
  source: ExportSource,
  session: string,
  archive: boolean,
): Promise<ReadonlyMap<string, Course>> {
  const events: Event[] = [];
  for await (const page of readForward(source.telemetry, { session, types: COURSE_TYPES, archive }))
    events.push(...page.map(withoutBulk));
  return coursesOf(events);
}

/** Without what the course does not need: a session may have many thousands of these. */
function withoutBulk(event: Event): Event {
  if (event.type === 'gate.check' || event.type === 'landing.check')
    return { ...event, data: { result: { ...event.data.result, tail: '' } } };
  if (event.type === 'gate.verdict')
    return { ...event, data: { verdict: { accepted: event.data.verdict.accepted, checks: [], notes: [] } } };
  return event;
}
