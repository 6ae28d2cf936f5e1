import { readdirSync, readFileSync } from 'node:fs';
import type { Bytes, Millis } from '../../../model/units.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Growth } from './growth.ts';

/**
 * How long to let pass between two looks, as a part of the time the process has run so far, and the bounds of that: what runs
 * for a moment is seen late in its life all the same, and what runs for hours costs next to nothing.
 */
const PART = 1 / 8;
const LEAST: Millis = 50;
const MOST: Millis = 1_000;

/** The peak memory of a process and its descendants. */
export type Memory = {
  /** Of the greatest process seen so far; null: none was seen, or the system does not tell. */
  readonly peak: Bytes | null;
};

/**
 * Looks at how much memory a process and its descendants have needed, whenever output came, and not too often: no timer, so what
 * is silent costs nothing. The kernel remembers each process's own peak, so nothing is missed of one that lives at the next look.
 */
export function watchMemory(pid: number, growth: Growth, clock: Clock): Memory {
  const began = clock.monotonic();
  let next = began;
  let peak: Bytes | null = null;
  growth.onGrowth(() => {
    const now = clock.monotonic();
    if (now < next) return;
    next = now + Math.min(MOST, Math.max(LEAST, (now - began) * PART));
    const seen = peakOf(pid);
    if (seen !== null) peak = Math.max(peak ?? 0, seen);
  });
  return {
    get peak() {
      return peak;
    },
  };
}

/** The greatest peak among a process and its descendants, from /proc (Linux; proc(5)); null elsewhere, and when all have ended. */
export function peakOf(pid: number): Bytes | null {
  let greatest: Bytes | null = null;
  const waiting = [pid];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const own = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${one}/status`))?.[1];
    if (own !== undefined) greatest = Math.max(greatest ?? 0, Number(own) * 1024);
    for (const thread of threadsOf(one))
      waiting.push(...read(`/proc/${one}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
  }
  return greatest;
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty when it has ended meanwhile, or is not ours to read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
