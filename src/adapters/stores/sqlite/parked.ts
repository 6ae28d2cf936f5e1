import type { Event } from '../../../model/event.ts';
import { isLimitOf } from '../../../model/model-name.ts';
import type { Assignment, AttemptState, ParkedAgent } from '../../../model/session.ts';
import type { EpochMillis, Millis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { integer, integerOrNull, text } from './rows.ts';

/**
 * So long after an account was parked, what succeeds was asked for after that, whoever began it when: no request to a provider
 * takes longer (ten minutes are the deadline that the SDKs of Anthropic and OpenAI set).
 */
const LONGEST_REQUEST: Millis = 600_000;

/** An attempt, as an event of it finds it: what it is made with, since when, and how many tokens it had been given. */
export type Maker = Pick<AttemptState, 'startedAt' | 'assignment'> & { readonly output: number };

/** The attempt as it was before an event; null: it is none of an attempt. */
export function makerOf(attempt: AttemptState | null): Maker | null {
  if (attempt === null) return null;
  const { startedAt, assignment, usage } = attempt;
  return { startedAt, assignment, output: outputOf(usage) };
}

/**
 * Keeps what rests in step with the events, of whatever session: a limit parks; who starts a session has seen to what waits for a
 * person; what succeeds after the limit shows that it is none any more.
 */
export function foldParked(db: Database, event: Event, maker: Maker | null): void {
  switch (event.type) {
    case 'agent.parked':
      park(db, event);
      return;
    case 'session.started':
      db.run('DELETE FROM parked WHERE until IS NULL', {});
      return;
    case 'attempt.finished':
      if (maker !== null) clear(db, maker, event.at);
      return;
    case 'attempt.agent': {
      const { event: told } = event.data;
      if (maker !== null && told.kind === 'usage' && outputOf(told.usage) > maker.output) clear(db, maker, event.at);
      return;
    }
    default:
  }
}

/** What rests at a time. */
export function parkedAt(db: Database, at: EpochMillis): Readonly<Record<string, ParkedAgent>> {
  const rows = db.all('SELECT key, until, reason, code FROM parked WHERE until IS NULL OR until > :at ORDER BY key', {
    at,
  });
  return Object.fromEntries(
    rows.map((row) => [
      text(row, 'key'),
      // Only `park` writes rows.
      {
        until: integerOrNull(row, 'until'),
        reason: text(row, 'reason'),
        code: text(row, 'code') as ParkedAgent['code'],
      },
    ]),
  );
}

/** The account that an attempt spends from, and its model. */
export function askedOf({ agent, account = agent, model }: Assignment): { account: string; model: string | null } {
  return { account, model };
}

/** The newest word counts; one that says the same, as another session's copy of it does, leaves it as old as it is. */
function park(db: Database, { data, at, seq, session }: Extract<Event, { type: 'agent.parked' }>): void {
  const { until, reason, code } = data.parked;
  db.run(
    `INSERT INTO parked (key, until, reason, code, at, seq, session) VALUES (:key, :until, :reason, :code, :at, :seq, :session)
     ON CONFLICT (key) DO UPDATE SET until = excluded.until, reason = excluded.reason, code = excluded.code,
       at = excluded.at, seq = excluded.seq, session = excluded.session
       WHERE excluded.seq > seq AND excluded.until IS NOT until`,
    { key: data.agent, until, reason, code, at, seq, session },
  );
}

function clear(db: Database, { assignment, startedAt }: Maker, now: EpochMillis): void {
  for (const row of db.all('SELECT key, at FROM parked')) {
    const [key, at] = [text(row, 'key'), integer(row, 'at')];
    const after = startedAt > at || now >= at + LONGEST_REQUEST;
    if (after && isLimitOf(key, askedOf(assignment))) db.run('DELETE FROM parked WHERE key = :key', { key });
  }
}

function outputOf(usage: AttemptState['usage']): number {
  return usage.reduce((sum, { tokens }) => sum + tokens.output, 0);
}
