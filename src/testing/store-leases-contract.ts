import { expect, test } from 'vitest';
import type { StoreSuite } from './store-suite.ts';
import { sampleCreated, sampleNote, unwrap } from './store-samples.ts';
import { SAMPLE_HOST, sampleIdentity } from './store-worker.ts';

/** Leases: one owner, fenced. */
export function storeLeases({ open }: StoreSuite): void {
  const mine = sampleIdentity({ pid: 100, startTime: 'boot-1' });
  const other = sampleIdentity({ pid: 200 });
  const alive = { isAlive: (): boolean => true };
  const dead = { isAlive: (): boolean => false };

  test('a living owner keeps its session', async () => {
    const owner = await open({ identity: mine, clock: { now: () => 77, monotonic: () => 0 } });
    unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    const seen: unknown[] = [];
    const isAlive = (...process: unknown[]): boolean => seen.push(process) > 0;
    const rival = await open({ identity: other, isAlive });
    expect(await rival.acquire('s-1')).toMatchObject({ ok: false, error: { code: 'owned' } });
    expect(seen).toEqual([[100, 'boot-1']]);
    const owned = { pid: 100, host: SAMPLE_HOST, startTime: 'boot-1', since: 77, alive: true };
    expect(await rival.owner('s-1')).toEqual(owned);
  });

  test('a dead owner is followed, and cannot write any more', async () => {
    const owner = await open({ identity: mine });
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    const heir = await open({ identity: other, ...dead });
    expect(await heir.owner('s-1')).toMatchObject({ pid: 100, alive: false });
    const next = unwrap(await heir.acquire('s-1'));
    expect(next.fence).toBe(lease.fence + 1);
    expect(await owner.append(lease, [sampleNote('late')])).toMatchObject({ ok: false, error: { code: 'lease-lost' } });
    await owner.release(lease);
    unwrap(await heir.append(next, [sampleNote('on it goes')]));
    expect(await heir.events({ after: 1 })).toMatchObject([{ data: { text: 'on it goes' } }]);
  });

  test.each([
    ['on another host', { host: 'elsewhere' }],
    ['in another pid namespace', { pidNamespace: 'container' }],
  ])('an owner %s is not judged, only followed by force', async (_where, where) => {
    const owner = await open({ identity: { ...mine, ...where } });
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    const rival = await open({ identity: other, ...dead });
    expect(await rival.owner('s-1')).toMatchObject({ alive: 'unknown' });
    expect(await rival.acquire('s-1')).toMatchObject({ ok: false, error: { code: 'owned' } });
    expect(unwrap(await rival.acquire('s-1', true)).fence).toBe(lease.fence + 1);
  });

  test('force follows a living owner too', async () => {
    const owner = await open({ identity: mine });
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    const rival = await open({ identity: other, ...alive });
    unwrap(await rival.acquire('s-1', true));
    expect(await owner.append(lease, [])).toMatchObject({ ok: false, error: { code: 'lease-lost' } });
  });

  test('a lease given back is free for all, and used up', async () => {
    const owner = await open({ identity: mine });
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    await owner.release(lease);
    expect(await owner.owner('s-1')).toBeNull();
    expect(await owner.append(lease, [sampleNote('after')])).toMatchObject({
      ok: false,
      error: { code: 'lease-lost' },
    });
    const next = await open({ identity: other, ...alive });
    expect(unwrap(await next.acquire('s-1')).fence).toBe(lease.fence + 1);
  });
}

/** What others ask of a session's owner. */
export function storeCommands({ open }: StoreSuite): void {
  test('a session that is not there has no lease, no owner and takes no command', async () => {
    const store = await open();
    unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    expect(await store.acquire('s-2')).toMatchObject({ ok: false, error: { code: 'usage' } });
    expect(await store.send('s-2', { kind: 'pause' })).toMatchObject({ ok: false, error: { code: 'usage' } });
    const append = await store.append({ session: 's-2', fence: 1 }, [sampleNote('x')]);
    expect(append).toMatchObject({ ok: false, error: { code: 'lease-lost' } });
    expect([await store.owner('s-2'), await store.load('s-2'), await store.pending('s-2')]).toEqual([null, null, []]);
  });

  test('commands wait in order until an event says they were handled', async () => {
    const [owner, asker] = [await open(), await open({ clock: { now: () => 9, monotonic: () => 0 } })];
    const { lease } = unwrap(await owner.create('s-1', [sampleCreated('s-1')]));
    unwrap(await owner.create('s-2', [sampleCreated('s-2')]));
    unwrap(await asker.send('s-1', { kind: 'pause' }));
    unwrap(await asker.send('s-2', { kind: 'cancel' }));
    unwrap(await asker.send('s-1', { kind: 'stop', now: true }));
    const [first, second] = await owner.pending('s-1');
    expect(first).toMatchObject({ command: { kind: 'pause' }, at: 9 });
    expect(second?.command).toEqual({ kind: 'stop', now: true });
    const handled = { id: first?.id ?? 0, command: { kind: 'pause' } } as const;
    unwrap(await owner.append(lease, [{ type: 'command.handled', data: handled }]));
    expect(await owner.pending('s-1')).toEqual([second]);
    expect(await owner.pending('s-2')).toHaveLength(1);
  });
}
