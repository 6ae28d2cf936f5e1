import type { App, Window } from '../../app.ts';
import type { SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';

/** States that are looked at, at most: each is read whole. */
const MOST = 200;

/** Sessions of a stretch of time, newest first, and how many more there are than were looked at. */
export type SessionsIn = { readonly states: readonly SessionState[]; readonly leftOut: number };

/** The sessions that were there in a window, each with its whole state. */
export async function sessionsIn(
  app: Pick<App, 'sessions' | 'session'>,
  { since, until }: Window,
  now: EpochMillis,
): Promise<SessionsIn> {
  const heads = (await app.sessions()).filter(
    ({ createdAt, endedAt }) => createdAt < until && (endedAt ?? now) >= since,
  );
  const states: SessionState[] = [];
  for (const { id } of heads.slice(0, MOST)) {
    const found = await app.session(id);
    if (found.ok) states.push(found.value);
  }
  return { states, leftOut: Math.max(0, heads.length - MOST) };
}
