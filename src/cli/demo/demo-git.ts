import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure, failures } from '../../model/failures.ts';

const run = promisify(execFile);

/** Runs git in a folder; the value is what it printed. */
export type Git = (...args: readonly string[]) => Promise<Result<string, Failure>>;

/** Set by a surrounding git command (a hook, `git rebase --exec`): they point at another repository. */
const GIT_PLACE =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|TEMPLATE_DIR)$/;

/** The environment without what a surrounding git command says of its repository. */
export function withoutGitPlace(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !GIT_PLACE.test(name)));
}

/**
 * Git for the demo's own repository. The user's templates are left out: they are meant
 * for the user's repositories.
 */
export function gitIn(cwd: string, env: Readonly<Record<string, string | undefined>>): Git {
  const own = withoutGitPlace(env);
  return async (...args) => {
    try {
      const { stdout } = await run('git', ['-c', 'init.templateDir=', ...args], { cwd, env: own });
      return ok(stdout.trim());
    } catch (error) {
      if (isMissing(error))
        return err(
          failure('repository', 'git was not found on PATH.', 'Install git 2.38 or newer, then run the command again.'),
        );
      return err(
        failures.git(`run "git ${args[0] ?? ''}" in ${cwd}`, error instanceof Error ? error.message : String(error)),
      );
    }
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
