import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchCase, Section } from '../case.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import { lookAt, type ProcessLook } from '../proc.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { digits } from '../words.ts';

/** Seconds after which a session that waits has nothing of its own to do any more. */
const BEGUN = 2;

/** Seconds in which V8 looks for garbage that the start left: its memory reducer runs a few times, first after 8 s, then no more. */
const SETTLING = 20;

/** Less than a tick of the clock by which the kernel tells the CPU of processes (10 ms), and than anything that runs on a timer. */
const NOTHING_MS = 1;

/** What a session takes while it waits for a task. */
export const idle: BenchCase = {
  name: 'idle',
  run: async (bench): Promise<Section> => {
    const [settling, seconds] = bench.quick ? [1, 2] : [SETTLING, 30];
    const folder = await bench.folder('idle');
    const begun = path.join(folder, 'begun');
    const sleep = BEGUN + settling + seconds + 1;
    const graph = [{ id: 'wait', needs: [], command: `touch '${begun}'; exec sleep ${sleep}`, seconds: sleep }];
    await placeFiles(folder, { 'plan.json': planFile(graph, { slots: 1, isolation: 'none' }), '.gitignore': 'begun\n' });
    await commitAll(folder, bench.env);
    bench.say(`waiting ${sleep} s`);
    let looked: Promise<readonly Idle[] | null> | undefined;
    const measured = await bench.measure(
      { command: runFresh, cwd: folder },
      {
        started: (pid) => {
          looked = lookThrice(pid, begun, [settling, seconds]);
        },
      },
    );
    const found = (measured.ok ? await looked : null) ?? [];
    const why = measured.ok ? 'br could not be looked at: this needs /proc with schedstat (Linux)' : measured.why;
    const spans = [`${BEGUN} to ${BEGUN + settling}`, `${BEGUN + settling} to ${BEGUN + settling + seconds}`];
    return {
      title: 'A session that waits',
      about:
        'The only task sleeps. CPU of all threads of br itself, as the scheduler counts it in nanoseconds, in two spans of time from the beginning of the task. ' +
        'Wake-ups are how often a thread was put back on a CPU after it had gone to sleep.',
      tables: [
        {
          columns: ['seconds', 'CPU, ms', 'wake-ups'],
          rows: spans.map((span, index) => {
            const idle = found[index];
            return idle === undefined ? [span, why, ''] : [span, digits(idle.ms), String(idle.wakeUps)];
          }),
        },
      ],
      aims: [
        {
          what: `CPU in ${seconds} s of waiting (none)`,
          unit: ' ms',
          atMost: NOTHING_MS,
          measured: found[1]?.ms ?? null,
        },
      ],
      notes: [
        'In the first span V8 looks for garbage that the start of the session left (its memory reducer), and then no more.',
      ],
    };
  },
};

type Idle = { readonly ms: number; readonly wakeUps: number };

/** Looks when the task has begun and after each span, in seconds. */
async function lookThrice(pid: number, begun: string, spans: readonly number[]): Promise<readonly Idle[] | null> {
  await appears(begun);
  await delay(BEGUN * 1000);
  let before = await lookAt(pid);
  const found: Idle[] = [];
  for (const seconds of spans) {
    await delay(seconds * 1000);
    const after = await lookAt(pid);
    if (before === null || after === null) return null;
    found.push(difference(before, after));
    before = after;
  }
  return found;
}

function difference(before: ProcessLook, after: ProcessLook): Idle {
  return { ms: (after.cpuNs - before.cpuNs) / 1e6, wakeUps: after.wakeUps - before.wakeUps };
}

async function appears(file: string): Promise<void> {
  if (existsSync(file)) return;
  await new Promise<void>((resolve) => {
    // Not a reason to stay: br may fail before.
    const watcher = watch(path.dirname(file), { persistent: false }, () => {
      if (!existsSync(file)) return;
      watcher.close();
      resolve();
    });
  });
}
