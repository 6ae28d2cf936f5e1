import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Result } from '../../../lib/result.ts';
import { err, ok } from '../../../lib/result.ts';

/** Where execvp(3) looks when there is no PATH. */
const defaultPath = '/usr/bin:/bin';

/** Finds a program by its bare name in a PATH; null when there is none. */
export function findProgram(name: string, searchPath: string | undefined, cwd = '/'): string | null {
  for (const dir of (searchPath ?? defaultPath).split(path.delimiter)) {
    const candidate = path.resolve(cwd, dir, name);
    if (refusal(candidate) === null) return candidate;
  }
  return null;
}

/**
 * The absolute path of the program to run, found as the shell would: a name with a slash from `cwd`, others in the PATH of the
 * process's own environment. Fails before anything runs when it, or the directory, is not there.
 */
export function resolveProgram(
  name: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Result<string, Failure> {
  if (!isDirectory(cwd)) {
    return err(failure('process', `The working directory ${cwd} does not exist.`, 'Create it, or name another one.'));
  }
  if (name.includes('/')) {
    const program = path.resolve(cwd, name);
    const why = refusal(program);
    return why === null
      ? ok(program)
      : err(failure('process', `${program} ${why}.`, 'Check the spelling and the file.'));
  }
  const program = name === '' ? null : findProgram(name, env['PATH'], cwd);
  if (program !== null) return ok(program);
  return err(
    failure('process', `The program "${name}" was not found.`, 'Install it, or name it by its full path.', {
      detail: `PATH=${env['PATH'] ?? defaultPath}`,
    }),
  );
}

/** Why a file cannot be run, as the end of a sentence; null when it can. */
function refusal(file: string): string | null {
  try {
    if (!statSync(file).isFile()) return 'is not a file';
    accessSync(file, constants.X_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'EACCES' ? 'is not executable' : 'does not exist';
  }
}

function isDirectory(dir: string): boolean {
  try {
    return statSync(dir).isDirectory();
  } catch {
    return false;
  }
}
