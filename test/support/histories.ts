import type { Lease, Store } from '../../src/ports/store.ts';
import type { SessionState } from '../../src/model/session.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { fold } from '../../src/parallel/fold.ts';
import { fits, sampleCreated, sampleDrafts, sampleNote, seeded, unwrap } from '../../src/testing/store-samples.ts';

/** How a history is made: what chooses, and what moves time on between events. */
export type HistoryOptions = { readonly seed: number; readonly events: number; readonly tick: () => void };

/** Starts a session and appends legal events at random. Its lease is kept. */
export async function randomSession(
  store: Store,
  session: string,
  { seed, events, tick }: HistoryOptions,
): Promise<{ readonly lease: Lease; readonly state: SessionState }> {
  const below = seeded(seed);
  let { lease, state } = unwrap(await store.create(session, [sampleCreated(session)]));
  for (let n = 0; n < events; n++) {
    tick();
    const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
    const draft = legal[below(legal.length)] ?? sampleNote('nothing else fits');
    ({ state } = unwrap(await store.append(lease, [draft])));
  }
  return { lease, state };
}

/** As {@link randomSession}, ended and given back. */
export async function endedSession(store: Store, session: string, options: HistoryOptions): Promise<void> {
  const { lease, state } = await randomSession(store, session, options);
  const lost = { reason: 'enough', snapshot: null, usage: [], agentSession: null };
  const drafts = Object.values(state.attempts)
    .filter(({ endedAt }) => endedAt === null)
    .map(({ id, task }): EventDraft => ({ type: 'attempt.lost', task, attempt: id, data: lost }));
  unwrap(await store.append(lease, [...drafts, { type: 'session.cancelled', data: { reason: 'enough' } }]));
  await store.release(lease);
}
