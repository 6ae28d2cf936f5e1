import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { CommitId, TreeId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { declaredSubmodules, gitlinks, relinked, type Gitlink } from './gitlinks.ts';
import { copyIndex, dropIndex } from './saved-index.ts';
import { startIndex, type Building } from './snapshot-index.ts';
import type { Taken, Taking } from './taking.ts';
import { line, type Git, type Place } from './run-git.ts';
import { copyCommit, holds, userModule } from './submodules.ts';

type TakeTree = (taking: Taking) => Promise<Result<Taken, Failure>>;

/**
 * Takes in what was done inside of submodules: commits as they are, uncommitted changes as a commit of ours on them, and points the tree
 * at it. A commit id alone would outlive the commit: each is kept under the attempt's ref in the user's own clone of the submodule,
 * or, where they have none, in the main repository.
 */
export async function keepSubmodules(
  taking: Taking,
  takeTree: TakeTree,
): Promise<Result<Omit<Taken, 'tree'>, Failure>> {
  const { git, call } = taking.building;
  const missed: string[] = [];
  const notes: string[] = [];
  const faults: string[] = [];
  const names = await declaredSubmodules(git, call);
  // Most trees have none, and a large one takes its time to list.
  if (names.size === 0 && !(await declaresAny(taking))) return ok(nothing);
  for (const link of await gitlinks(git, call)) {
    const done = await keepOne({ taking, takeTree, link, name: names.get(link.path) ?? null });
    if (!done.ok) return done;
    missed.push(...done.value.missed);
    notes.push(...done.value.notes);
    faults.push(...done.value.faults);
  }
  return ok({ missed, notes, faults });
}

async function declaresAny({ building: { git }, place, base }: Taking): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${base}:.gitmodules`], { at: place })).code === 0;
}

const nothing = { missed: [], notes: [], faults: [] } as const;

type One = {
  readonly taking: Taking;
  readonly takeTree: TakeTree;
  readonly link: Gitlink;
  readonly name: string | null;
};

async function keepOne(one: One): Promise<Result<Omit<Taken, 'tree'>, Failure>> {
  const { taking, link, name } = one;
  const { git } = taking.building;
  const dir = path.join(taking.place.workTree, link.path);
  const used = (await readdir(dir).catch(() => [])).length > 0;
  const gitDir = used ? await relinked(git, taking.place, { dir, name }) : null;
  const head = gitDir === null ? null : await headOf(git, { gitDir, workTree: dir });
  if (gitDir === null || head === null) return keepLoose(one, dir);
  const home = name === null ? null : await userModule(git, taking.keeping.userTree, { name, at: link.path });
  const listed = await git.run(['ls-tree', '-z', taking.base, '--', link.path], { at: taking.place });
  const known = /^160000 commit (\w+)\t/.exec(listed.stdout)?.[1] ?? null;
  const base = known !== null && (await holds(git, gitDir, known)) ? known : head.commit;
  const place = { gitDir, workTree: dir };
  const kept = await takeInside(one, { place, head, base, userTree: home?.workTree ?? null });
  if (!kept.ok) return kept;
  const { commit, missed } = kept.value;
  const notes = [...kept.value.notes];
  if (commit !== known) {
    const put = ['update-index', '-z', '--index-info'];
    const entry = `160000 ${commit}\t${link.path}\0`;
    const set = await git.read('record a submodule', put, { ...taking.building.call, input: entry });
    if (!set.ok) return set;
    const note = await keepCommit(one, { gitDir, commit, home: home?.gitDir ?? null });
    if (!note.ok) return note;
    notes.push(note.value);
  }
  return ok({ missed: prefixed(missed, link), notes, faults: kept.value.faults });
}

function prefixed(names: readonly string[], { path: above }: Gitlink): string[] {
  return names.map((name) => `${above}/${name}`);
}

type Head = { readonly commit: CommitId; readonly tree: TreeId; readonly seconds: number };

async function headOf(git: Git, at: Place): Promise<Head | null> {
  const shown = await git.run(['show', '--no-patch', '--format=%H %T %ct', 'HEAD'], { at });
  const [commit = '', tree = '', seconds = ''] = line(shown.stdout).split(' ');
  return shown.code === 0 ? { commit, tree, seconds: Number(seconds) } : null;
}

type Inside = {
  readonly place: Place;
  readonly head: Head;
  /** What the tree around it recorded before the work. */
  readonly base: CommitId;
  readonly userTree: string | null;
};

/** The submodule's tree as a commit: its HEAD where nothing differs. Its HEAD and index then are at that commit. */
async function takeInside(
  { taking, takeTree, link }: One,
  { place, head, base, userTree }: Inside,
): Promise<Result<Omit<Taken, 'tree'> & { readonly commit: CommitId }, Failure>> {
  const { git } = taking.building;
  const index = `${taking.building.index}.module`;
  const building: Building = { git, index, call: { at: place, env: { GIT_INDEX_FILE: index } } };
  try {
    const started = await startIndex(building, { gitDir: place.gitDir, slot: place.workTree, base });
    if (!started.ok) return started;
    const below = `${link.path}/`;
    const paths = taking.never.paths.flatMap((name) => (name.startsWith(below) ? [name.slice(below.length)] : []));
    const taken = await takeTree({
      building,
      place,
      base,
      never: { paths, as: base },
      keeping: { ...taking.keeping, userTree, prefix: taking.keeping.prefix + below },
    });
    if (!taken.ok || taken.value.tree === head.tree)
      return taken.ok ? ok({ ...taken.value, commit: head.commit }) : taken;
    const commit = await commitInside(taking, { place, head, tree: taken.value.tree });
    if (!commit.ok) return commit;
    await copyIndex(index, path.join(place.gitDir, 'index'));
    return ok({ ...taken.value, commit: commit.value });
  } finally {
    await dropIndex(index);
  }
}

/** Dated as the commit it is based on, so that the same work makes the same commit. */
async function commitInside(
  { building: { git }, keeping }: Taking,
  { place, head, tree }: { readonly place: Place; readonly head: Head; readonly tree: TreeId },
): Promise<Result<CommitId, Failure>> {
  const date = `@${head.seconds} +0000`;
  const env = { ...keeping.identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const args = ['commit-tree', tree, '-p', head.commit, '-F', '-'];
  const made = await git.read('commit the changes in a submodule', args, { at: place, env, input: keeping.message });
  if (!made.ok) return made;
  const commit = line(made.value);
  const moved = await git.read('move a submodule', ['update-ref', '--no-deref', 'HEAD', commit], { at: place });
  return moved.ok ? ok(commit) : moved;
}

/** Puts a submodule's commit where it outlives the slot. Gives what the user should know about it. */
async function keepCommit(
  { taking: { building, keeping }, link }: One,
  { gitDir, commit, home }: { readonly gitDir: string; readonly commit: CommitId; readonly home: string | null },
): Promise<Result<string, Failure>> {
  const { git } = building;
  const to = home ?? keeping.commonDir;
  const ref = home === null ? strayRef(keeping.ref, keeping.prefix + link.path) : keeping.ref;
  const said = (await holds(git, to, commit))
    ? await git
        .run([`--git-dir=${to}`, 'update-ref', ref, commit], { cwd: to })
        .then((run) => (run.code === 0 ? null : run.stderr.trim()))
    : await copyCommit(git, { from: gitDir, to, commit, ref });
  if (said !== null) return err(failures.git(`keep the commit of the submodule ${link.path}`, said));
  const which = `submodule ${keeping.prefix}${link.path}: commit ${commit.slice(0, 10)}`;
  return ok(
    home === null
      ? `${which} is kept in the main repository as ${ref}`
      : `${which} is kept in your clone of it as ${ref}; push it there before you push what refers to it`,
  );
}

/** Beside the attempts' refs, for work on a submodule that the user has no clone of. */
function strayRef(ref: string, name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${ref.replace(/^refs\/buildrunner\//, 'refs/buildrunner-submodules/')}/${hash}`;
}

