import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../../lib/result.ts';
import type { PageQuery } from '../../../ports/telemetry.ts';
import { measure } from '../../../telemetry/measure.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { aCall, anError } from '../../../testing/telemetry-suite.ts';
import { type Database, openDatabase, type Values } from './database.ts';
import { insertEvents, readEvents } from './event-log.ts';
import { selectPage } from './page.ts';
import { text } from './rows.ts';
import { Tally } from './tally.ts';

const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);
const EVENTS = 120_000;

/** A log of many calls and few errors, of a hundred sessions. Pages must not read all of it. */
describe('a log of 120,000 events', () => {
  let dir: string;
  let db: Database;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'br-page-'));
    db = unwrap(openDatabase(join(dir, 'data.db')));
    const tally = new Tally(db);
    unwrap(
      db.write('process-death', () => {
        for (let n = 0; n < EVENTS; n += 100) {
          const at = NOW - (EVENTS - n) * 1_000;
          const session = `s-${(n / 100) % 100}`;
          const drafts = Array.from({ length: 100 }, (_, index) => {
            const place = { task: `t${index % 10}`, attempt: `${session}/t${index % 10}/1` };
            return index === 50 && n % 10_000 === 0 ? anError(`rare ${n}`, place) : { ...aCall(index), ...place };
          });
          const events = insertEvents(db, drafts, { session, at, mono: null, mask: (words) => words });
          for (const event of events) tally.add(event, measure({ event, before: null, after: null, attempt: null }));
        }
        tally.flush();
        return ok(undefined);
      }),
    );
  }, 120_000);

  afterAll(async () => {
    db.close();
    await rm(dir, { recursive: true });
  });

  /** How SQLite goes about a page. */
  function planOf(query: PageQuery): string {
    let plan = '';
    const explain = (sql: string, values: Values): [] => {
      plan = db
        .all(`EXPLAIN QUERY PLAN ${sql}`, values)
        .map((row) => text(row, 'detail'))
        .join('; ');
      return [];
    };
    db.read(() => selectPage(db, query, explain));
    return plan;
  }

  const since = NOW - 3_600_000;
  /** Only numbers are read and sorted, then the rows of one page. */
  const RARE =
    /^SEARCH events USING INTEGER PRIMARY KEY \(rowid=\?\); LIST SUBQUERY \d+; SEARCH events USING COVERING INDEX events_by_type/;

  test.each<[string, Omit<PageQuery, 'limit'>, RegExp]>([
    ['the last page', {}, /^SCAN events$/],
    ['the page before', { before: 50_000 }, /^SEARCH events USING INTEGER PRIMARY KEY \(rowid<\?\)$/],
    ['a stretch of time', { since, until: NOW }, /^SEARCH events USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/],
    ['a session', { session: 's-7' }, /^SEARCH events USING INDEX events_by_session \(session=\?\)$/],
    [
      'a session, back',
      { session: 's-7', before: 9_000 },
      /^SEARCH events USING INDEX events_by_session \(session=\? AND rowid<\?\)$/,
    ],
    [
      'a session in a stretch',
      { session: 's-7', since },
      /^SEARCH events USING INDEX events_by_session \(session=\? AND rowid>\?\)$/,
    ],
    [
      'a type of a session',
      { session: 's-7', types: ['error.raised'] },
      /^SEARCH events USING INDEX events_by_type \(type=\? AND session=\?\)$/,
    ],
    ['an attempt', { attempt: 's-7/t1/1' }, /^SEARCH events USING INDEX events_by_attempt \(attempt=\?\)$/],
    [
      'a task of a session',
      { task: 't1', session: 's-7' },
      /^SEARCH events USING INDEX events_by_task \(task=\? AND session=\?\)$/,
    ],
    ['a rare type', { types: ['error.raised'] }, RARE],
    ['a type that there is not', { types: ['alert.raised'] }, RARE],
    [
      'types of a session',
      { session: 's-7', types: ['error.raised', 'usage.observed'] },
      /COVERING INDEX events_by_type \(type=\? AND session=\?\)/,
    ],
    ['a task of any session', { task: 't1' }, /COVERING INDEX events_by_task \(task=\?\)/],
    // Fewer events lie in the stretch than there are of the type.
    [
      'a type in a short stretch',
      { types: ['error.raised', 'usage.observed'], after: 500, before: 900 },
      /^SEARCH events USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/,
    ],
    // Its index would have to be sorted, and nearly every event fits.
    ['a frequent type', { types: ['usage.observed', 'error.raised'] }, /^SCAN events$/],
  ])('%s is found without reading the log', (_what, query, plan) => {
    expect(planOf({ ...query, limit: 50 })).toMatch(plan);
  });

  test('what is found is right, whichever way it was found', () => {
    const page = (query: PageQuery): readonly number[] =>
      db.read(() => selectPage(db, query, (sql, values) => readEvents(db, sql, values))).events.map(({ seq }) => seq);
    expect(page({ limit: 3 })).toEqual([EVENTS, EVENTS - 1, EVENTS - 2]);
    expect(page({ types: ['error.raised'], limit: 3 })).toEqual([110_051, 100_051, 90_051]);
    expect(page({ types: ['error.raised'], limit: 99 })).toHaveLength(12);
    expect(page({ types: ['usage.observed'], before: 110_052, limit: 2 })).toEqual([110_050, 110_049]);
    expect(page({ session: 's-0', types: ['error.raised'], limit: 99 })).toHaveLength(12);
    expect(page({ attempt: 's-7/t1/1', limit: 1_000 })).toHaveLength(120);
    expect(page({ text: 'rare 100000', limit: 9 })).toEqual([100_051]);
  });
});
