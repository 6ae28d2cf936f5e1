import { seededRandom } from './statistics.ts';

/** A command and what must have ended before it. */
export type GraphTask = {
  readonly id: string;
  readonly needs: readonly string[];
  /** A line for the shell, the same for every tool. */
  readonly command: string;
  /** How long the command takes by its nature, in seconds; 0 for one that does nothing. */
  readonly seconds: number;
};

/** Tasks in an order in which each comes after its needs. */
export type Graph = readonly GraphTask[];

/** Makes the command of a task. */
export type CommandOf = (id: string, seconds: number) => string;

/** Layers of about √size tasks, each of which needs one to three of the layer before: as wide as deep, every edge seeded. */
export function layeredGraph(size: number, commandOf: CommandOf = () => 'true'): Graph {
  const random = seededRandom(size);
  const width = Math.max(1, Math.round(Math.sqrt(size)));
  return Array.from({ length: size }, (_, index) => {
    const layer = Math.floor(index / width);
    const needs = new Set<string>();
    const wanted = layer === 0 ? 0 : 1 + Math.floor(random() * 3);
    for (let edge = 0; edge < wanted; edge += 1) {
      needs.add(`t${(layer - 1) * width + Math.floor(random() * width)}`);
    }
    const id = `t${index}`;
    return { id, needs: [...needs], command: commandOf(id, 0), seconds: 0 };
  });
}

/** `count` chains side by side: with `count` slots a task can start the moment the one before it has ended. */
export function chains(count: number, length: number, commandOf: CommandOf): Graph {
  return Array.from({ length: count * length }, (_, index) => {
    const before = index - count;
    const id = `t${index}`;
    return { id, needs: before < 0 ? [] : [`t${before}`], command: commandOf(id, 0), seconds: 0 };
  });
}

/** Durations as builds have them, many short and few long ones: log-normal around 0.1 s, from 0.02 s to 1 s. */
export function unequalLayers(size: number, seed: number, commandOf: CommandOf): Graph {
  const random = seededRandom(seed);
  return layeredGraph(size).map(({ id, needs }) => {
    // Box-Muller: https://en.wikipedia.org/wiki/Box%E2%80%93Muller_transform
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const seconds = Number(Math.min(1, Math.max(0.02, 0.1 * Math.exp(normal))).toFixed(3));
    return { id, needs, command: commandOf(id, seconds), seconds };
  });
}

/** Short tasks that need nothing, and one long chain that is written last: whoever starts tasks as written starts the chain too late. */
export function lateChain(shorts: number, links: number, commandOf: CommandOf): Graph {
  const loose = Array.from({ length: shorts }, (_, index) => task(`short${index}`, [], 0.1, commandOf));
  const chain = Array.from({ length: links }, (_, index) =>
    task(`link${index}`, index === 0 ? [] : [`link${index - 1}`], 0.25, commandOf),
  );
  return [...loose, ...chain];
}

function task(id: string, needs: readonly string[], seconds: number, commandOf: CommandOf): GraphTask {
  return { id, needs, command: commandOf(id, seconds), seconds };
}

/** The longest path through the graph, in seconds of the tasks themselves: no schedule is shorter, with any number of slots. */
export function criticalPath(graph: Graph): number {
  const ends = new Map<string, number>();
  for (const { id, needs, seconds } of graph) {
    ends.set(id, seconds + Math.max(0, ...needs.map((need) => ends.get(need) ?? 0)));
  }
  return Math.max(...ends.values());
}

/** What no schedule with so many slots can beat: the critical path, or all work spread evenly. */
export function lowerBound(graph: Graph, slots: number): number {
  const work = graph.reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.max(criticalPath(graph), work / slots);
}
