import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { AttemptFailure } from '../model/attempt-failure.ts';

/** Where something of the plan is to run: a tree and a directory in it, `''` for its top. `what` is said to people, such as `the task`. */
export type Directory = { readonly root: string; readonly directory: string; readonly what: string };

/**
 * Why nothing can run there, or null: the directory is not in the tree (git knows no empty ones, a sparse checkout leaves some out,
 * a task before was to make it), is a file, or leads out of the tree by a link.
 */
export async function missingDirectory({ root, directory, what }: Directory): Promise<AttemptFailure | null> {
  if (directory === '') return null;
  const place = join(root, directory);
  const found = await stat(place).catch(() => null);
  if (found === null)
    return failed(
      `"${directory}", the directory of ${what}, is not in its tree`,
      `There is no directory ${directory} in the commit ${what} starts from. Write it as it is from the repository's top, ` +
        'or let a task that this one needs make it, with a file in it. In a sparse checkout: git sparse-checkout add ' +
        directory,
    );
  if (!found.isDirectory())
    return failed(`"${directory}", the directory of ${what}, is a file`, `${directory} is not a directory.`);
  const [real, top] = await Promise.all([realpath(place), realpath(root)]);
  if (real === top || real.startsWith(top + sep)) return null;
  return failed(
    `"${directory}", the directory of ${what}, leads out of its tree`,
    `${directory} is a link to ${real}, where changes would not be part of the work.`,
  );
}

function failed(summary: string, evidence: string): AttemptFailure {
  return { class: 'setup', summary, evidence, resetsAt: null };
}
