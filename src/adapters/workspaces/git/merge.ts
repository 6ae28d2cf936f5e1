import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { MergeResult } from '../../../ports/repository.ts';
import { atRoot, type Context } from './context.ts';

/**
 * Reads the `-z` output of a conflicting `git merge-tree`: the tree, `mode id stage TAB path` per stage of a conflicting file,
 * an empty item, then messages as: number of paths, the paths, a type, the text.
 * https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
function parseConflict(output: string): { files: string[]; messages: string } {
  const items = output.split('\0');
  const files = new Set<string>();
  let at = 1;
  for (; at < items.length && items[at] !== ''; at += 1) {
    const item = items[at] ?? '';
    files.add(item.slice(item.indexOf('\t') + 1));
  }
  const messages: string[] = [];
  for (at += 1; at < items.length && items[at] !== '';) {
    const paths = Number(items[at]);
    if (!Number.isInteger(paths)) break;
    messages.push((items[at + paths + 2] ?? '').trimEnd());
    at += paths + 3;
  }
  return { files: [...files].toSorted(), messages: messages.filter((text) => text.startsWith('CONFLICT')).join('\n') };
}

/** Merges two commits by their common ancestor without touching a tree or an index. */
export async function merge(context: Context, ours: CommitId, theirs: CommitId): Promise<Result<MergeResult, Failure>> {
  const run = await context.git.run(['merge-tree', '--write-tree', '-z', '--messages', ours, theirs], atRoot(context));
  if (run.code === 0) return ok({ kind: 'clean', tree: run.stdout.split('\0')[0] ?? '' });
  // It ends with 1, too, when it knows one of the commits not; then it prints no tree.
  if (run.code === 1 && /^[0-9a-f]{40,64}\0/.test(run.stdout))
    return ok({ kind: 'conflict', ...parseConflict(run.stdout) });
  return err(failures.git(`merge ${theirs} into ${ours}`, run.stderr.trim()));
}
