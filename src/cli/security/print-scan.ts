import type { ProjectReport } from '../../security/scan/scan-project.ts';
import { SKIP_WORDS } from '../../security/scan/skip-words.ts';
import { fileSize, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Context } from '../context.ts';
import { fitLine, span } from '../text/line.ts';
import { findingLines, foundWords } from './print-findings.ts';

/** The document of a scan: findings, counts, and the key that makes it a baseline. */
export function scanDocument(report: ProjectReport): object {
  const {
    findings,
    files,
    bytes,
    commits,
    below,
    examples,
    allowed,
    filtered,
    skipped,
    warnings,
    lists,
    key,
    duration,
  } = report;
  return {
    schema: 'br.security-scan/1',
    ok: true,
    passed: findings.length === 0,
    // Not called a key: a scan would take it for one.
    project: key,
    findings,
    counts: { files, bytes, commits, below, examples, allowed, filtered },
    skipped,
    lists,
    warnings,
    duration: Math.round(duration),
  };
}

/** How many skipped files are named without --verbose. */
const NAMED = 5;

/** A scan for people: the findings, what was left out, and the sum. */
export function scanLines(
  report: ProjectReport,
  { out, globals }: Pick<Context, 'out' | 'globals'>,
): readonly string[] {
  const { findings } = report;
  const fit = (text: string, role: 'dim' | 'warn' | 'plain' = 'dim'): string =>
    fitLine([span(oneLine(text), role)], out.columns(), out.style);
  const left = leftOut(report).map((text) => fit(text));
  return [
    ...findingLines(findings, out, globals.verbose),
    ...skippedLines(report, globals.verbose).map((text) => fit(text, 'warn')),
    ...report.withoutReason.map((place) =>
      fit(`${place.path}:${place.line}: br:allow needs a reason behind it.`, 'warn'),
    ),
    ...left,
    ...(findings.length === 0
      ? []
      : [
          fit(
            'More of one: br security scan --explain <fingerprint>. Let one pass: a comment on its line, br:allow <reason>.',
          ),
        ]),
    fitLine(
      [
        findings.length === 0
          ? span(`${out.style.glyphs.good} Nothing found`, 'good')
          : span(`${out.style.glyphs.bad} Found ${foundWords(findings)}`, 'bad'),
        span(` in ${amount(report)}.`),
      ],
      out.columns(),
      out.style,
    ),
  ];
}

function amount({ files, bytes, commits }: ProjectReport): string {
  const versions =
    commits > 0 ? `${plural(files, 'version')} of files and ${plural(commits, 'message')}` : plural(files, 'file');
  return `${versions} (${fileSize(bytes)})`;
}

function leftOut({ below, examples, allowed, filtered }: ProjectReport): readonly string[] {
  const parts = [
    ...(below > 0 ? [`${below} of lower severity`] : []),
    ...(examples > 0 ? [`${examples} in tests and examples (--tests shows them)`] : []),
    ...(allowed > 0 ? [`${allowed} allowed on ${allowed === 1 ? 'its line' : 'their lines'}`] : []),
    ...(filtered > 0 ? [`${filtered} known or ignored`] : []),
  ];
  return parts.length === 0 ? [] : [`Not told: ${parts.join(', ')}.`];
}

/** Binary files are many and meant to be skipped, and files that git knows may be gone: they are counted. */
function skippedLines({ skipped }: ProjectReport, all: boolean): readonly string[] {
  const named = skipped.filter((one) => all || (one.why !== 'binary' && one.why !== 'gone'));
  const count = (reason: string): number => (all ? 0 : skipped.filter(({ why }) => why === reason).length);
  const binary = count('binary');
  const gone = count('gone');
  const shown = all ? named : named.slice(0, NAMED);
  return [
    ...shown.map(({ path, why }) => `Not looked through: ${path} (${SKIP_WORDS[why]})`),
    ...(named.length > shown.length
      ? [`Not looked through: ${named.length - shown.length} more (--verbose names them)`]
      : []),
    ...(gone > 0 ? [`Not there any more: ${plural(gone, 'file')} that git knows (--verbose names them)`] : []),
    ...(binary > 0 ? [`Not looked through: ${plural(binary, 'binary file')} (--verbose names them)`] : []),
  ];
}
