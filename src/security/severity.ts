import type { FindingSeverity } from './finding.ts';
import { SECRET_SEVERITIES } from './secrets/rule.ts';

/** Whether a severity is less than the least that is asked for. */
export function isBelow(severity: FindingSeverity, least: FindingSeverity): boolean {
  return SECRET_SEVERITIES.indexOf(severity) > SECRET_SEVERITIES.indexOf(least);
}
