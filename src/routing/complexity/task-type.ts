import type { TaskType } from '../../model/complexity.ts';
import { prose, stemOf, wordsOf } from './word-forms.ts';

/** Words that name a kind of work wherever they stand; the verb that a description begins with says more. */
const NOUNS: readonly (readonly [TaskType, string])[] = [
  ['security', 'vulnerability vulnerabilities cve xss csrf exploit breach'],
  [
    'bug_fix',
    'bug bugs error errors issue issues crash crashes regression broken failing fails typo typos wrong incorrect exception',
  ],
  ['testing', 'test tests coverage spec specs e2e'],
  ['documentation', 'readme documentation docs docstring docstrings changelog tutorial guide comment comments'],
  ['optimization', 'performance bottleneck slow latency throughput'],
  ['refactor', 'refactoring cleanup restructuring'],
  ['security', 'security'],
];

/** What a description begins with, mostly in the imperative. */
const VERBS: readonly (readonly [TaskType, string])[] = [
  ['bug_fix', 'fix repair resolve correct debug hotfix patch revert bugfix investigate'],
  [
    'refactor',
    'refactor cleanup restructure reorganize rename extract simplify deduplicate rework inline modularize decouple rewrite tidy refact',
  ],
  ['documentation', 'document docs doc describe explain'],
  ['testing', 'test tests cover'],
  ['optimization', 'optimize optimise speed perf accelerate profile'],
  ['security', 'harden secure sanitize encrypt'],
  [
    'new_feature',
    'add create implement introduce build support feat feature develop design enable allow scaffold provide integrate make',
  ],
];

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));
const NOUN_STEMS = NOUNS.map(([type, words]) => [type, stems(words)] as const);
const VERB_STEMS = VERBS.map(([type, words]) => [type, stems(words)] as const);
const TESTS = stems('test tests spec specs coverage testing');
const DOCS = stems('readme documentation docs docstring docstrings guide tutorial changelog jsdoc');
const HOLES = stems('vulnerability xss csrf cve injection exploit breach');
/** Prefixes of conventional commits: https://www.conventionalcommits.org */
const PREFIXES: Readonly<Record<string, TaskType>> = {
  fix: 'bug_fix',
  feat: 'new_feature',
  refactor: 'refactor',
  test: 'testing',
  docs: 'documentation',
  doc: 'documentation',
  perf: 'optimization',
  security: 'security',
};

/** What kind of work a description asks for. */
export function taskTypeOf(text: string): TaskType {
  const prefix = /^\s*(\w+)(?:\([^)\n]*\))?!?:\s/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined;
  if (named !== undefined) return named;
  const [head = ''] = prose(text)
    .trim()
    .split(/\n|(?<=[.!?])\s/u);
  const all = wordsOf(head).map(stemOf);
  const polite = new Set([
    'please',
    'pleas',
    'we',
    'need',
    'to',
    'should',
    'must',
    'i',
    'want',
    'can',
    'you',
    'let',
    'us',
    'the',
    'a',
    'an',
  ]);
  const words = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !polite.has(word)),
    ),
  );
  return byVerb(words) ?? byNoun(words) ?? byNoun(wordsOf(text).map(stemOf)) ?? 'general';
}

function byVerb(words: readonly string[]): TaskType | null {
  const [first = '', ...others] = words;
  const type = VERB_STEMS.find(([, verbs]) => verbs.has(first))?.[0] ?? null;
  const has = (set: ReadonlySet<string>, most = others.length): boolean =>
    others.slice(0, most).some((word) => set.has(word));
  const writes = ['add', 'write', 'updat', 'improv', 'increas', 'extend', 'creat'].includes(first);
  // What is added decides: tests and documentation are no features.
  if (writes && has(TESTS, 3)) return 'testing';
  if (writes && has(DOCS, 3)) return 'documentation';
  if (type === 'bug_fix' && has(HOLES)) return 'security';
  if (first === 'improv') return has(stems('performance speed latency throughput')) ? 'optimization' : 'refactor';
  if (first === 'clean' || (first === 'move' && others.length > 0) || first === 'split') return 'refactor';
  if (['reduc', 'decreas'].includes(first) && has(stems('latency memory time size allocations usage')))
    return 'optimization';
  return type;
}

function byNoun(words: readonly string[]): TaskType | null {
  return NOUN_STEMS.find(([, nouns]) => words.some((word) => nouns.has(word)))?.[0] ?? null;
}
