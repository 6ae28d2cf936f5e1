import { writeSync } from 'node:fs';
import { maskAsOpened } from './opened-mask.ts';

/** The exit code of a bug: EX_SOFTWARE of sysexits.h. */
const INTERNAL_ERROR = 70;

/** From now on an error that nobody catches ends the process with its stack, masked: Node would show it as it is. */
export function watchForCrashes(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      // What else it does until then is of no use to anybody, but nothing is worse than a secret in a terminal.
      // oxlint-disable-next-line no-restricted-properties -- there is no way on from here, and what is told is written already
      void tellCrash(error).finally(() => process.exit(INTERNAL_ERROR));
    });
}

/** Shows an error that is a bug, without what is secret in it, and sets the exit code. Never rejects. */
export async function tellCrash(error: unknown): Promise<void> {
  process.exitCode = INTERNAL_ERROR;
  try {
    // At once: there may be no turn of the loop any more.
    writeSync(2, `br: internal error\n${await masked(stackOf(error, MOST_CAUSES))}\n`);
  } catch {
    // There is no reader.
  }
}

/** Loaded only here: most that start br see no crash. */
async function masked(text: string): Promise<string> {
  try {
    const [{ createMasker }, { secretValues }] = await Promise.all([
      import('../security/masking/masker.ts'),
      import('../security/masking/secret-values.ts'),
    ]);
    return maskAsOpened(createMasker(secretValues(process.env)).mask(text));
  } catch {
    return 'What it is cannot be shown: it could not be masked.';
  }
}

const MOST_CAUSES = 5;

/** With the errors that caused it. */
function stackOf(error: unknown, causes: number): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? String(error);
  return error.cause === undefined || causes === 0 ? stack : `${stack}\ncaused by: ${stackOf(error.cause, causes - 1)}`;
}
