import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Style } from '../text/style.ts';

/** What the last words of the demo tell. */
export type ClosingFacts = {
  readonly root: string;
  /** How many tests of the application passed. */
  readonly tests: number;
  /** What to type for `br` where it is not on PATH, or null. */
  readonly alias: string | null;
};

/** Where everything is and what to look at, as lines that can be pasted into a shell. */
export function closingWords({ root, tests, alias }: ClosingFacts, { paint, glyphs }: Style): string {
  const commands: readonly (readonly [string, string])[] = [
    ['br status', 'what landed, and what every attempt used'],
    ['br logs link', 'the attempt its check refused, and the second with the evidence'],
    ['br logs export', 'the landing that met a conflict, and its way out'],
    ['br diff cli', 'what one task changed'],
    ['git log --graph --oneline --all', 'what landed, and every attempt that was kept'],
    ['br land', 'bring the result to your branch, main'],
    ['node bin/shelf.js serve', 'then use what was built'],
  ];
  const width = Math.max(...commands.map(([line]) => line.length));
  const lines = commands.map(
    ([line, about]) => `  ${paint('accent', line.padEnd(width))}  ${paint('dim', `# ${about}`)}`,
  );
  return [
    '',
    `${paint('good', glyphs.good)} The application's own ${tests} tests pass on what was built.`,
    '',
    'Look around:',
    `  ${paint('accent', `cd ${quoted(root)}`)}`,
    ...(alias === null ? [] : [`  ${paint('accent', `alias br=${quoted(alias)}`)}`]),
    ...lines,
    '',
  ].join('\n');
}

/** The command for `br`, or null where typing `br` starts this very program. */
export function aliasFor(launcher: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const own = realPath(launcher);
  const first = (env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => realPath(path.join(folder, 'br')))
    .find((program) => program !== null);
  return first !== undefined && first === own ? null : `${quoted(process.execPath)} ${quoted(launcher)}`;
}

function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
