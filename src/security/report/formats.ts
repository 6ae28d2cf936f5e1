import type { SecurityFinding } from '../finding.ts';
import { toCodeQuality, toGitlab, type ScanTimes } from './gitlab.ts';
import { toJunit } from './junit.ts';
import { toSarif } from './sarif.ts';

/** Reports for other programs. */
export const FORMATS = ['sarif', 'junit', 'gitlab', 'gitlab-quality'] as const;

/** One of them. */
export type ReportFormat = (typeof FORMATS)[number];

/** Findings in a format, as the text of a file. */
export function report(format: ReportFormat, findings: readonly SecurityFinding[], times: ScanTimes): string {
  switch (format) {
    case 'sarif':
      return toSarif(findings, times.version);
    case 'junit':
      return toJunit(findings);
    case 'gitlab':
      return toGitlab(findings, times);
    case 'gitlab-quality':
      return toCodeQuality(findings);
  }
}
