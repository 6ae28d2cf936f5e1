import type { SecurityRule } from '../../model/config.ts';
import type { CustomRule } from './settings.ts';

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
    allow: [],
  }));
}
