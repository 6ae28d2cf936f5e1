import { setTimeout as delay } from 'node:timers/promises';
import type { Bench, BenchCase, Section } from '../case.ts';
import type { Launch } from '../measure.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import { lookAt } from '../proc.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { digits } from '../words.ts';

/** Seconds from the start of a session until it only waits: the task runs by then, and V8 has collected what the start left. */
const SETTLING = 20;

/** Less than a tick of the clock by which the kernel tells the CPU of processes (10 ms), and than anything that runs on a timer. */
const NOTHING_MS = 1;

/** Node itself: it has worked as br has when it begins to wait, so that V8 has a heap to look after. `%` stands for seconds. */
const onlyWaiting = `let kept = [];
for (let made = 0; made < 3e6; made += 1) {
  kept.push({ made });
  if (kept.length > 1e5) kept = [];
}
setTimeout(() => {}, % * 1000);
`;

/** What a session takes while it waits for a task. */
export const idle: BenchCase = {
  name: 'idle',
  run: async (bench): Promise<Section> => {
    const [settling, seconds] = bench.quick ? [3, 2] : [SETTLING, 30];
    const sleep = settling + seconds + 2;
    const [session, script] = await place(bench, sleep);
    bench.say(`waiting ${sleep} s`);
    const spans = { settling, seconds };
    const [own, node] = await Promise.all([watched(bench, session, spans), watched(bench, script, spans)]);
    const rows = [{ name: 'br run', found: own }, { name: 'node, only waiting', found: node }].map(({ name, found }) =>
      typeof found === 'string' ? [name, found, ''] : [name, digits(found.ms), String(found.wakeUps)],
    );
    return {
      title: 'A session that waits',
      about:
        `The only task sleeps. CPU of all threads of br itself over ${seconds} s, as the scheduler counts it in nanoseconds, from ${settling} s after its start. Wake-ups are how ` +
        'often a thread was put back on a CPU after it had gone to sleep. Beside it, at the same time, a Node script that made garbage for a while and then waits for ' +
        'one timer.',
      tables: [{ columns: ['', `CPU in ${seconds} s, ms`, 'wake-ups'], rows }],
      aims: [
        {
          what: `CPU in ${seconds} s of waiting (none)`,
          unit: ' ms',
          atMost: NOTHING_MS,
          measured: typeof own === 'string' ? null : own.ms,
        },
      ],
      notes: [
        'The wake-ups are those of V8, whose memory reducer asks every 8 s whether the heap is worth a collection; no JavaScript runs in them.',
      ],
    };
  },
};

async function place(bench: Bench, sleep: number): Promise<readonly [Launch, Launch]> {
  const folder = await bench.folder('idle');
  const graph = [{ id: 'wait', needs: [], command: `sleep ${sleep}`, seconds: sleep }];
  await placeFiles(folder, { 'plan.json': planFile(graph, { slots: 1, isolation: 'none' }) });
  await commitAll(folder, bench.env);
  const beside = await bench.folder('idle-node');
  await placeFiles(beside, { 'wait.mjs': onlyWaiting.replace('%', String(sleep)) });
  return [
    { command: runFresh, cwd: folder },
    { command: [process.execPath, 'wait.mjs'], cwd: beside },
  ];
}

type Idle = { readonly ms: number; readonly wakeUps: number };
type Spans = { readonly settling: number; readonly seconds: number };

/** Runs a command and looks at it twice, or says why that was not possible. */
async function watched(bench: Bench, launch: Launch, spans: Spans): Promise<Idle | string> {
  let looked: Promise<Idle | null> | undefined;
  const measured = await bench.measure(launch, {
    started: (pid) => {
      looked = lookTwice(pid, spans);
    },
  });
  if (!measured.ok) return measured.why;
  return (await looked) ?? 'could not be looked at: this needs /proc with schedstat (Linux)';
}

async function lookTwice(pid: number, { settling, seconds }: Spans): Promise<Idle | null> {
  await delay(settling * 1000);
  const before = await lookAt(pid);
  await delay(seconds * 1000);
  const after = await lookAt(pid);
  if (before === null || after === null) return null;
  return { ms: (after.cpuNs - before.cpuNs) / 1e6, wakeUps: after.wakeUps - before.wakeUps };
}
