import type { Bench, BenchCase, Section, Table } from '../case.ts';
import { layeredGraph } from '../graphs.ts';
import { placeEverywhere, slots } from '../placed-tools.ts';
import { interleave, of, type Outcome, typical } from '../rounds.ts';
import { comparisonColumns, comparisonRow, orNull } from '../words.ts';

/** A layered graph of tasks that do nothing, in the checkout: what remains is the orchestrator. */
export const noopGraph: BenchCase = {
  name: 'noop-graph',
  run: async (bench): Promise<Section> => {
    const sizes = bench.quick ? [10] : [100, 1000];
    const tables: Table[] = [];
    let last: readonly Outcome[] = [];
    for (const size of sizes) {
      last = await race(bench, size);
      const own = of(last, 'br');
      const rows = last.map((outcome) => comparisonRow(outcome, own));
      tables.push({ columns: [`${size} tasks`, ...comparisonColumns('br')], rows });
    }
    const ratio = typical(of(last, 'br'), 'cpu') / typical(of(last, 'nx'), 'cpu');
    return {
      title: 'A graph of tasks that do nothing',
      about:
        `Every task is the shell line \`true\`. They lie in layers of about √n, each task needing one to three of the layer before; ${slots} run at ` +
        'once, without isolation or checks, and nothing is cached. CPU is user and system time of the tool and of all it started.',
      tables,
      aims: [{ what: `CPU of ${sizes.at(-1)} tasks, br ÷ nx`, unit: '×', atMost: 1 / 3, measured: orNull(ratio) }],
      notes: [],
    };
  },
};

async function race(bench: Bench, size: number): Promise<readonly Outcome[]> {
  bench.say(`${size} tasks`);
  const placed = await placeEverywhere(bench, `noop-${size}`, layeredGraph(size));
  const contenders = placed.map(({ name, launch }) => ({
    name,
    run: 'missing' in launch ? launch : () => bench.measure(launch),
  }));
  return await interleave(contenders, { rounds: bench.quick ? 1 : size < 1000 ? 5 : 3, warmUp: !bench.quick });
}
