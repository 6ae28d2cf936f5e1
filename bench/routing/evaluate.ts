// How well routing judges, on cases with known answers: `npm run eval:routing -- [folder]`.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Evaluation } from './case-files.ts';
import { evaluateComplexity } from './complexity-cases.ts';
import { evaluateCosts } from './cost-cases.ts';
import { evaluateErrors } from './error-cases.ts';
import { evaluateHistory } from './history-cases.ts';

const help = `usage: npm run eval:routing -- [folder] [options]

Prints how many provider failures are classified as expected, whether costs come out as the price list has them, how well the size of
changes is foretold from a repository's own history, and how hard tasks are judged to be. The folder, or BR_EVAL_DATA, has
provider_errors*, cost_cases*, git_history_size* and original_cases*.jsonl(.gz), or some of them (fields: the files beside this one).
Without a folder: on the provider failures of this repository. Exit code 1: an aim was missed. 2: no such cases.

  --brief        the last lines of each part only
`;

/** A part of the evaluation: what it is called, and how it is done on a folder (null: with this repository's own cases). */
type Part = { readonly title: string; readonly run: (folder: string | null) => Promise<Evaluation> };

function inFolder(run: (folder: string) => Evaluation | Promise<Evaluation>): Part['run'] {
  return async (folder) =>
    folder === null ? { lines: ['not judged: no folder is given'], ok: null } : await run(folder);
}

const PARTS: readonly Part[] = [
  { title: 'Provider failures', run: (folder) => Promise.resolve(evaluateErrors(folder)) },
  {
    title: 'Costs',
    run: inFolder((folder) => {
      const { rows, ok } = evaluateCosts(folder);
      return { lines: rows, ok: missing(rows) ? null : ok };
    }),
  },
  {
    title: 'Sizes of changes',
    run: inFolder(async (folder) => {
      const { lines, ok } = await evaluateHistory(folder);
      return { lines, ok: missing(lines) ? null : ok };
    }),
  },
  { title: 'Complexity', run: inFolder(evaluateComplexity) },
];

/** Parts that find no file say so in one line. */
function missing(lines: readonly string[]): boolean {
  return lines.length === 1 && (lines[0] ?? '').startsWith('no ');
}

const WORDS = { true: 'reached', false: 'MISSED', null: 'not judged' } as const;

/** The exit code: 0 where every aim that could be judged is reached. */
async function evaluate(folder: string | null, brief: boolean): Promise<0 | 1 | 2> {
  const results: Evaluation[] = [];
  for (const { title, run } of PARTS) {
    const result = await run(folder);
    results.push(result);
    const lines = brief
      ? result.lines.filter((line) => /aim|are right|^ *mean|missing|not judged|^no /.test(line))
      : result.lines;
    process.stdout.write(`${title}: ${WORDS[`${result.ok}`]}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  }
  if (results.every(({ ok }) => ok === null)) return 2;
  return results.some(({ ok }) => ok === false) ? 1 : 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { brief: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? process.env['BR_EVAL_DATA'] ?? null;
if (values.help || positionals.length > 1) process.stdout.write(help);
else if (folder !== null && !existsSync(folder)) {
  process.stderr.write(`There is no folder ${folder}. Name one with cases, or none.\n`);
  process.exitCode = 2;
} else process.exitCode = await evaluate(folder, values.brief);
