import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { runGit } from '../git/run-git.ts';

/** What of a folder is looked through. */
export type TreeOptions = {
  /** Files and folders whose names begin with a dot, where there is no git to say. Default: true. */
  readonly hidden: boolean;
  /** What .gitignore names. Default: false. */
  readonly ignored: boolean;
};

/**
 * The files below paths, relative to `root` with forward slashes, sorted, each once. In a git repository: what is tracked or could
 * be added; elsewhere what .gitignore files do not name. Links are not followed; submodules and `.git` are left out.
 */
export async function treeFiles(
  root: string,
  paths: readonly string[],
  options: TreeOptions,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const stat = await lstat(join(root, path));
    if (stat.isFile()) found.push(slashed(path));
    else if (stat.isDirectory()) found.push(...(await filesBelow(root, path, options)));
  }
  return [...new Set(found)].filter((path) => options.hidden || !/(?:^|\/)\.[^/.]/.test(path)).toSorted();
}

function slashed(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '');
}

async function filesBelow(root: string, folder: string, options: TreeOptions): Promise<readonly string[]> {
  const flags = options.ignored ? ['-c', '-o'] : ['-c', '-o', '--exclude-standard'];
  const end = await runGit(join(root, folder), ['ls-files', '-z', ...flags, '--', '.']);
  if (end.code !== 0) return walk(root, folder, { options, rules: [] });
  const prefix = slashed(folder) === '.' || folder === '' ? '' : `${slashed(folder)}/`;
  const names = end.stdout.toString('utf8').split('\0').filter(Boolean);
  return names.map((name) => prefix + name).filter((name) => !name.endsWith('/'));
}

type Rules = { readonly below: string; readonly rules: Ignore };
type Walk = { readonly options: TreeOptions; readonly rules: readonly Rules[] };

async function walk(root: string, folder: string, { options, rules }: Walk): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const own = entries.some((entry) => entry.name === '.gitignore')
    ? await readFile(join(root, folder, '.gitignore'), 'utf8').catch(() => '')
    : '';
  const all = own === '' ? rules : [...rules, { below: folder, rules: ignore().add(own) }];
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === '.git' || (!options.hidden && entry.name.startsWith('.'))) continue;
    if (!options.ignored && all.some((one) => isIgnored(one, path, entry.isDirectory()))) continue;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' || options.ignored)
        found.push(...(await walk(root, path, { options, rules: all })));
    } else if (entry.isFile()) found.push(slashed(path));
  }
  return found;
}

function isIgnored({ below, rules }: Rules, path: string, folder: boolean): boolean {
  const name = slashed(relative(below, path));
  return name !== '' && !name.startsWith('..') && rules.ignores(folder ? `${name}/` : name);
}
