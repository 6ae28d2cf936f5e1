import { parse, TomlError } from 'smol-toml';
import * as z from 'zod';
import { RE2JS } from 're2js';
import type { SecurityFinding } from '../finding.ts';
import { refuseRule } from '../scan/custom-rules.ts';
import type { CustomAllow, CustomRule } from '../scan/settings.ts';

/** A `.gitleaks.toml`, its name for messages, and how to read a file that it extends. */
export type GitleaksFile = {
  readonly name: string;
  readonly text: string;
  readonly extend: (path: string) => string | null;
};

/** What it says, in our terms. */
export type GitleaksConfig = {
  readonly custom: readonly CustomRule[];
  readonly without: readonly string[];
  readonly ignoresPath: (path: string) => boolean;
  readonly ignores: readonly ((finding: SecurityFinding) => boolean)[];
  /** What no secret is, of the lists that speak of values. */
  readonly allow: readonly CustomAllow[];
  readonly warnings: readonly string[];
};

const allowlist = z.object({
  description: z.string().optional(),
  condition: z.enum(['OR', 'AND', 'or', 'and']).optional(),
  commits: z.array(z.string()).default([]),
  paths: z.array(z.string()).default([]),
  regexes: z.array(z.string()).default([]),
  regexTarget: z.enum(['match', 'line', 'secret']).default('secret'),
  stopwords: z.array(z.string()).default([]),
  targetRules: z.array(z.string()).default([]),
});

const document = z.object({
  title: z.string().optional(),
  extend: z
    .object({
      useDefault: z.boolean().default(false),
      path: z.string().optional(),
      disabledRules: z.array(z.string()).default([]),
    })
    .optional(),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
  rules: z
    .array(
      z.object({
        id: z.string(),
        description: z.string().default(''),
        regex: z.string().optional(),
        path: z.string().optional(),
        secretGroup: z.number().int().nonnegative().optional(),
        entropy: z.number().default(0),
        keywords: z.array(z.string()).default([]),
        allowlist: allowlist.optional(),
        allowlists: z.array(allowlist).default([]),
      }),
    )
    .default([]),
});

type Document = z.infer<typeof document>;
type Allowlist = z.infer<typeof allowlist>;

const NOTHING: GitleaksConfig = {
  custom: [],
  without: [],
  ignoresPath: () => false,
  ignores: [],
  allow: [],
  warnings: [],
};

/** How deep files may extend one another. gitleaks allows two. */
const DEEPEST = 2;

/** Reads the configuration of gitleaks 8: https://github.com/gitleaks/gitleaks#configuration . Built-in rules of br stay on, as with `useDefault`. */
export function readGitleaksConfig(file: GitleaksFile | null): GitleaksConfig {
  return file === null ? NOTHING : readFile(file, 0);
}

function readFile(file: GitleaksFile, depth: number): GitleaksConfig {
  const said = readDocument(file);
  if (typeof said === 'string') return { ...NOTHING, warnings: [said] };
  const warnings: string[] = [];
  const base = extended(said, file, { depth, warnings });
  const custom = said.rules.flatMap((rule) => {
    const made = toRule(rule);
    if (made === null) return [];
    const refused = refuseRule(made);
    if (refused === null) return [made];
    warnings.push(`${file.name}: the rule "${refused.id}" is left out: ${refused.cause}.`);
    return [];
  });
  const global = [...said.allowlists, ...(said.allowlist === undefined ? [] : [said.allowlist])].filter((one) =>
    usable(one, file.name, warnings),
  );
  const ids = new Set(custom.map((rule) => rule.id));
  return {
    custom: [...base.custom.filter((rule) => !ids.has(rule.id)), ...custom],
    without: [...base.without, ...(said.extend?.disabledRules ?? [])],
    ignoresPath: either(base.ignoresPath, pathsOf(global)),
    ignores: [...base.ignores, ...global.filter((one) => one.commits.length > 0).map(ignoreOf)],
    allow: [...base.allow, ...global.map(toAllow)],
    warnings: [...base.warnings, ...warnings],
  };
}

function readDocument({ name, text }: GitleaksFile): Document | string {
  try {
    const read = document.safeParse(parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not what gitleaks reads'}; the file is passed over.`;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return `${name}:${error.line}:${error.column}: ${error.message.split('\n')[0] ?? ''}; the file is passed over.`;
  }
}

type Reading = { readonly depth: number; readonly warnings: string[] };

function extended({ extend }: Document, file: GitleaksFile, { depth, warnings }: Reading): GitleaksConfig {
  const path = extend?.path;
  if (path === undefined || path === '') return NOTHING;
  const text = depth < DEEPEST ? file.extend(path) : null;
  if (text !== null) return readFile({ ...file, name: path, text }, depth + 1);
  warnings.push(
    `${file.name}: ${path}, which it extends, cannot be read${depth < DEEPEST ? '' : ': files extend one another too deeply'}.`,
  );
  return NOTHING;
}

function toRule(rule: Document['rules'][number]): CustomRule | null {
  // A rule of a path alone tells files, not secrets; a rule without either only adds to one that is built in.
  if (rule.regex === undefined) return null;
  return {
    id: rule.id,
    description: rule.description === '' ? rule.id : rule.description,
    severity: 'high',
    pattern: rule.regex,
    group: rule.secretGroup ?? null,
    keywords: rule.keywords,
    entropy: rule.entropy,
    path: rule.path ?? null,
    allow: [...rule.allowlists, ...(rule.allowlist === undefined ? [] : [rule.allowlist])].map(toAllow),
  };
}

function toAllow(one: Allowlist): CustomAllow {
  return {
    and: one.condition?.toUpperCase() === 'AND',
    paths: one.paths,
    patterns: one.regexes,
    target: one.regexTarget,
    words: one.stopwords.map((word) => word.toLowerCase()),
    rules: one.targetRules,
  };
}

function usable(one: Allowlist, name: string, warnings: string[]): boolean {
  for (const pattern of [...one.paths, ...one.regexes]) {
    try {
      RE2JS.compile(pattern);
    } catch {
      warnings.push(
        `${name}: an allowlist is left out: ${JSON.stringify(pattern)} is no regular expression that RE2 reads.`,
      );
      return false;
    }
  }
  return true;
}

/** Lists of paths alone keep files from being looked at. */
function pathsOf(lists: readonly Allowlist[]): (path: string) => boolean {
  const alone = lists.filter(
    (one) =>
      one.regexes.length === 0 &&
      one.stopwords.length === 0 &&
      one.targetRules.length === 0 &&
      one.condition?.toUpperCase() !== 'AND',
  );
  const patterns = alone.flatMap((one) => one.paths.map((path) => RE2JS.compile(path)));
  return (path) => patterns.some((pattern) => pattern.matcher(path).find());
}

function either(a: (path: string) => boolean, b: (path: string) => boolean): (path: string) => boolean {
  return (path) => a(path) || b(path);
}

/** Commits are not known where values are: findings of a history are let pass afterwards. */
function ignoreOf(one: Allowlist): (finding: SecurityFinding) => boolean {
  const alone =
    one.condition?.toUpperCase() !== 'AND' ||
    (one.paths.length === 0 && one.regexes.length === 0 && one.stopwords.length === 0);
  return ({ kind, commit, rule }) =>
    alone &&
    kind === 'secret' &&
    commit !== null &&
    (one.targetRules.length === 0 || one.targetRules.includes(rule)) &&
    one.commits.some((known) => known !== '' && commit.startsWith(known));
}
