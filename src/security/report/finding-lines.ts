import type { SecurityFinding } from '../finding.ts';

/** Parts of the lines about a finding, before they are painted. */
export type FindingWords = {
  /** `src/db.ts:12:7`. */
  readonly place: string;
  readonly severity: string;
  readonly title: string;
  /** The rule, the first eight digits of the fingerprint, and where it came from when that is not plain. */
  readonly about: string;
  readonly excerpt: string;
};

/** How much of a fingerprint is shown: enough to name a finding among thousands. */
export const SHORT_FINGERPRINT = 8;

/** The words of a finding, the same wherever it is told. */
export function findingWords(finding: SecurityFinding): FindingWords {
  const { place, commit, encodings } = finding;
  const about = [
    finding.rule,
    finding.fingerprint.slice(0, SHORT_FINGERPRINT),
    ...(encodings.length === 0 ? [] : [`written as ${encodings.join(' in ')}`]),
    ...(commit === null ? [] : [`commit ${commit.slice(0, 10)}`]),
  ];
  return {
    place: `${place.path}:${place.line}:${place.column}`,
    severity: finding.severity,
    title: finding.title,
    about: about.join(', '),
    excerpt: finding.excerpt,
  };
}
