import type { Event } from '../../../model/event.ts';
import { FailureError } from '../../../model/failure.ts';
import type { AttemptState } from '../../../model/session.ts';
import { everyEvent } from './archive-read.ts';
import type { Database } from './database.ts';
import { selectEvents } from './event-log.ts';
import { foldLedger, saveSpending } from './ledger.ts';
import { type Maker, makerOf } from './parked.ts';
import { json, text } from './rows.ts';

/**
 * Fills the ledger of a database from before there was one: what was spent from the states, which are those of all events, also of
 * such as were removed; what rests from the events. Call it in a write transaction.
 */
export function fillLedger(db: Database): void {
  const makers = new Map<string, Maker | null>();
  for (const row of db.each('SELECT session, state FROM attempts')) {
    const attempt = json<AttemptState>(row, 'state');
    saveSpending(db, text(row, 'session'), attempt);
    makers.set(attempt.id, makerOf({ ...attempt, usage: [] }));
  }
  for (const event of parking(db)) {
    const maker = event.attempt === null ? null : (makers.get(event.attempt) ?? null);
    foldLedger(db, event, maker);
    const told = event.type === 'attempt.agent' ? event.data.event : null;
    if (maker !== null && event.attempt !== null && told?.kind === 'usage')
      makers.set(event.attempt, { ...maker, output: told.usage.reduce((sum, { tokens }) => sum + tokens.output, 0) });
  }
}

/** What parks and clears, where any account was ever parked. Of an archive that cannot be read what is in the log has to do: a check tells. */
function parking(db: Database): readonly Event[] {
  const live = selectEvents(db, { types: ['agent.parked'], limit: 1 }).length > 0;
  const archived = db.get("SELECT 1 FROM segments WHERE state = 'kept'") !== undefined;
  if (!live && !archived) return [];
  const found: Event[] = [];
  try {
    for (const event of everyEvent(db)) if (isOfParking(event)) found.push(event);
    return found;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return selectEvents(db, { types: TYPES });
  }
}

const TYPES: readonly Event['type'][] = ['agent.parked', 'session.started', 'attempt.finished', 'attempt.agent'];

function isOfParking(event: Event): boolean {
  return TYPES.includes(event.type) && (event.type !== 'attempt.agent' || event.data.event.kind === 'usage');
}
