import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { LandResult } from '../../../ports/repository.ts';
import { parseRaw, type RawChange } from './changes.ts';
import type { Context } from './context.ts';
import type { Landing } from './landing.ts';
import { statusPaths } from './repository-info.ts';
import { line, type GitCall, type GitRun } from './run-git.ts';

/** Paths named in a message before it says how many more there are. */
const named = 10;

function list(paths: readonly string[]): string {
  const more = paths.length - named;
  return paths.slice(0, named).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * Merges in the worktree where the user has the target checked out, by git itself and with their hooks.
 * Refused while the tree has changes in tracked files or holds files that the merge would overwrite, ignored ones included
 * (git would overwrite those without a word). When git or a hook refuses half-way, what the merge brought is taken back.
 */
export async function landInCheckout(
  context: Context,
  landing: Landing,
  where: string,
): Promise<Result<LandResult, Failure>> {
  const present = await stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!present) {
    return err(
      failure(
        'landing',
        `${landing.target} is checked out in ${where}, which is missing.`,
        'If that worktree is gone for good: git worktree prune',
      ),
    );
  }
  const brought = await context.git.read(
    'compare the result with the target',
    ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--ignore-submodules=none', landing.from, landing.tree],
    { cwd: where },
  );
  if (!brought.ok) return brought;
  const changes = parseRaw(brought.value);
  const obstacle = (await dirt(context, landing, where)) ?? (await overwritten(where, landing, changes));
  if (obstacle !== null) return err(obstacle);
  return mergeThere(context, landing, { where, changes });
}

async function dirt(context: Context, landing: Landing, where: string): Promise<Failure | null> {
  const status = await context.git.run(['status', '--porcelain=v2', '-z', '--untracked-files=no'], { cwd: where });
  if (status.code !== 0) return failures.git(`read the state of ${where}`, status.stderr.trim());
  const dirty = statusPaths(status.stdout);
  if (dirty.length === 0) return null;
  return failure(
    'landing',
    `${landing.target} is checked out in ${where}, which has uncommitted changes: ${list(dirty)}.`,
    'Commit or put them aside there, then land again.',
  );
}

async function overwritten(where: string, landing: Landing, changes: readonly RawChange[]): Promise<Failure | null> {
  // Where names differ in case only, the "new" file may be the old one: a file system that ignores case shows both.
  const leaving = new Set(changes.filter((change) => change.letter === 'D').map((change) => change.path.toLowerCase()));
  const coming = changes.filter((change) => change.letter === 'A' && !leaving.has(change.path.toLowerCase()));
  const there: string[] = [];
  for (const { path: name } of coming) {
    const found = await lstat(path.join(where, name)).catch(() => null);
    // A directory of tracked files makes room by itself; git refuses to replace one that holds others.
    if (found !== null && !found.isDirectory()) there.push(name);
  }
  if (there.length === 0) return null;
  return failure(
    'landing',
    `${where} holds files that are not in git and would be overwritten: ${list(there)}.`,
    'Move them away, then land again.',
  );
}

type There = { readonly where: string; readonly changes: readonly RawChange[] };

async function mergeThere(context: Context, landing: Landing, there: There): Promise<Result<LandResult, Failure>> {
  const call: GitCall = { cwd: there.where, asUser: true, env: context.identity };
  const failed = await runMerge(context, landing, call);
  if (failed !== null) {
    const restored = await takeBack(context, landing, there);
    const said = `${failed.stderr}\n${failed.stdout}`.trim();
    return err(
      failure(
        'landing',
        `git did not merge ${landing.branch} in ${there.where}. ${restored === null ? 'Nothing was changed.' : 'Not everything could be taken back.'}`,
        restored === null
          ? 'See below what git or a hook of yours objected to; mend it and land again.'
          : `Look at git status in ${there.where}, then: git reset --merge`,
        { detail: restored === null ? said : `${said}\n${restored}` },
      ),
    );
  }
  const head = await context.git.read('read the new commit', ['rev-parse', '--verify', 'HEAD^{commit}'], {
    cwd: there.where,
  });
  return head.ok ? ok({ commit: line(head.value), how: landing.how }) : head;
}

/** Runs the merge with every option given that the user's settings could turn; null on success. */
async function runMerge(context: Context, landing: Landing, call: GitCall): Promise<GitRun | null> {
  const run = async (...args: readonly string[]): Promise<GitRun | null> => {
    const done = await context.git.run(args, call);
    return done.code === 0 ? null : done;
  };
  // A hook that appends a line expects the message to end one.
  const message = `${landing.message.trimEnd()}\n`;
  const quiet = ['--quiet', '--no-stat', '--no-autostash'];
  switch (landing.how) {
    case 'fast-forward':
      return run('merge', ...quiet, '--no-squash', '--ff-only', landing.source);
    case 'merge':
      return run('merge', ...quiet, '--no-squash', '--commit', '--no-ff', '-m', message, landing.source);
    case 'squash':
      return (
        (await run('merge', ...quiet, '--squash', '--ff', landing.source)) ??
        (await run('commit', '--quiet', '--no-edit', '-m', message))
      );
  }
}

/**
 * Brings back what the failed merge changed, and only that: the paths it brought, which had no changes before. Then the notes git
 * keeps about an unfinished merge. Null when all is as it was, else what git said.
 */
async function takeBack(context: Context, landing: Landing, there: There): Promise<string | null> {
  const head = await context.git.run(['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: there.where });
  if (line(head.stdout) !== landing.from) return `HEAD is at ${line(head.stdout)}, no longer at ${landing.from}.`;
  const staged = await context.git.run(['diff-index', '--quiet', landing.from, '--'], { cwd: there.where });
  if (staged.code !== 0) {
    const paths = ['--pathspec-from-file=-', '--pathspec-file-nul'];
    const restored = await context.git.run(
      ['--literal-pathspecs', 'restore', `--source=${landing.from}`, '--staged', '--worktree', ...paths],
      { cwd: there.where, input: there.changes.map((change) => change.path).join('\0') },
    );
    if (restored.code !== 0) return restored.stderr.trim();
  }
  const cleared = await context.git.run(['reset', '--quiet', '--merge', landing.from], { cwd: there.where });
  return cleared.code === 0 ? null : cleared.stderr.trim();
}
