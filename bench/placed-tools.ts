import type { Bench, Missing, ToolName } from './case.ts';
import type { Graph } from './graphs.ts';
import type { Launch } from './measure.ts';

/** Everyone who carries out graphs, BuildRunner first. */
export const toolNames: readonly ToolName[] = ['br', 'make', 'nx', 'turbo', 'lage'];

/** Tasks at once, for every tool: br's default. */
export const slots = 4;

/** A tool with a graph ready to be run. */
export type Placed = { readonly name: ToolName; readonly launch: Launch | Missing };

/** Gives every tool the same graph, each in a folder of its own. */
export async function placeEverywhere(bench: Bench, label: string, graph: Graph): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  // One after another: peers are installed on the way.
  for (const name of toolNames) {
    const tool = await bench.tool(name);
    const launch = 'missing' in tool ? tool : await tool.place(await bench.folder(`${label}-${name}`), graph, slots);
    placed.push({ name, launch });
  }
  return placed;
}
