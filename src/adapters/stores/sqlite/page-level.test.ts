import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../../lib/result.ts';
import { ALERT_LEVELS, type AlertLevel } from '../../../model/alert.ts';
import type { Event, EventDraft } from '../../../model/event.ts';
import { isAtLeast, levelCases, levelOf, typesAtLeast } from '../../../model/event-level.ts';
import type { Page, PageQuery } from '../../../ports/telemetry.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { measure } from '../../../telemetry/measure.ts';
import { type Database, openDatabase } from './database.ts';
import { insertEvents, readEvents } from './event-log.ts';
import { selectPage } from './page.ts';
import { fitsPage } from './page-filter.ts';
import { text } from './rows.ts';
import { Tally } from './tally.ts';

let dir: string;
let db: Database;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-level-'));
  db = unwrap(openDatabase(join(dir, 'data.db')));
});
afterEach(async () => {
  db.close();
  await rm(dir, { recursive: true });
});

function insert(drafts: readonly EventDraft[], session = 's-1', measured = true): readonly Event[] {
  const tally = new Tally(db);
  return unwrap(
    db.write('process-death', () => {
      const events = insertEvents(db, drafts, { session, at: 1_000, mono: null, mask: (words) => words });
      if (measured)
        for (const event of events) tally.add(event, measure({ event, before: null, after: null, attempt: null }));
      tally.flush();
      return ok(events);
    }),
  );
}

function page(query: PageQuery): Page {
  return db.read(() => selectPage(db, query, (sql, values) => readEvents(db, sql, values)));
}

/** How SQLite goes about a page. */
function planOf(query: PageQuery): string {
  let plan = '';
  db.read(() =>
    selectPage(db, query, (sql, values) => {
      plan = db
        .all(`EXPLAIN QUERY PLAN ${sql}`, values)
        .map((row) => text(row, 'detail'))
        .join('; ');
      return [];
    }),
  );
  return plan;
}

const GRADED = typesAtLeast('warning');

/** Whatever a payload may say where levels are told by it: the values that count, near ones, none. */
const aGraded: fc.Arbitrary<EventDraft> = fc
  .constantFrom(...GRADED, 'attempt.started', 'usage.observed')
  .chain((type) => {
    const told = levelCases(type).flatMap(({ when }) => when);
    const values = (path: string): fc.Arbitrary<unknown> =>
      fc.oneof(
        fc.constantFrom(...told.filter((each) => each.path === path).flatMap(({ among }) => among)),
        fc.constantFrom(undefined, null, true, false, 'true', 1, 0, '', "it's", 'other', { level: 'critical' }, []),
      );
    const paths = [...new Set(told.map(({ path }) => path))];
    return fc.tuple(...paths.map(values)).map((given) => {
      const data = {};
      for (const [index, path] of paths.entries()) put(data, path.split('.'), given[index]);
      return { type, task: 'a', attempt: 's-1/a/1', data } as unknown as EventDraft;
    });
  });

/** Puts a value at its place; a list, where the place is one in a list. */
function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else if (rest[0] === '0') into[key] = value === undefined ? [] : [value];
  else put((into[key] ??= {}) as Record<string, unknown>, rest, value);
}

describe('the level of events', () => {
  test('SQL and the archive find the same as the words for people tell', () => {
    fc.assert(
      fc.property(fc.array(aGraded, { minLength: 1, maxLength: 60 }), (drafts) => {
        db.run('DELETE FROM events', {});
        // As they will be read: without what is undefined.
        const events = insert(JSON.parse(JSON.stringify(drafts)) as EventDraft[], 's-1', false).toReversed();
        for (const level of ALERT_LEVELS)
          for (const more of [{}, { session: 's-1' }, { attempt: 's-1/a/1' }, { types: ['attempt.agent', 'note'] }]) {
            const query = { ...more, level, limit: 1_000 };
            const fitting = events.filter(
              (each) =>
                isAtLeast(levelOf(each), level) && (query.types === undefined || query.types.includes(each.type)),
            );
            expect(page(query).events.map(({ seq }) => seq)).toEqual(fitting.map(({ seq }) => seq));
            const stored = events.filter((each) => fitsPage({ ...each, session: each.session ?? '' }, query));
            expect(stored).toEqual(fitting);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('every type that has levels was asked for each of them', () => {
    const seen = new Set<string>();
    const drafts = fc.sample(aGraded, { numRuns: 4_000, seed: 1 });
    for (const { type, data } of drafts) seen.add(`${type} ${levelOf({ type, data })}`);
    const possible = GRADED.flatMap((type) => levelCases(type).map(({ level }): string => `${type} ${level}`));
    for (const each of possible) expect(seen).toContain(each);
  });
});

const say = (kind: string, more = {}): EventDraft =>
  ({
    type: 'attempt.agent',
    task: 'a',
    attempt: 's-1/a/1',
    data: { event: { kind, ...more }, raw: null },
  }) as EventDraft;

/** Twenty thousand words of agents, every hundredth tool fails; one error. */
function agentsAtWork(measured: boolean): void {
  for (let n = 0; n < 20; n++)
    insert(
      Array.from({ length: 1_000 }, (_, index) => say('tool-end', { id: '', ok: index % 100 !== 7, summary: 'x' })),
      `s-${n}`,
      measured,
    );
  insert([{ type: 'task.failed', task: 'a', data: { reason: 'lost' } }], 's-1', measured);
}

describe.each([true, false])('many words of agents, and sums that tell of them: %s', (measured) => {
  test.each<[AlertLevel, Omit<PageQuery, 'limit'>, RegExp]>([
    // Some of the frequent type fit: going back finds them, and ends when the page is full.
    ['warning', {}, /^SCAN events$/],
    ['warning', { before: 15_000 }, /^SEARCH events USING INTEGER PRIMARY KEY \(rowid<\?\)$/],
    ['warning', { session: 's-3' }, /^SEARCH events USING INDEX events_by_session \(session=\?\)$/],
    // What agents do is never an error, so none of it is read.
    ['error', {}, /COVERING INDEX events_by_type|INDEX events_by_type/],
  ])('%s of %j is found without sorting what there is', (level, query, plan) => {
    agentsAtWork(measured);
    expect(planOf({ ...query, level, limit: 20 })).toMatch(plan);
    const { events, more } = page({ ...query, level, limit: 20 });
    expect([events.length, more]).toEqual(
      level === 'error' ? [1, false] : query.session === 's-3' ? [10, false] : [20, true],
    );
    for (const event of events) expect(isAtLeast(levelOf(event), level)).toBe(true);
  });

  test('a page of the frequent type alone sorts nothing either', () => {
    agentsAtWork(measured);
    const query = { types: ['attempt.agent'], limit: 20 };
    expect(planOf(query)).toBe('SCAN events');
    expect(page(query).events.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => 20_000 - index));
  });
});
