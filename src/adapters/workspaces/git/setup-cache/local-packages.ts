import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Installation } from './installers.ts';

/** What to look at: the workspace, as it was checked out, and the names of its tracked files. */
export type LocalTree = { readonly slot: string; readonly names: readonly string[] };

/**
 * What an installation depends on beyond manifests and lock files: `also` are the directories and files of local packages it
 * copies; `null` instead: on anything, so that it must run each time. `why` words that.
 */
export type Dependence = { readonly also: readonly string[] } | { readonly also: null; readonly why: string };

const onAnything = (why: string): Dependence => ({ also: null, why });

/** Finds out what an installation in a directory (of its lock file) depends on, by what local packages say. */
export async function dependence(
  tree: LocalTree,
  { installer, program, flags }: Installation,
  directory: string,
): Promise<Dependence> {
  switch (installer.family) {
    case 'javascript': {
      // npm links directories that are named as dependencies, where others may copy them.
      const options = { scripts: !flags.includes('--ignore-scripts'), copies: program !== 'npm' };
      return javascript(tree, directory, options);
    }
    case 'composer':
      return composer(tree, directory, !flags.includes('--no-scripts'));
    case 'bundler':
      return bundler(tree, directory);
  }
}

/** Scripts of a local package that run when dependencies are installed (npm's documentation, "Life Cycle Operation Order"). */
const installScripts = [
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'prepare',
  'postprepare',
  'prepublish',
  'dependencies',
  'pnpm:devPreinstall',
];

/** Scripts that read nothing of the tree but what decides already: they set up git hooks, apply patches, refuse other installers. */
const harmlessScript =
  /^(is-ci \|\| )?(npx )?(husky( install)?|patch-package|lefthook install|simple-git-hooks|only-allow \w+|exit 0|true)( \|\| (true|exit 0|:))?$/;

async function javascript(
  tree: LocalTree,
  directory: string,
  { scripts, copies }: { readonly scripts: boolean; readonly copies: boolean },
): Promise<Dependence> {
  const also: string[] = [];
  const names = new Set(tree.names);
  const waiting = await localManifests(tree, directory);
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const found = await readObject(path.join(tree.slot, name));
    if (found === null) return onAnything(`${name} cannot be read`);
    const at = path.posix.dirname(name);
    const why = scripts ? runsSomething(found, at, names) : null;
    if (why !== null) return onAnything(why);
    if (JSON.stringify(found).includes('"injected":true')) return onAnything(`${name} has injected packages`);
    for (const reference of localReferences(found)) {
      const where = path.posix.normalize(path.posix.join(at, reference.path)).replace(/\/$/, '');
      if (where.startsWith('..') || path.posix.isAbsolute(reference.path) || reference.path.startsWith('~'))
        return onAnything(`${name} depends on ${reference.path}`);
      if (names.has(where) || (copies && !reference.linked)) also.push(where);
      if (names.has(inside(where, 'package.json'))) waiting.push(inside(where, 'package.json'));
    }
  }
  for (const name of ['pnpm-workspace.yaml', '.npmrc', 'deno.json', 'deno.jsonc']) {
    const text = await readFile(path.join(tree.slot, inside(directory, name)), 'utf8').catch(() => '');
    // Their packages are copied into node_modules, whose content then is the tree's.
    if (/inject-?workspace-?packages|"(patch|links)"|install-links/i.test(text))
      return onAnything(`${inside(directory, name)} has packages of the tree copied`);
  }
  return { also };
}

const inside = (directory: string, name: string): string =>
  directory === '' || directory === '.' ? name : `${directory}/${name}`;

/** The manifest beside the lock file, and all below it where it may be a workspace's. */
async function localManifests({ slot, names }: LocalTree, directory: string): Promise<string[]> {
  const top = inside(directory, 'package.json');
  if (!names.includes(top)) return [];
  const found = await readObject(path.join(slot, top));
  const signs = ['pnpm-workspace.yaml', 'lerna.json', 'deno.json', 'deno.jsonc'].map((name) => inside(directory, name));
  if (found !== null && !('workspaces' in found) && !signs.some((name) => names.includes(name))) return [top];
  const below = directory === '' ? '' : `${directory}/`;
  return names.filter((name) => name === top || (name.startsWith(below) && name.endsWith('/package.json')));
}

/** What an installation runs of a local package; null: nothing that matters. */
function runsSomething(manifest: object, at: string, names: ReadonlySet<string>): string | null {
  const script = installScript(manifest);
  if (script !== null) return `${inside(at, 'package.json')} has the script "${script}", which may read any file`;
  const gyp = inside(at, 'binding.gyp');
  return names.has(gyp) ? `${gyp} is built with it` : null;
}

function installScript(manifest: object): string | null {
  const scripts: unknown = Reflect.get(manifest, 'scripts');
  if (typeof scripts !== 'object' || scripts === null) return null;
  return (
    installScripts.find((name) => {
      const line: unknown = Reflect.get(scripts, name);
      return line !== undefined && !(typeof line === 'string' && harmlessScript.test(line.trim()));
    }) ?? null
  );
}

type LocalReference = { readonly path: string; readonly linked: boolean };

/** Paths a manifest names where a version could stand. `linked`: surely not copied. */
function localReferences(manifest: object): LocalReference[] {
  const found: LocalReference[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const [, protocol, named, bare] = /^(file|portal|link):(.*)$|^((?:\.{1,2}|~)?\/.*|\.{1,2})$/.exec(value) ?? [];
      const reference = named ?? bare;
      if (reference !== undefined)
        found.push({ path: reference, linked: protocol === 'portal' || protocol === 'link' });
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  const keys = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'resolutions', 'pnpm'];
  for (const key of keys) look(Reflect.get(manifest, key));
  return found;
}

async function composer(tree: LocalTree, directory: string, scripts: boolean): Promise<Dependence> {
  const name = inside(directory, 'composer.json');
  const found = await readObject(path.join(tree.slot, name));
  if (found === null) return onAnything(`${name} cannot be read`);
  const text = JSON.stringify(found);
  if (scripts && /"(pre|post)-(install-cmd|autoload-dump|package-\w+|status-cmd|root-package-\w+)"/.test(text))
    return onAnything(`${name} has scripts that run with it`);
  if (/"(classmap|optimize-autoloader|classmap-authoritative)"/.test(text))
    return onAnything(`${name} has it list the classes of the tree`);
  if (/"type":"path"/.test(text)) return onAnything(`${name} has packages of the tree copied`);
  return { also: [] };
}

/** A Gemfile is a program: one that reads other files or its surroundings depends on them. */
async function bundler(tree: LocalTree, directory: string): Promise<Dependence> {
  for (const name of ['Gemfile', 'gems.rb']) {
    const text = await readFile(path.join(tree.slot, inside(directory, name)), 'utf8').catch(() => '');
    if (/\b(eval_gemfile|instance_eval|eval|File|Dir|IO|ENV|require|require_relative|load)\b|`/.test(text))
      return onAnything(`${inside(directory, name)} reads more than gems`);
  }
  return { also: [] };
}

async function readObject(file: string): Promise<object | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
}
