import type { Damage } from '../../../ports/maintenance.ts';
import { compareRemade } from './check-remade.ts';
import { checkArchive } from './check-archive.ts';
import type { Database } from './database.ts';
import { everyEvent } from './archive-read.ts';
import { markOf } from './marks.ts';
import { keptFrom, rebuildFrom, type RebuildOptions, type Remade } from './rebuild.ts';
import { integer, text } from './rows.ts';

/** What was looked at, and what is wrong. */
export type Found = { readonly events: number; readonly damages: readonly Damage[]; readonly notes: readonly string[] };

/** So many of one kind are told. */
const MOST = 20;

const RESTORE = 'Restore a backup: docs/guide/database.md says how.';

/**
 * Looks for damage, on a connection that cannot write: everything that can be made again from the events is, into temporary
 * tables, and compared with what is kept.
 */
export function checkDatabase(db: Database, options: RebuildOptions): Found {
  const pages = [...brokenPages(db), ...danglingRows(db)];
  // What would be read from them means nothing.
  if (pages.length > 0) return { events: 0, damages: pages, notes: [] };
  return db.read(() => {
    const archive = checkArchive(db);
    if (archive.damages.length > 0) return { events: 0, ...archive };
    shadow(db);
    const remade = rebuildFrom(db, everyEvent(db), options);
    const damages = [...inTheLog(db, remade), ...compareRemade(db, keptFrom(db, options.clock.now()), remade)];
    return { events: remade.events, damages, notes: archive.notes };
  });
}

function brokenPages(db: Database): Damage[] {
  return db
    .read(() => db.all(`PRAGMA integrity_check(${MOST})`))
    .map((row) => text(row, 'integrity_check'))
    .filter((line) => line !== 'ok')
    .map((line) => ({ what: `The file is damaged: ${line}`, remedy: RESTORE, repair: false }));
}

function danglingRows(db: Database): Damage[] {
  const rows = db.read(() => db.all('PRAGMA foreign_key_check'));
  const tables = new Map<string, number>();
  for (const row of rows) {
    const name = `${text(row, 'table')} without their ${text(row, 'parent')}`;
    tables.set(name, (tables.get(name) ?? 0) + 1);
  }
  return [...tables].map(([name, count]) => ({ what: `${count} rows of ${name}.`, remedy: RESTORE, repair: false }));
}

/** Temporary tables stand in front of those with the same names: what makes everything again writes to them. */
function shadow(db: Database): void {
  for (const table of [
    'sessions',
    'plans',
    'tasks',
    'attempts',
    'series',
    'rollups',
    'sketches',
    'samples',
    'event_hours',
    'ledger',
    'parked',
  ]) {
    const sql = text(db.get('SELECT sql FROM main.sqlite_schema WHERE name = :table', { table }), 'sql');
    db.run(sql.replace(/^CREATE TABLE/, 'CREATE TEMP TABLE'), {});
  }
  db.run('INSERT INTO temp.series SELECT * FROM main.series', {});
}

function inTheLog(db: Database, { doubled, missing, gaps, unfit }: Remade): Damage[] {
  const damages: Damage[] = [];
  const add = (what: string): void => void damages.push({ what, remedy: RESTORE, repair: false });
  const removed = markOf(db, 'removed') ?? 0;
  if (missing !== removed) {
    const places = gaps.slice(0, MOST).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
    add(
      `Of the positions in the log ${missing} have no event, and ${removed} events were removed. Without one: ${places.join(', ')}.`,
    );
  }
  if (doubled.length > 0) add(`${doubled.length} events are there twice: ${doubled.slice(0, MOST).join(', ')}.`);
  for (const session of [...unfit].slice(0, MOST)) add(`The events of session ${session} do not fit together.`);
  const newest = integer(db.get('SELECT coalesce(max(seq), 0) AS seq FROM main.events'), 'seq');
  const archived = integer(db.get('SELECT coalesce(max(last_seq), 0) AS seq FROM main.segments'), 'seq');
  if (archived > newest) add(`The log ends at ${newest}, before the last archived event (${archived}).`);
  return damages;
}
