import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../adapters/stores/sqlite/sqlite-store.ts';
import type { Event } from '../model/event.ts';
import { fold } from '../parallel/fold.ts';
import type { Lease, Store } from '../ports/store.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { sampleCreated, sampleNote, unwrap } from '../testing/store-samples.ts';
import { followLog } from './follow-log.ts';
import { measure } from './measure.ts';

let dir: string;
let store: Store;
let lease: Lease;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-follow-log-'));
  const identity = { pid: process.pid, startTime: null, host: 'here', pidNamespace: null };
  store = unwrap(
    await openSqliteStore({
      path: join(dir, 'data.db'),
      fold,
      measure,
      mask: (text) => text,
      clock: createFakeClock(),
      identity,
      isAlive: () => true,
    }),
  );
  ({ lease } = unwrap(await store.create('s', [sampleCreated('s')])));
});

afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

async function notes(count: number, word = 'note'): Promise<void> {
  unwrap(
    await store.append(
      lease,
      Array.from({ length: count }, (_, index) => sampleNote(`${word} ${index}`)),
    ),
  );
}

function collector(): { seqs: number[]; sizes: number[]; take: (events: readonly Event[]) => void } {
  const seqs: number[] = [];
  const sizes: number[] = [];
  return {
    seqs,
    sizes,
    take: (events) => {
      sizes.push(events.length);
      seqs.push(...events.map(({ seq }) => seq));
    },
  };
}

test('what is there comes first, in pages, then what is noticed, each event once and in order', async () => {
  await notes(24);
  const { seqs, sizes, take } = collector();
  const follower = followLog({ store, after: 0, deliver: take, page: 10 });
  await follower.caughtUp();
  expect(seqs).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(sizes).toEqual([10, 10, 5]);
  await notes(3);
  follower.notice();
  follower.notice();
  await follower.caughtUp();
  expect(seqs.slice(25)).toEqual([26, 27, 28]);
  expect(follower.seq).toBe(28);
});

test('a consumer that hangs holds back no append, and afterwards gets all it missed', async () => {
  const { seqs, sizes, take } = collector();
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const follower = followLog({
    store,
    after: 0,
    page: 7,
    deliver: async (events) => {
      take(events);
      await held;
    },
  });
  for (let round = 0; round < 20; round += 1) {
    await notes(5, `round ${round}`);
    follower.notice();
  }
  expect((await store.load('s'))?.seq).toBe(101);
  expect(seqs.length).toBeLessThanOrEqual(7);
  goOn();
  await follower.caughtUp();
  expect(seqs).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
  expect(Math.max(...sizes)).toBe(7);
});

test('what a consumer refuses comes again with the next notice, and whoever asked is told', async () => {
  const { seqs, take } = collector();
  const told: unknown[] = [];
  let refusals = 2;
  const follower = followLog({
    store,
    after: 1,
    deliver: (events) => {
      refusals -= 1;
      if (refusals === 1) throw new Error('not now');
      if (refusals === 0) return Promise.reject(new Error('not now either'));
      return take(events);
    },
    failed: (error) => told.push(error),
  });
  await notes(2);
  follower.notice();
  await follower.caughtUp();
  expect(follower.seq).toBe(1);
  follower.notice();
  await follower.caughtUp();
  expect(seqs).toEqual([]);
  follower.notice();
  await follower.caughtUp();
  expect(seqs).toEqual([2, 3]);
  expect(told).toEqual([new Error('not now'), new Error('not now either')]);
});

test('only the types asked for come', async () => {
  await notes(3);
  const { seqs, take } = collector();
  const follower = followLog({
    store,
    query: { session: 's', types: ['session.created'] },
    after: 0,
    deliver: take,
    page: 1,
  });
  await follower.caughtUp();
  expect(seqs).toEqual([1]);
});

test('closed, it delivers nothing, also while a consumer hangs', async () => {
  const { seqs, take } = collector();
  const follower = followLog({
    store,
    after: 0,
    deliver: async (events) => {
      take(events);
      await new Promise(() => undefined);
    },
  });
  await expect.poll(() => seqs).toEqual([1]);
  await notes(1);
  follower.notice();
  follower.close();
  await follower.caughtUp();
  expect(seqs).toEqual([1]);
});

test('long payloads come a few at a time, short ones many at a time', async () => {
  const { seqs, sizes, take } = collector();
  await notes(1_000);
  const follower = followLog({ store, after: 0, deliver: take });
  await follower.caughtUp();
  expect(sizes).toEqual([32, 128, 500, 341]);
  const long = 'x'.repeat(1 << 20);
  for (const _ of ['told by these', 'in the second round']) {
    for (let n = 0; n < 20; n += 1) unwrap(await store.append(lease, [sampleNote(long)]));
    follower.notice();
    await follower.caughtUp();
  }
  expect(seqs).toEqual(Array.from({ length: 1_041 }, (_, index) => index + 1));
  expect(sizes.slice(4)).toEqual([20, 3, 3, 3, 3, 3, 3, 2]);
});
