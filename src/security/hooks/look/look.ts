import type { SecurityFinding } from '../../finding.ts';
import { projectKey } from '../../scan/fingerprint.ts';
import type { JobsReport } from '../../scan/jobs.ts';
import { isRefusal, scan, type ScanTarget } from '../../scan/scan.ts';
import { defaultSettings, type ScanSettings } from '../../scan/settings.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
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

/** Looks with these settings. */
export type Looker = (settings: ScanSettings) => Promise<Result<JobsReport, Failure>>;

/** Fingerprints are of no use where nothing is found; the key of a project takes a walk through its whole history. */
const NO_KEY = '00';

/** Looks once, and a second time under the key of the project when something was found. */
export async function look(cwd: string, looker: Looker): Promise<Result<Look, Failure>> {
  const first = await looker(defaultSettings(NO_KEY));
  if (!first.ok) return first;
  if (!first.value.findings.some(stops)) return ok(lookOf(first.value));
  const second = await looker(defaultSettings(await projectKey(cwd)));
  return second.ok ? ok(lookOf(second.value)) : second;
}

/** A look at one target. */
export async function lookAt(cwd: string, target: ScanTarget): Promise<Result<Look, Failure>> {
  return look(cwd, async (settings) => {
    const report = await scan(target, { cwd, settings, threads: 1 });
    return isRefusal(report)
      ? err(failures.git('say what is about to be stored', `${report.cause}: ${report.detail}`))
      : ok(report);
  });
}

function lookOf({ findings, skipped, allowed }: JobsReport): Look {
  const reasons = {
    'too-large': 'too large',
    unreadable: 'cannot be read',
    'sql-incomplete': 'SQL not looked at to the end',
  };
  const unseen = skipped.flatMap(({ path, why }) => (why === 'binary' ? [] : [`${path}: ${reasons[why]}`]));
  return { findings: findings.filter(stops), unseen, allowed };
}
