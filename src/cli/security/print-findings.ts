import type { SecurityFinding } from '../../security/finding.ts';
import { findingWords } from '../../security/report/finding-lines.ts';
import { plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Output } from '../context.ts';
import { fitLine, span } from '../text/line.ts';
import type { Role } from '../text/style.ts';

const ROLES: Readonly<Record<SecurityFinding['severity'], Role>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'dim',
};

/** Findings by file, each with its line, masked, and in detail mode with the way of the text and what to do. */
export function findingLines(findings: readonly SecurityFinding[], out: Output, detail: boolean): readonly string[] {
  const lines: string[] = [];
  for (const finding of findings) lines.push(...oneFinding(finding, out, detail), '');
  return lines;
}

function oneFinding(finding: SecurityFinding, out: Output, detail: boolean): readonly string[] {
  const words = findingWords(finding);
  const fit = (text: string, role: Role = 'plain'): string =>
    fitLine(
      [span(text.slice(0, text.length - text.trimStart().length)), span(oneLine(text.trimStart()), role)],
      out.columns(),
      out.style,
    );
  return [
    fitLine(
      [
        span(oneLine(words.place), 'strong'),
        span('  '),
        span(words.severity, ROLES[finding.severity]),
        span(`  ${oneLine(words.title)}`),
      ],
      out.columns(),
      out.style,
    ),
    ...(words.excerpt === '' ? [] : [fit(`  ${words.excerpt}`)]),
    fit(`  ${words.about}`, 'dim'),
    ...(detail ? detailLines(finding, fit) : []),
  ];
}

function detailLines(finding: SecurityFinding, fit: (text: string, role?: Role) => string): readonly string[] {
  const steps = finding.steps.map((step) => fit(`    ${step.place.path}:${step.place.line}  ${step.text}`));
  const code = finding.remedy.code?.split('\n').map((line) => fit(`    ${line}`, 'accent')) ?? [];
  return [
    ...(steps.length === 0 ? [] : [fit('  Its way:', 'dim'), ...steps]),
    fit(`  ${finding.remedy.text}`),
    ...code,
    ...(finding.docs === null ? [] : [fit(`  ${finding.docs}`, 'dim')]),
  ];
}

/** What kinds of things were found: `2 secrets and 1 SQL injection`. */
export function foundWords(findings: readonly SecurityFinding[]): string {
  const secrets = findings.filter((one) => one.kind === 'secret').length;
  const sql = findings.length - secrets;
  const parts = [
    ...(secrets > 0 ? [plural(secrets, 'secret')] : []),
    ...(sql > 0 ? [plural(sql, 'SQL injection')] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}
