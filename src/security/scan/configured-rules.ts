import type { SecurityRule } from '../../model/config.ts';
import type { CustomRule } from './settings.ts';

const EVERYTHING = { and: false, patterns: [], target: 'secret', words: [], rules: [] } as const;
const OWN_FILE = String.raw`(?:^|/)buildrunner[.]config[.]ya?ml$`;

/** The configuration's own rules, as scans take them. */
export function customRules(rules: readonly SecurityRule[]): readonly CustomRule[] {
  return rules.map(({ id, description, severity, pattern, group, keywords, entropy }) => ({
    id,
    description,
    severity,
    pattern,
    group,
    keywords,
    entropy,
    path: null,
    // Its own cases stand there.
    allow: [{ ...EVERYTHING, paths: [OWN_FILE] }],
  }));
}
