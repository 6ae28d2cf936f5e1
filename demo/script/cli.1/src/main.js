import { parseArgs } from 'node:util';
import { commands } from './commands.js';
import { openStore } from './store.js';

/** Runs one command line; resolves with the exit code: 0 done, 1 failed, 2 not understood. */
export async function main(args, { env = process.env, print = console.log, complain = console.error } = {}) {
  const [name, ...rest] = args;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const asked = name === undefined || name === 'help' || name === '--help';
    (asked ? print : complain)(asked ? help() : `shelf: there is no command "${name}"\n\n${help()}`);
    return asked ? 0 : 2;
  }
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    const store = await openStore(env.SHELF_FILE ?? 'shelf.json');
    return (await command.run({ values, positionals, store, print })) ?? 0;
  } catch (error) {
    complain(`shelf ${name}: ${error.message}`);
    return error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function help() {
  const lines = commands.map(({ usage, summary }) => `  shelf ${usage}\n      ${summary}\n`);
  return `Bookmarks in one file.\n\n${lines.join('\n')}`;
}
