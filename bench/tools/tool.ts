import type { Graph } from '../graphs.ts';
import type { Launch } from '../measure.ts';

/** Something that carries out a graph of commands. */
export type Tool = {
  /** Its name and version, for a column. */
  readonly title: string;
  /** Writes the graph into an empty folder in the tool's own format, and says how to run it: all of it, at most `slots` at once, nothing from a cache. */
  readonly place: (folder: string, graph: Graph, slots: number) => Promise<Launch>;
};
