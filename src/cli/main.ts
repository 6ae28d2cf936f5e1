import { Command } from 'commander';
import { version } from '../lib/version.ts';

/** Runs the command line `argv` (as in `process.argv`) and sets `process.exitCode`. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('br')
    .description('Turns a project spec into merged, verified code.')
    .version(version, '-V, --version');
  await program.parseAsync(argv);
}
