import { runGit } from './run-git.ts';

/** A blob that came into being, and what stood there before. */
export type ChangedBlob = {
  readonly path: string;
  readonly oid: string;
  /** The blob it replaces (under its old name, where it was renamed), or null. */
  readonly previous: string | null;
  /** Whether the name came into being, too. */
  readonly isNewName: boolean;
  /** The commit that brought it; null: the index, or a comparison of two trees. */
  readonly commit: string | null;
};

/** Why a question to git has no answer. */
export type GitRefusal = { readonly cause: string; readonly detail: string };

const NONE = /^0+$/;
const BLOB = /^1(?:00|20)/;

/** One record of `--raw -z`: modes, ids, status, then one or two paths. A merge has modes and ids of all its parents, and one path. */
function* records(raw: Buffer): Generator<Omit<ChangedBlob, 'commit'>> {
  const parts = raw.toString('utf8').split('\0');
  for (let index = 0; index < parts.length; index += 1) {
    const head = parts[index] ?? '';
    const colons = /^\n?(:+)/.exec(head)?.[1]?.length ?? 0;
    if (colons === 0) continue;
    const fields = head.replace(/^\n?:+/, '').split(' ');
    const status = fields.at(-1) ?? '';
    const modes = fields.slice(0, colons + 1);
    const oids = fields.slice(colons + 1, 2 * (colons + 1));
    index += /^[RC]\d/.test(status) ? 2 : 1;
    const path = parts[index] ?? '';
    const oid = oids.at(-1) ?? '';
    const mode = modes.at(-1) ?? '';
    if (!BLOB.test(mode) || NONE.test(oid)) continue;
    // Of a merge, the first parent that had it: what came from there was looked at with the commits it came by.
    const before = oids.findIndex((id, at) => at < colons && !NONE.test(id) && BLOB.test(modes[at] ?? ''));
    yield { oid, path, previous: oids[before] ?? null, isNewName: /^[ARC]/.test(status) };
  }
}

const RAW = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '-M',
  '--diff-filter=ACMRT',
] as const;

/** What differs between the last commit and the index: exactly what a commit would bring. */
export async function stagedChanges(cwd: string): Promise<readonly ChangedBlob[] | GitRefusal> {
  return compare(cwd, ['diff', '--cached', ...RAW], 'the index could not be compared');
}

/** What differs between two trees: `A..B`, `A B`, `A...B`, as `git diff` takes them. */
export async function diffChanges(cwd: string, range: string): Promise<readonly ChangedBlob[] | GitRefusal> {
  const ends = range.trim().split(/\s+/);
  const cause = `"${range}" could not be compared`;
  // One commit alone is compared with the working tree, whose contents git has not stored.
  if (ends.length !== 2 && !(ends.length === 1 && ends[0]?.includes('..') === true))
    return { cause, detail: 'two commits are wanted: main..HEAD' };
  if (ends.some((end) => end.startsWith('-'))) return { cause, detail: 'a commit does not begin with a dash' };
  return compare(cwd, ['diff', ...RAW, ...ends, '--'], cause);
}

async function compare(
  cwd: string,
  args: readonly string[],
  cause: string,
): Promise<readonly ChangedBlob[] | GitRefusal> {
  const end = await runGit(cwd, args);
  if (end.code !== 0) return { cause, detail: end.stderr };
  return [...records(end.stdout)].map((record) => ({ ...record, commit: null }));
}

/** A commit's message, to be looked through like a file. */
export type CommitMessage = { readonly commit: string; readonly text: string };

/** Every blob that commits brought, each once for every path it had, with the oldest commit that brought it there; and their messages. */
export type History = { readonly blobs: readonly ChangedBlob[]; readonly messages: readonly CommitMessage[] };

/**
 * @param revisions as `git log` takes them: `['--all']`, `['A..B']`, `['<new>', '--not', '--remotes=origin']`.
 */
export async function historyChanges(cwd: string, revisions: readonly string[]): Promise<History | GitRefusal> {
  const end = await runGit(cwd, [
    'log',
    '--reverse',
    '-c',
    '--root',
    ...RAW,
    '--format=%x01%H%x02%B%x03',
    ...revisions,
    '--',
  ]);
  if (end.code !== 0) return { cause: `the history (${revisions.join(' ')}) could not be read`, detail: end.stderr };
  const seen = new Map<string, ChangedBlob>();
  const messages: CommitMessage[] = [];
  for (const section of sections(end.stdout)) {
    messages.push({ commit: section.commit, text: section.message });
    for (const record of records(section.raw)) {
      // The same content under another name is another file: a list may leave one out and not the other.
      const key = `${record.oid} ${record.path}`;
      if (!seen.has(key)) seen.set(key, { ...record, commit: section.commit });
    }
  }
  return { blobs: [...seen.values()], messages };
}

function* sections(
  output: Buffer,
): Generator<{ readonly commit: string; readonly message: string; readonly raw: Buffer }> {
  let at = output.indexOf(1);
  while (at !== -1) {
    const id = output.indexOf(2, at);
    const text = output.indexOf(3, id);
    if (id === -1 || text === -1) return;
    // A message may hold any byte but NUL: the next section begins where the mark is followed by an id.
    const next = nextSection(output, text);
    yield {
      commit: output.toString('latin1', at + 1, id),
      message: output.toString('utf8', id + 1, text),
      raw: output.subarray(text + 1, next === -1 ? output.length : next),
    };
    at = next;
  }
}

function nextSection(output: Buffer, from: number): number {
  for (let at = output.indexOf(1, from); at !== -1; at = output.indexOf(1, at + 1))
    if (/^[0-9a-f]{40,64}$/.test(output.toString('latin1', at + 1, output.indexOf(2, at)))) return at;
  return -1;
}
