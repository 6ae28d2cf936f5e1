import type { Failure } from '../../../model/failure.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Repository } from '../../../ports/repository.ts';
import { changedPaths } from './changes.ts';
import { changedContents } from './contents.ts';
import { commitTree } from './commit.ts';
import { atRoot, type Context } from './context.ts';
import { checkVersion } from './git-version.ts';
import { identityEnv } from './identity.ts';
import { kept } from './kept.ts';
import { land } from './land.ts';
import { landedAttempts } from './landed-attempts.ts';
import { forgivingLfs } from './lfs.ts';
import { waitingBy } from './locks.ts';
import { merge } from './merge.ts';
import { createBranch, moveBranch, resolve, tip } from './refs.ts';
import { findRepository } from './repository-info.ts';
import { unwritable } from './unwritable.ts';
import { line, openGit, type Env } from './run-git.ts';

/**
 * Opens the repository around a directory with the git command line on PATH (2.38 or newer).
 * Fails (`repository`) without git, outside a repository, in a bare one, and before its first commit. Changes nothing:
 * the state directory is made by `prepareStateDir`.
 */
export async function openRepository(cwd: string, env: Env, clock?: Clock): Promise<Result<Repository, Failure>> {
  const git = forgivingLfs(openGit(env, waitingBy(clock)), env);
  const version = await checkVersion(git, '/');
  if (!version.ok) return version;
  const found = await findRepository(git, cwd);
  if (!found.ok) return found;
  const { info, mainTop } = found.value;
  return ok(repositoryOf({ git, info, mainTop, identity: await identityEnv(git, info.root, env) }));
}

function repositoryOf(context: Context): Repository {
  /** Of the commit last asked for by its id, which is what attempts start from: its tree never changes. */
  let lastTree: { readonly commit: string; readonly tree: string } | null = null;
  return {
    info: context.info,
    resolve: (ref) => resolve(context, ref),
    treeOf: async (commit) => {
      if (lastTree?.commit === commit) return lastTree.tree;
      const run = await context.git.run(
        ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`],
        atRoot(context),
      );
      if (run.code !== 0) throw new Error(`no commit ${commit}: ${run.stderr}`);
      const tree = line(run.stdout);
      if (/^[0-9a-f]{40,}$/.test(commit)) lastTree = { commit, tree };
      return tree;
    },
    unwritable: () => unwritable(context.info.commonDir),
    tip: (branch) => tip(context, branch),
    moveBranch: (branch, from, to) =>
      moveBranch(context, { branch, from, to, reason: from === null ? 'created' : 'moved' }),
    merge: (ours, theirs) => merge(context, ours, theirs),
    commit: (tree, parents, message, at) => commitTree(context, { tree, parents, message, at }),
    landedAttempts: (branch, after) => landedAttempts(context, branch, after),
    changes: (from, to) => changedPaths(context.git, atRoot(context), { from, to }),
    contents: (from, to, mostBytes) =>
      changedContents({ git: context.git, call: atRoot(context) }, { from, to, mostBytes }),
    diff: async (from, to, options = {}) => {
      const color = `--color=${options.color === true ? 'always' : 'never'}`;
      const paths = options.paths === undefined ? [] : ['--', ...options.paths];
      const args = [
        '--literal-pathspecs',
        'diff',
        '--no-ext-diff',
        color,
        ...(options.stat === true ? ['--stat'] : []),
        from,
        to,
        ...paths,
      ];
      const run = await context.git.run(args, atRoot(context));
      if (run.code !== 0) throw new Error(`git diff ${from} ${to}: ${run.stderr}`);
      return run.stdout;
    },
    kept: (session) => kept(context, session),
    restore: (commit, branch) => createBranch(context, branch, commit),
    land: (request) => land(context, request),
  };
}
