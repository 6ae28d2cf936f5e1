import { nearestWord } from '../lib/nearest-word.ts';

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
 * then the word with the fewest typing mistakes.
 */
export function suggest(written: string, known: readonly string[]): string | null {
  const snake = written
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[-\s]/g, '_')
    .toLowerCase();
  const exact = known.find((word) => word.toLowerCase() === snake || word === SYNONYMS[snake]);
  return exact ?? nearestWord(snake, known);
}
