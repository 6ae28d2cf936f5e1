import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, RecordDraft } from '../model/event.ts';
import { sampleCreated, sampleNote, unwrap } from './store-samples.ts';
import { aCall, anError, EVER, standing, type TelemetrySuite } from './telemetry-suite.ts';

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const raised: RecordDraft = {
  type: 'alert.raised',
  data: { alert: 'a-1', threshold: 't', level: 'error', value: 1, samples: 5, since: 0, text: 'too much' },
};

/** Records: without a lease, in one go, masked, each with an id of its own. */
export function telemetryRecords({ open }: TelemetrySuite): void {
  test('a record needs no lease and no session, and changes none', async () => {
    const store = await open({ clock: standing(7_000) });
    const { state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    const events = unwrap(
      await store.telemetry.record(() => [
        anError('of nobody'),
        anError('of a task', { session: 's-1', task: 'a', attempt: 's-1/a/1', at: 500 }),
      ]),
    );
    expect(events).toMatchObject([
      { seq: 2, at: 7_000, session: null, task: null, attempt: null, type: 'error.raised' },
      { seq: 3, at: 500, mono: null, session: 's-1', task: 'a', attempt: 's-1/a/1' },
    ]);
    expect(await store.load('s-1')).toEqual(state);
    expect(await store.events({ after: 1 })).toEqual(events);
  });

  test('records come into a running session without disturbing it', async () => {
    const [owner, other] = [await open(), await open()];
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    unwrap(await other.telemetry.record(() => [anError('x', { session: 's-1' })]));
    const { state, events } = unwrap(await owner.append(lease, [sampleNote('goes on'), anError('of the owner')]));
    expect(events.map(({ seq, session }) => [seq, session])).toEqual([
      [3, 's-1'],
      [4, 's-1'],
    ]);
    expect(await other.load('s-1')).toEqual(state);
  });

  test('a decision in view of what came after a position sees no more than that', async () => {
    const store = await open();
    const [first] = unwrap(await store.telemetry.record(() => [anError('1'), anError('2')]));
    const seen: string[] = [];
    const decide = (known: readonly Event[]): readonly RecordDraft[] => {
      for (const { type, data } of known) if (type === 'error.raised') seen.push(data.message);
      return [anError('3')];
    };
    unwrap(await store.telemetry.record(decide, ['error.raised'], first?.seq));
    expect(seen).toEqual(['2']);
  });

  test('what is recorded is decided in view of what was, by one at a time', async () => {
    const [one, two] = [await open(), await open()];
    const seen: number[] = [];
    const once = (known: readonly unknown[]): readonly RecordDraft[] => {
      seen.push(known.length);
      return known.length === 0 ? [raised] : [];
    };
    const [first, second] = await Promise.all([one.telemetry.record(once), two.telemetry.record(once)]);
    expect([unwrap(first).length + unwrap(second).length, seen]).toEqual([1, [0, 1]]);
    expect(await one.telemetry.alertEvents()).toMatchObject([{ type: 'alert.raised', data: { alert: 'a-1' } }]);
    // Other types are seen where they are asked for.
    unwrap(await two.telemetry.record(() => [anError('1'), anError('2')]));
    const told: string[] = [];
    const look = (known: readonly Event[]): readonly RecordDraft[] => {
      told.push(...known.map(({ type }) => type));
      return [];
    };
    unwrap(await one.telemetry.record(look, ['error.raised']));
    expect(told).toEqual(['error.raised', 'error.raised']);
  });

  test('a decision that throws leaves no trace, and the next one works', async () => {
    const store = await open();
    const fails = (): never => {
      throw new Error('a bug');
    };
    await expect(store.telemetry.record(fails)).rejects.toThrow('a bug');
    unwrap(await store.telemetry.record(() => [anError('after')]));
    expect(await store.events({})).toMatchObject([{ seq: 1, data: { message: 'after' } }]);
  });
}

/** What is stored with a record: masked text, an id, a time that there can be. */
export function telemetryEnvelopes({ open }: TelemetrySuite): void {
  test('every text of a record passes the masker before it is stored', async () => {
    const secret = ['swordfish', '43'].join('-');
    const store = await open({ mask: (text) => text.replaceAll(secret, '***') });
    const events = unwrap(await store.telemetry.record(() => [anError(`it "was" ${secret}`)]));
    const totals = await store.telemetry.totals({ window: EVER, metrics: ['errors'], by: ['label'] });
    const page = await store.telemetry.page({ limit: 9 });
    expect(JSON.stringify([events, page, totals])).not.toContain(secret);
    expect(page.events).toMatchObject([{ data: { message: 'it "was" ***' } }]);
  });

  test('names that another program told are masked, and so are the series they are counted in', async () => {
    const secret = ['swordfish', '43'].join('-');
    const store = await open({ mask: (text) => text.replaceAll(secret, '***') });
    unwrap(await store.telemetry.record(() => [aCall(1_000, { agent: `a-${secret}`, model: `m-${secret}` })]));
    const totals = await store.telemetry.totals({ window: EVER, metrics: ['duration'], by: ['agent', 'model'] });
    const page = await store.telemetry.page({ limit: 9 });
    expect(JSON.stringify([page, totals])).not.toContain(secret);
    expect(page.events).toMatchObject([{ data: { source: 'otlp', agent: 'a-***', model: 'm-***' } }]);
    expect(totals).toMatchObject([{ agent: 'a-***', model: 'm-***' }]);
  });

  test('ids are UUIDs of version 7 that sort by time and, within a millisecond, by position', async () => {
    const store = await open({ clock: standing(1_800_000_000_000) });
    const times = [0, 1, 1_700_000_000_000, 1_800_000_000_000, 1_800_000_000_001, 2 ** 47];
    const drafts = times.flatMap((at) => [aCall(1, { at }), aCall(2, { at })]);
    const events = unwrap(await store.telemetry.record(() => [...drafts.slice(6), ...drafts.slice(0, 6)]));
    const byId = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId).toEqual(events.toSorted((a, b) => a.at - b.at || a.seq - b.seq));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { id } of events) expect(id).toMatch(UUID_7);
    expect(Number.parseInt((byId[4]?.id ?? '').replace('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
    // They are part of the event, not of the reading.
    expect((await store.events({})).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  test('times that another program made up are stored as the nearest that there can be', async () => {
    const store = await open({ clock: standing(9_000) });
    const times = [0.5, -0.4, Number.NaN, Infinity, -1e300, -1];
    const events = unwrap(await store.telemetry.record(() => times.map((at) => aCall(5, { at }))));
    expect(events.map(({ at }) => at + 0)).toEqual([1, 0, 9_000, 8.64e15, -8.64e15, -1]);
    const [total] = await store.telemetry.totals({
      window: { ...EVER, until: 8.64e15 },
      metrics: ['duration'],
      by: [],
    });
    expect(total?.count).toBe(5);
  });

  test('text of any kind comes back as it was', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (message) => {
        const [event] = unwrap(await store.telemetry.record(() => [anError(message)]));
        const page = await store.telemetry.page({ limit: 1 });
        expect(page.events[0]).toEqual(event);
        expect(page.events[0]?.data).toMatchObject({ message });
      }),
      { numRuns: 50 },
    );
  });
}
