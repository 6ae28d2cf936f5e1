import ignore from 'ignore';
import type { SecurityFinding } from '../finding.ts';

/** What a list says of findings. */
export type IgnoreRule = (finding: SecurityFinding) => boolean;

/** What came of reading a list: rules, and lines that say nothing. */
export type IgnoreList = {
  readonly rules: readonly IgnoreRule[];
  readonly wrong: readonly { readonly line: number; readonly cause: string }[];
};

/** `.securityignore`: paths as in .gitignore, which are not looked at. */
export function readSecurityIgnore(text: string): (path: string) => boolean {
  const rules = ignore({ ignorecase: false }).add(text);
  return (path) => ignore.isPathValid(path) && rules.ignores(path);
}

/**
 * `.gitleaksignore`: a fingerprint of gitleaks a line, `file:rule:line` or `commit:file:rule:line`. Its rules have other names than
 * ours, so a line speaks of every secret at that place. `br`'s own fingerprints (32 hex digits) stand there, too.
 */
export function readGitleaksIgnore(text: string): IgnoreList {
  return readLines(text, (line) => {
    if (/^[0-9a-f]{32}$/.test(line)) return (finding) => finding.fingerprint === line;
    const found = /^(?:([0-9a-f]{7,64}):)?(.+):([^:\s]+):(\d+)$/.exec(line);
    if (found === null) return null;
    const [, commit, path = '', , number] = found;
    return (finding) =>
      finding.kind === 'secret' &&
      samePath(finding, path) &&
      finding.place.line === Number(number) &&
      (commit === undefined || finding.commit === null || finding.commit.startsWith(commit));
  });
}

/** The original's pattern names, and the beginnings of the rules that took their place. */
const FORMER: Readonly<Record<string, RegExp>> = {
  anthropic_key: /^anthropic-/,
  openai_key: /^openai-/,
  openai_legacy_key: /^openai-/,
  openrouter_key: /^open-?router-/,
  jwt_token: /^jwt$/,
  notion_secret: /^notion-/,
  notion_token: /^notion-/,
  apify_key: /^apify-/,
  bearer_token: /^authorization-bearer$|^jwt$/,
  basic_auth: /^authorization-basic$/,
  aws_key: /^aws-/,
  github_token: /^github-/,
  slack_token: /^slack-/,
  generic_api_key: /^assigned-/,
};

/** BuildRunner 3.1's `whitelist.txt`: `path:line:pattern`, `path:line`, `path`, a folder with `/`; `#` begins a comment. Absolute paths of old lists count by their end. */
export function readWhitelist(text: string, root: string): IgnoreList {
  return readLines(text, (line) => {
    const bare = line.replace(/\s+#.*$/, '');
    const [, path = '', number, pattern] = /^(.*?)(?::(\d+)(?::([\w-]+))?)?$/.exec(bare) ?? [];
    if (path === '') return null;
    if (pattern !== undefined && FORMER[pattern] === undefined && !/^[a-z0-9-]+$/.test(pattern)) return null;
    const rule = pattern === undefined ? null : (FORMER[pattern] ?? new RegExp(`^${pattern}$`));
    return (finding) =>
      // The original's list was about secrets; SQL has to be named.
      (finding.kind === 'secret' || rule !== null) &&
      (path.endsWith('/') ? finding.place.path.startsWith(path.replace(/^\.\//, '')) : samePath(finding, path, root)) &&
      (number === undefined || finding.place.line === Number(number)) &&
      (rule === null || rule.test(finding.rule));
  });
}

/** Absolute paths of this checkout are compared as they are; those of another count by their end. */
function samePath({ place }: SecurityFinding, path: string, root: string | null = null): boolean {
  const wanted = path.replaceAll('\\', '/').replace(/^\.\//, '');
  if (root !== null && wanted.startsWith(`${root}/`)) return wanted === `${root}/${place.path}`;
  return place.path === wanted || (wanted.startsWith('/') && wanted.endsWith(`/${place.path}`));
}

function readLines(text: string, read: (line: string) => IgnoreRule | null): IgnoreList {
  const rules: IgnoreRule[] = [];
  const wrong: { line: number; cause: string }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const rule = read(line);
    if (rule === null) wrong.push({ line: index + 1, cause: 'it names no place' });
    else rules.push(rule);
  }
  return { rules, wrong };
}
