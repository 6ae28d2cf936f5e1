import { afterEach, beforeEach, expect, test } from 'vitest';
import { LedgerWorld } from '../../test/support/ledger-world.ts';
import type { Event, EventDraft } from '../model/event.ts';
import { CeilingWatch } from './engine-ceilings.ts';

const CENT = 10_000;
const DAY = 86_400_000;

let world: LedgerWorld;
beforeEach(async () => {
  world = await LedgerWorld.open([{ period: 'day', amount: 100 * CENT }], 2, 8);
});
afterEach(async () => await world.close());

function watchOf(index: number, warnAt = 0.8): CeilingWatch {
  const clock = { ...world.options(1).clock } as ConstructorParameters<typeof CeilingWatch>[0]['clock'];
  return new CeilingWatch({ store: world.store(index), clock, ceilings: world.guard.ceilings, warnAt });
}

async function spend(index: number, amount: number): Promise<void> {
  await world.start(index, [amount]);
  const [attempt] = world.live(index);
  if (attempt === undefined) throw new Error('nothing was started');
  await world.end(index, attempt, 'failed', { source: 'reported', amount });
}

/** What is told after what was stored last, by session, and stored, as the engine does. */
async function told(index: number, watch: CeilingWatch): Promise<readonly unknown[]> {
  const events = await world.store(index).events({ session: `s${index}`, types: ['attempt.failed'] });
  const drafts = await watch.heard(events.slice(-1));
  await world.append(index, drafts);
  return drafts.map(shareOf);
}

function shareOf(draft: EventDraft | Event): unknown {
  return draft.type === 'budget.crossed' ? [draft.data.period, draft.data.share, draft.data.spent] : draft.type;
}

test('each share is told once a period, by whichever session gets there', async () => {
  const [one, two] = [watchOf(0), watchOf(1)];
  await spend(0, 79 * CENT);
  expect(await told(0, one)).toEqual([]);
  await spend(1, CENT);
  expect(await told(1, two)).toEqual([['day', 0.8, 80 * CENT]]);
  await spend(0, CENT);
  expect(await told(0, one)).toEqual([]);
  await spend(0, 19 * CENT);
  expect(await told(0, one)).toEqual([['day', 1, 100 * CENT]]);
  // Another process of the same session knows from the log.
  expect(await watchOf(0).look()).toEqual([]);
  world.now += DAY;
  await spend(0, 80 * CENT);
  expect(await told(0, one)).toEqual([['day', 0.8, 80 * CENT]]);
});

test('what is only set aside is not told, nor anything after events that cost nothing', async () => {
  await world.start(0, [100 * CENT]);
  expect(await watchOf(0).look()).toEqual([]);
  const notes = await world.store(0).events({ types: ['session.started'] });
  for (const attempt of world.live(0)) await world.end(0, attempt, 'failed', { source: 'reported', amount: 90 * CENT });
  expect(await watchOf(0).heard(notes)).toEqual([]);
});
