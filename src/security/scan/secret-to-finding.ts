import type { SecurityFinding } from '../finding.ts';
import type { SecretMatch } from '../secrets/secret-match.ts';
import { isBelow } from '../severity.ts';
import { excerptOf, type Hidden, NOTHING_HIDDEN } from './excerpt.ts';
import type { FileNames } from './file-names.ts';
import type { FileToScan } from './file-to-scan.ts';
import { fingerprint } from './fingerprint.ts';
import { LineMap } from './line-map.ts';
import type { ScanSettings } from './settings.ts';

const ROTATE =
  'Take the value out, read it from the environment or a secret store instead, and revoke it: whatever was written to a file may have been read.';

type Seen = {
  readonly match: SecretMatch;
  readonly hidden: Hidden;
  readonly file: FileToScan;
  readonly lines: LineMap;
  readonly key: string;
};

/** A match as it is told: the value is in it as a hash only. */
export function secretFinding({ match, hidden, file, lines, key }: Seen): SecurityFinding {
  const from = lines.at(match.start);
  const to = lines.at(match.end);
  return {
    kind: 'secret',
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    example: match.example,
    place: { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    excerpt: excerptOf({ bytes: file.bytes, lines, at: match.start, hidden }),
    fingerprint: fingerprint(key, match.rule, match.secret, file.path),
    commit: file.commit,
    encodings: match.encodings,
    remedy: { text: ROTATE, code: null },
    steps: [],
    docs: match.docs,
  };
}

/** A secret in the name of a file; null where it is not asked for. */
export function nameFinding(match: SecretMatch, file: FileToScan, settings: ScanSettings): SecurityFinding | null {
  if (isBelow(match.severity, settings.severity)) return null;
  if (settings.without.includes(match.rule) || settings.only?.includes(match.rule) === false) return null;
  const lines = new LineMap(Buffer.from(file.path));
  const found = secretFinding({ match, hidden: NOTHING_HIDDEN, file, lines, key: settings.key });
  const place = { path: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...found, title: `${found.title}, in the name of the file`, place, excerpt: '' };
}

/** A finding under names that may be shown. */
export function underShownName(finding: SecurityFinding, { shown }: FileNames): SecurityFinding {
  const path = shown(finding.place.path);
  if (path === finding.place.path) return finding;
  const steps = finding.steps.map((step) => ({ ...step, place: { ...step.place, path: shown(step.place.path) } }));
  return { ...finding, place: { ...finding.place, path }, steps };
}
