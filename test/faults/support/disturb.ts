import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Rig, Running } from '../../support/rig.ts';
import type { Random } from './random.ts';

/** What was killed. */
export type Victim = 'coordinator' | 'agent' | 'both';

/** One kill: when it was, as seen from outside, and whom it hit. */
export type Strike = {
  readonly victim: Victim;
  /** The last event `br` had told of; null before the first. */
  readonly after: string | null;
  /** What the killed process was: an attempt, or an attempt and a check's number. */
  readonly marker: string | null;
};

/** A run that was disturbed until it could not be any more. */
export type Disturbed = { readonly strikes: readonly Strike[]; readonly starts: number };

/** Told after every kill of the coordinator, while nothing of `br` runs. */
export type Looked = (strike: Strike) => Promise<void>;

/** Longest wait between a seen event and the kill, in milliseconds: as long as the work between two events takes. */
const LATEST = 60;
/** A start takes about this long, in milliseconds: the time in which recovery can be hit. */
const START = 700;

/**
 * Runs the rig's plan and kills with SIGKILL at random moments, `points` times or until the session is done; then lets it
 * end. A moment is a number of events seen and a delay after the last, so that every stage is met, however long it takes.
 */
export async function disturb(rig: Rig, random: Random, points: number, looked?: Looked): Promise<Disturbed> {
  const strikes: Strike[] = [];
  for (let starts = 1; ; starts += 1) {
    const br = rig.start('run', '--json');
    const seen = watchEvents(br);
    while (strikes.length < points && !(await reached(seen, random))) {
      const strike = await hit(rig, br, { random, after: seen.last() });
      if (strike !== null) strikes.push(strike);
      if (strike === null || strike.victim === 'agent') continue;
      await br.ended;
      await looked?.(strike);
      // Agents go on meanwhile, and some end.
      await pause(random.between(0, 3) * random.between(0, 100));
      break;
    }
    const struck = strikes.at(-1);
    const ended = await br.ended;
    if (ended.signal === 'SIGKILL' && struck !== undefined) continue;
    if (ended.code !== 0)
      throw new Error(`br ended with ${ended.code ?? ended.signal}:\n${ended.stderr}\n${ended.stdout.slice(-3000)}`);
    return { strikes, starts };
  }
}

type Seen = { readonly ended: () => boolean; readonly last: () => string | null; next(): Promise<void> };

/** Counts the lines of NDJSON as they come. */
function watchEvents({ child, ended }: Running): Seen {
  let rest = '';
  let over = false;
  let last: string | null = null;
  const lines: string[] = [];
  child.stdout?.on('data', (text: string) => {
    rest += text;
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    child.emit('br-line');
  });
  void ended.then(() => {
    over = true;
    child.emit('br-line');
  });
  return {
    ended: () => over,
    last: () => last,
    next: async () => {
      while (lines.length === 0 && !over) await once(child, 'br-line');
      const line = lines.shift();
      if (line !== undefined) last = /"type":"([a-z.]+)"/.exec(line)?.[1] ?? last;
    },
  };
}

/** Waits for the next moment to kill at; true when `br` ended before. */
async function reached(seen: Seen, random: Random): Promise<boolean> {
  if (seen.last() === null && random.between(1, 5) === 1) {
    await pause(random.between(0, START));
    return seen.ended();
  }
  for (let count = random.between(1, 24); count > 0 && !seen.ended(); count -= 1) await seen.next();
  // The moment between the branch's move and its record is short: it gets more than its share.
  if (random.between(1, 3) === 1) while (!seen.ended() && seen.last() !== 'landing.started') await seen.next();
  await pause(random.between(0, LATEST));
  return seen.ended();
}

async function hit(
  rig: Rig,
  br: Running,
  { random, after }: { readonly random: Random; readonly after: string | null },
): Promise<Strike | null> {
  const wanted = random.pick<Victim>(['coordinator', 'coordinator', 'agent', 'both']) ?? 'coordinator';
  const pid = wanted === 'coordinator' ? undefined : random.pick(await rig.leftovers());
  const marker = pid === undefined ? null : await markerOf(pid);
  const victim: Victim = wanted === 'both' && marker === null ? 'coordinator' : wanted;
  if (victim === 'agent' && marker === null) return null;
  if (victim !== 'agent') br.kill('SIGKILL');
  if (pid !== undefined && marker !== null) kill(pid);
  return { victim, after, marker };
}

async function markerOf(pid: number): Promise<string | null> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return /(?:^|\0)BR_PROCESS=([^\0]*)/.exec(environment)?.[1] ?? null;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in this moment.
  }
}
