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
    const reason = reasonOf(found?.[2] ?? '');
    if (isReason(reason)) return { kind: 'allowed', reason };
  }
  if ((finding.kind === 'secret' ? THEIRS : THEIRS_SQL).test(line)) return { kind: 'allowed', reason: null };
  return ours.length === 0 ? null : { kind: 'without-reason' };
}

/** Lines from `br:allow-start <reason>` to `br:allow-end`, both included. */
export type AllowedBlock = {
  readonly from: number;
  readonly to: number;
  readonly ids: string | undefined;
  readonly reason: string;
};

const MARK = /(?<![\w-])br:allow-(?:start(?![\w-])(?:\(([^)]*)\))?:?([^\r\n]*)|end(?![\w-]))/;

/** Blocks of a text whose findings are let pass. One that is not closed lets nothing pass: it would go on to the end of the file. */
export function allowedBlocks(bytes: Buffer): readonly AllowedBlock[] {
  if (!bytes.includes('br:allow-start')) return [];
  const blocks: AllowedBlock[] = [];
  let open: Omit<AllowedBlock, 'to'> | null = null;
  for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
    const found = MARK.exec(line);
    if (found === null) continue;
    const [, ids, said] = found;
    if (said !== undefined) open ??= { from: index + 1, ids, reason: reasonOf(said) };
    else if (open !== null) {
      blocks.push({ ...open, to: index + 1 });
      open = null;
    }
  }
  return blocks;
}

/** What the block around a line says of a finding. */
export function blockAllow(blocks: readonly AllowedBlock[], line: number, rule: string): InlineAllow | null {
  const block = blocks.find(({ from, to, ids }) => from <= line && line <= to && isAbout(ids, rule));
  if (block === undefined) return null;
  return isReason(block.reason) ? { kind: 'allowed', reason: block.reason } : { kind: 'without-reason' };
}

function reasonOf(said: string): string {
  return said.replace(COMMENT_END, '').trim();
}

function isReason(text: string): boolean {
  return /\p{L}{3}/u.test(text);
}

function isAbout(ids: string | undefined, rule: string): boolean {
  return ids === undefined || ids.split(/[\s,]+/).includes(rule);
}
