import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Failure } from '../model/failure.ts';
import type { Result } from '../lib/result.ts';
import type { Lease, Store, StoreIdentity, StoreOptions } from '../ports/store.ts';
import { type Fold, fits, sampleDrafts, sampleNote, seeded, unwrap } from './store-samples.ts';
import { aCall } from './telemetry-suite.ts';

/** The machine all processes of the contract suite say they run on. */
export const SAMPLE_HOST = 'contract-host';

/** How a back end is opened: in its place, with what the suite gives. */
export type OpenStore = (options: StoreOptions) => Promise<Result<Store, Failure>>;

/** What a worker is told to do, as its last arguments. */
export type WorkerJob =
  /** Takes the lease and appends legal events at random, a seq on a line of its own after each, `count` times or until killed. */
  | readonly ['append', session: string, seed: string, count: string]
  /** Says `ready`, waits for a line, tries to take the lease, says `won` or the failure's code, and lives until stdin ends. */
  | readonly ['acquire', session: string]
  /** Asks the owner to pause. */
  | readonly ['send', session: string]
  /** Records three measured calls at a time, of an agent of that name, a seq on a line after each, `count` times or until killed. */
  | readonly ['record', agent: string, seed: string, count: string]
  /** Says `ready`, waits for a line, raises the alert unless it sees that it was raised, says `raised` or `seen`, and lives until stdin ends. */
  | readonly ['raise', alert: string];

/**
 * The other process of the store contract. A back end's own worker program is one call of this; see
 * `StorePlace.worker` in `store-contract.ts`.
 */
export async function runStoreWorker(open: OpenStore, fold: Fold, argv: readonly string[]): Promise<void> {
  const store = unwrap(await open(sampleOptions(fold)));
  const [action, session = '', seed = '0', count = '1'] = argv;
  if (action === 'append') await appendAtRandom(store, { session, fold, seed: Number(seed), count: Number(count) });
  else if (action === 'acquire') await acquireOnSignal(store, session);
  else if (action === 'send') unwrap(await store.send(session, { kind: 'pause' }));
  else if (action === 'record')
    await recordAtRandom(store, { agent: session, seed: Number(seed), count: Number(count) });
  else if (action === 'raise') await raiseOnSignal(store, session);
  else throw new Error(`unknown job ${String(action)}`);
  await store.close();
}

/** What the suite's stores are opened with: this process, a real clock, no secrets. */
export function sampleOptions(fold: Fold, changed: Partial<StoreOptions> = {}): StoreOptions {
  const mask = (text: string): string => text;
  const clock = { now: Date.now, monotonic: () => performance.now() };
  return { fold, measure: () => [], mask, clock, identity: sampleIdentity(), isAlive, ...changed };
}

/** This process, or another one. */
export function sampleIdentity(changed: Partial<StoreIdentity> = {}): StoreIdentity {
  return { pid: process.pid, startTime: null, host: SAMPLE_HOST, pidNamespace: null, ...changed };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

type Appending = { session: string; fold: Fold; seed: number; count: number };

async function appendAtRandom(store: Store, { session, fold, seed, count }: Appending): Promise<void> {
  const lease: Lease = unwrap(await store.acquire(session));
  const below = seeded(seed);
  let { state } = unwrap(await store.append(lease, []));
  for (let n = 0; n < count; n++) {
    const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
    const draft = legal[below(legal.length)] ?? sampleNote('nothing else fits');
    ({ state } = unwrap(await store.append(lease, [draft, sampleNote('and more')])));
    // Past all buffers: what the parent reads was acknowledged, even if we are killed now.
    writeSync(1, `${state.seq}\n`);
  }
}

type Recording = { agent: string; seed: number; count: number };

async function recordAtRandom(store: Store, { agent, seed, count }: Recording): Promise<void> {
  const below = seeded(seed);
  for (let n = 0; n < count; n++) {
    const drafts = [1, 2, 3].map(() =>
      aCall(below(100_000), { at: Date.now() - below(5 * 3_600_000), agent, model: `m${below(3)}` }),
    );
    const events = unwrap(await store.telemetry.record(() => drafts));
    writeSync(1, `${events.at(-1)?.seq}\n`);
  }
}

async function acquireOnSignal(store: Store, session: string): Promise<void> {
  await onSignal(async () => {
    const lease = await store.acquire(session);
    return lease.ok ? 'won' : lease.error.code;
  });
}

async function raiseOnSignal(store: Store, alert: string): Promise<void> {
  const data = { alert, threshold: 't', level: 'error', value: 1, samples: 1, since: 0, text: 'too much' } as const;
  await onSignal(async () => {
    const raised = await store.telemetry.record((seen) => (seen.length === 0 ? [{ type: 'alert.raised', data }] : []));
    return unwrap(raised).length === 0 ? 'seen' : 'raised';
  });
}

async function onSignal(act: () => Promise<string>): Promise<void> {
  writeSync(1, 'ready\n');
  let asked = false;
  for await (const _line of createInterface({ input: process.stdin })) {
    if (asked) continue;
    asked = true;
    writeSync(1, `${await act()}\n`);
  }
}
