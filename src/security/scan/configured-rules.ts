import type { SecurityRule } from '../../model/config.ts';
import { RE2JS } from 're2js';
import type { CustomAllow, CustomRule } from './settings.ts';

const OWN_FILE = String.raw`(?:^|/)buildrunner[.]config[.]ya?ml$`;

/** The configuration's own rules, as scans take them. */
export function customRules(rules: readonly SecurityRule[]): readonly CustomRule[] {
  return rules.map(({ id, description, severity, pattern, group, keywords, entropy, finds }) => ({
    id,
    description,
    severity,
    pattern,
    group,
    keywords,
    entropy,
    path: null,
    allow: ownExamples(finds),
  }));
}

/** A shorter line is in many. */
const SHORTEST_LINE = 6;
/** A longer pattern is refused. */
const LONGEST_PATTERN = 2000;

/** A rule's examples stand in the configuration, and are no secrets there; whatever else it finds in that file is one. */
function ownExamples(finds: readonly string[]): readonly CustomAllow[] {
  const patterns = finds
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE)
    .flatMap(asWritten)
    .map((line) => RE2JS.quote(line))
    .filter((pattern) => pattern.length <= LONGEST_PATTERN);
  if (patterns.length === 0) return [];
  return [{ and: true, paths: [OWN_FILE], patterns, target: 'line', words: [], rules: [] }];
}

/** In a YAML text as it is, in single quotes, and in double ones. */
function asWritten(line: string): readonly string[] {
  return [...new Set([line, line.replaceAll("'", "''"), JSON.stringify(line).slice(1, -1)])];
}
