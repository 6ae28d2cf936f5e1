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
  const empty = await bench.folder('empty');
  await placeFiles(empty, { 'empty.mjs': '' });
  const [forRuns, withOne] = [await repository(bench), await repository(bench)];
  const session = await bench.measure({ command: runFresh, cwd: withOne });
  if (!session.ok) throw new Error(`br run: ${session.why}`);
  const started = (name: string, cwd: string, command: readonly string[]): Contender => ({
    name,
    run: () => bench.measure({ command, cwd }),
  });
  return [
    started(EMPTY, empty, [process.execPath, 'empty.mjs']),
    started('br --help', withOne, [...brCommand, '--help']),
    started('br status', withOne, [...brCommand, 'status']),
    started('br run', forRuns, runFresh),
  ];
}

async function repository(bench: Bench): Promise<string> {
  const folder = await bench.folder('cold-start');
  await placeFiles(folder, { 'plan.json': planFile(layeredGraph(1), { slots: 1, isolation: 'none' }) });
  await commitAll(folder, bench.env);
  return folder;
}
