import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchCase, Section } from '../case.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import { lookAt, type ProcessLook } from '../proc.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { digits } from '../words.ts';

/** From here on a session that waits has nothing of its own to do any more. */
const SETTLE_SECONDS = 2;

/** Less than a tick of the clock by which the kernel tells the CPU of processes (10 ms), and than anything that runs on a timer. */
const NOTHING_MS = 1;

/** What a session takes while it waits for a task. */
export const idle: BenchCase = {
  name: 'idle',
  run: async (bench): Promise<Section> => {
    const seconds = bench.quick ? 2 : 30;
    const folder = await bench.folder('idle');
    const begun = path.join(folder, 'begun');
    const sleep = SETTLE_SECONDS + seconds + 1;
    const graph = [{ id: 'wait', needs: [], command: `touch '${begun}'; exec sleep ${sleep}`, seconds: sleep }];
    await placeFiles(folder, { 'plan.json': planFile(graph, { slots: 1, isolation: 'none' }), '.gitignore': 'begun\n' });
    await commitAll(folder, bench.env);
    bench.say(`waiting ${sleep} s`);
    let looked: Promise<Idle | null> | undefined;
    const measured = await bench.measure(
      { command: runFresh, cwd: folder },
      {
        started: (pid) => {
          looked = lookTwice(pid, { begun, seconds });
        },
      },
    );
    const found = measured.ok ? await looked : null;
    const why = measured.ok ? 'br could not be looked at: this needs /proc with schedstat (Linux)' : measured.why;
    const rows = found
      ? [['br run', `${digits(found.ms)} ms`, String(found.wakeUps)]]
      : [['br run', why, '']];
    return {
      title: 'A session that waits',
      about:
        `The only task sleeps. CPU of all threads of br itself over ${seconds} s, as the scheduler counts it in nanoseconds, from ${SETTLE_SECONDS} s after ` +
        'the task began. Wake-ups are how often a thread was put back on a CPU after it had gone to sleep.',
      tables: [{ columns: ['', `CPU in ${seconds} s`, 'wake-ups'], rows }],
      aims: [
        { what: `CPU in ${seconds} s of waiting (none)`, unit: ' ms', atMost: NOTHING_MS, measured: found?.ms ?? null },
      ],
      notes: [
        'What there is comes from V8, which looks for garbage some seconds after the last work (its memory reducer), and then no more.',
      ],
    };
  },
};

type Idle = { readonly ms: number; readonly wakeUps: number };

async function lookTwice(
  pid: number,
  { begun, seconds }: { readonly begun: string; readonly seconds: number },
): Promise<Idle | null> {
  await appears(begun);
  await delay(SETTLE_SECONDS * 1000);
  const before = await lookAt(pid);
  await delay(seconds * 1000);
  const after = await lookAt(pid);
  return before === null || after === null ? null : difference(before, after);
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
