import path from 'node:path';
import { commitAll, placeFiles } from '../place-files.ts';
import { workspaceFiles } from './npm-workspace.ts';
import type { Tool } from './tool.ts';

/** turbo: a package per task, nothing cached, no daemon, no telemetry. https://turborepo.com/docs/reference/run */
export function turbo(version: string, home: string, env: Readonly<Record<string, string>>): Tool {
  return {
    title: `turbo ${version}`,
    place: async (folder, graph, slots) => {
      const config = { tasks: { work: { dependsOn: ['^work'], cache: false } } };
      await placeFiles(folder, { ...workspaceFiles(graph), 'turbo.json': JSON.stringify(config) });
      await commitAll(folder, env);
      return {
        command: [
          path.join(home, 'node_modules', '.bin', 'turbo'),
          'run',
          'work',
          `--concurrency=${slots}`,
          '--no-daemon',
          '--ui=stream',
        ],
        cwd: folder,
        env: {
          PATH: `${path.join(folder, 'bin')}${path.delimiter}${env['PATH'] ?? ''}`,
          TURBO_TELEMETRY_DISABLED: '1',
          TURBO_NO_UPDATE_NOTIFIER: '1',
        },
      };
    },
  };
}
