import type { Failure } from '../../../model/failure.ts';
import type { CommitId, EpochMillis, TreeId } from '../../../model/units.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { atRoot, type Context } from './context.ts';
import { line } from './run-git.ts';

/** A commit to make. `at` fixes its dates (in UTC), so that the same input makes the same commit; otherwise it is made now. */
export type CommitDraft = {
  readonly tree: TreeId;
  readonly parents: readonly CommitId[];
  readonly message: string;
  readonly at?: EpochMillis | undefined;
};

/** Makes a commit object, by the user's identity or ours. No hook runs, nothing is signed, no ref moves. */
export async function commitTree(context: Context, draft: CommitDraft): Promise<Result<CommitId, Failure>> {
  const when = draft.at === undefined ? null : `@${Math.floor(draft.at / 1000)} +0000`;
  const dates: Record<string, string> = when === null ? {} : { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const parents = draft.parents.flatMap((parent) => ['-p', parent]);
  const call = atRoot(context, { input: draft.message, env: { ...context.identity, ...dates } });
  const made = await context.git.read('make a commit', ['commit-tree', draft.tree, ...parents, '-F', '-'], call);
  return made.ok ? ok(line(made.value)) : made;
}
