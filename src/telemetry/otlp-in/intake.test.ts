import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../adapters/stores/sqlite/sqlite-store.ts';
import { err } from '../../lib/result.ts';
import { failure } from '../../model/failures.ts';
import { fold } from '../../parallel/fold.ts';
import type { LocalReply } from '../../ports/loopback-server.ts';
import type { Store } from '../../ports/store.ts';
import { createFakeClock, type FakeClock } from '../../testing/fake-clock.ts';
import { unwrap } from '../../testing/store-samples.ts';
import { measure } from '../measure.ts';
import { type Batch, Intake } from './intake.ts';
import type { Item } from './read-export.ts';
import { otlpRoutes } from './routes.ts';

let dir: string;
let store: Store;
let clock: FakeClock;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'br-intake-'));
  clock = createFakeClock();
  const identity = { pid: process.pid, startTime: null, host: 'here', pidNamespace: null };
  const file = path.join(dir, 'data.db');
  const options = { path: file, fold, measure, mask: (text: string) => text, clock, identity, isAlive: () => true };
  store = unwrap(await openSqliteStore(options));
});

afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

function items(count: number): { item: Item; subject: null }[] {
  return Array.from({ length: count }, (_, index) => ({
    item: {
      signal: 'log',
      name: `n${index}`,
      resource: {},
      attributes: {},
      value: null,
      duration: null,
      at: null,
      sum: null,
    },
    subject: null,
  }));
}

async function stored(): Promise<number> {
  return (await store.telemetry.page({ types: ['telemetry.received'], limit: 5000 })).events.length;
}

test('what comes close together is written together; nothing is called stored before it is', async () => {
  const batches: Batch[] = [];
  const intake = new Intake(store.telemetry, clock, (batch) => batches.push(batch));
  const taken = [intake.take(items(2)), intake.take(items(3))];
  expect([await stored(), clock.pending]).toEqual([0, 1]);
  clock.advance(200);
  expect(await Promise.all(taken)).toEqual(['stored', 'stored']);
  expect([await stored(), batches, clock.pending]).toEqual([5, [{ calls: 0, others: 5 }], 0]);
});

test('many requests are written in bounded parts; one request is never parted', async () => {
  const batches: Batch[] = [];
  const intake = new Intake(store.telemetry, clock, (batch) => batches.push(batch));
  const taken = [150, 40, 60, 1000, 100, 100].map((count) => intake.take(items(count)));
  expect(new Set(await Promise.all(taken))).toEqual(new Set(['stored']));
  expect(batches.map(({ others }) => others)).toEqual([190, 60, 1000, 200]);
  expect(await stored()).toBe(1450);
});

test('what is refused was not stored in part: the same again is stored once', async () => {
  const refusal = failure('store', 'The disk is full.', 'Make room.');
  let writes = 0;
  const intake = new Intake(
    { record: async (...args) => ((writes += 1) === 2 ? err(refusal) : await store.telemetry.record(...args)) },
    clock,
  );
  expect(await intake.take(items(300))).toBe('stored');
  expect(await intake.take(items(500))).toEqual({ failure: refusal });
  expect(await stored()).toBe(300);
  expect(await intake.take(items(500))).toBe('stored');
  expect(await stored()).toBe(800);
});

test('more than may wait is refused, and taken again when there is room', async () => {
  const intake = new Intake(store.telemetry, clock);
  const first = intake.take(items(19_000));
  expect(await intake.take(items(5000))).toBe('full');
  expect(await first).toBe('stored');
  const again = intake.take(items(1));
  clock.advance(200);
  expect(await again).toBe('stored');
});

test('a store that refuses is told to who sends, and asked again with what comes next', async () => {
  const refusal = failure('store', 'The disk is full.', 'Make room.');
  let full = true;
  const intake = new Intake(
    { record: async (...args) => (full ? err(refusal) : await store.telemetry.record(...args)) },
    clock,
  );
  const taken = intake.take(items(1));
  clock.advance(200);
  expect(await taken).toEqual({ failure: refusal });
  full = false;
  const again = intake.take(items(1));
  clock.advance(200);
  expect([await again, await stored()]).toEqual(['stored', 1]);
});

test('a store that breaks is a refusal, too: nothing of it reaches the run', async () => {
  const intake = new Intake({ record: () => Promise.reject(new Error('broken')) }, clock);
  const taken = intake.take(items(2));
  await intake.close();
  expect(await taken).toMatchObject({ failure: { code: 'io', detail: 'broken' } });
});

test('closing writes what waits, and takes nothing more', async () => {
  const intake = new Intake(store.telemetry, clock);
  const waiting = intake.take(items(3));
  await intake.close();
  expect([await waiting, await stored(), await intake.take(items(1))]).toEqual(['stored', 3, 'closed']);
});

/** What a route answers to a body; the receiver is empty-handed. */
async function answered(
  path: string,
  type: string,
  body: string | Uint8Array,
  taken: 'stored' | 'full' = 'stored',
): Promise<LocalReply> {
  const routes = otlpRoutes({ take: async () => taken }, async (all) => all.map((item) => ({ item, subject: null })));
  const route = routes.find((each) => each.path === path);
  if (route === undefined) throw new Error('no route');
  return await route.answer({ type, body: typeof body === 'string' ? Buffer.from(body) : body, subject: '' });
}

test('answers are in the encoding of the request, and say what was not taken', async () => {
  const JSON_TYPE = 'application/json';
  const PROTOBUF = 'application/x-protobuf';
  const two = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'a' }, {}] }] }] });
  expect(await answered('/v1/traces', JSON_TYPE, '{}')).toMatchObject({ status: 200, type: JSON_TYPE, body: '{}' });
  expect(await answered('/v1/logs', PROTOBUF, new Uint8Array())).toMatchObject({
    status: 200,
    type: PROTOBUF,
    body: new Uint8Array(),
  });
  const partial = await answered('/v1/traces', JSON_TYPE, two);
  expect(JSON.parse(String(partial.body))).toMatchObject({ partialSuccess: { rejectedSpans: '1' } });
  // One log record without anything in it: a partial success of one, by hand.
  const half = await answered('/v1/logs', PROTOBUF, new Uint8Array([10, 4, 18, 2, 18, 0]));
  expect([...(half.body as Uint8Array)].slice(2, 5)).toEqual([8, 1, 18]);
  expect(await answered('/v1/logs', JSON_TYPE, '[1]')).toMatchObject({ status: 400, type: JSON_TYPE });
  expect(await answered('/v1/logs', JSON_TYPE, '{"a"')).toMatchObject({ status: 400 });
  const wrong = await answered('/v1/logs', PROTOBUF, new Uint8Array([255]));
  expect([wrong.status, wrong.type, [...(wrong.body as Uint8Array)].slice(0, 2)]).toEqual([400, PROTOBUF, [8, 3]]);
  expect(await answered('/v1/metrics', JSON_TYPE, '{}', 'full')).toMatchObject({
    status: 429,
    headers: { 'retry-after': '1' },
  });
});
