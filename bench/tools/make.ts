import { placeFiles } from '../place-files.ts';
import type { Tool } from './tool.ts';

/** GNU make: phony targets, so that nothing is ever up to date. It starts commands that need no shell without one. */
export function gnuMake(version: string): Tool {
  return {
    title: `make ${version}`,
    place: async (folder, graph, slots) => {
      const names = graph.map(({ id }) => id).join(' ');
      const rules = graph.map(
        ({ id, needs, command }) => `${id}: ${needs.join(' ')}\n\t${command.replaceAll('$', '$$$$')}\n`,
      );
      await placeFiles(folder, { Makefile: `.PHONY: all ${names}\nall: ${names}\n${rules.join('')}` });
      return { command: ['make', '--silent', `--jobs=${slots}`, 'all'], cwd: folder };
    },
  };
}
