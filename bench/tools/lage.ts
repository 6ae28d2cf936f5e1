import path from 'node:path';
import { commitAll, placeFiles } from '../place-files.ts';
import { workspaceFiles } from './npm-workspace.ts';
import type { Tool } from './tool.ts';

/** lage: a package per task, its cache off. https://microsoft.github.io/lage/docs/Reference/cli */
export function lage(version: string, home: string, env: Readonly<Record<string, string>>): Tool {
  return {
    title: `lage ${version}`,
    place: async (folder, graph, slots) => {
      const config = "module.exports = { npmClient: 'npm', cache: false, pipeline: { work: ['^work'] } };\n";
      await placeFiles(folder, { ...workspaceFiles(graph), 'lage.config.js': config });
      await commitAll(folder, env);
      const program = path.join(home, 'node_modules', 'lage', 'dist', 'lage.js');
      return {
        command: [process.execPath, program, 'work', '--concurrency', String(slots), '--no-cache'],
        cwd: folder,
        env: { PATH: `${path.join(folder, 'bin')}${path.delimiter}${env['PATH'] ?? ''}` },
      };
    },
  };
}
