import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileFacts } from '../../../../model/history.ts';

type Git = (args: readonly string[], take: (text: string) => void) => Promise<{ readonly code: number }>;

/** Files of one set that are looked at. */
const MOST_FILES = 200;
/** Files whose importers are looked for, the largest ones: one search through the tree for all of them. */
const MOST_SEARCHED = 60;
/** Larger files are no sources. */
const MOST_BYTES = 2_000_000;

const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|swift|c|cc|cpp|h|hpp|cs|php|scala|ex|exs|vue|svelte)$/u;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?)\/|[._-](?:test|spec)s?\.[^/]+$|(?:^|\/)test_[^/]+$/u;

/** Looks at the files of each set, each file once. Whatever cannot be found out is null. */
export async function readFileFacts(
  { root, git }: { readonly root: string; readonly git: Git },
  sets: readonly ((path: string) => boolean)[],
): Promise<readonly (readonly FileFacts[])[]> {
  const tracked = await list(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const found = sets.map((covers) => tracked.filter(covers).slice(0, MOST_FILES));
  const all = [...new Set(found.flat())];
  if (all.length === 0) return sets.map(() => []);
  const tests = new Set(tracked.filter((file) => TEST.test(file)).map(testedName));
  const lines = new Map<string, number | null>();
  for (const file of all) lines.set(file, await countLines(path.join(root, file)));
  const searched = all.toSorted((a, b) => (lines.get(b) ?? 0) - (lines.get(a) ?? 0)).slice(0, MOST_SEARCHED);
  const [importers, changes] = await Promise.all([countImporters(git, searched), countChanges(git, all)]);
  const factsOf = (file: string): FileFacts => ({
    path: file,
    lines: lines.get(file) ?? null,
    importers: importers.get(file) ?? null,
    changes: changes === null ? null : (changes.get(file) ?? 0),
    tested: !CODE.test(file) || TEST.test(file) ? null : tests.has(stemOf(file)),
  });
  return found.map((files) => files.map(factsOf));
}

async function list(git: Git, args: readonly string[]): Promise<readonly string[]> {
  let text = '';
  const run = await git(args, (more) => (text += more));
  return run.code === 0 ? text.split('\0').filter((entry) => entry !== '') : [];
}

async function countLines(file: string): Promise<number | null> {
  const stat = await lstat(file).catch(() => null);
  if (stat === null || !stat.isFile() || stat.size > MOST_BYTES) return null;
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || bytes.includes(0)) return null;
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return bytes.length > 0 && bytes.at(-1) !== 10 ? lines + 1 : lines;
}

function stemOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/u, '');
}

/** What a test is called after: `test_user.py`, `user.test.ts` and `user_spec.rb` are all of `user`. */
function testedName(file: string): string {
  return stemOf(file)
    .replace(/^test_/u, '')
    .replace(/[._-](?:test|spec)s?$/u, '');
}

/** Files that name one of these where they import something. Names that many files have count for each of them: an upper bound. */
async function countImporters(git: Git, files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const code = files.filter((file) => CODE.test(file));
  const names = new Map(code.map((file) => [file, importedAs(file)]));
  if (names.size === 0) return new Map();
  const words = [...new Set(names.values())].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = `(import|from|require|include|use|mod)[^a-zA-Z0-9_].*(${words.join('|')})`;
  const found = await list(git, ['grep', '-z', '-I', '-E', '-e', pattern, '--', '.']);
  const by = new Map<string, Set<string>>();
  // `-z` ends the name of the file with NUL; its line comes next, with the following name after the newline.
  for (let at = 0; at + 1 < found.length; at += 1) {
    const name = (found[at] ?? '').split('\n').at(-1) ?? '';
    const line = (found[at + 1] ?? '').split('\n')[0] ?? '';
    for (const word of line.match(/[\w-]+/gu) ?? []) by.set(word, (by.get(word) ?? new Set()).add(name));
  }
  return new Map(
    [...names].map(([file, name]) => [file, [...(by.get(name) ?? [])].filter((other) => other !== file).length]),
  );
}

/** An index is imported by the name of its folder. */
function importedAs(file: string): string {
  const stem = stemOf(file);
  return /^(?:index|mod|__init__|main)$/u.test(stem) ? path.posix.basename(path.posix.dirname(file)) : stem;
}

async function countChanges(git: Git, files: readonly string[]): Promise<ReadonlyMap<string, number> | null> {
  const counts = new Map<string, number>();
  let rest = '';
  const args = ['log', '--no-merges', '--since=1 year ago', '-n5000', '--name-only', '-z', '--format='];
  const wanted = new Set(files);
  const run = await git(args, (text) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const file = part.trim();
      if (wanted.has(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  });
  return run.code === 0 ? counts : null;
}
