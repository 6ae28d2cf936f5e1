import type { SecurityFinding } from '../../finding.ts';
import {
  isProjectRefusal,
  type ProjectRefusal,
  type ProjectReport,
  type ProjectScan,
  scanProject,
} from '../scan-project.ts';

/** A token of GitHub's shape that opens nothing, put together here; different for each salt of a letter. */
export function fakeToken(salt = 'a'): string {
  return ['ghp', `${salt}B3dE5fG7h`.repeat(4).slice(0, 36)].join('_');
}

/** A scan of a folder by the defaults, without SQL. */
export async function scanHere(cwd: string, asked: Partial<ProjectScan> = {}): Promise<ProjectReport | ProjectRefusal> {
  return scanProject({
    cwd,
    target: { kind: 'tree', paths: ['.'], options: { hidden: true, ignored: false } },
    baseline: null,
    config: null,
    custom: [],
    exclude: [],
    threads: 1,
    ...asked,
    settings: { sql: false, ...asked.settings },
  });
}

/** A scan that must have been done. */
export async function reportOf(cwd: string, asked: Partial<ProjectScan> = {}): Promise<ProjectReport> {
  const report = await scanHere(cwd, asked);
  if (isProjectRefusal(report)) throw new Error(`${report.cause} ${report.detail ?? ''}`);
  return report;
}

/** One that must not. */
export async function refusalOf(cwd: string, asked: Partial<ProjectScan> = {}): Promise<ProjectRefusal> {
  const report = await scanHere(cwd, asked);
  if (!isProjectRefusal(report)) throw new Error(`${report.findings.length} findings instead of a refusal`);
  return report;
}

/** Places of findings, sorted: `src/a.py:1:10`. */
export function placesOf(findings: readonly SecurityFinding[]): readonly string[] {
  return findings.map(({ place }) => `${place.path}:${place.line}:${place.column}`).toSorted();
}

/** A tree that is scanned by named paths. */
export function paths(...names: readonly string[]): Pick<ProjectScan, 'target'> {
  return { target: { kind: 'tree', paths: names, options: { hidden: true, ignored: false } } };
}
