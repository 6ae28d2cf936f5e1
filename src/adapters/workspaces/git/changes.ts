import type { ChangedPath } from '../../../model/verdict.ts';
import type { CommitId } from '../../../model/units.ts';
import type { Git, GitCall } from './run-git.ts';

/** One entry of git's raw diff format. `oldMode`/`newMode` as git writes them: `100644`, `160000`, `000000` for none. */
export type RawChange = {
  readonly oldMode: string;
  readonly newMode: string;
  readonly letter: string;
  readonly from: string | null;
  readonly path: string;
};

/** Reads `--raw -z` output: https://git-scm.com/docs/git-diff-tree#_raw_output_format */
export function parseRaw(text: string): RawChange[] {
  const found: RawChange[] = [];
  const items = text.split('\0');
  for (let at = 0; at < items.length;) {
    const head = /^:(\d+) (\d+) \S+ \S+ ([A-Z])\d*$/.exec(items[at] ?? '');
    if (head === null) {
      at += 1;
      continue;
    }
    const [, oldMode = '', newMode = '', letter = ''] = head;
    const moved = letter === 'R' || letter === 'C';
    const [first = '', second = ''] = items.slice(at + 1, at + 3);
    found.push({ oldMode, newMode, letter, from: moved ? first : null, path: moved ? second : first });
    at += moved ? 3 : 2;
  }
  return found;
}

function status(letter: string): ChangedPath['status'] {
  switch (letter) {
    case 'A':
    case 'C':
      return 'added';
    case 'D':
      return 'deleted';
    case 'R':
      return 'renamed';
    case 'T':
      return 'typechange';
    default:
      return 'modified';
  }
}

/** Changed paths between two trees, renames found by content. Throws when one of them does not exist: callers hold real ids. */
export async function changedPaths(git: Git, call: GitCall, from: CommitId, to: CommitId): Promise<ChangedPath[]> {
  const run = await git.run(['diff-tree', '-r', '-z', '-M', '--raw', '--ignore-submodules=none', from, to], call);
  if (run.code !== 0) throw new Error(`git diff-tree ${from} ${to}: ${run.stderr}`);
  return parseRaw(run.stdout).map((change) => ({
    path: change.path,
    status: status(change.letter),
    from: change.from,
  }));
}
