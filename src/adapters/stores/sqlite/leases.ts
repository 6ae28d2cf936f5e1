import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Lease, Owner, StoreOptions } from '../../../ports/store.ts';
import type { Database } from './database.ts';
import { integer, type Row, text, textOrNull } from './rows.ts';

/** Who asks, and how owners are judged. */
export type Asking = Pick<StoreOptions, 'identity' | 'isAlive'> & { readonly now: EpochMillis };

/**
 * Takes the lease of a session in the open write transaction, so that of two processes the second sees the first as owner.
 * Every change of hands raises the fence, also after a release, so a fence names one tenure for ever.
 */
export function takeLease(db: Database, session: string, force: boolean, asking: Asking): Result<Lease, Failure> {
  const held = ownerOf(db, session, asking);
  if (held !== null && held.alive !== false && !force) {
    return err(
      held.alive === true
        ? failures.owned(session, held.pid, held.host)
        : failures.ownedElsewhere(session, held.pid, held.host),
    );
  }
  const { pid, startTime, host, pidNamespace } = asking.identity;
  const row = db.get(
    `INSERT INTO leases (session, fence, pid, start_time, host, pid_namespace, since)
     VALUES (:session, 1, :pid, :startTime, :host, :pidNamespace, :now)
     ON CONFLICT (session) DO UPDATE SET fence = fence + 1, pid = excluded.pid, start_time = excluded.start_time,
       host = excluded.host, pid_namespace = excluded.pid_namespace, since = excluded.since
     RETURNING fence`,
    { session, pid, startTime, host, pidNamespace, now: asking.now },
  );
  return ok({ session, fence: integer(row, 'fence') });
}

/** Leaves the session without an owner, if the lease still holds. The fence stays. */
export function giveLease(db: Database, lease: Lease): void {
  const { session, fence } = lease;
  db.run('UPDATE leases SET pid = NULL, start_time = NULL WHERE session = :session AND fence = :fence', {
    session,
    fence,
  });
}

/** Whether this very tenure goes on. */
export function holds(db: Database, lease: Lease): boolean {
  const { session, fence } = lease;
  const sql = 'SELECT 1 FROM leases WHERE session = :session AND fence = :fence AND pid IS NOT NULL';
  return db.get(sql, { session, fence }) !== undefined;
}

/** Who owns a session, or null. */
export function ownerOf(db: Database, session: string, asking: Asking): Owner | null {
  const row = db.get('SELECT * FROM leases WHERE session = :session AND pid IS NOT NULL', { session });
  if (row === undefined) return null;
  return {
    pid: integer(row, 'pid'),
    host: text(row, 'host'),
    startTime: textOrNull(row, 'start_time'),
    since: integer(row, 'since'),
    alive: judge(row, asking),
  };
}

/** A pid says something only where it was given out. */
function judge(row: Row, { identity, isAlive }: Asking): boolean | 'unknown' {
  if (text(row, 'host') !== identity.host || textOrNull(row, 'pid_namespace') !== identity.pidNamespace)
    return 'unknown';
  return isAlive(integer(row, 'pid'), textOrNull(row, 'start_time'));
}
