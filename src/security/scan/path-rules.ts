import { RE2JS } from 're2js';
import type { SecurityFinding } from '../finding.ts';
import { isBelow } from '../severity.ts';
import { fingerprint } from './fingerprint.ts';
import type { CustomRule, ScanSettings } from './settings.ts';

/** Tells of files that should not be there at all, by their paths. */
export type PathRules = (file: { readonly path: string; readonly commit: string | null }) => readonly SecurityFinding[];

const REMEDY = 'Take the file out of the repository; what it opened may be in the wrong hands.';

/** Those of the project's rules that have no pattern: a key store, a dump. */
export function createPathRules({
  custom,
  severity,
  key,
  allow,
}: Pick<ScanSettings, 'custom' | 'severity' | 'key' | 'allow'>): PathRules {
  const rules = custom.flatMap((rule) =>
    rule.pattern === null && rule.path !== null && !isBelow(rule.severity, severity)
      ? [
          {
            rule,
            path: RE2JS.compile(rule.path),
            except: [
              ...rule.allow,
              ...allow.filter((one) => one.rules.length === 0 || one.rules.includes(rule.id)),
            ].flatMap((one) => (one.and ? [] : one.paths.map((path) => RE2JS.compile(path)))),
          },
        ]
      : [],
  );
  return ({ path, commit }) =>
    rules.flatMap((one) =>
      one.path.matcher(path).find() && !one.except.some((except) => except.matcher(path).find())
        ? [toFinding({ rule: one.rule, path, commit, key })]
        : [],
    );
}

type Seen = { readonly rule: CustomRule; readonly path: string; readonly commit: string | null; readonly key: string };

function toFinding({ rule, path, commit, key }: Seen): SecurityFinding {
  return {
    kind: 'secret',
    rule: rule.id,
    title: rule.description,
    severity: rule.severity,
    confidence: 'medium',
    example: false,
    place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    excerpt: '',
    fingerprint: fingerprint(key, rule.id, path, path),
    commit,
    encodings: [],
    remedy: { text: REMEDY, code: null },
    steps: [],
    docs: null,
  };
}
