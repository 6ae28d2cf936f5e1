import path from 'node:path';
import type { Bench, BenchCase, Section } from '../case.ts';
import { layeredGraph } from '../graphs.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import { type Contender, interleave, of, typical } from '../rounds.ts';
import { brCommand, planFile, runFresh } from '../tools/buildrunner.ts';
import { digits, orNull, spread, times } from '../words.ts';

const EMPTY = 'node, an empty script';

/** What `br` takes before it does anything, against what Node takes for nothing. */
export const coldStart: BenchCase = {
  name: 'cold-start',
  run: async (bench): Promise<Section> => {
    const outcomes = await interleave(await contenders(bench), { rounds: bench.quick ? 2 : 21, warmUp: true });
    const empty = of(outcomes, EMPTY);
    const rows = outcomes.map((outcome) => {
      if ('missing' in outcome) return [outcome.name, outcome.missing, '', '', ''];
      const cells = (['cpu', 'wall'] as const).map((part) => {
        const values = outcome.readings.map((reading) => reading[part] * 1000);
        return { ratio: typical(outcome, part) / typical(empty, part), ms: spread(values, typical(outcome, part) * 1000) };
      });
      return [outcome.name, ...cells.map(({ ratio }) => times(ratio)), ...cells.map(({ ms }) => ms)];
    });
    const help = typical(of(outcomes, 'br --help'), 'cpu') / typical(empty, 'cpu');
    return {
      title: 'Cold start',
      about:
        'A new process each time, compiled code and files warm in their caches. `br status` looks at a repository with one finished session, `br run` runs a ' +
        'new session of one task that does nothing, in the checkout.',
      tables: [
        { columns: ['', 'this ÷ empty, CPU', 'this ÷ empty, wall', 'CPU, ms', 'wall, ms'], rows },
      ],
      aims: [{ what: 'CPU of `br --help` ÷ an empty script', unit: '×', atMost: 1.6, measured: orNull(help) }],
      notes: [`The clock for CPU has steps of 1 ms; the empty script takes ${digits(typical(empty, 'cpu') * 1000)} ms.`],
    };
  },
};

async function contenders(bench: Bench): Promise<readonly Contender[]> {
  const folder = await bench.folder('cold-start');
  const script = path.join(await bench.folder('empty'), 'empty.mjs');
  await placeFiles(path.dirname(script), { 'empty.mjs': '' });
  await placeFiles(folder, { 'plan.json': planFile(layeredGraph(1), { slots: 1, isolation: 'none' }) });
  await commitAll(folder, bench.env);
  const started = (name: string, command: readonly string[]): Contender => ({
    name,
    run: () => bench.measure({ command, cwd: folder }),
  });
  // In this order the session that status looks at is there from the first round on.
  return [
    started(EMPTY, [process.execPath, script]),
    started('br run', runFresh),
    started('br --help', [...brCommand, '--help']),
    started('br status', [...brCommand, 'status']),
  ];
}
