import type { Bench, BenchCase, Section } from '../case.ts';
import { layeredGraph } from '../graphs.ts';
import { placeFiles, commitAll } from '../place-files.ts';
import { slots } from '../placed-tools.ts';
import { lookAt, memoryOf } from '../proc.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { digits, orNull, times } from '../words.ts';

/** How often the process is looked at. What it has used since the last look is missing from its own CPU. */
const LOOK_MS = 250;

/** Seconds a plan may take: many times what the greatest should. */
const LIMIT = 900;

/** What a task costs in small and in great plans, and the memory they need. */
export const scale: BenchCase = {
  name: 'scale',
  run: async (bench): Promise<Section> => {
    const sizes = bench.quick ? [10, 30] : [100, 1000, 10_000];
    const runs: Run[] = [];
    for (const size of sizes) {
      bench.say(`${size} tasks`);
      runs.push(await runPlan(bench, size));
    }
    const [last, before] = [runs.at(-1), runs.at(-2)];
    const growth = last?.ok && before?.ok ? last.cpu / last.size / (before.cpu / before.size) : Number.NaN;
    return {
      title: 'Great plans',
      about:
        `Layered graphs of tasks that do nothing, ${slots} at once, in the checkout; one run each. CPU a task is of br and all it started; its own part is the br process ` +
        'alone. Peak RSS is the most memory the br process had (VmHWM), PSS the most seen in looks every quarter of a second.',
      tables: [
        {
          columns: ['tasks', 'CPU a task ÷ the row above', 'CPU a task, ms', 'of it br itself, ms', 'wall, s', 'peak RSS, MB', 'PSS, MB'],
          rows: runs.map((run, index) => rowOf(run, runs[index - 1])),
        },
      ],
      aims: [
        {
          what: `CPU a task, ${last?.size} tasks ÷ ${before?.size} tasks (no superlinear term)`,
          unit: '×',
          atMost: 1.1,
          measured: orNull(growth),
        },
      ],
      notes: [],
    };
  },
};

type Run =
  | { readonly ok: false; readonly size: number; readonly why: string }
  | {
      readonly ok: true;
      readonly size: number;
      /** Seconds. */
      readonly cpu: number;
      readonly wall: number;
      readonly own: number;
      /** Bytes; NaN where the system does not tell. */
      readonly peakRss: number;
      readonly pss: number;
    };

async function runPlan(bench: Bench, size: number): Promise<Run> {
  const folder = await bench.folder(`scale-${size}`);
  await placeFiles(folder, { 'plan.json': planFile(layeredGraph(size), { slots, isolation: 'none' }) });
  await commitAll(folder, bench.env);
  const seen = { own: Number.NaN, peakRss: Number.NaN, pss: 0 };
  let timer: NodeJS.Timeout | undefined;
  const look = async (pid: number): Promise<void> => {
    const [process, memory] = await Promise.all([lookAt(pid), memoryOf(pid)]);
    if (process !== null) seen.own = process.cpuNs / 1e9;
    if (memory === null) return;
    seen.peakRss = memory.peakRss;
    seen.pss = Math.max(seen.pss, memory.pss);
  };
  const measured = await bench.measure(
    { command: runFresh, cwd: folder },
    {
      limit: LIMIT,
      started: (pid) => {
        timer = setInterval(() => void look(pid), LOOK_MS);
      },
    },
  );
  clearInterval(timer);
  return measured.ok ? { ...measured, ...seen, size } : { ...measured, size };
}

function rowOf(run: Run, above: Run | undefined): readonly string[] {
  const name = String(run.size);
  if (!run.ok) return [name, run.why, '', '', '', '', ''];
  const growth = above?.ok ? run.cpu / run.size / (above.cpu / above.size) : Number.NaN;
  return [
    name,
    times(growth),
    digits((run.cpu / run.size) * 1000),
    digits((run.own / run.size) * 1000),
    digits(run.wall),
    digits(run.peakRss / 1e6),
    digits(run.pss > 0 ? run.pss / 1e6 : Number.NaN),
  ];
}
