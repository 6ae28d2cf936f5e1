import type { RecordDraft } from '../../../model/event.ts';
import type { StoreOptions } from '../../../ports/store.ts';
import type { Database } from './database.ts';
import { insertEvents } from './event-log.ts';
import { Tally } from './tally.ts';

/** What recording needs. */
export type RecordOptions = Pick<StoreOptions, 'clock' | 'mask' | 'measure'>;

/** Records what was done to the database itself. Call it in the write transaction that does it. */
export function recordSystem(db: Database, { clock, mask, measure }: RecordOptions, draft: RecordDraft): void {
  const tally = new Tally(db);
  const entry = { session: '', at: clock.now(), mono: clock.monotonic(), mask };
  for (const event of insertEvents(db, [draft], entry))
    tally.add(event, measure({ event, before: null, after: null, attempt: null }));
  tally.flush();
}
