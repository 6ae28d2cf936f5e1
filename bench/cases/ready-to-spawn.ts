import { sessionEvents, type SeenEvent } from '../events.ts';
import type { Bench, BenchCase, Section } from '../case.ts';
import { chains, type Graph } from '../graphs.ts';
import { placeEverywhere, type Placed, slots } from '../placed-tools.ts';
import { interleave, type Contender } from '../rounds.ts';
import { type Stamp, type Stamps, stamps } from '../stamps.ts';
import { quantile } from '../statistics.ts';
import { digits, orNull, times } from '../words.ts';

/** How long a task waits although it could run. */
export const readyToSpawn: BenchCase = {
  name: 'ready-to-spawn',
  run: async (bench): Promise<Section> => {
    const length = bench.quick ? 3 : 50;
    const written = await stamps(await bench.folder('stamps'));
    const graph = chains(slots, length, written.commandOf);
    const gaps = new Map<string, number[]>();
    const decided: number[] = [];
    const placed = await placeEverywhere(bench, 'ready', graph);
    const contenders = placed.map((one) => contender(bench, one, { graph, written, gaps, decided }));
    const outcomes = await interleave(contenders, { rounds: bench.quick ? 1 : 3, warmUp: false });
    const own = quantile(gaps.get('br') ?? [], 0.5);
    const rows = outcomes.map((outcome) => {
      if ('missing' in outcome) return [outcome.name, outcome.missing, '', '', ''];
      const values = gaps.get(outcome.name) ?? [];
      const [p50, p99] = [quantile(values, 0.5), quantile(values, 0.99)];
      return [outcome.name, times(own / p50), digits(p50), digits(p99), String(values.length)];
    });
    const [p50, p99] = [quantile(decided, 0.5), quantile(decided, 0.99)];
    const inside = ['br, ready → spawn', '', digits(p50), digits(p99), String(decided.length)];
    return {
      title: 'From ready to running',
      about:
        `${slots} chains of ${length} tasks with ${slots} slots: whenever a task ends, the next is ready and its slot is free. For every tool, a gap is from the ` +
        'last thing a task does (it writes a stamp) to the first thing the next one does, so the end of a process, the proof that it did its work and the start of ' +
        "another are all in it. Ready → spawn is the part that br's scheduling is answerable for, by its own events: from the last `attempt.landed` " +
        'of what a task needs to its `attempt.running`, which is stored once the process is there.',
      tables: [{ columns: ['', 'br ÷ this, p50', 'p50, ms', 'p99, ms', 'gaps'], rows: [...rows, inside] }],
      aims: [{ what: 'ready → spawn, p99', unit: ' ms', atMost: 20, measured: orNull(p99) }],
      notes: ['Times of events are whole milliseconds.'],
    };
  },
};

type Race = {
  readonly graph: Graph;
  readonly written: Stamps;
  /** Gaps by tool, in milliseconds. */
  readonly gaps: Map<string, number[]>;
  /** Of br's own events, in milliseconds. */
  readonly decided: number[];
};

function contender(bench: Bench, { name, launch }: Placed, { graph, written, gaps, decided }: Race): Contender {
  if ('missing' in launch) return { name, run: launch };
  return {
    name,
    run: async () => {
      const measured = await bench.measure(launch);
      const seen = await written.take();
      if (!measured.ok) return measured;
      if (seen.size !== graph.length) {
        return { ok: false, why: `${seen.size} of ${graph.length} tasks wrote a stamp (needs bash 5)` };
      }
      gaps.set(name, [...(gaps.get(name) ?? []), ...gapsBetween(graph, seen)]);
      if (name === 'br') decided.push(...readyToRunning(graph, await sessionEvents(launch.cwd, bench.env)));
      return measured;
    },
  };
}

function gapsBetween(graph: Graph, seen: ReadonlyMap<string, Stamp>): readonly number[] {
  return graph.flatMap(({ id, needs }) => {
    const ready = Math.max(...needs.map((need) => seen.get(need)?.ended ?? Number.NaN));
    const began = seen.get(id)?.began ?? Number.NaN;
    return needs.length === 0 ? [] : [(began - ready) * 1000];
  });
}

function readyToRunning(graph: Graph, events: readonly SeenEvent[]): readonly number[] {
  const timesOf = (wanted: string): ReadonlyMap<string, number> =>
    new Map(events.flatMap(({ type, task, at }) => (type === wanted && task !== null ? [[task, at] as const] : [])));
  const landed = timesOf('attempt.landed');
  const running = timesOf('attempt.running');
  return graph.flatMap(({ id, needs }) => {
    const waited = (running.get(id) ?? Number.NaN) - Math.max(...needs.map((need) => landed.get(need) ?? Number.NaN));
    if (needs.length === 0) return [];
    if (Number.isNaN(waited)) throw new Error(`br logs tells no start of ${id}, or no end of what it needs`);
    return [waited];
  });
}
