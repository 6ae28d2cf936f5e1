import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRecordedStore, recordSession } from '../../test/support/recorded-store.ts';
import type { Event } from '../model/event.ts';
import { type ForwardQuery, readForward } from './read-forward.ts';

test('all that fits comes once, oldest first, and never more than was asked for at a time', async () => {
  await using recorded = await openRecordedStore();
  const { store } = recorded;
  for (const seed of [1, 2, 3]) await recordSession(recorded, `s-${seed}`, seed);
  const all = await store.events({});
  expect(all.length).toBeGreaterThan(90);
  const types = [...new Set(all.map(({ type }) => type))];
  const times = all.map(({ at }) => at);
  const query = fc.record(
    {
      session: fc.constantFrom('s-1', 's-2', 's-9'),
      types: fc.subarray(types),
      since: fc.constantFrom(...times),
      until: fc.constantFrom(...times),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(query, fc.integer({ min: 1, max: 20 }), async (asked: ForwardQuery, most) => {
      const found: Event[] = [];
      for await (const events of readForward(store.telemetry, asked, most)) {
        expect(events.length).toBeLessThanOrEqual(most);
        found.push(...events);
      }
      expect(found).toEqual(all.filter((event) => fits(event, asked)));
    }),
    { numRuns: 60 },
  );
});

test('thin results in a long log cost few questions', async () => {
  const seqs = [3, 4_000_000, 4_999_999];
  let asked = 0;
  const page = (query: { before?: number; after?: number; limit: number }): Promise<never> => {
    asked += 1;
    const { after = 0, before = Infinity, limit } = query;
    const fit = seqs.filter((seq) => seq > after && seq < before).toReversed();
    return Promise.resolve({
      events: fit.slice(0, limit).map((seq) => ({ seq, data: null })),
      more: fit.length > limit,
    } as never);
  };
  const found: number[] = [];
  for await (const events of readForward({ page }, {})) found.push(...events.map(({ seq }) => seq));
  expect(found).toEqual(seqs);
  expect(asked).toBeLessThan(20);
});

test('an empty log has nothing', async () => {
  await using recorded = await openRecordedStore();
  expect(await readForward(recorded.store.telemetry, {}).next()).toEqual({ done: true, value: undefined });
});

function fits(event: Event, { session, types, since = 0, until = Infinity }: ForwardQuery): boolean {
  if (session !== undefined && event.session !== session) return false;
  return (types === undefined || types.includes(event.type)) && event.at >= since && event.at < until;
}
