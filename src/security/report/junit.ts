import type { SecurityFinding } from '../finding.ts';
import { findingWords } from './finding-lines.ts';

/** JUnit's XML, a test case for each finding, a suite for each file: https://github.com/testmoapp/junitxml */
export function toJunit(findings: readonly SecurityFinding[]): string {
  const files = new Map<string, SecurityFinding[]>();
  for (const finding of findings) files.set(finding.place.path, [...(files.get(finding.place.path) ?? []), finding]);
  const suites = [...files].map(([path, found]) => {
    const cases = found.map((finding) => toCase(finding)).join('');
    return `  <testsuite name="${escaped(path)}" tests="${found.length}" failures="${found.length}">\n${cases}  </testsuite>\n`;
  });
  const none =
    '  <testsuite name="br security" tests="1" failures="0">\n    <testcase name="nothing found" classname="br security"/>\n  </testsuite>\n';
  const body = suites.length === 0 ? none : suites.join('');
  const tests = Math.max(1, findings.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="br security" tests="${tests}" failures="${findings.length}">\n${body}</testsuites>\n`;
}

function toCase(finding: SecurityFinding): string {
  const words = findingWords(finding);
  const name = `${finding.rule} at line ${finding.place.line}`;
  const text = `${words.place}\n${words.excerpt}\n${finding.remedy.text}`;
  return `    <testcase name="${escaped(name)}" classname="${escaped(finding.place.path)}" file="${escaped(finding.place.path)}" line="${finding.place.line}">\n      <failure message="${escaped(finding.title)}" type="${finding.severity}">${escaped(text)}</failure>\n    </testcase>\n`;
}

function escaped(text: string): string {
  return (
    text
      // What XML 1.0 has no way to write.
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
