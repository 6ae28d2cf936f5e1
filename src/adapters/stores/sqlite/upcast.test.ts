import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../../../schema/event.schema.json' with { type: 'json' };
import { EVENT_VERSION, type Event } from '../../../model/event.ts';
import type { SessionState } from '../../../model/session.ts';
import { fold } from '../../../parallel/fold.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { EVENT_TYPES } from '../../../views/telemetry/event-types.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** A row of the table `events`, its payload as JSON. The fixtures of a version are what that version stored: they never change, only grow. */
type Row = Omit<Event, 'id' | 'data' | 'session'> & { readonly session: string; readonly data: unknown };

const versions = Array.from({ length: EVENT_VERSION }, (_, index) => index + 1);
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-upcast-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function fileOf(version: number, name: string): string {
  return join(import.meta.dirname, 'cases', `events-v${version}`, name);
}

function stored(version: number): readonly Row[] {
  return JSON.parse(readFileSync(fileOf(version, 'stored.json'), 'utf8')) as Row[];
}

/** What a store reads where these rows are in its database. */
async function readBack(rows: readonly Row[]): Promise<readonly Event[]> {
  const path = join(dir, 'data.db');
  await unwrap(await openSqliteStore({ ...sampleOptions(fold), path })).close();
  const db = new DatabaseSync(path);
  const insert = db.prepare(
    `INSERT INTO events (seq, at, mono, session, task, attempt, type, version, data)
     VALUES (:seq, :at, :mono, :session, :task, :attempt, :type, :version, :data)`,
  );
  for (const row of rows) insert.run({ ...row, data: JSON.stringify(row.data) });
  db.close();
  const store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path }));
  const events = await store.events({});
  await store.close();
  return events;
}

/** Where and when it is filed, and as what. */
function placeOf({ seq, at, mono, session, task, attempt, type }: Row | Event): object {
  return { seq, at, mono, session: session === '' ? null : session, task, attempt, type };
}

describe.each(versions)('events of version %i', (version) => {
  test('there are fixtures of what it stored', () => {
    expect(existsSync(fileOf(version, 'stored.json'))).toBe(true);
    expect(stored(version).every((row) => row.version === version)).toBe(true);
  });

  test('they are read as they would be written today', async () => {
    const rows = stored(version);
    const events = await readBack(rows);
    expect(events.map(placeOf)).toEqual(rows.map(placeOf));
    expect(events.every((event) => event.version === EVENT_VERSION)).toBe(true);
    // Those that are read as they were stored are left out.
    const changed = events.flatMap(({ seq, data }, index) =>
      JSON.stringify(data) === JSON.stringify(rows[index]?.data) ? [] : [{ seq, data }],
    );
    const file = fileOf(version, 'read.json');
    if (process.env['BR_UPDATE_CASES'] === '1') writeFileSync(file, `${JSON.stringify(changed, null, 1)}\n`);
    expect(changed).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('what is read is a history that folds, and fits the published schema', async () => {
    const events = await readBack(stored(version));
    const states = new Map<string, SessionState>();
    for (const event of events) {
      expect(problems(event), `${event.seq} ${event.type}`).toEqual([]);
      if (event.session !== null) states.set(event.session, fold(states.get(event.session) ?? null, event));
    }
    expect([...states.values()].map(({ status }) => status)).toEqual(['completed', 'cancelled']);
  });
});

describe('the published schema', () => {
  test('the newest fixtures have every type', () => {
    const types = new Set(stored(EVENT_VERSION).map(({ type }) => type));
    expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  test('a missing key, an unknown one and a value of a wrong type are refused, wherever they are', async () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const event of await readBack(stored(EVENT_VERSION)))
      for (const [what, spoilt] of spoil(event)) {
        tried += 1;
        if (validate(spoilt)) accepted.push(`${event.type}: ${what}`);
      }
    expect(tried).toBeGreaterThan(3_000);
    expect(accepted.filter((one) => !FREE.test(one))).toEqual([]);
  });

  test('as `br` prints it, with the name of the schema, an event fits, too', async () => {
    const [event] = await readBack(stored(EVENT_VERSION));
    expect(validate({ schema: 'br.event/1', ...event })).toBe(true);
    expect(validate({ schema: 'br.event/2', ...event })).toBe(false);
  });
});

/** Keys that may be missing, and tables whose keys are anybody's (`env`, `definitions`, `attributes`). */
const FREE =
  /without (schema|.*\.(killed|notes|faults|period|price|outside|env\.\w+|definitions\.\w+|attributes\.\w+))$|and more in .*\.(env|definitions|attributes)$/;

function problems(event: Event): readonly string[] {
  return validate(event) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

/** The same with one thing wrong, for each thing that can be. */
function* spoil(value: unknown, at = ''): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const [what, spoilt] of spoil(item, `${at}[${index}]`)) yield [what, value.with(index, spoilt)];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield [`and more in ${at}`, { ...value, surplus: true }];
  for (const [key, part] of Object.entries(value)) {
    const place = `${at}.${key}`;
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield [`without ${place}`, rest];
    yield [`${place} of another type`, { ...value, [key]: other(part) }];
    for (const [what, spoilt] of spoil(part, place)) yield [what, { ...value, [key]: spoilt }];
  }
}

/** A value of a type that is right nowhere in place of this one. */
function other(value: unknown): unknown {
  return Array.isArray(value) || (typeof value === 'object' && value !== null) ? 'text' : { object: true };
}
