import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { runGit } from '../git/run-git.ts';
import { type ListRefusal, readProjectLists } from '../lists/read-project-lists.ts';
import { projectKey } from './fingerprint.ts';
import { type ScanFilter, type ScanReport, type ScanTarget, isRefusal, scan } from './scan.ts';
import { type CustomRule, defaultSettings, type ScanSettings } from './settings.ts';

/** What is asked of a project, as a person asks: paths are relative to where they stand. */
export type ProjectScan = {
  readonly cwd: string;
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
  const root = (await repositoryRoot(asked.cwd)) ?? (needsGit(asked.target) ? null : asked.cwd);
  if (root === null) {
    return {
      cause: `${asked.cwd} is not inside a git repository.`,
      remedy: 'Look at files instead: br security scan <paths>',
      detail: null,
    };
  }
  const lists = await readProjectLists({ root, ...namedFiles(asked) });
  if ('cause' in lists) return { ...withDetail(lists) };
  const key = lists.baseline?.key ?? (await projectKey(root));
  const settings: ScanSettings = {
    ...defaultSettings(key),
    ...asked.settings,
    custom: [...lists.custom, ...asked.custom],
    allow: lists.allow,
    without: [...lists.without, ...(asked.settings.without ?? [])],
  };
  const target = fromRoot(asked.target, asked.cwd, root);
  const report = await scan(target, {
    cwd: root,
    settings,
    filter: without(lists.filter, asked.exclude),
    threads: asked.threads,
  });
  if (isRefusal(report))
    return { cause: `${capital(report.cause)}.`, remedy: 'See what git says.', detail: report.detail };
  return { ...report, root, key, lists: lists.read, warnings: lists.warnings };
}

function without(filter: ScanFilter, globs: readonly string[]): ScanFilter {
  if (globs.length === 0) return filter;
  const excluded = picomatch([...globs], { dot: true });
  return { ...filter, path: (path) => filter.path(path) && !excluded(path) };
}

function withDetail({ cause, remedy }: ListRefusal): ProjectRefusal {
  return { cause, remedy, detail: null };
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

/** The top of the working tree, or null. */
async function repositoryRoot(cwd: string): Promise<string | null> {
  const end = await runGit(cwd, ['rev-parse', '--show-toplevel']);
  return end.code === 0 ? end.stdout.toString('utf8').replace(/\r?\n$/, '') : null;
}

/** Paths as they are from the root; what lies outside of it stays absolute. */
function fromRoot(target: ScanTarget, cwd: string, root: string): ScanTarget {
  if (target.kind !== 'tree') return target;
  const paths = target.paths.map((path) => {
    const absolute = resolve(cwd, path);
    const inside = relative(root, absolute);
    return inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside)
      ? absolute
      : inside === ''
        ? '.'
        : inside;
  });
  return { ...target, paths };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
