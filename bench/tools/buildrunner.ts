import path from 'node:path';
import type { Graph } from '../graphs.ts';
import { commitAll, placeFiles } from '../place-files.ts';
import type { Tool } from './tool.ts';

/** The launcher of the package, in this working tree. */
export const brProgram: string = path.resolve(import.meta.dirname, '../../bin/br.js');

/** `br`, as the system starts it. */
export const brCommand: readonly string[] = [process.execPath, brProgram];

/** What a plan asks for, beside its graph. */
export type PlanOptions = { readonly slots: number; readonly isolation: 'none' | 'worktree' };

/** A plan file in JSON, of commands. */
export function planFile(graph: Graph, { slots, isolation }: PlanOptions): string {
  const tasks = graph.map(({ id, needs, command }) => ({ id, needs, run: command, isolation }));
  return JSON.stringify({ name: 'bench', concurrency: slots, tasks }, null, 1);
}

/** Runs a plan from its start, in a repository where others of the same plan may have run. */
export const runFresh: readonly string[] = [...brCommand, 'run', 'plan.json', '--fresh'];

/** BuildRunner without isolation: every task in the checkout, as the peers do it. */
export function buildRunner(version: string, env: Readonly<Record<string, string>>): Tool {
  return {
    title: `br ${version}`,
    place: async (folder, graph, slots) => {
      await placeFiles(folder, { 'plan.json': planFile(graph, { slots, isolation: 'none' }) });
      await commitAll(folder, env);
      return { command: runFresh, cwd: folder };
    },
  };
}
