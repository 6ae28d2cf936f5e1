import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../adapters/stores/sqlite/sqlite-store.ts';
import type { Store } from '../ports/store.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { sampleCreated, samplePlan, unwrap } from '../testing/store-samples.ts';
import { sampleOptions } from '../testing/store-worker.ts';
import { Engine } from './engine.ts';
import type { EngineDeps } from './engine-context.ts';
import { fold } from './fold.ts';

let dir: string;
let store: Store;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-engine-'));
  store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path: join(dir, 'data.db') }));
});
afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

/** What an engine needs to end a session without any work, and to come to grief at the first task. */
function depsWithBug(): EngineDeps {
  const parts: Partial<EngineDeps> = {
    store,
    clock: createFakeClock(),
    agents: new Map(),
    ownUsage: () => ({ cpu: 100, memory: 5_000 }),
    attemptDir: (attempt) => join(dir, attempt),
  };
  const missing = { get: (_: object, name: string) => () => Promise.reject(new TypeError(`no ${name} here`)) };
  const broken = new Proxy({}, missing);
  return { ...parts, repository: broken, workspaces: broken } as EngineDeps;
}

test('a bug ends the run with its error, which is recorded as fatal before', async () => {
  const { lease, state } = unwrap(await store.create('s', [sampleCreated('s', samplePlan(['a']))]));
  const engine = new Engine(depsWithBug(), lease, state, null);
  const data = { pid: 1, host: 'h', fence: 1, options: state.options };
  await expect(engine.run({ start: [{ type: 'session.started', data }], more: [] })).rejects.toThrow('no treeOf here');
  const errors = await store.events({ session: 's', types: ['error.raised'] });
  expect(errors.map((event) => event.data)).toMatchObject([
    {
      component: 'engine',
      message: 'no treeOf here',
      fatal: true,
      detail: expect.stringContaining('TypeError') as string,
    },
  ]);
});
