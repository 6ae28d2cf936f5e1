import type { FindingSeverity, SecurityFinding } from './finding.ts';
import { SECRET_SEVERITIES } from './secrets/rule.ts';

/** Whether a severity is less than the least that is asked for. */
export function isBelow(severity: FindingSeverity, least: FindingSeverity): boolean {
  return SECRET_SEVERITIES.indexOf(severity) > SECRET_SEVERITIES.indexOf(least);
}

/** From which severity on a finding keeps a change from landing; `off`: never. */
export type LandingPolicy = { readonly secrets: FindingSeverity | 'off'; readonly sql: FindingSeverity | 'off' };

/** Whether a finding keeps a change from landing: the gate and `br security check` say the same. */
export function stopsLanding(
  { kind, severity }: Pick<SecurityFinding, 'kind' | 'severity'>,
  { secrets, sql }: LandingPolicy,
): boolean {
  const least = kind === 'sql' ? sql : secrets;
  return least !== 'off' && !isBelow(severity, least);
}
