import { stemOf } from './word-forms.ts';

/**
 * What a word says about the size of a change, as the natural logarithm of how many times larger it is than usual. Set by hand from
 * experience, and drawn towards what the older commits of four public repositories agreed on: a weak prior, which the history of a
 * repository corrects.
 */
const LEXICON: readonly (readonly [number, string])[] = [
  [
    -2.2,
    'typo spelling misspelling misspelled whitespace grammar newline semicolon comma punctuation badge gitignore nit oops capitalization trailing',
  ],
  [
    -1.6,
    'bump link hyperlink year copyright email wording reword indent indentation sponsor funding anchor favicon trivial',
  ],
  [
    -1.2,
    'url version comment license readme tag minor tiny tweak forgot accidental stray hotfix pin unpin title label tooltip phrase caption colour color padding margin icon font logo changelog changeset release publish prerelease canary heading footer sentence placeholder simple easy straightforward missing unnecessary',
  ],
  [
    -0.9,
    'small quick redundant duplicate extra constant description message mention clarify note todo deploy travis ci dependabot renovate lockfile dependency package warning ignore export',
  ],
  [
    -0.6,
    'fix correct adjust set default timeout limit log logging console print disable upgrade increase decrease reduce lower raise unused revert env bug error regression crash button name column',
  ],
  [
    -0.4,
    'skip update avoid ensure check allow flag option change only instead again properly correctly wrong broken bad prevent undefined null remove drop try debug temporary param argument attribute rename md',
  ],
  [
    -0.2,
    'enable make use handle lint return should when if npm prepare node include require restore experimental generic perf index',
  ],
  [
    0.3,
    'add test api function method class logic style clean cleanup util helper hook validation custom config configuration cache queue job event form list modal filter search more improvement code via batch multi switch',
  ],
  [
    0.5,
    'support example new create feature feat move replace convert extract simplify component page ui view screen endpoint schema table database sql script module client server handler middleware plugin adapter template documentation guide section multiple several format prettier benchmark performance optimize concurrency concurrent stream streaming async session build bulk migration complete',
  ],
  [
    0.8,
    'implement introduce refactor rework split migrate port restructure reorganize authentication authorization oauth dashboard editor generator router websocket i18n translation localization provider storage typescript suite e2e various service worker workflow permission sync synchronization basic cli scheduler pipeline integration integrate design encrypt encryption',
  ],
  [
    1.2,
    'system framework engine architecture overhaul modernize redesign prototype wip tutorial website site application everything monorepo consolidate platform parser planner collaboration collaborative multi-tenant offline realtime real-time end-to-end',
  ],
  [
    1.8,
    'initial rewrite scaffold bootstrap mvp boilerplate codebase compiler distributed protocol consensus lock-free wait-free raft paxos crdt replication sharding cryptography cryptographic risc-v kernel hypervisor byzantine interpreter bytecode jit virtual-machine debugger backend transpiler optimizer solver simulation',
  ],
];

const PHRASES: Readonly<Record<string, number>> = {
  'clean up': 0.4,
  'set up': 0.6,
  'from scratch': 1.2,
  'proof of': 1,
  'type inference': 1.6,
  'query planner': 0.8,
  'speed up': 0.5,
  'garbage collector': 1.8,
  'race condition': 0.9,
  'memory leak': 0.6,
  'one line': -1.2,
  'across the': 0.6,
  'whole codebase': 0.8,
};

const SIZES: ReadonlyMap<string, number> = new Map(
  LEXICON.flatMap(([size, words]) => words.split(' ').map((word) => [stemOf(word), size] as const)),
);
const PHRASE_SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries(PHRASES).map(([phrase, size]) => [phrase.split(' ').map(stemOf).join(' '), size]),
);

/** A word or phrase that says something about size, and how much. */
export type SizeWord = { readonly word: string; readonly size: number };

/** Every word of these, in their order in a text, that says something about size. */
export function sizeWords(words: readonly string[]): readonly SizeWord[] {
  const stems = words.map(stemOf);
  return stems.flatMap((stem, at) => {
    const found: SizeWord[] = [];
    const size = SIZES.get(stem);
    if (size !== undefined) found.push({ word: words[at] ?? stem, size });
    const phrase = PHRASE_SIZES.get(`${stem} ${stems[at + 1] ?? ''}`);
    if (phrase !== undefined) found.push({ word: `${words[at] ?? ''} ${words[at + 1] ?? ''}`, size: phrase });
    return found;
  });
}

/** How much larger than usual a change is, by its words: a logarithm. More words of a kind say more, each less than the one before. */
export function wordSize(words: readonly SizeWord[]): number {
  const sum = words.reduce((total, { size }) => total + size, 0);
  return words.length === 0 ? 0 : sum / Math.sqrt(words.length);
}
