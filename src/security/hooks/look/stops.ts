import type { SecurityFinding } from '../../finding.ts';

/**
 * Whether a finding stops a commit or a push: secrets that are at least likely and more than a name, and SQL injections in the
 * place of a value. The rest is told by br security scan.
 */
export function stops({ kind, severity, confidence }: SecurityFinding): boolean {
  const grave = severity === 'critical' || severity === 'high';
  return kind === 'sql' ? grave : (grave || severity === 'medium') && confidence !== 'low';
}
