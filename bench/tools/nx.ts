import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { commitAll, placeFiles } from '../place-files.ts';
import type { Tool } from './tool.ts';

/**
 * nx: one project with a target per task, because that is cheaper for it than a project per task (a smaller project graph). Its
 * daemon, cloud and terminal interface are off, results are not cached; the cache of its project graph stays, warm from the round
 * that is thrown away. https://nx.dev/docs/reference/environment-variables
 */
export function nx(version: string, home: string, env: Readonly<Record<string, string>>): Tool {
  return {
    title: `nx ${version}`,
    place: async (folder, graph, slots) => {
      const targets = Object.fromEntries(
        graph.map(({ id, needs, command }) => [id, { command, cache: false, dependsOn: needs }]),
      );
      const all = { executor: 'nx:noop', cache: false, dependsOn: graph.map(({ id }) => id) };
      await placeFiles(folder, {
        'nx.json': JSON.stringify({ analytics: false }),
        'package.json': JSON.stringify({ name: 'bench', private: true }),
        'project.json': JSON.stringify({ name: 'bench', targets: { ...targets, all } }),
        '.gitignore': 'node_modules\n.nx\n',
      });
      await commitAll(folder, env);
      await symlink(path.join(home, 'node_modules'), path.join(folder, 'node_modules'));
      return {
        command: [process.execPath, 'node_modules/.bin/nx', 'run', 'bench:all', `--parallel=${slots}`],
        cwd: folder,
        env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NX_SKIP_NX_CACHE: 'true' },
      };
    },
  };
}
