import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { Failure } from '../../model/failure.ts';
import { failure, failures } from '../../model/failures.ts';
import { splitBlock } from './block.ts';
import { readHookFile } from './hook-file.ts';
import { type HookName, OUR_HOOKS } from './hook-name.ts';
import { findHooks, type HooksPlace } from './hooks-place.ts';
import { isNothing } from './plan-hook.ts';
import { type InstalledFile, type InstallRecord, readRecord, recordFile } from './record.ts';
import { type GitCall, runGit, unbound } from './run-git.ts';
import { redirectDir, targetFile, wayOf } from './target.ts';
import { writeWhole } from './write-file.ts';

/** What became of one hook. */
export type RemovedHook = {
  readonly hook: HookName;
  readonly file: string;
  /**
   * `removed`: nothing was there before. `restored`: what was there before is back, byte for byte. `left`: somebody else's hook
   * has taken its place, and stays.
   */
  readonly outcome: 'removed' | 'restored' | 'left';
  /** A hook that was set aside and could not go back. */
  readonly aside: string | null;
};

/** What was taken back. */
export type Uninstalled = {
  readonly hooks: readonly RemovedHook[];
  /** What `core.hooksPath` is again; undefined: it was not ours. Null: not set. */
  readonly hooksPath: string | null | undefined;
};

/** Takes back what `installHooks` did, in every worktree of the repository. Does nothing where nothing is installed. */
export async function uninstallHooks({ cwd, env }: GitCall): Promise<Result<Uninstalled, Failure>> {
  const call = { cwd, env: unbound(env) };
  const found = await findHooks(call);
  if (!found.ok) return found;
  const place = found.value;
  const record = readRecord(place.home);
  try {
    const hooksPath = await pointBack(place, record, call);
    if (!hooksPath.ok) return hooksPath;
    const hooks = filesOf(place, record).flatMap((one) => takeOut(one) ?? []);
    rmSync(redirectDir(place.home), { recursive: true, force: true });
    for (const file of [path.join(place.home, 'run'), path.join(place.home, 'seen'), recordFile(place.home)])
      rmSync(file, { force: true });
    for (const folder of [...(record?.made ?? [])].reverse().concat(place.home)) removeEmpty(folder);
    return ok({ hooks, hooksPath: hooksPath.value });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(
      failure(
        'io',
        `The hooks cannot be taken out: ${error.message}`,
        'Mend that (permissions, room on the disk), then run this again.',
      ),
    );
  }
}

/** What the record names, and what stands where git looks without being in it. */
function filesOf(place: HooksPlace, record: InstallRecord | null): readonly InstalledFile[] {
  const files = [...(record?.files ?? [])];
  const way = wayOf(place, record);
  for (const hook of OUR_HOOKS) {
    const file = targetFile(place, way, hook);
    if (files.every((one) => one.file !== file)) files.push({ hook, file, created: true, aside: null });
  }
  // Those of the folder of ours go with it.
  return files.filter(({ file }) => path.dirname(file) !== redirectDir(place.home));
}

/** Takes our part out of one hook, and brings back what made room for it; null: nothing of ours is there. */
export function takeOut({ hook, file, created, aside }: InstalledFile): RemovedHook | null {
  const there = readHookFile(file);
  const back = aside !== null && readHookFile(aside.file).kind !== 'absent' ? aside : null;
  if (there.kind === 'absent') {
    if (back === null) return null;
    putBack(file, back);
    return { hook, file, outcome: 'restored', aside: null };
  }
  const split = there.kind === 'file' ? splitBlock(there.bytes.toString('latin1')) : null;
  if (there.kind !== 'file' || split?.kind !== 'ours')
    return back === null ? null : { hook, file, outcome: 'left', aside: back.file };
  if (isNothing(split.rest) && back !== null) {
    putBack(file, back);
    return { hook, file, outcome: 'restored', aside: null };
  }
  if (isNothing(split.rest) && created) {
    rmSync(file);
    return { hook, file, outcome: 'removed', aside: null };
  }
  writeWhole(file, Buffer.from(split.rest, 'latin1'), there.mode);
  return { hook, file, outcome: 'restored', aside: back?.file ?? null };
}

function putBack(file: string, { file: from, link }: NonNullable<InstalledFile['aside']>): void {
  if (link === null) return renameSync(from, file);
  rmSync(file, { force: true });
  symlinkSync(link, file);
  rmSync(from, { force: true });
}

/** Gives `core.hooksPath` back what it said, when it still says what we made of it. */
async function pointBack(
  place: HooksPlace,
  record: InstallRecord | null,
  call: GitCall,
): Promise<Result<string | null | undefined, Failure>> {
  if (record === null || record.redirect === null) return ok(undefined);
  const { scope, before } = record.redirect;
  const now = await runGit(['config', `--${scope}`, '--get', 'core.hooksPath'], call);
  if (now.stdout.replace(/\n$/, '') !== redirectDir(place.home)) return ok(undefined);
  const change = before === null ? ['--unset', 'core.hooksPath'] : ['core.hooksPath', before];
  const done = await runGit(['config', `--${scope}`, ...change], call);
  return done.code === 0 ? ok(before) : err(failures.git('set core.hooksPath', done.stderr));
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
