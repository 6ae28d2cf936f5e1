import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Turn } from './ingest-worker.ts';
import type { SinkName } from './sink.ts';

/** Batches of a turn. */
const TURN = 20;

/** What writing all events in one way took. */
export type Ingested = {
  readonly events: number;
  /** Seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak resident memory in bytes: after the first fifth of the events, and after all. */
  readonly early: number;
  readonly late: number;
};

/** Who writes, and whereto. */
export type Writer = { readonly name: SinkName; readonly file: string; readonly home: string };

/** Writes the events in several ways, in turns, each in a process of its own: what else the machine does then falls on all alike. */
export async function ingest(
  writers: readonly Writer[],
  events: number,
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<SinkName, Ingested>> {
  const program = path.resolve(import.meta.dirname, 'ingest-worker.ts');
  const workers = writers.map(({ name, file, home }) => ({
    name,
    child: fork(program, [name, file, String(events), home], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
    sum: { events: 0, cpu: 0, wall: 0, early: 0, late: 0 },
    ended: false,
  }));
  try {
    await Promise.all(workers.map(async ({ child }) => answer(child)));
    for (let round = 0; workers.some(({ ended }) => !ended); round += 1) {
      const first = round % workers.length;
      for (const worker of [...workers.slice(first), ...workers.slice(0, first)]) {
        if (worker.ended) continue;
        const told = answer<Turn>(worker.child);
        worker.child.send(TURN);
        const turn = await told;
        const { sum } = worker;
        sum.events += turn.events;
        sum.cpu += turn.cpu;
        sum.wall += turn.wall;
        if (sum.events <= events / 5 || sum.early === 0) sum.early = turn.memory;
        sum.late = turn.memory;
        worker.ended = turn.ended;
      }
    }
  } finally {
    for (const { child } of workers) if (child.connected) child.disconnect();
  }
  return new Map(workers.map(({ name, sum }) => [name, sum]));
}

/** The next message of a worker; rejects when it ends without one. */
async function answer<T>(child: ChildProcess): Promise<T> {
  const done = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: done.signal }).then(([message]) => message as T),
      once(child, 'exit', { signal: done.signal }).then(([code]) => {
        throw new Error(`a writer ended with code ${String(code)}`);
      }),
    ]);
  } finally {
    done.abort();
  }
}
