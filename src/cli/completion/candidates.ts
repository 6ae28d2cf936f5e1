import { plainText } from '../../views/plain-text.ts';
import type { Command, Completes, OptionSpec } from '../command.ts';
import type { Entry, Registry } from '../registry.ts';
import { GLOBAL_OPTIONS, optionTerm } from '../terms.ts';

/** One thing that may come next. */
export type Candidate = { readonly value: string; readonly about: string };

/** Looks up what exists now. `session` is the one the line names, if it does; `typed` is the beginning of the word. */
export type Lookup = (
  what: 'session' | 'task' | 'attempt' | 'recording' | 'kept' | 'plan' | 'agent',
  line: { readonly session: string | null; readonly typed: string },
) => Promise<readonly Candidate[]>;

const GLOBAL_FLAGS: readonly Candidate[] = [
  ...GLOBAL_OPTIONS.map(([flags, about]): Candidate => ({
    value: flags.split(', ').at(-1)?.split(' ')[0] ?? flags,
    about,
  })),
  { value: '--help', about: 'show help' },
];

/** What may come next on a command line. `words` are those after `br`; the last one is being typed and may be empty. */
export async function candidates(
  words: readonly string[],
  registry: Registry,
  lookup: Lookup,
): Promise<readonly Candidate[]> {
  const typed = words.at(-1) ?? '';
  const all = await offered({ before: words.slice(0, -1), typed, registry }, lookup);
  return all
    .filter(({ value }) => value.startsWith(typed))
    .map(({ value, about }) => ({ value, about: plainText(about).replace(/[\t\n]/g, ' ') }));
}

type Line = { readonly before: readonly string[]; readonly typed: string; readonly registry: Registry };

async function offered({ before, typed, registry }: Line, lookup: Lookup): Promise<readonly Candidate[]> {
  const found = findEntry(before, registry);
  if (found === null) return typed.startsWith('-') ? GLOBAL_FLAGS : commandWords(before, registry);
  const command = await found.entry.load();
  const rest = before.slice(found.words);
  const options = Object.entries(command.options);
  const line = { session: valueOf(rest, '--session'), typed };
  const last = rest.at(-1);
  const open = options.find(
    ([key, spec]) => spec.value !== null && last !== undefined && flagsOf(key, spec).includes(last),
  );
  if (open !== undefined) return resolve(open[1].completes, line, lookup);
  if (typed.startsWith('-')) {
    const flags = options.flatMap(([key, spec]) =>
      flagsOf(key, spec)
        .slice(-1)
        .map((value) => ({ value, about: spec.about })),
    );
    return [...flags, ...GLOBAL_FLAGS];
  }
  const values = await resolve(argumentAt(command, positionals(rest, command)), line, lookup);
  // A command may itself be the first word of others.
  return before.length === 1 ? [...commandWords(before, registry), ...values] : values;
}

/** The command a line names, and how many of its words do: the longest name, since `agents` and `agents show` both are one. */
function findEntry(
  words: readonly string[],
  { groups }: Registry,
): { readonly entry: Entry; readonly words: number } | null {
  const named = groups
    .flatMap(({ entries }) => entries)
    .filter(({ name, hidden }) => !hidden && name.split(' ').every((word, index) => words[index] === word))
    .map((entry) => ({ entry, words: entry.name.split(' ').length }));
  return named.toSorted((a, b) => b.words - a.words)[0] ?? null;
}

/** First words, or second words of a group. */
function commandWords(before: readonly string[], registry: Registry): readonly Candidate[] {
  const [first] = before;
  const entries = registry.groups.flatMap(({ entries: each }) => each).filter(({ hidden }) => !hidden);
  if (first === undefined) {
    const single = entries
      .filter(({ name }) => !name.includes(' '))
      .map(({ name, summary }) => ({ value: name, about: summary }));
    const groups = Object.entries(registry.families).map(([value, about]) => ({ value, about }));
    return [...single, ...groups, { value: 'help', about: 'show help for a command' }];
  }
  if (first === 'help') return before.length === 1 ? commandWords([], registry) : [];
  return entries
    .filter(({ name }) => name.startsWith(`${first} `) && before.length === 1)
    .map(({ name, summary }) => ({ value: name.slice(first.length + 1), about: summary }));
}

/** `-f`, `--follow`. */
function flagsOf(key: string, spec: OptionSpec<unknown>): readonly string[] {
  return optionTerm(key, { ...spec, value: null }).split(', ');
}

function valueOf(words: readonly string[], flag: string): string | null {
  const at = words.indexOf(flag);
  return at === -1 ? null : (words[at + 1] ?? null);
}

/** How many positional arguments have been typed. */
function positionals(words: readonly string[], command: Command): number {
  const withValue = new Set(
    Object.entries(command.options).flatMap(([key, spec]) => (spec.value === null ? [] : flagsOf(key, spec))),
  );
  let count = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) count += 1;
    else if (withValue.has(word)) index += 1;
  }
  return count;
}

function argumentAt(command: Command, index: number): Completes {
  const specs = Object.values(command.args);
  const spec = specs[index] ?? specs.findLast(({ kind }) => kind === 'variadic' || kind === 'optional-variadic');
  return spec?.completes ?? null;
}

async function resolve(
  completes: Completes,
  line: Parameters<Lookup>[1],
  lookup: Lookup,
): Promise<readonly Candidate[]> {
  if (completes === null) return [];
  if (typeof completes === 'string') return lookup(completes, line);
  return completes.map((value) => ({ value, about: '' }));
}
