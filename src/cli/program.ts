import { Command as Commander, CommanderError, type HelpConfiguration, Option } from 'commander';
import { err, ok, type Result } from '../lib/result.ts';
import { version } from '../lib/version.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Command, OptionSpec } from './command.ts';
import { COMMAND_GROUPS, COMMANDS } from './commands/index.ts';
import type { Globals } from './context.ts';
import type { Entry } from './registry.ts';
import { argumentTerm, GLOBAL_OPTIONS, longFlag, optionTerm } from './terms.ts';
import type { Style } from './text/style.ts';

/** The options of every command in one line. */
const GLOBAL_TERMS = GLOBAL_OPTIONS.map(([flags]) => flags).join(' | ');
/** Widest line of help: longer ones are hard to read. */
const HELP_WIDTH = 100;

/** What a command line asks for: a command with its input, or nothing more than text that was already written (help, version). */
export type Request =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly command: Command;
      readonly options: Readonly<Record<string, unknown>>;
      readonly args: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'answered' };

/** What reading a command line needs. */
export type ReadOptions = {
  readonly argv: readonly string[];
  readonly style: Style;
  readonly columns: number;
  /** Help and version go here. */
  readonly write: (text: string) => void;
};

/** The directory given by `-C`, and the flags every command has. */
export type GlobalOptions = Globals & { readonly directory: string | null; readonly color: boolean };

/** Reads the flags that stand anywhere on the line; done first, because they decide how everything else is said. */
export function readGlobals(argv: readonly string[]): GlobalOptions {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const has = (flag: string): boolean => words.includes(flag);
  const hasLetter = (letter: string): boolean => words.some((word) => /^-[a-z]+$/.test(word) && word.includes(letter));
  return {
    json: has('--json'),
    quiet: has('--quiet') || hasLetter('q'),
    verbose: has('--verbose') || hasLetter('v'),
    color: !has('--no-color'),
    directory: directoryOf(words),
  };
}

/** `-C dir`, `-Cdir`, `--directory dir`, `--directory=dir`. */
function directoryOf(words: readonly string[]): string | null {
  for (const [index, word] of words.entries()) {
    if (word === '-C' || word === '--directory') return words[index + 1] ?? null;
    const joined = /^(?:--directory=|-C)(.+)$/.exec(word);
    if (joined !== null) return joined[1] ?? null;
  }
  return null;
}

/** Reads a command line. Loads only the commands it names. */
export async function readCommandLine(options: ReadOptions): Promise<Result<Request, Failure>> {
  let request: Request = { kind: 'answered' };
  const argv = withHelpFlag(options.argv);
  if (!argv.ok) return argv;
  const program = base(options);
  for (const { title, entries } of COMMANDS) {
    for (const each of entries) {
      const parent = parentOf(program, each.name, title);
      const loaded = isNamed(each.name, argv.value) ? await each.load() : null;
      const node = parent
        .command(each.name.split(' ').at(-1) ?? each.name, { hidden: each.hidden })
        .summary(each.summary);
      if (parent === program) node.helpGroup(`${title}:`);
      if (loaded === null) continue;
      define(node, each, loaded, (read) => {
        request = { kind: 'command', name: each.name, command: loaded, ...read };
      });
    }
  }
  try {
    await program.parseAsync(argv.value, { from: 'user' });
    return ok(request);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ok({ kind: 'answered' }) : err(usageFailure(error, argv.value));
  }
}

/** `help plan check` as `plan check --help`, which commander's own `help` cannot do for commands of two words; no words at all ask for help too. */
function withHelpFlag(argv: readonly string[]): Result<readonly string[], Failure> {
  if (argv.length === 0) return ok(['--help']);
  if (argv[0] !== 'help') return ok(argv);
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const name = words.join(' ');
  const known = COMMANDS.flatMap(({ entries }) => entries.map((each) => each.name));
  if (name === '' || name === 'help' || name in COMMAND_GROUPS || known.includes(name)) {
    return ok([...(name === 'help' ? [] : words), '--help']);
  }
  return err(failure('usage', `Unknown command "${name}".`, 'br --help lists them.'));
}

