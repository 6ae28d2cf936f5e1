/** What words on a line say of findings on it. */
export type InlineAllow =
  | { readonly kind: 'allowed'; readonly reason: string | null }
  | { readonly kind: 'without-reason' };

/** `br:allow why`, `br:allow: why`, `br:allow(rule-id, other-id) why`. */
const HERE = /(?<![\w-])br:allow(?![\w-])(?:\(([^)]*)\))?:?([^\r\n]*)/;
const NEXT = /(?<![\w-])br:allow-next-line(?![\w-])(?:\(([^)]*)\))?:?([^\r\n]*)/;
/** Words of other scanners, so that a team can switch: gitleaks, detect-secrets, secretlint, trufflehog, ggshield. */
const THEIRS =
  /gitleaks:allow|betterleaks:allow|pragma: (?:allowlist|whitelist) secret|secretlint-disable-line|trufflehog:ignore|ggignore/;
/** Of Bandit, semgrep and SonarQube. */
const THEIRS_SQL = /#\s*nosec\b|\bnosemgrep\b|NOSONAR/;

/** What encloses a reason in the languages' comments. */
const COMMENT_END = /\s*(?:\*\/|--%?>|#}|\*\)|-\}|"""|''')\s*$/;

/** A finding, as far as words on a line can be about it. */
export type Allowable = { readonly kind: 'secret' | 'sql'; readonly rule: string };

/**
 * Whether a line lets a finding pass: `br:allow <reason>` on it, or `br:allow-next-line <reason>` on the line before. Ours
 * wants a reason, for whoever reads it next; those of other scanners count as they are.
 */
export function inlineAllow(line: string, before: string, finding: Allowable): InlineAllow | null {
  const ours = [HERE.exec(line), NEXT.exec(before)].filter(
    (found) => found !== null && isAbout(found[1], finding.rule),
  );
  for (const found of ours) {
    const reason = (found?.[2] ?? '').replace(COMMENT_END, '').trim();
    if (/\p{L}{3}/u.test(reason)) return { kind: 'allowed', reason };
  }
  if ((finding.kind === 'secret' ? THEIRS : THEIRS_SQL).test(line)) return { kind: 'allowed', reason: null };
  return ours.length === 0 ? null : { kind: 'without-reason' };
}

function isAbout(ids: string | undefined, rule: string): boolean {
  return ids === undefined || ids.split(/[\s,]+/).includes(rule);
}
