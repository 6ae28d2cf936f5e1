import type { CommitId } from '../../../model/units.ts';
import type { ChangedContent, TreeEntry } from '../../../ports/repository.ts';
import type { Git, GitCall } from './run-git.ts';

/** Which trees to compare, and the size in bytes above which a content is left out. */
export type ContentRequest = { readonly from: CommitId; readonly to: CommitId; readonly mostBytes: number };

type Running = { readonly git: Git; readonly call: GitCall };
type Side = { readonly kind: TreeEntry['kind']; readonly id: string };
type Change = { readonly path: string; readonly before: Side | null; readonly after: Side | null };

/** Modes as git writes them: https://git-scm.com/docs/git-fast-import#_filemodify */
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
};

/** Reads both sides of every changed path. Throws when a commit does not exist: callers hold real ids. */
export async function changedContents(
  running: Running,
  { from, to, mostBytes }: ContentRequest,
): Promise<readonly ChangedContent[]> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none', from, to];
  const changes = parseChanges(await mustRun(running, args));
  const blobs = await readBlobs(running, objectsOf(changes), mostBytes);
  const entry = (side: Side | null): TreeEntry | null =>
    side === null
      ? null
      : { kind: side.kind, content: side.kind === 'submodule' ? null : (blobs.get(side.id) ?? null) };
  return changes.map(({ path, before, after }) => ({ path, before: entry(before), after: entry(after) }));
}

/** Without the content of submodules: their commits are in another repository. */
function objectsOf(changes: readonly Change[]): readonly string[] {
  const sides = changes.flatMap(({ before, after }) => [before, after]);
  return [...new Set(sides.flatMap((side) => (side === null || side.kind === 'submodule' ? [] : [side.id])))];
}

/** Raw diff format: https://git-scm.com/docs/git-diff-tree#_raw_output_format */
function parseChanges(text: string): readonly Change[] {
  const items = text.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < items.length; at += 2) {
    const head = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(items[at] ?? '');
    if (head === null) throw new Error(`git diff-tree printed ${JSON.stringify(items[at])}`);
    const [, oldMode = '', newMode = '', oldId = '', newId = ''] = head;
    changes.push({ path: items[at + 1] ?? '', before: side(oldMode, oldId), after: side(newMode, newId) });
  }
  return changes;
}

function side(mode: string, id: string): Side | null {
  const kind = KINDS[mode];
  return kind === undefined ? null : { kind, id };
}

async function readBlobs(
  running: Running,
  ids: readonly string[],
  mostBytes: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const check = await mustRun(running, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], lines(ids));
  const wanted = check
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, size = '']) => /^\d+$/.test(size) && Number(size) <= mostBytes)
    .map(([id = '']) => id);
  const out = await mustRun(running, ['cat-file', '--batch'], lines(wanted), true);
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length;) {
    // `<id> blob <size>`, a newline, the bytes, a newline: https://git-scm.com/docs/git-cat-file#_batch_output
    const end = out.indexOf('\n', at);
    const [id = '', , size = ''] = out.slice(at, end).split(' ');
    const next = end + 1 + Number(size);
    blobs.set(id, Buffer.from(out.slice(end + 1, next), 'latin1'));
    at = next + 1;
  }
  return blobs;
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

async function mustRun(
  { git, call }: Running,
  args: readonly string[],
  input?: string,
  bytes = false,
): Promise<string> {
  const run = await git.run(args, { ...call, ...(input === undefined ? {} : { input }), bytes });
  if (run.code !== 0) throw new Error(`git ${args[0]}: ${run.stderr}`);
  return run.stdout;
}
