import type { EventDraft } from '../model/event.ts';
import { expect, test } from 'vitest';
import { EVENT_VERSION } from '../model/event.ts';
import { failure } from '../model/failures.ts';
import type { StoreSuite } from './store-suite.ts';
import { sampleCreated, sampleNote, samplePlan, unwrap } from './store-samples.ts';

/** Creating and appending: atomic, gapless, in order. */
export function storeAppends({ open, fold }: StoreSuite): void {
  test('a session is created by its first event', async () => {
    const store = await open({ clock: { now: () => 1_000, monotonic: () => 0 } });
    const { events, state, lease } = unwrap(await store.create('s-1', [sampleCreated('s-1'), sampleNote('hello')]));
    expect(events).toMatchObject([
      { seq: 1, type: 'session.created', at: 1_000, session: 's-1', task: null, attempt: null, version: EVENT_VERSION },
      { seq: 2, type: 'note', data: { level: 'info', text: 'hello' } },
    ]);
    expect(state).toEqual(events.reduce<typeof state | null>(fold, null));
    expect(lease).toEqual({ session: 's-1', fence: 1 });
    expect(await store.load('s-1')).toEqual(state);
    expect(await store.events({})).toEqual(events);
  });

  test('an id is given once', async () => {
    const store = await open();
    unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    expect(await store.create('s-1', [sampleCreated('s-1')])).toMatchObject({ ok: false, error: { code: 'usage' } });
    expect(await store.events({})).toHaveLength(1);
  });

  test('a session refused in view of the others leaves no trace', async () => {
    const store = await open();
    unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    const refused = failure('owned', 'there is one', 'wait');
    const seen: string[] = [];
    const result = await store.create('s-2', [sampleCreated('s-2')], (sessions) => {
      seen.push(...sessions.map((head) => head.id));
      return refused;
    });
    expect(result).toEqual({ ok: false, error: refused });
    expect(seen).toEqual(['s-1']);
    expect(await store.events({})).toHaveLength(1);
    unwrap(await store.create('s-2', [sampleCreated('s-2')], () => null));
  });

  test('numbers have no gaps, whatever was refused and whoever appended', async () => {
    const [one, two] = [await open(), await open()];
    const first = unwrap(await one.create('s-1', [sampleCreated('s-1')]));
    await expect(two.create('s-2', [sampleNote('not a beginning')])).rejects.toThrow(Error);
    const second = unwrap(await two.create('s-2', [sampleCreated('s-2')]));
    await one.append({ ...first.lease, fence: 0 }, [sampleNote('stale')]);
    await one.append(first.lease, [sampleNote('1'), sampleNote('2')]);
    await two.append(second.lease, [sampleNote('3')]);
    expect((await one.events({})).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await two.load('s-2')).toMatchObject({ seq: 5 });
    expect(await two.load('s-1')).toMatchObject({ seq: 4 });
  });

  test('an event that does not fit rejects, and takes the others of its append with it', async () => {
    const store = await open();
    const { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    const fits: EventDraft = { type: 'task.cancelled', task: 'a', data: { reason: 'unwanted' } };
    await expect(store.append(lease, [fits, sampleCreated('s-1')])).rejects.toThrow(Error);
    expect(await store.events({})).toHaveLength(1);
    expect(state.tasks['a']?.status).toBe('pending');
    expect(await store.load('s-1')).toEqual(state);
    expect(unwrap(await store.append(lease, [sampleNote('again')])).state).toEqual({ ...state, seq: 2 });
  });
}

/** What an append makes of the drafts: their time, their texts, the state after them. */
export function storeFolding({ open }: StoreSuite): void {
  test('appending nothing tells the state', async () => {
    const store = await open();
    const { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    expect(unwrap(await store.append(lease, []))).toEqual({ events: [], state });
  });

  test('a clock set back does not turn history round', async () => {
    let now = 5_000;
    const store = await open({ clock: { now: () => now, monotonic: () => 0 } });
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    now = 1_000;
    const behind = unwrap(await store.append(lease, [sampleNote('behind')]));
    now = 6_000;
    const ahead = unwrap(await store.append(lease, [sampleNote('ahead')]));
    expect([...behind.events, ...ahead.events].map((event) => event.at)).toEqual([5_000, 6_000]);
  });

  test('every text of a payload passes the masker, but names by which others find things stay whole', async () => {
    const secret = ['swordfish', '42'].join('-');
    const store = await open({ mask: (text) => text.replaceAll(secret, '***') });
    const plan = { ...samplePlan(['a']), env: { TOKEN: secret } };
    const created = unwrap(await store.create('s-1', [sampleCreated('s-1', plan), sampleNote(`it is ${secret}`)]));
    expect(created.state.plan.env).toEqual({ TOKEN: '***' });
    const all = [created, await store.events({}), await store.load('s-1')];
    expect(JSON.stringify(all)).not.toContain(secret);
    unwrap(await store.send('s-1', { kind: 'retry', task: secret }));
    expect((await store.pending('s-1'))[0]?.command).toEqual({ kind: 'retry', task: secret });
    expect(await store.events({ after: 1 })).toMatchObject([{ data: { text: 'it is ***' } }]);
  });

  test('the path of a file is masked as a path', async () => {
    const mask = (text: string, of?: 'path'): string => text.replaceAll(of === 'path' ? 'chance' : 'src', '***');
    const store = await open({ mask });
    const parked = { until: null, reason: 'src', code: 'auth' } as const;
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    unwrap(await store.append(lease, [{ type: 'agent.parked', data: { agent: 'x', parked } }]));
    const path = { ...parked, path: 'src/chance' };
    unwrap(await store.append(lease, [{ type: 'agent.parked', data: { agent: 'y', parked: path } }]));
    expect(await store.events({ after: 1 })).toMatchObject([
      { data: { parked: { reason: '***' } } },
      { data: { parked: { reason: '***', path: 'src/***' } } },
    ]);
  });

  test('two handles of one lease do not fold on old states', async () => {
    const [one, two] = [await open(), await open()];
    const { lease } = unwrap(await one.create('s-1', [sampleCreated('s-1')]));
    const parked = { until: null, reason: 'login', code: 'auth' } as const;
    await two.append(lease, [{ type: 'agent.parked', data: { agent: 'x', parked } }]);
    await one.append(lease, [{ type: 'agent.parked', data: { agent: 'y', parked } }]);
    expect(Object.keys((await one.load('s-1'))?.parked ?? {})).toEqual(['x', 'y']);
  });
}
