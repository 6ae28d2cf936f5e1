import type { CommitId } from '../../../../model/units.ts';
import { atRoot, type Context } from '../context.ts';
import { merge } from '../merge.ts';
import { entries, line, type Git } from '../run-git.ts';

/** A branch of the user's. */
export type UserBranch = { readonly name: string; readonly commit: CommitId };

/** How many branches are asked at most, those used last first. */
const MOST_BRANCHES = 20;

/** How many merges are tried at most; what is left then counts as contained nowhere, and stays. One takes about 10 ms. */
const MOST_MERGES = 1000;

/** Changed paths of a commit that are compared before a merge is tried. */
const MOST_PATHS = 3;

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
 * Which of the branches has all of a commit's content, by commit: the commit itself, or a state to which merging it would add
 * nothing, which is so after a squash, a rebase or a cherry-pick, too, and is not after a revert. Commits that are in none, or of
 * which it cannot be told, are left out.
 */
export async function contained(
  context: Context,
  commits: readonly CommitId[],
  branches: readonly UserBranch[],
): Promise<ReadonlyMap<CommitId, string>> {
  const found = new Map<CommitId, string>();
  if (commits.length === 0) return found;
  for (const branch of branches) {
    const input = [...commits, `^${branch.commit}`].map((word) => `${word}\n`).join('');
    // What the branch does not reach is listed; the rest are its ancestors.
    const listed = await context.git.run(['rev-list', '--stdin'], atRoot(context, { input }));
    if (listed.code !== 0) continue;
    const beyond = new Set(listed.stdout.split('\n'));
    for (const commit of commits) if (!beyond.has(commit) && !found.has(commit)) found.set(commit, branch.name);
  }
  const open = commits.filter((commit) => !found.has(commit));
  const plain = await withoutDrivers(context);
  let left = MOST_MERGES;
  for (const { commit, branch } of await likely(context, open, branches)) {
    if (found.has(commit)) continue;
    if (left === 0) break;
    left -= 1;
    if (await addsNothing(plain, branch.commit, commit)) found.set(commit, branch.name);
  }
  return found;
}

async function addsNothing(context: Context, branch: CommitId, commit: CommitId): Promise<boolean> {
  const merged = await merge(context, branch, commit);
  if (!merged.ok || merged.value.kind !== 'clean') return false;
  const tree = await context.git.run(['rev-parse', '--verify', '--quiet', `${branch}^{tree}`], atRoot(context));
  return tree.code === 0 && line(tree.stdout) === merged.value.tree;
}

/**
 * Merge drivers of the user's may drop one side ("ours" for lock files), and a merge that drops content says nothing about
 * where it is. A driver that fails makes a conflict, and what conflicts stays.
 */
async function withoutDrivers(context: Context): Promise<Context> {
  const listed = await context.git.run(
    ['config', '--name-only', '-z', '--get-regexp', String.raw`^merge\..*\.driver$`],
    atRoot(context),
  );
  const off = [...new Set(entries(listed.stdout))].flatMap((key) => ['-c', `${key}=false`]);
  if (off.length === 0) return context;
  const git: Git = {
    run: (args, call) => context.git.run([...off, ...args], call),
    read: (what, args, call) => context.git.read(what, [...off, ...args], call),
  };
  return { ...context, git };
}

type Question = { readonly commit: CommitId; readonly branch: UserBranch };

/**
 * Which pairs are worth a merge: where a file that the commit changed is in the branch as it was before that change, the branch
 * has not got it. A thousand attempts that never landed are told by this in one go.
 */
async function likely(
  context: Context,
  commits: readonly CommitId[],
  branches: readonly UserBranch[],
): Promise<readonly Question[]> {
  const changed = await changedPaths(context, commits);
  const questions = commits.flatMap((commit) =>
    branches.map((branch) => ({ commit, branch, paths: changed.get(commit) ?? [] })),
  );
  const input = questions
    .flatMap(({ commit, branch, paths }) => paths.map((name) => `${commit}^:${name}\n${branch.commit}:${name}\n`))
    .join('');
  const looked = await context.git.run(['cat-file', '--batch-check=%(objectname)'], atRoot(context, { input }));
  const answers = looked.stdout.split('\n').map((row) => (row.endsWith(' missing') ? 'missing' : row));
  let at = 0;
  return questions.filter(({ paths }) => {
    const start = at;
    at += 2 * paths.length;
    return paths.every((_, index) => answers[start + 2 * index] !== answers[start + 2 * index + 1]);
  });
}

/** Some of the paths that each commit changes in its first parent. */
async function changedPaths(
  context: Context,
  commits: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, readonly string[]>> {
  const args = ['diff-tree', '--stdin', '-r', '-z', '--name-only', '--no-renames', '--diff-merges=first-parent'];
  const input = commits.map((commit) => `${commit}\n`).join('');
  const listed = await context.git.run(args, atRoot(context, { input }));
  const found = new Map<CommitId, string[]>(commits.map((commit) => [commit, []]));
  let paths: string[] = [];
  for (const entry of entries(listed.stdout)) {
    const next = found.get(entry);
    if (next !== undefined) paths = next;
    // Names with line breaks cannot be asked for below.
    else if (paths.length < MOST_PATHS && !entry.includes('\n')) paths.push(entry);
  }
  return found;
}