function base({ style, columns, write }: ReadOptions): Commander {
  const program = new Commander('br')
    .description(
      'Turns a plan into merged, verified commits: runs coding agents in parallel git worktrees\nand lets nothing merge that fails its checks.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .commandsGroup('Shell:')
    .helpCommand('help [command]', 'Show help for a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp(helpStyle(style))
    .configureOutput({
      writeOut: write,
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(columns, HELP_WIDTH),
      getOutHasColors: () => style.color,
    })
    .addHelpText(
      'after',
      '\nFirst steps: br init, br agents, br run\nHelp for one command, with examples: br help <command>',
    );
  for (const [flags, about] of GLOBAL_OPTIONS) program.addOption(new Option(flags, about));
  return program;
}

function helpStyle(style: Style): HelpConfiguration {
  return {
    styleTitle: (text) => style.paint('strong', text),
    styleCommandText: (text) => style.paint('accent', text),
    styleSubcommandText: (text) => style.paint('accent', text),
    styleOptionText: (text) => style.paint('accent', text),
    styleArgumentText: (text) => style.paint('accent', text),
    subcommandTerm: (node) => node.name(),
  };
}

/** A command is loaded when all words of its name stand on the line: enough for running it and for its help. */
function isNamed(name: string, argv: readonly string[]): boolean {
  return name.split(' ').every((word) => argv.includes(word));
}

function parentOf(program: Commander, name: string, title: string): Commander {
  const [first, second] = name.split(' ');
  if (first === undefined || second === undefined) return program;
  const known = program.commands.find((each) => each.name() === first);
  return (
    known ??
    program
      .command(first)
      .helpCommand(false)
      .summary(COMMAND_GROUPS[first] ?? '')
      .helpGroup(`${title}:`)
  );
}

type Read = { readonly options: Readonly<Record<string, unknown>>; readonly args: Readonly<Record<string, unknown>> };

function define(node: Commander, entry: Entry, command: Command, chosen: (read: Read) => void): void {
  node.description(command.description);
  for (const [key, spec] of Object.entries(command.args)) node.argument(argumentTerm(key, spec), spec.about);
  for (const [key, spec] of Object.entries(command.options)) node.addOption(commanderOption(key, spec));
  const examples = command.examples.map(({ line, about }) => `  br ${line}\n      ${about}`);
  node.addHelpText('after', `\nOptions of every command (br --help explains them):\n  ${GLOBAL_TERMS}`);
  if (examples.length > 0) node.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  node.action(() => {
    const given = node.opts<Record<string, unknown>>();
    const options = Object.entries(command.options).map(([key, spec]) => [
      key,
      spec.value === null ? isSet(given, key) : (given[key] ?? (spec.many ? [] : undefined)),
    ]);
    const args = Object.keys(command.args).map((key, index) => [key, node.processedArgs[index] as unknown]);
    chosen({
      options: Object.fromEntries(options) as Record<string, unknown>,
      args: Object.fromEntries(args) as Record<string, unknown>,
    });
  });
  if (entry.hidden) node.allowUnknownOption();
}

/** Whether a flag was given. The library takes `--no-wait` for the opposite of `--wait`, and keeps it under that name. */
function isSet(given: Readonly<Record<string, unknown>>, key: string): boolean {
  const positive = /^no[A-Z]/.test(key) ? key.charAt(2).toLowerCase() + key.slice(3) : null;
  return positive === null ? given[key] === true : given[positive] === false;
}

function commanderOption(key: string, spec: OptionSpec<unknown>): Option {
  const made = new Option(optionTerm(key, spec), spec.about);
  const { parse } = spec;
  if (parse !== null) {
    made.argParser((value: string, before: unknown): unknown => {
      const read = parse(value);
      if (read.ok)
        return spec.many ? [...(Array.isArray(before) ? (before as unknown[]) : []), read.value] : read.value;
      throw new CommanderError(2, 'br.invalidValue', `"${value}" for ${longFlag(key)} ${read.error}.`);
    });
  }
  return made;
}

function usageFailure(error: CommanderError, argv: readonly string[]): Failure {
  if (error.code === 'commander.help') return noCommand(argv);
  const family = argv.find((word) => word in COMMAND_GROUPS);
  const [message = '', suggestion = ''] = error.message.replace(/^error: /, '').split('\n');
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion)?.[1];
  if (error.code === 'commander.unknownCommand') {
    const before = family === undefined ? '' : `${family} `;
    const typed = /'(.*)'/.exec(message)?.[1] ?? '';
    return failure(
      'usage',
      `Unknown command "${before}${typed}".`,
      `${meant === undefined ? '' : `Did you mean br ${before}${meant}? `}See: ${family === undefined ? 'br --help' : `br help ${family}`}`,
    );
  }
  const named = COMMANDS.flatMap(({ entries }) => entries).find(
    ({ name, hidden }) => !hidden && isNamed(name, argv.slice(0, 2)),
  );
  const help = named === undefined ? 'br --help' : `br help ${named.name}`;
  const cause = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}`
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/([^.])$/, '$1.');
  return failure('usage', cause, `${meant === undefined ? '' : `Did you mean ${meant}? `}See: ${help}`);
}

/** `br plan` alone, or flags without a command: says what could follow. */
function noCommand(argv: readonly string[]): Failure {
  const group = Object.keys(COMMAND_GROUPS).find((name) => argv.includes(name));
  if (group === undefined) return failure('usage', 'No command was given.', 'br --help lists them.');
  const names = COMMANDS.flatMap(({ entries }) => entries)
    .filter(({ name, hidden }) => !hidden && name.startsWith(`${group} `))
    .map(({ name }) => name);
  return failure(
    'usage',
    `br ${group} needs to know what to do.`,
    `One of: ${names.map((name) => `br ${name}`).join(', ')}.`,
  );
}
