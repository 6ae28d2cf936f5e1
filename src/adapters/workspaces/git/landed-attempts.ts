import type { CommitId } from '../../../model/units.ts';
import { atRoot, type Context } from './context.ts';
import { tip } from './refs.ts';

/** Attempt ids in `BuildRunner-Attempt:` trailers on the first-parent line after a commit. An id met twice belongs to the newer commit. */
export async function landedAttempts(
  context: Context,
  branch: string,
  after: CommitId,
): Promise<Map<string, CommitId>> {
  const format = '%H%n%(trailers:key=BuildRunner-Attempt,valueonly)';
  const args = [
    'log',
    '-z',
    '--first-parent',
    `--format=${format}`,
    '--end-of-options',
    `${after}..refs/heads/${branch}`,
  ];
  const run = await context.git.run(args, atRoot(context));
  const landed = new Map<string, CommitId>();
  if (run.code !== 0) {
    if ((await tip(context, branch)) === null) return landed;
    // An empty answer would make the engine do landed work again.
    throw new Error(`git log ${after}..${branch}: ${run.stderr}`);
  }
  for (const entry of run.stdout.split('\0')) {
    const [commit = '', ...attempts] = entry.split('\n').map((part) => part.trim());
    for (const attempt of attempts) {
      if (attempt !== '' && !landed.has(attempt)) landed.set(attempt, commit);
    }
  }
  return landed;
}
