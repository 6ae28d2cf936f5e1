/** What people write when they mean one of our keys: from CI files, compose files and other programs. */
const SYNONYMS: Readonly<Record<string, string>> = {
  after: 'needs',
  command: 'run',
  cmd: 'run',
  cost: 'budget',
  depends: 'needs',
  dependencies: 'needs',
  depends_on: 'needs',
  deps: 'needs',
  description: 'prompt',
  environment: 'env',
  instructions: 'prompt',
  jobs: 'tasks',
  max_concurrency: 'concurrency',
  max_cost: 'budget',
  max_parallel: 'concurrency',
  parallel: 'concurrency',
  parallelism: 'concurrency',
  paths: 'files',
  requires: 'needs',
  script: 'run',
  steps: 'tasks',
  test: 'checks',
  tests: 'checks',
  verify: 'checks',
  workers: 'concurrency',
};

/**
 * The known word most likely meant, or null. Another spelling (`onFailure`, `on-failure`) and known synonyms come first,
 * then the word with the fewest typing mistakes: at most one for every three letters.
 */
export function suggest(written: string, known: readonly string[]): string | null {
  const snake = written
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[-\s]/g, '_')
    .toLowerCase();
  const exact = known.find((word) => word.toLowerCase() === snake || word === SYNONYMS[snake]);
  if (exact !== undefined) return exact;
  let best: string | null = null;
  let least = Math.floor(Math.max(written.length, 3) / 3) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = editDistance(snake, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (optimal string alignment).
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
