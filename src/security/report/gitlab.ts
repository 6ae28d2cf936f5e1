import { createHash } from 'node:crypto';
import type { SecurityFinding } from '../finding.ts';

const SEVERITIES: Readonly<Record<SecurityFinding['severity'], string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};
const QUALITY: Readonly<Record<SecurityFinding['severity'], string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/** When a scan began and ended, and by which version. */
export type ScanTimes = { readonly version: string; readonly start: Date; readonly end: Date };

/** GitLab's security report (schema 15): secrets and SQL injections as vulnerabilities. https://gitlab.com/gitlab-org/security-products/security-report-schemas */
export function toGitlab(findings: readonly SecurityFinding[], { version, start, end }: ScanTimes): string {
  const ids = distinctIds(findings);
  const secrets = findings.every((finding) => finding.kind === 'secret');
  const tool = { id: 'buildrunner', name: 'BuildRunner', version, vendor: { name: 'BuildRunner' } };
  const report = {
    version: '15.0.7',
    scan: {
      analyzer: tool,
      scanner: tool,
      type: secrets ? 'secret_detection' : 'sast',
      start_time: stamp(start),
      end_time: stamp(end),
      status: 'success',
    },
    vulnerabilities: findings.map((finding, index) => ({
      id: uuidOf(ids[index] ?? finding.fingerprint),
      name: finding.title,
      description: `${finding.title}. ${finding.remedy.text}`,
      severity: SEVERITIES[finding.severity],
      solution: finding.remedy.text,
      location: {
        file: finding.place.path,
        start_line: finding.place.line,
        end_line: finding.place.endLine,
        // Reports of secrets must name a commit; GitLab's own analyser writes zeros where there is none.
        ...(secrets || finding.commit !== null ? { commit: { sha: finding.commit ?? '0000000' } } : {}),
      },
      identifiers: [
        { type: 'buildrunner_rule', name: `BuildRunner ${finding.rule}`, value: finding.rule },
        finding.kind === 'secret'
          ? { type: 'cwe', name: 'CWE-798', value: '798' }
          : { type: 'cwe', name: 'CWE-89', value: '89' },
      ],
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** GitLab's Code Quality report, which every tier shows in merge requests: https://docs.gitlab.com/ci/testing/code_quality/ */
export function toCodeQuality(findings: readonly SecurityFinding[]): string {
  const ids = distinctIds(findings);
  const issues = findings.map((finding, index) => ({
    description: finding.title,
    check_name: finding.rule,
    fingerprint: ids[index] ?? finding.fingerprint,
    severity: QUALITY[finding.severity],
    location: { path: finding.place.path, lines: { begin: finding.place.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** Fingerprints; GitLab drops a second one that is the same, so the same value at another line has its place in it. */
function distinctIds(findings: readonly SecurityFinding[]): readonly string[] {
  const seen = new Set<string>();
  return findings.map(({ fingerprint, place, commit }) => {
    const id = seen.has(fingerprint)
      ? createHash('sha256').update(`${fingerprint} ${place.line} ${place.column} ${commit}`).digest('hex').slice(0, 32)
      : fingerprint;
    seen.add(id);
    return id;
  });
}

function stamp(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
