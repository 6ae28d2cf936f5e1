import type { Graph } from '../graphs.ts';

/**
 * A monorepo of packages, one a task, whose dependencies are the edges. turbo and lage start every task by `npm run`, and npm alone takes
 * about 0.2 s of CPU for that: `bin/npm`, first on PATH, stands in for it and does nothing but run the package's script,
 * so that what is measured is the orchestrator. In favour of these two.
 */
export function workspaceFiles(graph: Graph): Record<string, string> {
  const dependencies = (needs: readonly string[]): Record<string, string> =>
    Object.fromEntries(needs.map((need) => [need, '1.0.0']));
  const files: Record<string, string> = {
    'package.json': JSON.stringify({
      name: 'bench',
      private: true,
      packageManager: 'npm@11.0.0',
      workspaces: ['packages/*'],
    }),
    'package-lock.json': JSON.stringify(lockOf(graph, dependencies)),
    '.gitignore': 'node_modules\n.turbo\n',
    'bin/npm!': '#!/bin/sh\n. ./work.sh\n',
  };
  for (const { id, needs, command } of graph) {
    files[`packages/${id}/package.json`] = JSON.stringify({
      name: id,
      version: '1.0.0',
      scripts: { work: command },
      dependencies: dependencies(needs),
    });
    files[`packages/${id}/work.sh`] = `${command}\n`;
  }
  return files;
}

/** What npm would have locked: both tools read the edges from there, too. */
function lockOf(graph: Graph, dependencies: (needs: readonly string[]) => Record<string, string>): unknown {
  const packages: Record<string, unknown> = { '': { name: 'bench', workspaces: ['packages/*'] } };
  for (const { id, needs } of graph) {
    packages[`node_modules/${id}`] = { resolved: `packages/${id}`, link: true };
    packages[`packages/${id}`] = { version: '1.0.0', dependencies: dependencies(needs) };
  }
  return { name: 'bench', lockfileVersion: 3, requires: true, packages };
}
