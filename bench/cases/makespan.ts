import type { Bench, BenchCase, Section, Table } from '../case.ts';
import { criticalPath, type Graph, lateChain, lowerBound, unequalLayers } from '../graphs.ts';
import { placeEverywhere, slots } from '../placed-tools.ts';
import { interleave } from '../rounds.ts';
import { type Stamp, stamps } from '../stamps.ts';
import { median } from '../statistics.ts';
import { digits, spread, times } from '../words.ts';

/** How much longer than its longest path a graph of unequal tasks takes, by the order in which tasks are started. */
export const makespan: BenchCase = {
  name: 'makespan',
  run: async (bench): Promise<Section> => {
    const tables: Table[] = [];
    const rounds = bench.quick ? 1 : 3;
    tables.push(
      await race(bench, rounds, {
        title: '60 layered tasks',
        make: (commandOf) => unequalLayers(bench.quick ? 6 : 60, 7, commandOf),
      }),
      await race(bench, rounds, {
        title: '40 short tasks and a late chain of 8',
        make: (commandOf) => (bench.quick ? lateChain(4, 2, commandOf) : lateChain(40, 8, commandOf)),
      }),
    );
    return {
      title: 'Makespan of unequal tasks',
      about:
        `Tasks sleep for seeded, unequal times; ${slots} run at once. Schedule is from the first task's beginning to the last one's end, by stamps the ` +
        'tasks write, divided by the critical path: the sum of the sleeps on the longest path. Command is the wall time of the whole command, ' +
        'divided by the same. No tool is told how long tasks take.',
      tables,
      aims: [],
      notes: [],
    };
  },
};

type Course = { readonly title: string; readonly make: (commandOf: (id: string, seconds: number) => string) => Graph };

async function race(bench: Bench, rounds: number, { title, make }: Course): Promise<Table> {
  bench.say(title);
  const { commandOf, take } = await stamps(await bench.folder('stamps'));
  const graph = make(commandOf);
  const path = criticalPath(graph);
  const placed = await placeEverywhere(bench, 'makespan', graph);
  const schedules = new Map<string, number[]>();
  const contenders = placed.map(({ name, launch }) => ({
    name,
    run:
      'missing' in launch
        ? launch
        : async () => {
            const measured = await bench.measure(launch);
            const seen = await take();
            if (!measured.ok) return measured;
            if (seen.size !== graph.length) {
              return { ok: false as const, why: `${seen.size} of ${graph.length} tasks wrote a stamp (needs bash 5)` };
            }
            schedules.set(name, [...(schedules.get(name) ?? []), lengthOf(seen)]);
            return measured;
          },
  }));
  const outcomes = await interleave(contenders, { rounds, warmUp: false });
  const bound = lowerBound(graph, slots);
  const rows = outcomes.map((outcome) => {
    if ('missing' in outcome) return [outcome.name, outcome.missing, '', '', ''];
    const lengths = schedules.get(outcome.name) ?? [];
    const walls = outcome.readings.map(({ wall }) => wall);
    const [schedule, whole] = [median(lengths), median(walls)];
    return [outcome.name, times(schedule / path), times(whole / path), spread(lengths, schedule), spread(walls, whole)];
  });
  const best = ['no schedule is shorter', times(bound / path), '', digits(bound), ''];
  return {
    columns: [title, 'schedule ÷ critical path', 'command ÷ critical path', 'schedule, s', 'command, s'],
    rows: [...rows, best],
  };
}

function lengthOf(seen: ReadonlyMap<string, Stamp>): number {
  const all = [...seen.values()];
  return Math.max(...all.map(({ ended }) => ended)) - Math.min(...all.map(({ began }) => began));
}
