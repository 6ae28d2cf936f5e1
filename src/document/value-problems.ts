import type * as z from 'zod';
import type { Path } from './findings.ts';
import { isKind, type Kind, kinds } from './value-words.ts';

/** What is wrong with a value, where, in whole sentences. `part: 'key'` means the key itself. */
export type ValueProblem = {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly cause: string;
  readonly remedy: string;
};

type Issue = z.core.$ZodIssue;

/** Words the issues of one value. `path` is the value's place in the file, `value` what is written there. */
export function valueProblems(
  issues: readonly Issue[],
  path: Path,
  value: unknown,
): readonly (ValueProblem | UnknownKeys)[] {
  return issues.flatMap((issue) => issueProblems(issue, path, value));
}

/** Keys that a map inside of a value does not have. */
export type UnknownKeys = { readonly path: Path; readonly unknown: readonly string[] };

function issueProblems(issue: Issue, path: Path, root: unknown): readonly (ValueProblem | UnknownKeys)[] {
  const own = issue.path.filter((step) => typeof step !== 'symbol');
  const value = own.reduce(step, root);
  const full = [...path, ...own];
  if (issue.code === 'unrecognized_keys') return [{ path: full, unknown: issue.keys }];
  if (issue.code === 'invalid_key')
    return issue.issues.slice(0, 1).map((inner) => wrong(full, 'key', inner.message, String(own.at(-1))));
  if (issue.code === 'invalid_union') {
    // The alternative that was meant is the one that fits in kind and fails further in.
    const meant = issue.errors.filter(
      (branch) => !branch.some((inner) => inner.path.length === 0 && isTypeMismatch(inner)),
    );
    if (meant.length === 1 && meant[0] !== undefined) return valueProblems(meant[0], full, value);
  }
  return [wrong(full, 'value', issue.message, value)];
}

/** Kinds of text that may hold a password or key: what is written there is not repeated. */
const SECRETS: ReadonlySet<string> = new Set<Kind>(['endpoint', 'headers', 'headerValue', 'ruleExample']);

/** An issue that says that the value is of another kind altogether. */
function isTypeMismatch(issue: Issue): boolean {
  if (issue.code === 'invalid_union')
    return issue.errors.every((branch) => branch.some((inner) => inner.path.length === 0 && isTypeMismatch(inner)));
  return issue.code === 'invalid_type';
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** What to add where a key is missing. */
const MISSING: Readonly<Record<string, string>> = {
  name: 'Add a line such as name: notes-api.',
  id: 'Add a line such as id: api.',
};

/** Kinds of text: a number or truth value only lacks its quotes. */
const TEXTS: ReadonlySet<string> = new Set<Kind>([
  'agent',
  'argument',
  'claim',
  'id',
  'handoff',
  'model',
  'prompt',
  'title',
]);

function wrong(path: Path, part: 'key' | 'value', message: string, value: unknown): ValueProblem {
  // Every message of the schema names a kind; another one would be the library's own, and still better than none.
  const { expected, remedy } = isKind(message) ? kinds[message] : { expected: message, remedy: 'Mend it.' };
  if (value === undefined)
    return { path, part, cause: `${label(path)} is missing.`, remedy: MISSING[`${path.at(-1)}`] ?? remedy };
  const is = typeof value === 'string' && SECRETS.has(message) ? 'another text' : described(value);
  const cause = `${label(path)} must be ${expected}, but it is ${is}.`;
  if (message === 'duration' && typeof value === 'number')
    return { path, part, cause, remedy: `Add a unit: ${value}s for seconds, ${value}m for minutes.` };
  if ((typeof value === 'number' || typeof value === 'boolean') && TEXTS.has(message))
    return { path, part, cause, remedy: `Put it in quotes: "${value}".` };
  return { path, part, cause, remedy };
}

/** What to call a value: its key, or its number in the list. */
export function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.at(-2);
  return typeof list === 'string' ? `Entry ${last + 1} of "${list}"` : `Word ${last + 1} of the command`;
}

/** A value in a few words. */
export function described(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? 'empty text' : `the text "${cut(value)}"`;
    case 'number':
    case 'bigint':
      return `the number ${value}`;
    case 'boolean':
      return `${value}`;
    default:
      return 'a map';
  }
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
