import type { FailureCode } from '../model/failure.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_CODES, FAILURE_EXITS } from './exit-codes.ts';
import type { Entry } from './registry.ts';
import { argumentTerm, GLOBAL_OPTIONS, optionTerm } from './terms.ts';

const NOTICE = '<!-- Made from the code by `npm run docs`; changes here are lost. -->';

/** The page about every command, as Markdown. */
export async function commandReference(): Promise<string> {
  const parts = [
    '# Commands',
    NOTICE,
    'What `br help` shows, on one page. The answer goes to stdout, progress and questions go to stderr. Session and task ids may be shortened to any unique beginning. `br` works from any directory of the repository. See also the [exit codes](exit-codes.md).',
    '## Options of every command',
    table(
      ['Option', 'Meaning'],
      GLOBAL_OPTIONS.map(([flags, about]) => [code(flags), escaped(about)]),
    ),
  ];
  for (const { title, entries } of COMMANDS) {
    const shown = entries.filter(({ hidden }) => !hidden);
    if (shown.length > 0) parts.push(`## ${title}`);
    for (const entry of shown) parts.push(...commandPart(entry, await entry.load()));
  }
  return `${parts.join('\n\n')}\n`;
}

/** The page about exit codes, as Markdown. */
export function exitCodeReference(): string {
  const rows = Object.entries(EXIT_CODES).map(([exit, meaning]) => {
    const codes = failuresWith(Number(exit));
    return [exit, meaning, codes.map((each) => code(each)).join(' ')];
  });
  const parts = [
    '# Exit codes',
    NOTICE,
    'Stable: scripts may match on them. With `--json` a failure is one document on stdout, `{"schema":"br.error/1","ok":false,"error":{"code",…}}`; the codes in it, in the last column, say more than the exit code.',
    table(['Exit code', 'Meaning', '`error.code`'], rows),
  ];
  return `${parts.join('\n\n')}\n`;
}

function failuresWith(exit: number): readonly string[] {
  const codes = Object.keys(FAILURE_EXITS) as readonly FailureCode[];
  return codes.filter((each) => FAILURE_EXITS[each] === exit);
}

function commandPart({ name, summary }: Entry, { description, args, options, examples }: Command): readonly string[] {
  const usage = [
    'br',
    name,
    ...(Object.keys(options).length > 0 ? ['[options]'] : []),
    ...Object.entries(args).map(([key, spec]) => argumentTerm(key, spec)),
  ];
  const parts = [`### br ${name}`, `${summary}.`, fenced(usage.join(' ')), escaped(description)];
  const terms = [
    ...Object.entries(args).map(([key, spec]) => [code(argumentTerm(key, spec)), escaped(spec.about)]),
    ...Object.entries(options).map(([key, spec]) => [code(optionTerm(key, spec)), escaped(spec.about)]),
  ];
  if (terms.length > 0) parts.push(table(['Argument or option', 'Meaning'], terms));
  parts.push(fenced(examples.map(({ line, about }) => `# ${about}\nbr ${line}`).join('\n')));
  return parts;
}

function fenced(text: string): string {
  return `\`\`\`sh\n${text}\n\`\`\``;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Text in which Markdown would take `<usd>` for HTML. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
