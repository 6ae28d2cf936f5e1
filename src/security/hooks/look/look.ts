import picomatch from 'picomatch';
import type { SecurityFinding } from '../../finding.ts';
import { readProjectLists } from '../../lists/read-project-lists.ts';
import { projectKey } from '../../scan/fingerprint.ts';
import type { JobsReport } from '../../scan/jobs.ts';
import { SKIP_WORDS } from '../../scan/skip-words.ts';
import { isRefusal, scan, type ScanFilter, type ScanTarget } from '../../scan/scan.ts';
import { type CustomRule, defaultSettings, type ScanSettings } from '../../scan/settings.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import { stops } from './stops.ts';

/** What a look came to. */
export type Look = {
  /** What must not be stored or sent. */
  readonly findings: readonly SecurityFinding[];
  /** What could not be looked through, in words; what is no text is not named. */
  readonly unseen: readonly string[];
  /** Findings that words on their line let pass. */
  readonly allowed: number;
};

/** What a project's configuration says of scans: rules of its own, ids that are left out, globs of paths that are not looked at. */
export type OwnRules = {
  readonly custom: readonly CustomRule[];
  readonly without: readonly string[];
  readonly exclude: readonly string[];
};

/** It says nothing. */
export const NO_OWN_RULES: OwnRules = { custom: [], without: [], exclude: [] };

/** Where to look: the root of the worktree, and by which rules beside those everybody has. */
export type Ground = { readonly root: string; readonly own: OwnRules };

/** How to look: what the project's own lists say is in both. */
export type LookBy = { readonly settings: ScanSettings; readonly filter: ScanFilter };

/** Looks through something. */
export type Looker = (by: LookBy) => Promise<Result<JobsReport, Failure>>;

/** Fingerprints are of no use where nothing is found; the key of a project takes a walk through its whole history. */
const NO_KEY = '00';

/** Looks once, and a second time under the key of the project when something was found: lists know findings by fingerprint. */
export async function look({ root, own }: Ground, looker: Looker): Promise<Result<Look, Failure>> {
  const lists = await readProjectLists({ root, baseline: null, config: null });
  if ('cause' in lists) return err(failure('config-invalid', lists.cause, lists.remedy));
  const { allow } = lists;
  const custom = [...lists.custom, ...own.custom];
  const without = [...lists.without, ...own.without];
  const excluded = own.exclude.length === 0 ? null : picomatch([...own.exclude], { dot: true });
  const filter = {
    ...lists.filter,
    path: (path: string) => lists.filter.path(path) && excluded?.(path) !== true,
  };
  const by = (key: string): ScanSettings => ({ ...defaultSettings(key), binaries: true, custom, allow, without });
  const first = await looker({ settings: by(NO_KEY), filter: { ...filter, finding: () => true } });
  if (!first.ok) return first;
  if (!first.value.findings.some(stops)) return ok(lookOf(first.value));
  const second = await looker({ settings: by(await projectKey(root)), filter });
  return second.ok ? ok(lookOf(second.value)) : second;
}

/** A look at one target. */
export async function lookAt(ground: Ground, target: ScanTarget): Promise<Result<Look, Failure>> {
  return look(ground, async (by) => {
    const report = await scan(target, { ...by, cwd: ground.root, threads: 1 });
    return isRefusal(report)
      ? err(failures.git('say what is about to be stored', `${report.cause}: ${report.detail}`))
      : ok(report);
  });
}

function lookOf({ findings, skipped, allowed }: JobsReport): Look {
  const unseen = skipped.flatMap(({ path, why }) => (why === 'binary' ? [] : [`${path}: ${SKIP_WORDS[why]}`]));
  return { findings: findings.filter(stops), unseen, allowed };
}
