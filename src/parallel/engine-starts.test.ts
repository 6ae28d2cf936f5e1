import { afterEach, beforeEach, expect, test } from 'vitest';
import { LedgerWorld } from '../../test/support/ledger-world.ts';
import type { EventDraft } from '../model/event.ts';
import type { EngineDeps } from './engine-context.ts';
import { Journal } from './engine-journal.ts';
import { CostlyStarts } from './engine-starts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let world: LedgerWorld;
beforeEach(async () => {
  world = await LedgerWorld.open([], 2, 3);
});
afterEach(async () => await world.close());

function parked(until: number): EventDraft {
  return { type: 'agent.parked', data: { agent: 'claude', parked: { until, reason: 'limit', code: 'quota' } } };
}

/** What a session is to know of the accounts, and its journal to store it in. */
function startsOf(index: number): { readonly starts: CostlyStarts; readonly journal: Journal } {
  const hooks = { stored: () => undefined, changed: () => undefined, refused: () => undefined };
  const journal = new Journal(world.store(index), world.lease(index), world.state(index), hooks);
  const deps = { store: world.store(index), clock: world.options(1).clock, agents: new Map() } as unknown as EngineDeps;
  return { starts: new CostlyStarts(deps, journal), journal };
}

/** Asks, and stores what is news, as the engine does before it decides. */
async function learn({ starts, journal }: ReturnType<typeof startsOf>): Promise<number> {
  await starts.standing();
  const news = starts.news();
  if (news.length > 0) await journal.append(news);
  return news.length;
}

test('a session learns what another has met, once, and that it is past, once', async () => {
  const other = startsOf(1);
  expect(await learn(other)).toBe(0);
  await world.start(0, [10_000]);
  const until = world.now + 5 * HOUR;
  await world.append(0, [parked(until)]);
  expect(await learn(other)).toBe(1);
  expect(other.journal.state.parked['claude']?.until).toBe(until);
  expect(await learn(other)).toBe(0);

  world.now += 11 * MINUTE;
  const [attempt] = world.live(0);
  if (attempt === undefined) throw new Error('nothing is live');
  await world.spend(0, attempt, { source: 'reported', amount: 5 });
  expect(await learn(other)).toBe(1);
  expect(other.journal.state.parked['claude']).toEqual({ until: world.now, reason: 'it works again', code: 'quota' });
  expect(await learn(other)).toBe(0);
  // Neither does it come back by what was asked for before.
  expect(other.starts.news()).toEqual([]);
  expect((await world.standing()).parked).toEqual({});
});

test('a limit that was met while it was asked for is not taken back', async () => {
  const one = startsOf(0);
  const asked = one.starts.standing();
  await asked;
  await one.journal.append([parked(world.now + HOUR)]);
  expect(one.starts.news()).toEqual([]);
  expect(await learn(one)).toBe(0);
  expect(one.journal.state.parked['claude']?.until).toBe(world.now + HOUR);
});
