import type { FindingPlace, SecurityFinding } from '../finding.ts';
import type { Place } from '../sql/ir.ts';
import type { SqlFinding } from '../sql/sql-finding.ts';
import { excerptOf, type Hidden } from './excerpt.ts';
import type { FileToScan } from './file-to-scan.ts';
import { fingerprint } from './fingerprint.ts';
import type { LineMap } from './line-map.ts';

type Seen = {
  readonly found: SqlFinding;
  readonly file: FileToScan;
  readonly text: string;
  readonly lines: LineMap;
  /** Secrets beside it, or in what is put together: they are told as findings of their own, and shown nowhere. */
  readonly hidden: Hidden;
  readonly key: string;
};

/** What the analysis found, as it is told; the statement's own text is its identity. */
export function sqlFinding({ found, file, text, lines, hidden, key }: Seen): SecurityFinding {
  const start = Buffer.byteLength(text.slice(0, found.at.start));
  const statement = text.slice(found.at.start, found.at.end).replaceAll(/\s+/g, ' ');
  return {
    kind: 'sql',
    rule: found.rule,
    title: hidden.hide(found.message),
    severity: found.severity,
    confidence: found.confidence,
    example: false,
    place: placeOf(file.path, found.at, text),
    excerpt: excerptOf({ bytes: file.bytes, lines, at: start, hidden }),
    fingerprint: fingerprint(key, found.rule, statement, file.path),
    commit: file.commit,
    encodings: [],
    remedy: {
      text: hidden.hide(found.remedy.text),
      code: found.remedy.code === null ? null : hidden.hide(found.remedy.code),
    },
    steps: found.path.map((step) => ({ place: placeOf(file.path, step.at, text), text: hidden.hide(step.text) })),
    docs: 'https://cwe.mitre.org/data/definitions/89.html',
  };
}

function placeOf(path: string, at: Place, text: string): FindingPlace {
  const lines = text.slice(at.start, at.end).split('\n');
  const last = lines.at(-1) ?? '';
  return {
    path,
    line: at.line,
    column: at.column,
    endLine: at.line + lines.length - 1,
    endColumn: (lines.length === 1 ? at.column : 1) + last.length,
  };
}
