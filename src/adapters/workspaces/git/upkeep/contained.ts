import type { CommitId } from '../../../../model/units.ts';
import { atRoot, type Context } from '../context.ts';
import { merge } from '../merge.ts';
import { line } from '../run-git.ts';

/** A branch of the user's. */
export type UserBranch = { readonly name: string; readonly commit: CommitId };

/** How many branches are asked at most, those used last first: every question is a merge in memory. */
const MOST_BRANCHES = 20;

/** The user's branches, here and as last fetched, without our own; the ones committed to last come first. */
export async function userBranches(context: Context): Promise<readonly UserBranch[]> {
  const format = '--format=%(objectname) %(refname) %(symref)';
  const listed = await context.git.run(
    ['for-each-ref', '--sort=-committerdate', format, 'refs/heads', 'refs/remotes'],
    atRoot(context),
  );
  const found: UserBranch[] = [];
  const seen = new Set<string>();
  for (const row of listed.stdout.split('\n')) {
    const [commit = '', ref = '', symbolic = ''] = row.split(' ');
    if (commit === '' || symbolic !== '' || ref.startsWith('refs/heads/buildrunner/') || seen.has(commit)) continue;
    if (ref.startsWith('refs/heads/salvage/')) continue;
    seen.add(commit);
    found.push({ name: ref.replace(/^refs\/(heads|remotes)\//, ''), commit });
  }
  return found.slice(0, MOST_BRANCHES);
}

/**
 * Which of the branches has all of a commit's content: the commit itself, or a state to which merging it would add nothing, which
 * is so after a squash, a rebase or a cherry-pick, too, and is not after a revert. Null: none, or it cannot be told.
 */
export async function containedIn(
  context: Context,
  commit: CommitId,
  branches: readonly UserBranch[],
): Promise<string | null> {
  for (const branch of branches) {
    const ancestor = await context.git.run(['merge-base', '--is-ancestor', commit, branch.commit], atRoot(context));
    if (ancestor.code === 0) return branch.name;
  }
  for (const branch of branches) {
    const merged = await merge(context, branch.commit, commit);
    if (!merged.ok || merged.value.kind !== 'clean') continue;
    const tree = await context.git.run(
      ['rev-parse', '--verify', '--quiet', `${branch.commit}^{tree}`],
      atRoot(context),
    );
    if (tree.code === 0 && line(tree.stdout) === merged.value.tree) return branch.name;
  }
  return null;
}
