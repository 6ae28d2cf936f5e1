import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { pristineIndex } from './prepare-slot.ts';
import { entries, line, type Git, type GitCall } from './run-git.ts';
import { copyIndex } from './saved-index.ts';

/** Where a snapshot is built: an index of its own, so that the agent's stays as it is. */
export type Building = { readonly git: Git; readonly call: GitCall; readonly index: string };

/**
 * Starts a snapshot from the index the agent left: it spares git reading unchanged files again, and remembers ignored files the
 * agent added by force. Where it is broken or gone: from the one saved when the slot was handed out, else from the base.
 */
export async function startIndex(
  building: Building,
  sources: { readonly gitDir: string; readonly slot: string; readonly base: string },
): Promise<Result<void, Failure>> {
  for (const source of [path.join(sources.gitDir, 'index'), pristineIndex(sources.slot)]) {
    if (!(await copyIndex(source, building.index))) continue;
    if (await clearFlags(building, sources.slot)) return ok(undefined);
  }
  const read = await building.git.read('read the base', ['read-tree', '--empty'], building.call);
  if (!read.ok) return read;
  const filled = await building.git.read('read the base', ['read-tree', sources.base], building.call);
  return filled.ok ? ok(undefined) : filled;
}

/**
 * Takes back "assume unchanged" and "skip worktree", which would hide an agent's changes. In a sparse checkout "skip worktree"
 * marks what is left out on purpose, so there only files that exist lose it. False when git cannot read the index.
 */
async function clearFlags({ git, call }: Building, slot: string): Promise<boolean> {
  const listed = await git.run(['ls-files', '-v', '-z'], call);
  if (listed.code !== 0) return false;
  const flagged = entries(listed.stdout).filter((entry) => /^([a-z]|S) /.test(entry));
  if (flagged.length === 0) return true;
  const config = await git.run(['config', '--type=bool', '--get', 'core.sparseCheckout'], call);
  const sparse = line(config.stdout) === 'true';
  const paths: string[] = [];
  for (const entry of flagged) {
    const name = entry.slice(2);
    if (!sparse || (await lstat(path.join(slot, name)).catch(() => null)) !== null) paths.push(name);
  }
  const input = paths.map((name) => `${name}\0`).join('');
  for (const flag of ['--no-assume-unchanged', '--no-skip-worktree']) {
    if ((await git.run(['update-index', '-z', flag, '--stdin'], { ...call, input })).code !== 0) return false;
  }
  return true;
}
