import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Git } from './run-git.ts';

/** `git merge-tree --write-tree` came with 2.38: https://github.com/git/git/blob/master/Documentation/RelNotes/2.38.0.txt */
const floor = { major: 2, minor: 38 };

/** Refuses a git that is missing or too old for what this adapter asks of it. */
export async function checkVersion(git: Git, cwd: string): Promise<Result<void, Failure>> {
  const asked = await git.run(['version'], { cwd });
  const needed = `${floor.major}.${floor.minor}`;
  if (asked.code !== 0) {
    return err(
      failure(
        'repository',
        'git could not be started.',
        `Install git ${needed} or newer and make sure it is on PATH.`,
        {
          detail: asked.stderr.trim(),
        },
      ),
    );
  }
  const found = /(\d+)\.(\d+)\S*/.exec(asked.stdout);
  const [major, minor] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (major > floor.major || (major === floor.major && minor >= floor.minor)) return ok(undefined);
  return err(
    failure(
      'repository',
      `git ${found?.[0] ?? asked.stdout.trim()} is too old.`,
      `Install git ${needed} or newer: merges are tried in memory, which older ones cannot do.`,
    ),
  );
}
