import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { LandResult } from '../../../ports/repository.ts';
import { holders } from './checkouts.ts';
import { commitTree } from './commit.ts';
import { atRoot, type Context } from './context.ts';
import { landInCheckout } from './land-in-checkout.ts';
import type { Landing, LandRequest } from './landing.ts';
import { merge } from './merge.ts';
import { moveBranch, tip } from './refs.ts';

/**
 * Brings a branch to a branch of the user's. The merge is tried in memory first, so a conflict changes nothing.
 * A target checked out somewhere is merged there by git itself, with the user's hooks; any other is moved in one step.
 */
export async function land(context: Context, request: LandRequest): Promise<Result<LandResult, Failure>> {
  const [source, from] = await Promise.all([tip(context, request.branch), tip(context, request.target)]);
  if (source === null) return err(failures.unknownRef(request.branch));
  if (from === null) return err(failures.unknownRef(request.target));
  if (await isAncestor(context, source, from)) return ok({ commit: from, how: 'fast-forward' });

  const landing = await plan(context, request, { source, from });
  if (!landing.ok) return landing;
  // Squashed before, or merged by hand: the commits are not in the target, but all they changed is.
  const held = await context.git.run(['rev-parse', `${from}^{tree}`], atRoot(context));
  if (held.stdout.trim() === landing.value.tree) return ok({ commit: from, how: landing.value.how });
  const where = await holders(context, request.target);
  if (!where.ok) return where;
  const [place, another] = where.value;
  if (place === undefined) return landInMemory(context, landing.value);
  if (another !== undefined || place.busy !== 'checked out') {
    const places = where.value.map((one) => `${one.busy} in ${one.path}`).join(', ');
    return err(
      failure(
        'landing',
        `${request.target} cannot be moved: it is ${places}.`,
        'Finish what is going on there, so that at most one worktree has the branch checked out.',
      ),
    );
  }
  return landInCheckout(context, landing.value, place.path);
}

async function isAncestor(context: Context, older: CommitId, newer: CommitId): Promise<boolean> {
  return (await context.git.run(['merge-base', '--is-ancestor', older, newer], atRoot(context))).code === 0;
}

async function plan(
  context: Context,
  request: LandRequest,
  ends: Pick<Landing, 'source' | 'from'>,
): Promise<Result<Landing, Failure>> {
  const merged = await merge(context, ends.from, ends.source);
  if (!merged.ok) return merged;
  if (merged.value.kind === 'conflict') {
    const { files, messages } = merged.value;
    return err(
      failure(
        'conflict',
        `${request.branch} conflicts with what ${request.target} holds now, in: ${files.join(', ')}. Nothing was changed.`,
        `Merge it yourself: git switch ${request.target} && git merge ${request.branch}`,
        { detail: messages },
      ),
    );
  }
  const forward = await isAncestor(context, ends.from, ends.source);
  const how = request.squash ? 'squash' : forward ? 'fast-forward' : 'merge';
  return ok({ ...request, ...ends, how, tree: merged.value.tree });
}

async function landInMemory(context: Context, landing: Landing): Promise<Result<LandResult, Failure>> {
  const made = await commitFor(context, landing);
  if (!made.ok) return made;
  const reason = `landed ${landing.branch} (${landing.how})`;
  const moved = await moveBranch(context, { branch: landing.target, from: landing.from, to: made.value, reason });
  if (!moved.ok) return moved;
  if (!moved.value)
    return err(
      failure('landing', `${landing.target} moved while the result was being landed.`, 'Run the command again.'),
    );
  return ok({ commit: made.value, how: landing.how });
}

async function commitFor(context: Context, landing: Landing): Promise<Result<CommitId, Failure>> {
  if (landing.how === 'fast-forward') return ok(landing.source);
  const parents = landing.how === 'squash' ? [landing.from] : [landing.from, landing.source];
  return commitTree(context, { tree: landing.tree, parents, message: landing.message });
}
