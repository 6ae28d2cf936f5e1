import path from 'node:path';
import type { ChangedPath } from '../../../model/verdict.ts';
import type { CommitId } from '../../../model/units.ts';
import { ownGitDir } from './gitlinks.ts';
import type { Git, GitCall } from './run-git.ts';

/** One entry of git's raw diff format. `oldMode`/`newMode` as git writes them: `100644`, `160000`, `000000` for none. */
export type RawChange = {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
  readonly letter: string;
  readonly from: string | null;
  readonly path: string;
};

/** Reads `--raw -z` output: https://git-scm.com/docs/git-diff-tree#_raw_output_format */
export function parseRaw(text: string): RawChange[] {
  const found: RawChange[] = [];
  const items = text.split('\0');
  for (let at = 0; at < items.length;) {
    const head = /^:(\d+) (\d+) (\S+) (\S+) ([A-Z])\d*$/.exec(items[at] ?? '');
    if (head === null) {
      at += 1;
      continue;
    }
    const [, oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = head;
    const moved = letter === 'R' || letter === 'C';
    const [first = '', second = ''] = items.slice(at + 1, at + 3);
    found.push({ oldMode, newMode, oldId, newId, letter, from: moved ? first : null, path: moved ? second : first });
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

/**
 * Changed paths between two trees, renames found by content. Throws when one of them does not exist: callers hold real ids.
 * With a work tree that has submodules checked out, a changed submodule is told by the paths that changed inside it.
 */
export async function changedPaths(
  git: Git,
  call: GitCall,
  { from, to, workTree = null }: Ends & { readonly workTree?: string | null },
): Promise<ChangedPath[]> {
  const found = await rawChanges(git, call, { from, to });
  if (found === null) throw new Error(`git cannot compare ${from} with ${to}`);
  return changesOf(git, found, workTree);
}

/** The same, of changes that were listed already. */
export async function changesOf(
  git: Git,
  found: readonly RawChange[],
  workTree: string | null,
): Promise<ChangedPath[]> {
  return told(git, found, { workTree, prefix: '' });
}

type Ends = { readonly from: CommitId; readonly to: CommitId };

/** The same as git tells it, without a look into submodules; null when one of the commits does not exist. */
export async function rawChanges(git: Git, call: GitCall, { from, to }: Ends): Promise<RawChange[] | null> {
  const args = ['diff-tree', '-r', '-z', '-M', '--raw', '--no-abbrev', '--ignore-submodules=none', from, to];
  const run = await git.run(args, call);
  return run.code === 0 ? parseRaw(run.stdout) : null;
}

type Telling = { readonly workTree: string | null; readonly prefix: string };

async function told(git: Git, found: readonly RawChange[], { workTree, prefix }: Telling): Promise<ChangedPath[]> {
  const all: ChangedPath[] = [];
  for (const change of found) {
    const inside = workTree === null ? null : await changesInside(git, change, { workTree, prefix });
    const from = change.from === null ? null : prefix + change.from;
    all.push(...(inside ?? [{ path: prefix + change.path, status: status(change.letter), from }]));
  }
  return all;
}

/** The paths changed in a submodule; null when the change is none of one that can be looked into. */
async function changesInside(
  git: Git,
  change: RawChange,
  { workTree, prefix }: { readonly workTree: string; readonly prefix: string },
): Promise<ChangedPath[] | null> {
  if (change.oldMode !== '160000' || change.newMode !== '160000' || change.from !== null) return null;
  const inner = path.join(workTree, change.path);
  const gitDir = await ownGitDir(git, inner);
  if (gitDir === null) return null;
  const call = { at: { gitDir, workTree: inner } };
  const found = await rawChanges(git, call, { from: change.oldId, to: change.newId });
  // Another commit of the same tree is a change, too.
  if (found === null || found.length === 0) return null;
  return told(git, found, { workTree: inner, prefix: `${prefix}${change.path}/` });
}
