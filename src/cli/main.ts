import { type Failure, FailureError } from '../model/failure.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import { processContext } from './process-context.ts';
import { tellCrash, watchForCrashes } from './crash.ts';
import { readCommandLine, readGlobals } from './program.ts';

/**
 * Runs the command line `argv` (as in `process.argv`) and sets `process.exitCode`; see `exit-codes.ts`.
 * Never ends the process: output still in a pipe would be lost.
 */
export async function main(argv: string[]): Promise<void> {
  watchForCrashes();
  try {
    await runProcess(argv);
  } catch (error) {
    // Expected failures have been shown.
    await tellCrash(error);
  }
}

async function runProcess(argv: readonly string[]): Promise<void> {
  const words = argv.slice(2);
  const globals = readGlobals(words);
  const { context, close, lost } = processContext({
    globals,
    directory: globals.directory,
    noColorFlag: !globals.color,
  });
  try {
    process.exitCode = await runCommandLine(words, context);
  } finally {
    await close();
  }
  const problem = await lost();
  // For people, also with --json: there is no room for a document.
  if (problem !== null) process.exitCode = await fail(problem, { ...context, globals: { ...globals, json: false } });
}

/** Reads and runs a command line in a context; resolves with the exit code after the failure, if any, was shown. */
export async function runCommandLine(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { out } = context;
  const request = await readCommandLine({
    argv,
    style: out.style,
    columns: out.columns(),
    write: (text) => out.write(text),
  });
  if (!request.ok) return fail(request.error, context);
  if (request.value.kind === 'answered') return 0;
  const { command, options, args } = request.value;
  try {
    const result = await command.run({ options, args }, context);
    return result.ok ? result.value : await fail(result.error, context);
  } catch (error) {
    // Reads of the store have no room for a failure in what they return.
    if (error instanceof FailureError) return await fail(error.failure, context);
    throw error;
  }
}

async function fail(problem: Failure, context: Context): Promise<ExitCode> {
  const { out, err, globals } = context;
  const { failureDocument, failureView, maskedFailure, renderFailure } = await import('./render-failure.ts');
  const view = failureView(context);
  const shown = maskedFailure(problem, view.mask);
  if (globals.json) out.write(`${JSON.stringify(failureDocument(shown))}\n`);
  else err.write(await renderFailure(shown, view));
  return exitCodeOf(problem.code);
}
