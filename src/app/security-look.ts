import type { Look } from '../gate/security-check.ts';
import type { SecurityConfig, SecurityThreshold } from '../model/config.ts';
import type { SecurityFinding } from '../security/finding.ts';
import { isBelow } from '../security/severity.ts';
import { SKIP_WORDS } from '../security/scan/jobs.ts';
import { customRules } from '../security/scan/configured-rules.ts';

/** What the gate looks through changes with; null: the configuration asks for nothing. */
export function securityLook(root: string, config: SecurityConfig): Look {
  const { gate } = config;
  if (gate.secrets === 'off' && gate.sql === 'off') return null;
  return async ({ from, to }) => {
    // Two thousand rules, for sessions only.
    const { isProjectRefusal, scanProject } = await import('../security/scan/scan-project.ts');
    const report = await scanProject({
      cwd: root,
      target: { kind: 'diff', range: `${from}..${to}` },
      settings: {
        secrets: gate.secrets !== 'off',
        sql: gate.sql !== 'off',
        severity: 'low',
        inlineAllow: gate.inline,
        without: config.without,
      },
      baseline: null,
      config: null,
      custom: customRules(config.rules),
      exclude: [],
      threads: null,
    });
    if (isProjectRefusal(report))
      return { blocking: [], other: [], notes: [], failed: `${report.cause} ${report.detail ?? ''}`.trim() };
    const blocks = (finding: SecurityFinding): boolean =>
      counts(finding, finding.kind === 'sql' ? gate.sql : gate.secrets);
    return {
      blocking: report.findings.filter(blocks),
      other: report.findings.filter((finding) => !blocks(finding) && !isBelow(finding.severity, 'medium')),
      notes: report.skipped
        .filter(({ why }) => why !== 'binary')
        .map(({ path, why }) => `${path} was not looked through: ${SKIP_WORDS[why]}`),
      failed: null,
    };
  };
}

function counts(finding: SecurityFinding, least: SecurityThreshold): boolean {
  return least !== 'off' && !isBelow(finding.severity, least);
}
