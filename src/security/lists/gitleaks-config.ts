import { parse, TomlError } from 'smol-toml';
import * as z from 'zod';
import type { SecurityFinding } from '../finding.ts';
import { compiled, refuseRule } from '../scan/custom-rules.ts';
import type { CustomAllow, CustomRule } from '../scan/settings.ts';
import { ourRules } from './gitleaks-rule-names.ts';

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
  regexTarget: z.enum(['match', 'line', 'secret', '']).default('secret'),
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
  const additions = said.rules.filter((rule) => rule.regex === undefined && rule.path === undefined);
  const full = said.rules.filter((rule) => !additions.includes(rule));
  const own = new Set([...base.custom, ...full].map((rule) => rule.id));
  const known = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => (own.has(id) ? [id] : namesOf(id, file.name, warnings)));
  const custom = said.rules.flatMap((rule) => usableRule(rule, file.name, warnings));
  const lists = [
    ...listsOf(said),
    // A rule without a pattern adds its allowlists to one that is built in; commits of a rule's lists are told apart afterwards.
    ...additions.flatMap((rule) => listsOf(rule).map((one) => ({ ...one, targetRules: [rule.id] }))),
  ]
    .filter((one) => usable(one, file.name, warnings))
    .map((one) => ({
      ...one,
      targetRules: one.targetRules.length === 0 ? [] : [...known(one.targetRules), ...UNKNOWN],
    }));
  const ofRules = said.rules.flatMap((rule) => listsOf(rule).map((one) => ({ ...one, targetRules: [rule.id] })));
  const ids = new Set(custom.map((rule) => rule.id));
  return {
    custom: [...base.custom.filter((rule) => !ids.has(rule.id)), ...custom],
    without: [...base.without, ...known(said.extend?.disabledRules ?? [])],
    ignores: [...base.ignores, ...[...lists, ...ofRules].filter((one) => one.commits.length > 0).map(ignoreOf)],
    allow: [...base.allow, ...lists.map(toAllow)],
    warnings: [...base.warnings, ...warnings],
  };
}

/** A list that speaks of rules which are not known speaks of none: an empty list would speak of all. */
const UNKNOWN = ['-'] as const;

function listsOf(said: {
  readonly allowlist?: Allowlist | undefined;
  readonly allowlists: readonly Allowlist[];
}): readonly Allowlist[] {
  return [...said.allowlists, ...(said.allowlist === undefined ? [] : [said.allowlist])];
}

function namesOf(id: string, name: string, warnings: string[]): readonly string[] {
  const ours = ourRules(id);
  if (ours.length === 0) warnings.push(`${name}: br has no rule "${id}"; br security rules lists those it has.`);
  return ours;
}

function usableRule(rule: Document['rules'][number], name: string, warnings: string[]): readonly CustomRule[] {
  const made = toRule(rule);
  if (made === null) return [];
  const refused = refuseRule(made);
  if (refused === null) return [made];
  warnings.push(`${name}: the rule "${refused.id}" is left out: ${refused.cause}.`);
  return [];
}

function readDocument({ name, text }: GitleaksFile): Document | string {
  try {
    const read = document.safeParse(parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not what gitleaks reads'}; the file is passed over, nothing is let pass by it.`;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return `${name}:${error.line}:${error.column}: ${error.message.split('\n')[0] ?? ''}; the file is passed over, nothing is let pass by it.`;
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
  if (rule.regex === undefined && rule.path === undefined) return null;
  return {
    id: rule.id,
    description: rule.description === '' ? rule.id : rule.description,
    severity: 'high',
    pattern: rule.regex ?? null,
    group: rule.secretGroup ?? null,
    keywords: rule.keywords,
    entropy: rule.entropy,
    path: rule.path ?? null,
    allow: listsOf(rule).map(toAllow),
  };
}

function toAllow(one: Allowlist): CustomAllow {
  return {
    and: one.condition?.toUpperCase() === 'AND',
    paths: one.paths,
    patterns: one.regexes,
    target: one.regexTarget === '' ? 'secret' : one.regexTarget,
    words: one.stopwords.map((word) => word.toLowerCase()),
    rules: one.targetRules,
  };
}

function usable(one: Allowlist, name: string, warnings: string[]): boolean {
  // The words hold no pattern: what lets a value pass may be the value.
  const all = [...one.paths, ...one.regexes];
  const wrong = all.findIndex((pattern) => compiled(pattern) === null);
  if (wrong === -1) return true;
  const what = wrong < one.paths.length ? `path ${wrong + 1}` : `regex ${wrong - one.paths.length + 1}`;
  warnings.push(
    `${name}: an allowlist${one.description === undefined ? '' : ` ("${one.description}")`} is left out: its ${what} is no regular expression that RE2 reads.`,
  );
  return false;
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
