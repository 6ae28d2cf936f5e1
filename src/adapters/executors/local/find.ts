import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessRef } from '../../../model/session.ts';
import { startTimeOf } from './identity.ts';
import type { Liveness } from './liveness.ts';
import { listProcesses } from './process-table.ts';
import { aliveDescriptor } from './shim.ts';

/** How long a holder of the pipe may take to show who it is, and how often to look, in milliseconds. */
const patience = 5_000;
const pause = 20;

/**
 * Finds who holds the pipe of a run directory: the recorded process where it still runs, else, when `br` died in between,
 * the session leader that carries the marker and holds the pipe.
 * A moment of waiting covers the child that `br` had forked but that was not yet the shim when `br` died.
 * Null: only dying remains hold the pipe.
 */
export async function findHolder(
  recorded: ProcessRef | null,
  { marker, liveness }: { readonly marker: string; readonly liveness: Liveness },
): Promise<ProcessRef | null> {
  if (recorded !== null && isRunning(recorded)) return recorded;
  let gone = false;
  void liveness.gone.then(() => (gone = true));
  for (const deadline = performance.now() + patience; !gone && performance.now() < deadline; await sleep(pause)) {
    const entries = await listProcesses(null);
    const holder = entries.find(
      (entry) => entry.marker === marker && entry.session === entry.pid && liveness.heldBy(entry.pid, aliveDescriptor),
    );
    if (holder !== undefined)
      return { pid: holder.pid, startTime: startTimeOf(holder.pid), containment: containmentOf(holder.pid) };
  }
  return null;
}

function isRunning(ref: ProcessRef): boolean {
  const now = startTimeOf(ref.pid);
  return now !== null && (ref.startTime === null || ref.startTime === now);
}

/** By its program: the leader is unshare where there is a namespace, and the shim otherwise. */
function containmentOf(pid: number): ProcessRef['containment'] {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1').trim() === 'unshare' ? 'namespace' : 'tracked';
  } catch {
    return 'tracked';
  }
}
