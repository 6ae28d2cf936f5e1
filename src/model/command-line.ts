import type { Command } from './plan.ts';

/** Characters that no shell gives a meaning to, wherever they stand in a word. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** A command as a person would type it: a shell line as written, an argument vector quoted for `/bin/sh`. For display only. */
export function commandLine(command: Command): string {
  return command.kind === 'shell' ? command.line : command.argv.map(quoted).join(' ');
}

/** How a command is started: a shell line by `/bin/sh -c`, a vector as it is. */
export function commandArgv(command: Command): readonly string[] {
  return command.kind === 'shell' ? ['/bin/sh', '-c', command.line] : command.argv;
}

function quoted(argument: string): string {
  return PLAIN.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}
