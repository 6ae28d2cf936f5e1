import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { holders } from './checkouts.ts';
import { atRoot, exclusively, type Context } from './context.ts';
import { line, type GitRun } from './run-git.ts';

/** The commit a name stands for, or null. */
export async function resolve(context: Context, ref: string): Promise<CommitId | null> {
  const run = await context.git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    atRoot(context),
  );
  return run.code === 0 ? line(run.stdout) : null;
}

/** Tip of a branch, or null. */
export async function tip(context: Context, branch: string): Promise<CommitId | null> {
  return resolve(context, `refs/heads/${branch}`);
}

/** Whether a compare-and-swap failed because the ref was elsewhere: in the words of git's files and reftable back ends. */
function wasElsewhere(run: GitRun): boolean {
  return /but expected|reference already exists|unable to resolve reference|reference is missing/.test(run.stderr);
}

/** A change of one ref. `from` null: it must not exist yet; undefined: whatever it is. */
export type RefUpdate = {
  readonly ref: string;
  readonly from?: CommitId | null;
  readonly to: CommitId;
  readonly reason: string;
};

/** Sets a ref, atomically and with a reflog entry. False when it was not where it was expected. */
export async function updateRef(context: Context, update: RefUpdate): Promise<Result<boolean, Failure>> {
  const expected = update.from === undefined ? [] : [update.from ?? ''];
  const args = [
    'update-ref',
    '--create-reflog',
    '-m',
    `buildrunner: ${update.reason}`,
    update.ref,
    update.to,
    ...expected,
  ];
  const run = await exclusively(context, () => context.git.run(args, atRoot(context, { env: context.identity })));
  if (run.code === 0) return ok(true);
  if (update.from !== undefined && wasElsewhere(run)) return ok(false);
  return err(failures.git(`set ${update.ref}`, run.stderr.trim()));
}

/** Moves or creates a branch by compare-and-swap; refuses one the user has in hand, whose tree would no longer fit its branch. */
export async function moveBranch(
  context: Context,
  move: { readonly branch: string; readonly from: CommitId | null; readonly to: CommitId; readonly reason: string },
): Promise<Result<boolean, Failure>> {
  const held = await holders(context, move.branch);
  if (!held.ok) return held;
  const [holder] = held.value;
  if (holder !== undefined) {
    return err(
      failure(
        'repository',
        `The branch ${move.branch} is ${holder.busy} in ${holder.path}, so it cannot be moved.`,
        holder.busy === 'checked out'
          ? `Switch that worktree to another branch or detach it: git -C ${JSON.stringify(holder.path)} switch --detach`
          : 'Finish or abort the rebase there.',
      ),
    );
  }
  return updateRef(context, { ref: `refs/heads/${move.branch}`, from: move.from, to: move.to, reason: move.reason });
}

/** Makes a new branch of the user's. Refuses a bad or an existing name. */
export async function createBranch(context: Context, branch: string, commit: CommitId): Promise<Result<void, Failure>> {
  const format = await context.git.run(['check-ref-format', '--branch', branch], atRoot(context));
  if (format.code !== 0 || line(format.stdout) !== branch) {
    return err(
      failure('usage', `"${branch}" cannot be a branch name.`, 'Choose a name of letters, digits, "-", "_" and "/".'),
    );
  }
  if ((await resolve(context, commit)) === null) return err(failures.unknownRef(commit));
  const made = await updateRef(context, {
    ref: `refs/heads/${branch}`,
    from: null,
    to: commit,
    reason: `restored ${commit}`,
  });
  if (!made.ok) return made;
  return made.value
    ? ok(undefined)
    : err(failure('usage', `A branch called ${branch} exists already.`, 'Choose another name for the restored work.'));
}
