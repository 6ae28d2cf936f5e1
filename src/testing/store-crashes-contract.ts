import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';
import type { Lease, Store } from '../ports/store.ts';
import type { StoreSuite } from './store-suite.ts';
import { asEvent, type Fold, fits, sampleCreated, sampleDrafts, sampleNote, seeded, unwrap } from './store-samples.ts';
import { sampleIdentity } from './store-worker.ts';
import { startWorker } from './worker-process.ts';

/** Processes that die, and processes that race. */
export function storeCrashes(suite: StoreSuite): void {
  const { open, worker, fold } = suite;

  test('after any history and any crash, the stored state is the fold of the stored events', async () => {
    let session = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        session += 1;
        const { stored, kept, folded } = await walk(suite, `s-${session}`, steps);
        expect(stored).toEqual(folded);
        expect(kept).toEqual(folded);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('kill -9 at any point: what was acknowledged is there, and nothing is half there', async () => {
    const store = await open();
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    await store.release(lease);
    const below = seeded(Date.now());
    for (let round = 0; round < 6; round++) {
      const acknowledged = await killedAfter(worker(), 1 + below(40), below(1_000_000));
      const events = await store.events({ session: 's-1' });
      expect(events.length).toBeGreaterThanOrEqual(acknowledged);
      // Every append of the worker has two events, after the one that made the session.
      expect(events.length % 2).toBe(1);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(await store.load('s-1')).toEqual(foldAll(fold, events));
    }
  }, 60_000);

  test.each([
    ['a free lease', false],
    ["a dead owner's lease", true],
  ])(
    'of processes that race for %s, one wins',
    async (_what, owned) => {
      const store = await open(owned ? { identity: sampleIdentity({ pid: endedPid() }) } : {});
      const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
      if (!owned) await store.release(lease);
      const rivals = [1, 2, 3, 4].map(() => startWorker(worker(), ['acquire', 's-1']));
      await Promise.all(rivals.map((rival) => rival.line()));
      for (const rival of rivals) rival.write('go\n');
      const answers = await Promise.all(rivals.map((rival) => rival.line()));
      await Promise.all(rivals.map((rival) => rival.end()));
      expect(answers.toSorted()).toEqual(['owned', 'owned', 'owned', 'won']);
    },
    60_000,
  );
}

const step = fc.record({
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  next: fc.oneof(
    { weight: 8, arbitrary: fc.constant('go on' as const) },
    { weight: 1, arbitrary: fc.constant('crash' as const) },
    { weight: 1, arbitrary: fc.constant('misfit' as const) },
  ),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The state of a session, as read, as the owner has it in hand, and as its events say. */
type Walked = Record<'stored' | 'kept' | 'folded', SessionState | null>;

/** Appends what the steps pick among the legal events; in between the owner crashes, or tries what is illegal. */
async function walk({ open, fold }: StoreSuite, session: string, steps: readonly Step[]): Promise<Walked> {
  let store = await open();
  let { lease, state }: { lease: Lease; state: SessionState } = unwrap(
    await store.create(session, [sampleCreated(session)]),
  );
  for (const { picks, next } of steps) {
    ({ state } = unwrap(await store.append(lease, pickLegal(fold, state, picks))));
    if (next === 'crash') {
      // The dead owner's handle is left as it is; all that a new process has is what is stored.
      store = await open({ isAlive: () => false });
      lease = unwrap(await store.acquire(session));
      ({ state } = unwrap(await store.append(lease, [])));
    } else if (next === 'misfit') {
      await expectRefused(store, lease, [sampleNote('fits'), sampleCreated(session)]);
    }
  }
  return { stored: await store.load(session), kept: state, folded: foldAll(fold, await store.events({ session })) };
}

/** One draft a pick, each legal after those before it. */
function pickLegal(fold: Fold, start: SessionState, picks: readonly number[]): EventDraft[] {
  let state = start;
  return picks.map((pick) => {
    const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
    const draft = legal[pick % legal.length] ?? sampleNote('nothing else fits');
    state = fold(state, asEvent(draft, state));
    return draft;
  });
}

async function expectRefused(store: Store, lease: Lease, drafts: readonly EventDraft[]): Promise<void> {
  const before = await store.events({ session: lease.session });
  await expect(store.append(lease, drafts)).rejects.toThrow(Error);
  expect(await store.events({ session: lease.session })).toEqual(before);
}

function foldAll(fold: Fold, events: readonly Parameters<Fold>[1][]): SessionState | null {
  return events.reduce<SessionState | null>(fold, null);
}

/** Lets a worker append, kills it in the middle of it, and tells the last seq it had acknowledged. */
async function killedAfter(worker: readonly string[], appends: number, seed: number): Promise<number> {
  const child = startWorker(worker, ['append', 's-1', String(seed), 'Infinity']);
  for (let n = 0; n < appends; n++) await child.line();
  child.kill();
  return Number((await child.rest()).at(-1));
}

/** The pid of a process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
