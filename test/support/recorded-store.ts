import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { fold, foldInto } from '../../src/parallel/fold.ts';
import type { Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { fits, sampleCreated, sampleDrafts, samplePlan, seeded, unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

/** A real store in a temporary folder, on a clock that goes a little further with each event. */
export type RecordedStore = {
  readonly store: Store;
  readonly dir: string;
  /** The time of the next event. */
  readonly now: () => number;
  /** Lets time pass. */
  readonly pass: (ms: number) => void;
  [Symbol.asyncDispose](): Promise<void>;
};

/** 2026-03-01T12:00:00Z. */
const START = Date.UTC(2026, 2, 1, 12);

/** Opens one. */
export async function openRecordedStore(): Promise<RecordedStore> {
  const dir = await mkdtemp(path.join(tmpdir(), 'br recorded '));
  let now = START;
  const clock = { now: () => (now += 7), monotonic: () => now - START };
  const store = unwrap(
    await openSqliteStore({ ...sampleOptions(foldInto, { measure, clock }), path: path.join(dir, 'data.db') }),
  );
  return {
    store,
    dir,
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** A session of legal events at random: `steps` of them after its first. */
export async function recordSession(
  { store, pass }: RecordedStore,
  id: string,
  seed: number,
  steps = 40,
): Promise<void> {
  const random = seeded(seed);
  const { lease, state: first } = unwrap(await store.create(id, [sampleCreated(id, samplePlan())]));
  let state = first;
  for (let step = 0; step < steps; step += 1) {
    pass(random(600_000));
    const legal: readonly EventDraft[] = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
    const draft = legal[random(legal.length)];
    if (draft === undefined) break;
    ({ state } = unwrap(await store.append(lease, [draft])));
  }
  await store.release(lease);
}
