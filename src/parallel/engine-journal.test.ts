import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../adapters/stores/sqlite/sqlite-store.ts';
import { failure } from '../model/failures.ts';
import type { Event } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';
import type { Lease, Store } from '../ports/store.ts';
import { sampleCreated, sampleNote, unwrap } from '../testing/store-samples.ts';
import { sampleOptions } from '../testing/store-worker.ts';
import { Halted } from './engine-context.ts';
import { Journal } from './engine-journal.ts';
import { fold } from './fold.ts';

let dir: string;
let store: Store;
let lease: Lease;
let state: SessionState;
let changes: number;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-journal-'));
  store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path: join(dir, 'data.db') }));
  ({ lease, state } = unwrap(await store.create('s', [sampleCreated('s')])));
  changes = 0;
});
afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

function journal(): Journal {
  return new Journal(store, lease, state, {
    stored: () => undefined,
    changed: () => {
      changes += 1;
    },
    refused: () => undefined,
  });
}

test('a listener that throws breaks nothing; the first time of each is recorded', async () => {
  const log = journal();
  const heard: string[] = [];
  const faulty = (word: string) => (): void => {
    throw new Error(word);
  };
  log.subscribe(faulty('one'));
  log.subscribe((events: readonly Event[]) => heard.push(...events.map(({ type }) => type)));
  log.subscribe(faulty('two'));
  for (const text of ['a', 'b', 'c']) await log.append([sampleNote(text)]);
  await log.settled();
  const errors = await store.events({ session: 's', types: ['error.raised'] });
  expect(errors.map((event) => event.data)).toMatchObject([
    { component: 'listener', message: 'one', fatal: false },
    { component: 'listener', message: 'two', fatal: false },
  ]);
  expect(heard.filter((type) => type === 'note')).toHaveLength(3);
  expect(heard.filter((type) => type === 'error.raised')).toHaveLength(2);
});

test('settled waits for what was asked for, also by listeners; records wake nobody', async () => {
  const log = journal();
  let more = 3;
  log.subscribe(() => {
    more -= 1;
    const usage = { of: 'br', agent: null, cpu: more, memory: null, wall: 1 } as const;
    if (more >= 0) void log.append([{ type: 'performance.measured', data: usage }]);
  });
  void log.append([sampleNote('first')]);
  await log.settled();
  expect(await store.events({ session: 's', types: ['performance.measured'] })).toHaveLength(3);
  expect(changes).toBe(1);
});

test('closed, it takes nothing, and is settled', async () => {
  const log = journal();
  log.close(failure('stopped', 'over', 'nothing'));
  await expect(log.append([sampleNote('late')])).rejects.toBeInstanceOf(Halted);
  await log.settled();
  expect(await store.events({ session: 's', types: ['note'] })).toEqual([]);
});
