/** What words on a line say of findings on it. */
export type InlineAllow =
  | { readonly kind: 'allowed'; readonly reason: string | null }
  | { readonly kind: 'without-reason' };

const OURS = /\bbr:allow(?:-next-line)?\b(?:[\s:(]+([a-z0-9,-]+(?:\)|:))?)?[ \t]*([^\r\n]*)/;
/** Words of other scanners, so that a team can switch: gitleaks, detect-secrets, secretlint, Bandit, semgrep. */
const THEIRS =
  /gitleaks:allow|betterleaks:allow|pragma: (?:allowlist|whitelist) secret|secretlint-disable-line|trufflehog:ignore|ggignore/;
const THEIRS_SQL = /#\s*nosec\b|\bnosemgrep\b|#nosec\b|NOSONAR/;

/**
 * Whether a line lets a finding pass: `br:allow <reason>` on it, or `br:allow-next-line <reason>` on the line before. Ours
 * wants a reason, for whoever reads it next; those of other scanners count as they are.
 */
export function inlineAllow(line: string, before: string, kind: 'secret' | 'sql'): InlineAllow | null {
  const ours =
    line.includes('br:allow') && !line.includes('br:allow-next-line')
      ? line
      : before.includes('br:allow-next-line')
        ? before
        : null;
  if (ours !== null) {
    const reason = (OURS.exec(ours)?.[2] ?? '').replace(/\s*(?:\*\/|-->|#}|\*\))\s*$/, '').trim();
    return /[A-Za-z]{3}/.test(reason) ? { kind: 'allowed', reason } : { kind: 'without-reason' };
  }
  const theirs = kind === 'secret' ? THEIRS : THEIRS_SQL;
  return theirs.test(line) ? { kind: 'allowed', reason: null } : null;
}
