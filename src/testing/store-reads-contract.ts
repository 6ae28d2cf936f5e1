import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import type { EventQuery, Store } from '../ports/store.ts';
import type { StoreSuite } from './store-suite.ts';
import { sampleCreated, sampleDrafts, sampleNote, unwrap } from './store-samples.ts';
import { runWorker } from './worker-process.ts';

/** Reading what is stored. */
export function storeReads({ open }: StoreSuite): void {
  test('events are found by session, task, attempt, type and place', async () => {
    const store = await open();
    await runAttempt(store, 's-1');
    await runAttempt(store, 's-2');
    const all = await store.events({});
    const seqs = async (query: EventQuery): Promise<number[]> => (await store.events(query)).map(({ seq }) => seq);
    const expected = (keep: (event: (typeof all)[number]) => boolean): number[] =>
      all.filter(keep).map(({ seq }) => seq);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    expect(await seqs({ session: 's-1' })).toEqual(expected((event) => event.session === 's-1'));
    expect(await seqs({ task: 'a' })).toEqual(expected((event) => event.task === 'a'));
    expect(await seqs({ session: 's-2', task: 'a' })).toEqual(
      expected((event) => event.session === 's-2' && event.task === 'a'),
    );
    expect(await seqs({ attempt: 's-2/a/1' })).toEqual(expected((event) => event.attempt === 's-2/a/1'));
    const types = ['note', 'attempt.started'];
    expect(await seqs({ types })).toEqual(expected((event) => types.includes(event.type)));
    expect(await seqs({ types, session: 's-2', after: 3, limit: 1 })).toEqual(
      expected((event) => event.session === 's-2' && types.includes(event.type)).slice(0, 1),
    );
    expect(await seqs({ types, attempt: 's-2/a/1' })).toHaveLength(1);
    expect(await seqs({ types: [] })).toEqual([]);
    expect(await seqs({ after: 4, limit: 3 })).toEqual([5, 6, 7]);
    expect(await seqs({ session: 's-3' })).toEqual([]);
  });

  test('sessions are listed newest first, whatever the clock said', async () => {
    let now = 9_000;
    const store = await open({ clock: { now: () => now, monotonic: () => 0 } });
    await runAttempt(store, 's-1');
    now = 3_000;
    unwrap(await store.create('s-2', [sampleCreated('s-2')]));
    expect(await store.sessions()).toEqual([
      {
        id: 's-2',
        name: 'sample',
        status: 'created',
        planFile: 'plan.yaml',
        branch: 'buildrunner/s-2',
        tasks: 3,
        done: 0,
        createdAt: 3_000,
        startedAt: null,
        endedAt: null,
      },
      expect.objectContaining({ id: 's-1', status: 'running', tasks: 3, done: 1, createdAt: 9_000, startedAt: 9_000 }),
    ]);
  });

  test('attempts of all sessions come back newest first, as their sessions have them', async () => {
    const store = await open();
    expect(await store.recentAttempts({ limit: 5 })).toEqual([]);
    await runAttempt(store, 's-1');
    await runAttempt(store, 's-2');
    const recent = await store.recentAttempts({ limit: 5 });
    expect(recent.map(({ id }) => id)).toEqual(['s-2/a/1', 's-1/a/1']);
    expect(recent[0]).toEqual((await store.load('s-2'))?.attempts['s-2/a/1']);
    expect(await store.recentAttempts({ limit: 1 })).toEqual(recent.slice(0, 1));
    const agent = recent[0]?.assignment.agent ?? '';
    const found = async (of: object): Promise<number> => (await store.recentAttempts({ limit: 5, ...of })).length;
    expect([await found({ agent }), await found({ agent: 'nobody' })]).toEqual([2, 0]);
    expect([await found({ without: ['nobody'] }), await found({ without: [agent, 'nobody'] })]).toEqual([2, 0]);
  });

  test('tasks come back in the order of the plan', async () => {
    const store = await open();
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    unwrap(await store.append(lease, [{ type: 'task.failed', task: 'c', data: { reason: 'x' } }]));
    unwrap(await store.append(lease, [{ type: 'task.failed', task: 'a', data: { reason: 'x' } }]));
    expect(Object.keys((await store.load('s-1'))?.tasks ?? {})).toEqual(['a', 'b', 'c']);
  });
}

/** Being told that there is something new to read. */
export function storeWatching({ open, worker }: StoreSuite): void {
  test('a change made through another handle is told, until watching ends', async () => {
    const [watcher, writer] = [await open(), await open()];
    const { lease } = unwrap(await writer.create('s-1', [sampleCreated('s-1')]));
    let calls = 0;
    const first = watcher.watch(() => calls++);
    const told = watched(watcher);
    unwrap(await writer.append(lease, [sampleNote('news')]));
    await told;
    expect(calls).toBeGreaterThan(0);
    first.close();
    const before = calls;
    const toldAgain = watched(watcher);
    unwrap(await writer.append(lease, [sampleNote('more')]));
    await toldAgain;
    expect(calls).toBe(before);
  });

  test('a change made by another process can be seen when it is told', async () => {
    const store = await open();
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    await store.release(lease);
    const appended = watched(store, async () => (await store.events({ session: 's-1' })).length === 25);
    await runWorker(worker(), ['append', 's-1', '7', '12']);
    await appended;
    const sent = watched(store, async () => (await store.pending('s-1')).length === 1);
    await runWorker(worker(), ['send', 's-1']);
    await sent;
    expect(await store.pending('s-1')).toMatchObject([{ command: { kind: 'pause' } }]);
  }, 60_000);
}

/** Resolves when a callback finds what is waited for. Nothing looks in between, so a change that is not told hangs the test. */
function watched(store: Store, there: () => Promise<boolean> = async () => true): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      if (!(await there())) return;
      watcher.close();
      resolve();
    };
    const watcher = store.watch(
      () => void look().catch(reject),
      (failure) => reject(new Error(failure.cause)),
    );
  });
}

/** A session in which one task's attempt went all the way. */
async function runAttempt(store: Store, session: string): Promise<void> {
  let { lease, state } = unwrap(await store.create(session, [sampleCreated(session), sampleNote('begin')]));
  const way = ['session.started', 'attempt.started', 'attempt.prepared', 'attempt.running', 'attempt.finished'];
  for (const type of [...way, 'gate.verdict', 'landing.started', 'attempt.landed']) {
    const draft = sampleDrafts(state).find((each) => each.type === type && (each.task ?? 'a') === 'a');
    ({ state } = unwrap(await store.append(lease, [draft as EventDraft])));
  }
}
