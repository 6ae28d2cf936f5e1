import { expect, test } from 'vitest';
import { ok } from '../lib/result.ts';
import type { Owner } from '../ports/store.ts';
import type { Holding, Upkeep } from '../ports/upkeep.ts';
import { createHousekeeping } from './housekeeping.ts';

const held = (session: string): Holding => ({
  kind: 'ref',
  ref: `refs/buildrunner/${session}/work/1`,
  commit: 'c',
  session,
  task: 'work',
  containedIn: 'main',
  at: 0,
});

test('a session that is taken up between the review and the freeing keeps all it has', async () => {
  const freed: Holding[] = [];
  let owner: Owner | null = null;
  const upkeep = {
    holdings: () => Promise.resolve([held('one')]),
    objectBytes: () => Promise.resolve(0),
    free: (holding: Holding) => {
      freed.push(holding);
      return Promise.resolve(ok(undefined));
    },
  } as unknown as Upkeep;
  const store = { sessions: () => Promise.resolve([]), owner: () => Promise.resolve(owner) };
  const clock = { now: () => 0 } as never;
  const housekeeping = createHousekeeping({ upkeep, store, clock, keep: { age: null, size: null } });
  const review = await housekeeping.review('asked');
  expect(review.free).toHaveLength(1);
  owner = { pid: 1, host: 'here', startTime: null, since: 0, alive: true };
  const result = await housekeeping.free(review);
  expect([result.freed, result.failures.length, freed]).toEqual([[], 1, []]);
  owner = { ...owner, alive: false };
  expect((await housekeeping.free(review)).freed).toHaveLength(1);
});
