import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from './context.ts';
import { copyFiles } from './include-copy.ts';
import { entries, type GitCall, type Place } from './run-git.ts';

/** Names the files to copy, in gitignore's syntax. Other tools that make worktrees read it too (Claude Code, Codex, Conductor). */
const includeFile = '.worktreeinclude';

/** Environment files are copied without being asked for: few programs start without. */
const environmentFile = /(^|\/)\.env(\.[^/]+)?$/;

/** Names told in a note before it says how many more there are. */
const named = 20;

/** What was copied into a slot (paths relative to it), and what to tell the user about it: names only, never contents. */
export type Included = { readonly copied: readonly string[]; readonly notes: readonly string[] };

/**
 * Copies files git ignores from the user's tree into a slot: those named by `.worktreeinclude`, and `.env` and `.env.*` files
 * outside ignored directories. Tracked files are never overwritten and links never followed out of the tree. What the slot's own
 * `.gitignore` files would let into a commit is left out, for it is likely a secret.
 */
export async function includeFiles(context: Context, place: Place): Promise<Included> {
  const wanted = [...new Set([...(await environmentFiles(context)), ...(await namedFiles(context))])].toSorted();
  if (wanted.length === 0) return { copied: [], notes: [] };
  const safe = new Set(await ignored(context, { at: place }, wanted));
  const refused = wanted.filter((name) => !safe.has(name)).map((name) => `${name} (git would commit it)`);
  const { copied, left } = await copyFiles(context.info.root, place.workTree, [...safe]);
  return { copied, notes: [...note('copied in', copied), ...note('not copied in', [...refused, ...left])] };
}

function note(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length - named;
  return [`${what}: ${names.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

/** `--directory` keeps git from walking through ignored directories such as node_modules. */
async function environmentFiles(context: Context): Promise<string[]> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const listed = await context.git.run(args, { cwd: context.info.root });
  return entries(listed.stdout).filter((name) => environmentFile.test(name));
}

async function namedFiles(context: Context): Promise<string[]> {
  const { root } = context.info;
  const file = path.join(root, includeFile);
  const rules = await readFile(file, 'utf8').catch(() => '');
  if (rules.trim() === '') return [];
  const args = ['ls-files', '-z', '--others', '--ignored', `--exclude-from=${file}`];
  const listed = await context.git.run(args, { cwd: root });
  const files = entries(listed.stdout).filter((name) => !name.endsWith('/'));
  return ignored(context, { cwd: root }, files);
}

/** Those of the paths that git ignores there. */
async function ignored(context: Context, call: GitCall, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const checked = await context.git.run(['check-ignore', '-z', '--stdin'], { ...call, input: paths.join('\0') });
  return entries(checked.stdout);
}
