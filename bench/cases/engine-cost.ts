import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bench, BenchCase, Section } from '../case.ts';
import { sessionEvents } from '../events.ts';
import { layeredGraph } from '../graphs.ts';
import type { Launch } from '../measure.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import { slots } from '../placed-tools.ts';
import { type Contender, interleave, of, type Outcome, typical } from '../rounds.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { digits, orNull, times } from '../words.ts';

/** The two sizes whose difference leaves the start of the program out. */
type Sizes = { readonly small: number; readonly great: number };

/** What the engine adds to a task over the least that keeps a record. */
export const engineCost: BenchCase = {
  name: 'engine-cost',
  run: async (bench): Promise<Section> => {
    const sizes: Sizes = bench.quick ? { small: 5, great: 10 } : { small: 100, great: 600 };
    const { small, great } = sizes;
    const [few, many] = [await brRun(bench, small), await brRun(bench, great)];
    const warm = await bench.measure(few);
    if (!warm.ok) throw new Error(`br run: ${warm.why}`);
    const { changes, bytes } = await storedPerTask(bench, few.cwd, small);
    const bare = bareLoop(bench, changes, bytes);
    const contenders: readonly Contender[] = [
      { name: 'br, few', run: () => bench.measure(few) },
      { name: 'bare, few', run: () => bare(small) },
      { name: 'br, many', run: () => bench.measure(many) },
      { name: 'bare, many', run: () => bare(great) },
    ];
    const outcomes = await interleave(contenders, { rounds: bench.quick ? 1 : 3, warmUp: false });
    const own = perTask(outcomes, 'br', sizes);
    const least = perTask(outcomes, 'bare', sizes);
    return {
      title: 'The engine, per task',
      about:
        `Tasks that do nothing, ${slots} at once, in the checkout. Per task is the difference between ${great} and ${small} tasks, divided by ${great - small}, so that no start of a ` +
        `program is in it. The bare loop is a Node script that starts \`sh -c true\` for each task and commits ${changes} transactions of one row of ${bytes} bytes, ` +
        'with the disk synced: as many as br stores events for such a task, and as great. (br commits events that come together in one transaction.)',
      tables: [
        {
          columns: ['', 'br ÷ this, CPU', 'br ÷ this, wall', 'CPU a task, ms', 'wall a task, ms'],
          rows: [
            ['br', '1', '1', digits(own.cpu), digits(own.wall)],
            ['bare loop', times(own.cpu / least.cpu), times(own.wall / least.wall), digits(least.cpu), digits(least.wall)],
          ],
        },
      ],
      aims: [{ what: 'CPU a task, br ÷ the bare loop', unit: '×', atMost: 2, measured: orNull(own.cpu / least.cpu) }],
      notes: outcomes.flatMap((outcome) => ('missing' in outcome ? [`${outcome.name}: ${outcome.missing}`] : [])),
    };
  },
};

async function brRun(bench: Bench, size: number): Promise<Launch> {
  const folder = await bench.folder(`engine-${size}`);
  await placeFiles(folder, { 'plan.json': planFile(layeredGraph(size), { slots, isolation: 'none' }) });
  await commitAll(folder, bench.env);
  return { command: runFresh, cwd: folder };
}

/** How many events br stores for a task, and how long their payloads are in the middle. */
async function storedPerTask(
  bench: Bench,
  cwd: string,
  size: number,
): Promise<{ readonly changes: number; readonly bytes: number }> {
  const events = (await sessionEvents(cwd, bench.env)).filter(({ task }) => task !== null);
  const bytes = events.reduce((sum, { data }) => sum + JSON.stringify(data).length, 0);
  return { changes: Math.round(events.length / size), bytes: Math.round(bytes / Math.max(1, events.length)) };
}

function bareLoop(bench: Bench, changes: number, bytes: number): (tasks: number) => ReturnType<Bench['measure']> {
  const program = path.resolve(import.meta.dirname, '../bare-loop.ts');
  return async (tasks) => {
    const cwd = await bench.folder('bare');
    const numbers = [tasks, slots, changes, bytes].map(String);
    // Not on top of the writes of the one before.
    await delay(100);
    return await bench.measure({ command: [process.execPath, program, path.join(cwd, 'bare.db'), ...numbers], cwd });
  };
}

/** Milliseconds. */
function perTask(
  outcomes: readonly Outcome[],
  name: string,
  { small, great }: Sizes,
): { readonly cpu: number; readonly wall: number } {
  const slope = (part: 'cpu' | 'wall'): number => {
    const difference = typical(of(outcomes, `${name}, many`), part) - typical(of(outcomes, `${name}, few`), part);
    return (difference / (great - small)) * 1000;
  };
  return { cpu: slope('cpu'), wall: slope('wall') };
}
