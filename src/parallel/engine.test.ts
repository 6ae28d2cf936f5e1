import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../adapters/stores/sqlite/sqlite-store.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Store } from '../ports/store.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { sampleCreated, samplePlan, unwrap } from '../testing/store-samples.ts';
import { sampleOptions } from '../testing/store-worker.ts';
import { Engine } from './engine.ts';
import type { EngineDeps } from './engine-context.ts';
import { fold } from './fold.ts';

let dir: string;
let store: Store;
const clock = createFakeClock();
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-engine-'));
  store = unwrap(await openSqliteStore({ ...sampleOptions(fold), path: join(dir, 'data.db') }));
});
afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

/** What an engine works with, as far as a session without work needs it; `part` is what every method of all else does. */
function depsWith(part: (method: string) => Promise<unknown>, changed: Partial<EngineDeps> = {}): EngineDeps {
  let cpu = 100;
  const parts: Partial<EngineDeps> = {
    store,
    clock,
    agents: new Map(),
    ownUsage: () => ({ cpu: (cpu *= 2), memory: 5_000 }),
    attemptDir: (attempt) => join(dir, attempt),
    ...changed,
  };
  const all = new Proxy({}, { get: (_, name: string) => () => part(name) });
  return { ...parts, repository: all, workspaces: all } as EngineDeps;
}

const nothing = (): Promise<unknown> => Promise.resolve();

async function run(deps: EngineDeps, tasks: readonly string[]): ReturnType<Engine['run']> {
  const { lease, state } = unwrap(await store.create('s', [sampleCreated('s', samplePlan(tasks))]));
  const engine = new Engine(deps, lease, state, null);
  const data = { pid: 1, host: 'h', fence: 1, options: state.options };
  return await engine.run({ start: [{ type: 'session.started', data }], more: [] });
}

test('a bug ends the run with its error, which is recorded as fatal before', async () => {
  const deps = depsWith((method) => Promise.reject(new TypeError(`no ${method} here`)));
  await expect(run(deps, ['a'])).rejects.toThrow('no treeOf here');
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

test('what br took is recorded right before the end of the session: the difference since its begin', async () => {
  unwrap(await run(depsWith(nothing), []));
  const events = await store.events({ session: 's' });
  expect(events.slice(-2).map(({ type, data }) => [type, data])).toEqual([
    ['performance.measured', { of: 'br', agent: null, cpu: 200, memory: 5_000, wall: 0 }],
    ['session.completed', { landed: 0 }],
  ]);
});

test('when the system gives no more news of the database, that is recorded once and the run goes on', async () => {
  const why = failure('store', 'No watches are left.', 'Raise the limit.');
  const blind = new Proxy(store, {
    get: (target, name: keyof Store) => {
      if (name === 'watch')
        return (_: unknown, failed: (failure: Failure) => void) => {
          failed(why);
          return { close: () => undefined };
        };
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const ended = unwrap(await run(depsWith(nothing, { store: blind }), []));
  expect(ended.status).toBe('completed');
  const errors = await store.events({ session: 's', types: ['error.raised'] });
  expect(errors.map(({ data }) => data)).toEqual([
    { component: 'watch', message: 'No watches are left.', detail: null, fatal: false },
  ]);
});
