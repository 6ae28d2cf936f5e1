import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessEntry, listProcesses } from './process-table.ts';

/** Which processes to end: those with the marker, those of the leader's group and session, and all their descendants. */
export type Target = {
  readonly marker: string;
  /** Also markers below this one: `marker/…`. */
  readonly below: boolean;
  /** The process whose group and session belong to the target; null when its pid may have gone to somebody else. */
  readonly leader: number | null;
  /** Processes older than this are none of the target's; null: look at all. */
  readonly sinceTicks: number | null;
};

/** How long to wait for killed processes to be gone. Only one that hangs in the kernel (a dead network disk) takes longer, and nothing ends that. */
const patience = 5_000;

/**
 * Picks the target's processes out of all: the ones that carry the marker or are in the leader's group or session, then
 * whatever descends from these or is in a group or session of theirs, which finds children that dropped their environment.
 * Never the leader, whose end is known otherwise; never `self`, and nothing just for being a child of `self`.
 */
export function selectTarget(entries: readonly ProcessEntry[], target: Target, self: number): ReadonlySet<number> {
  const selected = new Set<number>(target.leader === null ? [] : [target.leader]);
  const related = (entry: ProcessEntry): boolean =>
    selected.has(entry.parent) || selected.has(entry.group) || selected.has(entry.session) || carries(entry, target);
  for (let before = -1; before !== selected.size;) {
    before = selected.size;
    for (const entry of entries) if (entry.pid !== self && related(entry)) selected.add(entry.pid);
  }
  if (target.leader !== null) selected.delete(target.leader);
  return selected;
}

function carries({ marker }: ProcessEntry, target: Target): boolean {
  return marker === target.marker || (target.below && marker?.startsWith(`${target.marker}/`) === true);
}

/**
 * Kills the target's processes and resolves with how many there were once all are gone.
 * All are stopped first, until a look finds no more: a child that is born while its parent is being killed would be nobody's.
 */
export async function endProcesses(target: Target): Promise<number> {
  const seen = new Set<number>();
  const deadline = performance.now() + patience;
  for (let pause = 1; performance.now() < deadline;) {
    const found = selectTarget(await listProcesses(target.sinceTicks), target, process.pid);
    if (found.size === 0) break;
    const fresh = [...found].filter((pid) => !seen.has(pid));
    for (const pid of fresh) {
      seen.add(pid);
      kill(pid, 'SIGSTOP');
    }
    if (fresh.length > 0) continue;
    for (const pid of found) kill(pid, 'SIGKILL');
    // Bounded, and only after a kill: the kernel tells nobody but the parent when a process is gone. Real time, whatever the clock.
    await sleep(pause);
    pause = Math.min(pause * 2, 64);
  }
  return seen.size;
}

/** Sends a signal to a process, or with a negative number to a group; one that is gone already is no matter. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ESRCH: gone. EPERM: it changed its user; nothing an unprivileged process could do would end it.
  }
}
