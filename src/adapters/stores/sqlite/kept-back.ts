import type { Owner } from '../../../ports/store.ts';
import type { Database } from './database.ts';
import { type Asking, ownerOf } from './leases.ts';
import { text } from './rows.ts';

/** Sessions whose events stay in the log: those that may go on, and those somebody holds. */
export function busySessions(db: Database, asking: Asking): ReadonlySet<string> {
  const going = db.all("SELECT id FROM sessions WHERE status NOT IN ('completed', 'failed', 'cancelled')");
  const held = db.all('SELECT session AS id FROM leases WHERE pid IS NOT NULL');
  return new Set([
    ...going.map((row) => text(row, 'id')),
    // Of an owner on another machine nothing is known: it may be at work.
    ...held.map((row) => text(row, 'id')).filter((id) => ownerOf(db, id, asking)?.alive !== false),
  ]);
}

/**
 * A session that a process runs, one that lives here before one of which that cannot be told from here, with its owner; null:
 * there is none.
 */
export function runningSession(db: Database, asking: Asking): { readonly id: string; readonly owner: Owner } | null {
  let doubtful: { readonly id: string; readonly owner: Owner } | null = null;
  for (const row of db.all('SELECT session AS id FROM leases WHERE pid IS NOT NULL ORDER BY since DESC')) {
    const id = text(row, 'id');
    const owner = ownerOf(db, id, asking);
    if (owner?.alive === true) return { id, owner };
    if (owner?.alive === 'unknown') doubtful ??= { id, owner };
  }
  return doubtful;
}
