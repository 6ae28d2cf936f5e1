import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../../model/failure.ts';
import type { EpochMillis, Millis } from '../../../../model/units.ts';
import { failure, failures } from '../../../../model/failures.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { GitFault } from '../../../../ports/upkeep.ts';
import { checkouts, slotLockReason } from '../checkouts.ts';
import { atRoot, exclusively, type Context } from '../context.ts';
import { removeWorktree } from '../worktree.ts';
import { hookFaults } from './hooks.ts';

/** No command of ours, and hardly one of the user's, holds a lock as long as this. */
const OLD_LOCK: Millis = 600_000;

/** Looks for what is wrong. Reads only. */
export async function findFaults(context: Context, now: EpochMillis): Promise<readonly GitFault[]> {
  const parts = await Promise.all([
    staleWorktrees(context),
    oldLocks(context, now),
    brokenRefs(context),
    hookFaults(context),
  ]);
  return parts.flat();
}

/** Puts a fault right; only those said to be mendable. */
export async function mendFault(context: Context, fault: GitFault, now: EpochMillis): Promise<Result<void, Failure>> {
  // As it stands now: what was wrong may have been put right by others, or have become somebody's work.
  const still = (await findFaults(context, now)).find(
    (one) => one.kind === fault.kind && one.subject === fault.subject,
  );
  if (still === undefined) return ok(undefined);
  if (!still.mendable) return err(failure('usage', `${fault.subject} is for you to put right.`, still.remedy));
  if (fault.kind === 'stale-worktree') {
    await removeWorktree(context, fault.subject);
    return ok(undefined);
  }
  if (fault.kind === 'lock') {
    await rm(fault.subject, { force: true });
    return ok(undefined);
  }
  const args = ['update-ref', '-d', fault.subject];
  const deleted = await exclusively(context, () => context.git.run(args, atRoot(context)));
  return deleted.code === 0 ? ok(undefined) : err(failures.git(`delete ${fault.subject}`, deleted.stderr.trim()));
}

async function staleWorktrees(context: Context): Promise<readonly GitFault[]> {
  const listed = await checkouts(context);
  if (!listed.ok) return [];
  const found: GitFault[] = [];
  for (const { path: dir, slot } of listed.value) {
    if (!slot || (await lstat(dir).catch(() => null)) !== null) continue;
    found.push({
      kind: 'stale-worktree',
      subject: dir,
      cause: `git has a record of the slot ${dir}, which is gone.`,
      remedy: `br doctor --fix removes the record, as would: git worktree remove --force --force ${dir}`,
      mendable: true,
    });
  }
  return found;
}

async function oldLocks(context: Context, now: EpochMillis): Promise<readonly GitFault[]> {
  const { commonDir } = context.info;
  const worktrees = path.join(commonDir, 'worktrees');
  const places = [{ dir: commonDir, ours: false }];
  for (const id of await readdir(worktrees).catch(() => [])) {
    const dir = path.join(worktrees, id);
    const reason = await readFile(path.join(dir, 'locked'), 'utf8').catch(() => '');
    places.push({ dir, ours: reason.startsWith(slotLockReason) });
  }
  places.push({ dir: path.join(commonDir, 'refs', 'heads', 'buildrunner'), ours: true });
  const found: GitFault[] = [];
  for (const { dir, ours } of places) {
    for (const name of await readdir(dir).catch(() => [])) {
      const file = path.join(dir, name);
      const info = name.endsWith('.lock') ? await lstat(file).catch(() => null) : null;
      if (info?.isFile() !== true || now - info.mtimeMs < OLD_LOCK) continue;
      found.push({
        kind: 'lock',
        subject: file,
        cause: `${file} is ${Math.round((now - info.mtimeMs) / 60_000)} minutes old: a git that was killed has left it.`,
        remedy: ours ? 'br doctor --fix removes it.' : `When no git command runs in this repository: rm ${file}`,
        mendable: ours,
      });
    }
  }
  return found;
}

async function brokenRefs(context: Context): Promise<readonly GitFault[]> {
  const under = ['refs/buildrunner/', 'refs/heads/buildrunner/'];
  const listed = await context.git.run(
    ['for-each-ref', '--format=%(objectname) %(refname)', ...under],
    atRoot(context),
  );
  const rows = listed.stdout.split('\n').flatMap((row) => {
    const at = row.indexOf(' ');
    return at < 0 ? [] : [{ commit: row.slice(0, at), ref: row.slice(at + 1) }];
  });
  if (rows.length === 0) return [];
  const input = rows.map(({ commit }) => `${commit}\n`).join('');
  const looked = await context.git.run(['cat-file', '--batch-check'], atRoot(context, { input }));
  const missing = new Set(
    looked.stdout.split('\n').flatMap((row) => (row.endsWith(' missing') ? [row.split(' ')[0] ?? ''] : [])),
  );
  return rows
    .filter(({ commit }) => missing.has(commit))
    .map(({ commit, ref }) => ({
      kind: 'broken-ref',
      subject: ref,
      cause: `${ref} names ${commit.slice(0, 8)}, which is not in the repository any more.`,
      remedy: 'Fetch it from where it still is; if it is nowhere, br doctor --fix deletes the name.',
      mendable: true,
    }));
}
