import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { runGit } from '../git/run-git.ts';
import type { SkipReason } from './skip-words.ts';

/** What of a folder is looked through. */
export type TreeOptions = {
  /** Files and folders whose names begin with a dot. Default: true. */
  readonly hidden: boolean;
  /** What .gitignore names. Default: false. */
  readonly ignored: boolean;
};

/** A file: its name as it is told, and as the system has it. */
export type TreeFile = { readonly path: string; readonly file: string | Uint8Array };

/** Files that were found, and what could not be looked into. */
export type Tree = {
  readonly files: readonly TreeFile[];
  readonly skipped: readonly { readonly path: string; readonly why: SkipReason }[];
};

/** A path that was named is not there, or cannot be looked into. */
export type TreeRefusal = { readonly cause: string; readonly detail: string };

/**
 * The files below paths, relative to `root` with forward slashes (outside of it absolute), sorted, each once. In a git repository: what
 * is tracked or could be added; elsewhere what .gitignore files do not name. Links are followed where they are named, not where they
 * are found. Other repositories (submodules) are looked into when they are named, and `.git` never.
 */
export async function treeFiles(
  root: string,
  paths: readonly string[],
  options: TreeOptions,
): Promise<Tree | TreeRefusal> {
  const found = new Map<string, TreeFile>();
  const skipped: { path: string; why: SkipReason }[] = [];
  for (const path of paths) {
    const named = await stat(resolve(root, path)).catch((error: unknown) => String(error));
    if (typeof named === 'string') return { cause: `the path ${path} cannot be looked through`, detail: named };
    if (named.isDirectory()) {
      const below = await filesBelow(root, path, options);
      for (const one of below.files) if (options.hidden || !isHidden(path, one.path)) found.set(one.path, one);
      skipped.push(...below.skipped);
    } else if (named.isFile())
      found.set(slashed(path), { path: slashed(path), file: await realpath(resolve(root, path)) });
    else return { cause: `the path ${path} is neither a file nor a folder`, detail: 'devices and pipes: use --stdin' };
  }
  const files = [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, skipped };
}

function slashed(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '');
}

function isHidden(folder: string, path: string): boolean {
  const below = slashed(folder) === '.' ? path : path.slice(slashed(folder).length + 1);
  return /(?:^|\/)\.[^/]/.test(below);
}

type Below = { readonly files: readonly TreeFile[]; readonly skipped: Tree['skipped'] };

async function filesBelow(root: string, folder: string, options: TreeOptions): Promise<Below> {
  const from = resolve(root, folder);
  // What git ignores as a whole was meant when it was named.
  const all = options.ignored || (slashed(folder) !== '.' && (await isIgnoredByGit(from)));
  const flags = all ? [] : ['--exclude-standard'];
  const [tracked, others] = await Promise.all([
    runGit(from, ['ls-files', '-z', '--stage', '--', '.']),
    runGit(from, ['ls-files', '-z', '--others', ...flags, '--', '.']),
  ]);
  if (tracked.code !== 0 || others.code !== 0) {
    const result = { files: new Array<TreeFile>(), skipped: new Array<Tree['skipped'][number]>() };
    walk({ root, options, ...result }, folder, []);
    return result;
  }
  const prefix = slashed(folder) === '.' ? '' : `${slashed(folder).replace(/\/$/, '')}/`;
  const toFile = (name: Buffer): TreeFile => {
    const path = name.toString('utf8');
    // A name that is not UTF-8 is read by its bytes.
    const exact = Buffer.from(path, 'utf8').equals(name);
    return { path: prefix + path, file: exact ? join(from, path) : Buffer.concat([Buffer.from(`${from}/`), name]) };
  };
  const entries = parts(tracked.stdout).map((entry) => {
    const tab = entry.indexOf(9);
    return { mode: entry.toString('latin1', 0, 6), name: entry.subarray(tab + 1) };
  });
  const untracked = parts(others.stdout);
  const isFolder = (name: Buffer): boolean => name.at(-1) === 0x2f;
  // Modes: 100644, 100755 files, 120000 links, 160000 submodules.
  const files = [
    ...entries.filter(({ mode }) => mode.startsWith('100')).map(({ name }) => name),
    ...untracked.filter((name) => !isFolder(name)),
  ];
  const repositories = [
    ...entries.filter(({ mode }) => mode === '160000').map(({ name }) => name),
    ...untracked.filter(isFolder),
  ];
  return {
    files: withoutLinks(files.map(toFile), untracked.length > 0),
    skipped: [
      ...repositories.map((name) => ({
        path: prefix + name.toString('utf8').replace(/\/$/, ''),
        why: 'repository' as const,
      })),
      ...unopened(others.stderr).map((name) => ({ path: prefix + name, why: 'unreadable' as const })),
    ],
  };
}

/** Git lists links that it does not know beside files: reading tells them apart, and says they are gone. They never were. */
function withoutLinks(files: readonly TreeFile[], look: boolean): readonly TreeFile[] {
  if (!look) return files;
  const kept: TreeFile[] = [];
  for (const one of files) {
    if (!isLink(typeof one.file === 'string' ? one.file : Buffer.from(one.file))) kept.push(one);
  }
  return kept;
}

function isLink(file: string | Buffer): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

async function isIgnoredByGit(folder: string): Promise<boolean> {
  return (await runGit(folder, ['check-ignore', '-q', '.'])).code === 0;
}

function parts(output: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    if (end > start) found.push(output.subarray(start, end));
    start = end + 1;
  }
  return found;
}

/** Folders that git had no right to look into: it says so and goes on. */
function unopened(said: string): readonly string[] {
  return [...said.matchAll(/could not open directory '([^'\n]+)'/g)].map((found) =>
    (found[1] ?? '').replace(/\/$/, ''),
  );
}

type Rules = { readonly below: string; readonly rules: Ignore };
type Walk = {
  readonly root: string;
  readonly options: TreeOptions;
  readonly files: TreeFile[];
  readonly skipped: Tree['skipped'][number][];
};

/** Where no git is. */
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Nothing else goes on meanwhile, and to wait for each folder takes three times as long. */
function walk(into: Walk, folder: string, rules: readonly Rules[]): void {
  const { root, options, files, skipped } = into;
  const entries = entriesOf(resolve(root, folder));
  if (entries === null) {
    skipped.push({ path: slashed(folder), why: 'unreadable' });
    return;
  }
  const own = entries.some((entry) => entry.name === '.gitignore') ? textOf(resolve(root, folder, '.gitignore')) : '';
  const all = own === '' ? rules : [...rules, { below: folder, rules: ignore({ ignorecase: false }).add(own) }];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === '.git') continue;
    if (!options.ignored && all.some((one) => isIgnored(one, path, entry.isDirectory()))) continue;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' || options.ignored) walk(into, path, all);
    } else if (entry.isFile()) files.push({ path: slashed(path), file: resolve(root, path) });
  }
}

function isIgnored({ below, rules }: Rules, path: string, folder: boolean): boolean {
  const name = slashed(relative(below, path));
  return name !== '' && !name.startsWith('..') && rules.ignores(folder ? `${name}/` : name);
}
