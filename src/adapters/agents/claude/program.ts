import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';

/** Environment variable that names the program, where it is not `claude` on PATH. */
export const PROGRAM_VARIABLE = 'BR_CLAUDE';

/** What a person does when no login, or no valid one, is there. */
export const LOG_IN = 'run "claude" once and enter /login, or set ANTHROPIC_API_KEY';

/**
 * The absolute path of the program: the given one, else `BR_CLAUDE`, else `claude` on the environment's PATH. Null when it
 * is not there or not executable.
 */
export async function findProgram(
  env: Readonly<Record<string, string>>,
  given: string | undefined,
): Promise<string | null> {
  const named = given ?? env[PROGRAM_VARIABLE] ?? '';
  const candidates =
    named === ''
      ? (env['PATH'] ?? '')
          .split(path.delimiter)
          .filter(Boolean)
          .map((folder) => path.join(folder, 'claude'))
      : [named];
  for (const candidate of candidates) if (path.isAbsolute(candidate) && (await isProgram(candidate))) return candidate;
  return null;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** There is no Claude Code to start. */
export function notInstalled(env: Readonly<Record<string, string>>, given: string | undefined): Failure {
  const named = given ?? env[PROGRAM_VARIABLE] ?? '';
  return failure(
    'agent-unavailable',
    named === ''
      ? 'Claude Code was not found: no program "claude" is on PATH.'
      : `Claude Code was not found: ${named} is no absolute path of a program.`,
    `Install it (npm install -g @anthropic-ai/claude-code), or set ${PROGRAM_VARIABLE} to the program's path.`,
  );
}
