import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { object } from '../../lib/json.ts';
import type { HooksPlace } from './hooks-place.ts';
import type { Way } from './target.ts';

/** A program that looks after the hooks of a repository, and what its users must know to keep ours. */
export type HookManager = { readonly name: string; readonly advice: string };

const AGAIN = 'br security install-hooks';

/** The hook managers this repository is set up for. */
export function hookManagers({ top }: HooksPlace, way: Way): readonly HookManager[] {
  const has = (...names: readonly string[]): boolean => names.some((name) => existsSync(path.join(top, name)));
  const manifest = readManifest(top);
  const managers: HookManager[] = [];
  if (way.kind === 'husky')
    managers.push({
      name: 'husky',
      advice: `husky starts what is in .husky/: commit the change there for everybody; each clone then runs once: ${AGAIN}`,
    });
  else if (has('.huskyrc', '.huskyrc.json', '.huskyrc.js', 'husky.config.js') || 'hooks' in object(manifest['husky']))
    managers.push({
      name: 'husky 4',
      advice: `husky 4 writes the hooks anew whenever it is installed: run this behind it, in package.json: "postinstall": "${AGAIN}"`,
    });
  if (has(...['lefthook', '.lefthook'].flatMap((name) => ['.yml', '.yaml', '.toml', '.json'].map((end) => name + end))))
    managers.push({
      name: 'lefthook',
      advice:
        'lefthook writes its hooks anew when its configuration changes. To stay, let it start the look, in lefthook-local.yml: pre-commit: { commands: { buildrunner: { run: br security precommit } } }',
    });
  if (has('.pre-commit-config.yaml', '.pre-commit-config.yml'))
    managers.push({
      name: 'pre-commit',
      advice:
        '"pre-commit install" writes its hooks anew. To stay, add a local hook to .pre-commit-config.yaml: { id: buildrunner, name: BuildRunner security, language: system, entry: br security precommit, pass_filenames: false, always_run: true }',
    });
  if (
    has('.simple-git-hooks.json', '.simple-git-hooks.cjs', '.simple-git-hooks.js', 'simple-git-hooks.json') ||
    'simple-git-hooks' in manifest
  )
    managers.push({
      name: 'simple-git-hooks',
      advice: `simple-git-hooks overwrites the hooks whenever it runs: run this behind it, in package.json: "prepare": "simple-git-hooks && ${AGAIN}"`,
    });
  return managers;
}

function readManifest(top: string): Readonly<Record<string, unknown>> {
  try {
    return object(JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')));
  } catch {
    return {};
  }
}
