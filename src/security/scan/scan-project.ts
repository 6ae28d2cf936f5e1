import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { repositoryRoot } from '../git/branch.ts';
import { builtInIds } from '../lists/gitleaks-rule-names.ts';
import type { ProjectLists } from '../lists/project-lists.ts';
import { readProjectLists } from '../lists/read-project-lists.ts';
import { projectKey } from './fingerprint.ts';
import { type ScanFilter, type ScanReport, type ScanTarget, isRefusal, scan } from './scan.ts';
import { type CustomRule, defaultSettings, type ScanSettings } from './settings.ts';

/** What is asked of a project, as a person asks: paths are relative to where they stand. */
export type ProjectScan = {
  readonly cwd: string;
  /** The top of the working tree, where the caller knows it; else git is asked. */
  readonly root?: string;
  readonly target: ScanTarget;
  /** What differs from the defaults. */
  readonly settings: Partial<Omit<ScanSettings, 'key'>>;
  /** A report of earlier, or null. */
  readonly baseline: string | null;
  /** A .gitleaks.toml, or null: the one at the root. */
  readonly config: string | null;
  /** Rules of the project's own configuration. */
  readonly custom: readonly CustomRule[];
  /** Globs of paths, from the root, that are not looked at. */
  readonly exclude: readonly string[];
  readonly threads: number | null;
  /** The project's lists as they were; not given: as they are now. */
  readonly lists?: ProjectLists;
};

/** A report, with what it was made by. */
export type ProjectReport = ScanReport & {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** The key of the fingerprints, for a baseline. */
  readonly key: string;
  /** Lists that were read, and mistakes in them. */
  readonly lists: readonly string[];
  readonly warnings: readonly string[];
};

/** Why a scan was not done, and what to do. */
export type ProjectRefusal = { readonly cause: string; readonly remedy: string; readonly detail: string | null };

/** Whether there is no report. */
export function isProjectRefusal(report: ProjectReport | ProjectRefusal): report is ProjectRefusal {
  return 'remedy' in report;
}

/** Looks through a project, by its own lists of what does not count. Writes nothing. */
export async function scanProject(asked: ProjectScan): Promise<ProjectReport | ProjectRefusal> {
  const found = await rootOf(asked);
  const root = found.root ?? (needsGit(asked.target) ? null : asked.cwd);
  if (root === null) {
    return {
      cause: `${asked.cwd} is not inside a git repository.`,
      remedy: 'Look at files instead: br security scan <paths>',
      detail: found.root === null ? found.detail : null,
    };
  }
  const lists =
    asked.lists === undefined
      ? await readProjectLists({ root, ...namedFiles(asked) })
      : { ...asked.lists, baseline: null };
  if ('cause' in lists) return { ...lists, detail: null };
  const key = lists.baseline?.key ?? (await projectKey(root));
  const settings: ScanSettings = {
    ...defaultSettings(key),
    // What is about to come into a history, and is little.
    binaries: asked.target.kind === 'diff' || asked.target.kind === 'staged',
    ...asked.settings,
    custom: [...lists.custom, ...asked.custom],
    allow: lists.allow,
    without: [...lists.without, ...(asked.settings.without ?? [])],
  };
  const ids = unknownIds(settings);
  if (ids.only.length > 0)
    return {
      cause: `There is no rule ${quotedList(ids.only)}.`,
      remedy: 'br security rules lists them.',
      detail: null,
    };
  const target = fromRoot(asked.target, asked.cwd, root);
  const report = await scan(target, {
    cwd: root,
    settings,
    filter: without(lists.filter, asked.exclude),
    threads: asked.threads,
  });
  if (isRefusal(report))
    return { cause: `${capital(report.cause)}.`, remedy: remedyOf(asked.target), detail: report.detail };
  const warnings =
    ids.without.length === 0
      ? lists.warnings
      : [...lists.warnings, `There is no rule ${quotedList(ids.without)} to leave out: br security rules lists them.`];
  return { ...report, root, key, lists: lists.read, warnings };
}

/** Ids that no rule has: looking for those alone would find nothing, and say so. */
function unknownIds({ only, without: out, custom }: ScanSettings): {
  readonly only: readonly string[];
  readonly without: readonly string[];
} {
  if (only === null && out.length === 0) return { only: [], without: [] };
  const known = new Set([...builtInIds(), ...custom.map(({ id }) => id)]);
  const unknown = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !known.has(id));
  return { only: unknown(only ?? []), without: unknown(out) };
}

function quotedList(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

function without(filter: ScanFilter, globs: readonly string[]): ScanFilter {
  if (globs.length === 0) return filter;
  // A folder stands for what is in it.
  const excluded = picomatch(
    globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]),
    { dot: true },
  );
  return { ...filter, path: (path) => filter.path(path) && !excluded(path) };
}

function remedyOf({ kind }: ScanTarget): string {
  if (kind === 'tree') return 'Name files or folders that are there and may be read, or mend the lists.';
  return kind === 'text' ? 'Give less at once.' : 'See what is said, and try: git log';
}

function needsGit({ kind }: ScanTarget): boolean {
  return kind === 'staged' || kind === 'diff' || kind === 'history';
}

function namedFiles({ cwd, baseline, config }: ProjectScan): {
  readonly baseline: string | null;
  readonly config: string | null;
} {
  return {
    baseline: baseline === null ? null : resolve(cwd, baseline),
    config: config === null ? null : resolve(cwd, config),
  };
}

/** The repository around; or, where paths are all outside of it, the one that the first of them is in. */
async function rootOf({ cwd, root, target }: ProjectScan): ReturnType<typeof repositoryRoot> {
  if (root !== undefined) return { root };
  const here = await repositoryRoot(cwd);
  if (target.kind !== 'tree') return here;
  const paths = target.paths.map((path) => resolve(cwd, path));
  const [first] = paths;
  if (first === undefined || paths.some((path) => here.root !== null && isInside(here.root, path))) return here;
  const folder = await stat(first).then(
    (known) => (known.isDirectory() ? first : dirname(first)),
    () => null,
  );
  const there = folder === null ? here : await repositoryRoot(folder);
  return there.root !== null && paths.every((path) => isInside(there.root, path)) ? there : here;
}

function isInside(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Paths as they are from the root; what lies outside of it stays absolute. */
function fromRoot(target: ScanTarget, cwd: string, root: string): ScanTarget {
  if (target.kind !== 'tree') return target;
  const paths = target.paths.map((path) => {
    const absolute = resolve(cwd, path);
    return isInside(root, absolute) ? relative(root, absolute) || '.' : absolute;
  });
  return { ...target, paths };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
