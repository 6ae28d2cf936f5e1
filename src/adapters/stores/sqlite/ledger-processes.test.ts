import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLive } from '../../../model/session.ts';
import { takenBy } from '../../../model/spending.ts';
import { foldInto } from '../../../parallel/fold.ts';
import type { Store } from '../../../ports/store.ts';
import { sampleCreated, samplePlan, seeded, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { openMaintenance } from './maintenance.ts';
import { openSqliteStore } from './sqlite-store.ts';

const WORKER = resolve(import.meta.dirname, '../../../../test/support/ledger-store-worker.ts');
const DOLLAR = 1_000_000;

let dir: string;
const children = new Set<Worker>();
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-ledger-'));
});
afterEach(async () => {
  for (const child of children) await child.kill();
  children.clear();
  rmSync(dir, { recursive: true });
});

/** Another process, and what it says. */
class Worker {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #gone: Promise<unknown>;
  #errors = '';

  constructor(args: readonly (string | number)[]) {
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, ...args.map(String)], {
      env: { HOME: dir, PATH: process.env['PATH'] },
    });
    this.#gone = once(this.#child, 'close');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text;
    });
    children.add(this);
  }

  async says(): Promise<string> {
    const line = await this.#lines.next();
    if (line.done !== true) return line.value;
    await this.#gone;
    return `nothing: ${this.#errors}`;
  }

  go(): void {
    this.#child.stdin.write('go\n');
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#gone;
  }
}

function path(): string {
  return join(dir, 'data.db');
}

/** A store with sessions that nobody owns, of one task each. */
async function storeWith(sessions: readonly string[]): Promise<Store> {
  const store = unwrap(await openSqliteStore({ ...sampleOptions(foldInto), path: path() }));
  const options = { concurrency: null, budget: null, failFast: null };
  for (const session of sessions) {
    const { lease } = unwrap(
      await store.create(session, [
        sampleCreated(session, samplePlan(['t0'])),
        { type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options } },
      ]),
    );
    await store.release(lease);
  }
  return store;
}

async function standing(store: Store, amount: number): Promise<{ spent: number; reserved: number }> {
  const [day] = (await store.standing([{ period: 'day', amount }])).ceilings;
  if (day === undefined) throw new Error('no ceiling');
  return day;
}

test(
  'of two processes that want the last dollar in the same moment exactly one gets it',
  { timeout: 60_000 },
  async () => {
    for (let round = 0; round < 3; round += 1) {
      rmSync(dir, { recursive: true });
      dir = mkdtempSync(join(tmpdir(), 'br-ledger-'));
      const store = await storeWith(['s0', 's1']);
      const workers = ['s0', 's1'].map((session) => new Worker([path(), session, DOLLAR, DOLLAR, 1]));
      expect(await Promise.all(workers.map((worker) => worker.says()))).toEqual(['ready', 'ready']);
      for (const worker of workers) worker.go();
      const said = await Promise.all(workers.map((worker) => worker.says()));
      expect(said.toSorted()).toEqual(['ceiling', 'started']);
      expect(await standing(store, DOLLAR)).toMatchObject({ spent: 0, reserved: DOLLAR });
      for (const worker of workers) await worker.kill();
      await store.close();
    }
  },
);

test(
  'kill -9 at any point: no ceiling is passed, and after recovery nothing stays set aside',
  { timeout: 120_000 },
  async () => {
    const below = seeded(7);
    const words = new Set<string>();
    const sessions = ['s0', 's1', 's2'];
    const store = await storeWith(sessions);
    // Two of three fit at a time.
    const amount = 2.5 * DOLLAR;
    for (let round = 0; round < 4; round += 1) {
      const workers = sessions.map((session) => new Worker([path(), session, amount, DOLLAR, 500]));
      await Promise.all(workers.map((worker) => worker.says()));
      for (const worker of workers) worker.go();
      for (let heard = 0; heard < 3 + below(8); heard += 1) {
        const said = await Promise.all(workers.map((worker) => worker.says()));
        for (const word of said) words.add(word);
        const { spent, reserved } = await standing(store, amount);
        expect(spent + reserved).toBeLessThanOrEqual(amount);
      }
      await Promise.all(workers.map((worker) => worker.kill()));
      for (const session of sessions) {
        const lease = unwrap(await store.acquire(session));
        const state = await store.load(session);
        const live = Object.values(state?.attempts ?? {}).filter(isLive);
        for (const { id, task, usage } of live)
          unwrap(
            await store.append(lease, [
              {
                type: 'attempt.lost',
                task,
                attempt: id,
                data: { reason: 'r', snapshot: null, usage, agentSession: null },
              },
            ]),
          );
        await store.release(lease);
      }
      const states = await Promise.all(sessions.map((session) => store.load(session)));
      const taken = states
        .flatMap((state) => Object.values(state?.attempts ?? {}))
        .reduce((sum, each) => sum + takenBy(each), 0);
      expect(await standing(store, amount)).toMatchObject({ spent: taken, reserved: 0 });
    }
    expect(words).toContain('started');
    expect([...words].filter((word) => word !== 'started' && word !== 'ceiling')).toEqual([]);
    await store.close();
    const upkeep = openMaintenance({ ...sampleOptions(foldInto), path: path() });
    expect(unwrap(await upkeep.check()).damages).toEqual([]);
  },
);
