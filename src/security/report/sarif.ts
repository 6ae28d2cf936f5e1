import type { FindingPlace, SecurityFinding } from '../finding.ts';

const LEVELS: Readonly<Record<SecurityFinding['severity'], 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** GitHub sorts by it: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const SCORES: Readonly<Record<SecurityFinding['severity'], string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** A SARIF 2.1.0 log of one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ . Snippets are masked. */
export function toSarif(findings: readonly SecurityFinding[], version: string): string {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'BuildRunner',
            version,
            informationUri: 'https://www.npmjs.com/package/buildrunner',
            rules: rules.map(toRule),
          },
        },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of what was scanned.' } } },
        results: findings.map((finding) =>
          toResult(
            finding,
            rules.findIndex((rule) => rule.rule === finding.rule),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(finding: SecurityFinding): object {
  const secret = finding.kind === 'secret';
  return {
    id: finding.rule,
    shortDescription: { text: secret ? finding.title : 'SQL built from text that is not known' },
    ...(finding.docs === null ? {} : { helpUri: finding.docs }),
    help: { text: finding.remedy.text },
    properties: {
      tags: ['security', secret ? 'secret' : 'sql-injection', secret ? 'external/cwe/cwe-798' : 'external/cwe/cwe-089'],
      precision: finding.confidence === 'high' ? 'high' : 'medium',
      'security-severity': SCORES[finding.severity],
    },
  };
}

function toResult(finding: SecurityFinding, ruleIndex: number): object {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.title },
    locations: [{ physicalLocation: toLocation(finding.place, finding.excerpt) }],
    partialFingerprints: { 'buildrunner/v1': finding.fingerprint },
    ...(finding.steps.length === 0
      ? {}
      : {
          codeFlows: [
            {
              threadFlows: [
                {
                  locations: finding.steps.map(({ place, text }) => ({
                    location: { physicalLocation: toLocation(place, ''), message: { text } },
                  })),
                },
              ],
            },
          ],
        }),
    ...(finding.commit === null ? {} : { properties: { commit: finding.commit } }),
  };
}

function toLocation({ path, line, column, endLine, endColumn }: FindingPlace, snippet: string): object {
  return {
    artifactLocation: path.startsWith('/')
      ? { uri: `file://${uriOf(path)}` }
      : { uri: uriOf(path), uriBaseId: 'SRCROOT' },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      ...(snippet === '' ? {} : { snippet: { text: snippet } }),
    },
  };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