/** Files written where a submodule is not checked out: git would never see them. They are kept, and cannot land. */
async function keepLoose({ taking, takeTree, link }: One, dir: string): Promise<Result<Omit<Taken, 'tree'>, Failure>> {
  const names = await readdir(dir).catch(() => []);
  if (names.every((name) => name === '.git')) return ok(nothing);
  const { git, index } = taking.building;
  const place: Place = { gitDir: taking.place.gitDir, workTree: dir };
  const shown = taking.keeping.prefix + link.path;
  const inner = `${index}.loose`;
  await dropIndex(inner);
  try {
    const call = { at: place, env: { GIT_INDEX_FILE: inner } };
    const empty = await git.read('write an empty tree', ['write-tree'], call);
    if (!empty.ok) return empty;
    const base = line(empty.value);
    const keeping = { ...taking.keeping, userTree: null };
    const never = { paths: [], as: base };
    const taken = await takeTree({ building: { git, index: inner, call }, place, base, never, keeping });
    if (!taken.ok || taken.value.tree === base) return taken.ok ? ok(nothing) : taken;
    const date = '@0 +0000';
    const env = { ...keeping.identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const args = ['commit-tree', taken.value.tree, '-F', '-'];
    const made = await git.read('keep files', args, { at: taking.place, env, input: keeping.message });
    if (!made.ok) return made;
    const ref = strayRef(keeping.ref, shown);
    const set = await git.read('keep files', ['update-ref', ref, line(made.value)], { at: taking.place });
    if (!set.ok) return set;
    const fault =
      `Files were written to ${shown}, a submodule that is not checked out here, so they cannot be part of the change ` +
      `(they are kept as ${ref}). Check it out in the repository first: git submodule update --init -- ${shown}`;
    return ok({ missed: prefixed(taken.value.missed, link), notes: [], faults: [fault] });
  } finally {
    await dropIndex(inner);
  }
}
