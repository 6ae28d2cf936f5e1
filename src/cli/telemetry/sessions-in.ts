import type { App, Window } from '../../app.ts';
import type { SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';

type Head = Awaited<ReturnType<App['sessions']>>[number];

/** States that are looked at, at most: each is read whole. */
const MOST_SESSIONS = 100;

/** Sessions of a stretch of time, newest first, and how many more there are than were looked at. */
export type SessionsIn = { readonly states: readonly SessionState[]; readonly leftOut: number };

/** The sessions that were there in a window, each with its whole state, up to a number of them. */
export async function sessionsIn(
  app: Pick<App, 'sessions' | 'session'>,
  window: Window,
  now: EpochMillis,
): Promise<SessionsIn> {
  const heads = await headsIn(app, window, now);
  return { states: await statesOf(app, heads), leftOut: Math.max(0, heads.length - MOST_SESSIONS) };
}

/** The same, but null where there are more than can be looked at. */
export async function allSessionsIn(
  app: Pick<App, 'sessions' | 'session'>,
  window: Window,
  now: EpochMillis,
): Promise<readonly SessionState[] | null> {
  const heads = await headsIn(app, window, now);
  return heads.length > MOST_SESSIONS ? null : await statesOf(app, heads);
}

async function headsIn(
  app: Pick<App, 'sessions'>,
  { since, until }: Window,
  now: EpochMillis,
): Promise<readonly Head[]> {
  const heads = await app.sessions();
  return heads.filter(({ createdAt, endedAt }) => createdAt < until && (endedAt ?? now) >= since);
}

async function statesOf(app: Pick<App, 'session'>, heads: readonly Head[]): Promise<readonly SessionState[]> {
  const states: SessionState[] = [];
  for (const { id } of heads.slice(0, MOST_SESSIONS)) {
    const found = await app.session(id);
    if (found.ok) states.push(found.value);
  }
  return states;
}
