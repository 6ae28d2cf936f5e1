import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import path from 'node:path';
import type { RawChange } from './changes.ts';
import { entries, line, type Env, type Git, type GitCall, type Place } from './run-git.ts';

/** How every pointer begins, and more bytes than any has: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointerStart = 'version https://git-lfs.github.com/spec/';
const longestPointer = 1024;

/** Paths named before it says how many more there are. */
const named = 5;

/**
 * A git that never downloads for Git LFS: contents come from the local store, what is not there stays a pointer. Where the user has
 * LFS set up and its program is missing, pointers are written and read as they are, instead of every checkout failing.
 */
export async function withoutDownloads(git: Git, root: string, env: Env): Promise<Git> {
  const overrides = (await programMissing(git, root, env)) ? noFilter : nowhere;
  const changed = (args: readonly string[], call: GitCall): [readonly string[], GitCall] =>
    call.asUser === true ? [args, call] : [[...overrides, ...args], { ...call, env: { ...localStore, ...call.env } }];
  return {
    run: (args, call) => git.run(...changed(args, call)),
    read: (what, args, call) => git.read(what, ...changed(args, call)),
  };
}

/**
 * `GIT_LFS_SKIP_SMUDGE` would leave out what is in the local store as well (seen with git-lfs 3.3): downloads are sent nowhere instead, and
 * what they do not bring stays a pointer.
 */
const localStore = { GIT_LFS_SKIP_DOWNLOAD_ERRORS: '1' } as const;
const nowhere = ['-c', 'lfs.url=file:///dev/null', '-c', 'lfs.transfer.maxretries=1'] as const;
const noFilter = ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((one) => ['-c', `filter.lfs.${one}`]);

/** Whether the filter is configured and its program is nowhere git would find it. */
async function programMissing(git: Git, root: string, env: Env): Promise<boolean> {
  const asked = ['config', '-z', '--get-regexp', '^filter\\.lfs\\.(clean|smudge|process)$'];
  const commands = entries((await git.run(asked, { cwd: root })).stdout).map((one) => one.slice(one.indexOf('\n') + 1));
  const programs = new Set(commands.map((command) => command.trim().split(/\s/, 1)[0] ?? '').filter(Boolean));
  if (programs.size === 0) return false;
  const own = line((await git.run(['--exec-path'], { cwd: root })).stdout);
  const places = [own, ...(env['PATH'] ?? '').split(path.delimiter)].filter(Boolean);
  for (const program of programs) {
    // More than a plain name (quotes, a variable) is for the shell to read.
    if (!/^[\w./+-]+$/.test(program)) continue;
    const candidates = program.includes('/')
      ? [path.resolve(root, program)]
      : places.map((dir) => path.join(dir, program));
    const found = await Promise.all(
      candidates.map((file) =>
        access(file, constants.X_OK).then(
          () => true,
          () => false,
        ),
      ),
    );
    if (!found.includes(true)) return true;
  }
  return false;
}

/** Tells which files of a slot are pointers instead of contents; nothing where the tree has no LFS files. */
export async function pointerNotes(git: Git, place: Place): Promise<string[]> {
  const uses = ['grep', '-q', '--cached', '-e', 'filter=lfs', '--', '.gitattributes', ':(glob)**/.gitattributes'];
  if ((await git.run(uses, { at: place })).code !== 0) return [];
  const listed = await git.run(['ls-files', '-z', '--', ':(attr:filter=lfs)'], { at: place });
  const pointers: string[] = [];
  for (const name of entries(listed.stdout)) {
    if (await isPointerFile(path.join(place.workTree, name))) pointers.push(name);
  }
  if (pointers.length === 0) return [];
  const more = pointers.length > named ? ` and ${pointers.length - named} more` : '';
  return [
    `Git LFS: pointers instead of contents: ${pointers.slice(0, named).join(', ')}${more}; ` +
      'get the contents in your own checkout first: git lfs install && git lfs pull',
  ];
}

async function isPointerFile(file: string): Promise<boolean> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === pointerStart;
  } finally {
    await handle.close();
  }
}

/**
 * Why a change must not land as it is: files that belong in Git LFS whose whole content would go into the history, because no LFS filter
 * took them. Files that were such before are left alone: that is how the repository has them.
 */
export async function lfsFaults(git: Git, place: Place, changes: readonly RawChange[]): Promise<string[]> {
  const files = changes.filter(({ newMode }) => newMode === '100644' || newMode === '100755');
  if (files.length === 0) return [];
  const input = files.map((change) => `${change.path}\0`).join('');
  const asked = await git.run(['check-attr', '-z', '--stdin', 'filter'], { at: place, input });
  const values = asked.stdout.split('\0');
  const raw: string[] = [];
  for (const [index, change] of files.entries()) {
    if (values[3 * index + 2] !== 'lfs' || !(await isRaw(git, place, change.newId))) continue;
    const before = change.oldMode.startsWith('100') && (await isRaw(git, place, change.oldId));
    if (!before) raw.push(change.path);
  }
  if (raw.length === 0) return [];
  const more = raw.length > named ? ` and ${raw.length - named} more` : '';
  return [
    `These files belong in Git LFS (.gitattributes says filter=lfs) and would go into the history whole: ` +
      `${raw.slice(0, named).join(', ')}${more}. ` +
      'Install git-lfs and run "git lfs install", then run the task again; or leave these files as they are.',
  ];
}

/** A blob with content that is no pointer. git-lfs leaves empty files as they are. */
async function isRaw(git: Git, place: Place, id: string): Promise<boolean> {
  const size = Number(line((await git.run(['cat-file', '-s', id], { at: place })).stdout));
  if (size === 0 || size >= longestPointer) return size !== 0;
  return !(await git.run(['cat-file', 'blob', id], { at: place })).stdout.startsWith(pointerStart);
}

/**
 * A git that runs a command again without the LFS filter when it fails for want of its program: nothing is asked where nothing fails.
 * What git says of a filter that is not there depends on the moment it notices.
 */
export function forgivingLfs(git: Git, env: Env): Git {
  const again = async (call: GitCall, said: string): Promise<boolean> =>
    call.asUser !== true &&
    /lfs|not found|the remote end hung up/i.test(said) &&
    (await programMissing(git, call.cwd ?? call.at?.workTree ?? '.', env));
  return {
    run: async (args, call) => {
      const done = await git.run(args, call);
      return done.code !== 0 && (await again(call, done.stderr)) ? git.run([...noFilter, ...args], call) : done;
    },
    read: async (what, args, call) => {
      const done = await git.read(what, args, call);
      const repeat = !done.ok && (await again(call, done.error.detail ?? ''));
      return repeat ? git.read(what, [...noFilter, ...args], call) : done;
    },
  };
}
