import { stemOf, wordsOf } from './word-forms.ts';

/** A task that was finished here. */
export type FinishedTask = {
  readonly id: string;
  readonly text: string;
  readonly lines: number;
  readonly files: number;
  /** Tries it took. */
  readonly attempts: number;
};

/** What tasks like one came to, each weighted by how like it they are; null where none is like it. */
export type SimilarTasks = {
  readonly count: number;
  readonly lines: number;
  readonly files: number;
  readonly attempts: number;
  /** 0…1: of the one that is most like it. */
  readonly likeness: number;
};

/** Tasks less alike than this have nothing in common but common words. */
const ALIKE = 0.2;
const MOST = 8;
const COMMON = new Set('a an the to from of in on at for and or with by is are be it that this as so'.split(' '));

/** Finds the finished tasks whose words are most like those of a description. */
export function similarTasks(text: string, tasks: readonly FinishedTask[]): SimilarTasks | null {
  const bags = tasks.map((task) => bagOf(task.text));
  const seen = new Map<string, number>();
  for (const bag of bags) for (const word of bag) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log((1 + tasks.length) / (1 + (seen.get(word) ?? 0))) + 1;
  const length = (bag: ReadonlySet<string>): number =>
    Math.sqrt([...bag].reduce((sum, word) => sum + weight(word) ** 2, 0));
  const mine = bagOf(text);
  const own = length(mine);
  const found = tasks
    .map((task, at) => {
      const bag = bags[at] ?? new Set();
      const shared = [...mine].filter((word) => bag.has(word)).reduce((sum, word) => sum + weight(word) ** 2, 0);
      return { task, likeness: shared === 0 ? 0 : shared / (own * length(bag)) };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || (a.task.id < b.task.id ? -1 : 1))
    .slice(0, MOST);
  if (found.length === 0) return null;
  const total = found.reduce((sum, { likeness }) => sum + likeness, 0);
  const mean = (of: (task: FinishedTask) => number): number =>
    found.reduce((sum, { task, likeness }) => sum + likeness * of(task), 0) / total;
  return {
    count: found.length,
    // In the middle of what varies by factors.
    lines: Math.round(Math.expm1(mean((task) => Math.log1p(task.lines)))),
    files: Math.max(1, Math.round(mean(({ files }) => files))),
    attempts: mean(({ attempts }) => attempts),
    likeness: found[0]?.likeness ?? 0,
  };
}

function bagOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !COMMON.has(word))
      .map(stemOf),
  );
}
