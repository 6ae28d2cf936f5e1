import type { HookLook } from '../../../security/hooks/look/look-at-hook.ts';
import type { HookName } from '../../../security/hooks/hook-name.ts';
import type { SecurityFinding } from '../../../security/finding.ts';
import { plural, shortCommit } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import type { Output } from '../../context.ts';
import { wrap } from '../../text/width.ts';

const WHAT: Readonly<Record<HookName, string>> = {
  'pre-commit': 'commit',
  'commit-msg': 'commit',
  'pre-push': 'push',
  'reference-transaction': 'change of a branch',
};

/** Findings that are shown whole; the rest is counted. */
const SHOWN = 20;

/** What a hook says when it stops git, and how to go on. */
export function stoppedLines(hook: HookName, { findings }: HookLook, { style, columns }: Output): readonly string[] {
  const width = Math.max(40, Math.min(columns(), 110)) - 4;
  const rest = findings.length - SHOWN;
  const skips =
    hook === 'reference-transaction'
      ? '--no-verify does not skip this guard. Taken out by: br security install-hooks --no-guard'
      : `git ${hook === 'pre-push' ? 'push' : 'commit'} --no-verify skips this hook, but not BuildRunner's gate: what an agent commits there does not land.`;
  return [
    style.paint(
      'bad',
      `${style.glyphs.bad} BuildRunner stopped this ${WHAT[hook]}: ${plural(findings.length, 'finding')}.`,
    ),
    ...findings.slice(0, SHOWN).flatMap((finding) => ['', ...findingLines(finding, width, style)]),
    ...(rest > 0
      ? [
          '',
          `and ${plural(rest, 'more finding')}: br security scan ${hook === 'pre-commit' ? '--staged' : '--history'}`,
        ]
      : []),
    '',
    ...wrap('To let one pass, say why on its line: br:allow <reason>', width + 4),
    ...wrap(skips, width + 4).map((line) => style.paint('dim', line)),
  ];
}

function findingLines(finding: SecurityFinding, width: number, style: Output['style']): readonly string[] {
  const { place, title, rule, severity, commit, excerpt, encodings, remedy } = finding;
  const where = `${oneLine(place.path)}:${place.line}:${place.column}`;
  const from = commit === null ? '' : ` in ${shortCommit(commit)}`;
  const how = encodings.length === 0 ? '' : `, written as ${encodings.join(' in ')}`;
  const code = remedy.code === null ? [] : remedy.code.split('\n').map((line) => `      ${line}`);
  return [
    `  ${style.paint('strong', where)}${from}  ${oneLine(title)} ${style.paint('dim', `(${rule}, ${severity}${how})`)}`,
    ...(excerpt === '' ? [] : [`    ${oneLine(excerpt)}`]),
    ...wrap(oneLine(remedy.text), width).map((line) => `    ${line}`),
    ...code,
  ];
}

/** What a hook says of what it could not look at. */
export function unseenLines({ unseen, left }: HookLook, { style }: Output): readonly string[] {
  return [
    ...unseen.map((one) => `${style.glyphs.warn} BuildRunner did not look at ${oneLine(one)}`),
    ...(left === 0
      ? []
      : [
          `${style.glyphs.warn} BuildRunner did not look at ${plural(left, 'commit')}: more than there is time for. Look with: br security scan --history`,
        ]),
  ].map((line) => style.paint('warn', line));
}
