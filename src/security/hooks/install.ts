import { copyFileSync, chmodSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { Failure } from '../../model/failure.ts';
import { failure, failures } from '../../model/failures.ts';
import { BARE_SCRIPT } from './block.ts';
import { GUARD_HOOK, type HookName, LOOKING_HOOKS, hookName } from './hook-name.ts';
import { findHooks, type HooksPlace } from './hooks-place.ts';
import { type HookManager, hookManagers } from './managers.ts';
import { type HookPlan, planHook } from './plan-hook.ts';
import { type InstallRecord, readRecord, type Redirect, writeRecord } from './record.ts';
import { type GitCall, runGit, unbound } from './run-git.ts';
import { type MissingPolicy, passOn, runnerText } from './scripts.ts';
import { hooksIn, redirectDir, type Way, wayOf } from './target.ts';
import { takeOut } from './uninstall.ts';
import { writeWhole } from './write-file.ts';

/** What is asked for. Undefined: as it is installed now, else the default (open, no guard). */
export type InstallRequest = GitCall & {
  readonly missing?: MissingPolicy | undefined;
  readonly guard?: boolean | undefined;
  /** Goes on where it would refuse; nothing is lost even then. */
  readonly force?: boolean;
  /** The Node and the launcher that the hooks start. */
  readonly node: string;
  readonly script: string;
  readonly platform: string;
};

/** What was done to one hook. */
export type InstalledHook = Pick<HookPlan, 'outcome'> & {
  readonly hook: HookName;
  readonly file: string;
  /** Where a hook lies that made room and runs after ours (or did not run before either). */
  readonly aside: string | null;
  /** Where something lies that nobody needs any more. */
  readonly kept: string | null;
};

/** What was installed. */
export type Installed = {
  readonly place: HooksPlace;
  readonly way: Way;
  readonly missing: MissingPolicy;
  readonly guard: boolean;
  readonly hooks: readonly InstalledHook[];
  readonly managers: readonly HookManager[];
};

/** Installs the hooks, or brings those that are there up to date. Everything is planned before anything is changed. */
export async function installHooks(request: InstallRequest): Promise<Result<Installed, Failure>> {
  const call = { cwd: request.cwd, env: unbound(request.env) };
  const found = await findHooks(call);
  if (!found.ok) return found;
  const place = found.value;
  const refused = refusal(place, request.force === true);
  if (refused !== null) return err(refused);
  const record = readRecord(place.home);
  const way = wayOf(place, record);
  const missing = request.missing ?? record?.missing ?? 'open';
  const guard = request.guard ?? record?.guard ?? false;
  try {
    const plans: HookPlan[] = [];
    for (const hook of [...LOOKING_HOOKS, ...(guard ? ([GUARD_HOOK] as const) : [])]) {
      const planned = planHook(hook, { ...request, place, way, record, missing, force: request.force === true });
      if (!planned.ok) return planned;
      plans.push(planned.value);
    }
    const redirect = await redirectOf({ place, way, record }, call);
    const next = nextRecord({ ...request, missing, guard, plans, record, redirect });
    writeWhole(path.join(place.home, 'run'), runnerText({ ...request, missing, guard }), 0o755);
    writeRecord(place.home, next);
    for (const plan of plans) carryOut(plan);
    if (!guard) for (const one of record?.files ?? []) if (one.hook === GUARD_HOOK) takeOut(one);
    const pointed = await pointAt({ place, way, redirect }, request, call);
    if (!pointed.ok) return pointed;
    return ok({ place, way, missing, guard, hooks: plans.map(told), managers: hookManagers(place, way) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(
      failure(
        'io',
        `The hooks cannot be written: ${error.message}`,
        'Mend that (permissions, room on the disk), then run this again.',
      ),
    );
  }
}

function refusal({ kind, hooksDir, setting }: HooksPlace, force: boolean): Failure | null {
  if (setting?.scope === 'command')
    return failure(
      'repository',
      `core.hooksPath is given by the environment or the command line of this very command (${setting.value}), and wins over every configuration.`,
      'Run this without it.',
    );
  if (kind !== 'off' || force) return null;
  return failure(
    'repository',
    `Git runs no hook here: core.hooksPath is "${setting?.value ?? hooksDir}" (${setting?.scope ?? 'local'} configuration), which is no folder.`,
    `Give hooks back with: git config ${setting?.scope === 'global' ? '--global ' : ''}--unset core.hooksPath   or use a folder of BuildRunner's in this repository alone: br security install-hooks --force`,
  );
}

type Going = { readonly place: HooksPlace; readonly way: Way; readonly record: InstallRecord | null };

/** The setting to make, so that git looks in our folder here and nowhere else. */
async function redirectOf({ place, way, record }: Going, call: GitCall): Promise<Redirect | null> {
  if (way.kind !== 'redirect') return null;
  if (place.hooksDir === redirectDir(place.home) && record?.redirect !== null && record !== null)
    return record.redirect;
  const scope = place.setting?.scope === 'worktree' ? 'worktree' : 'local';
  const before = await runGit(['config', `--${scope}`, '--get', 'core.hooksPath'], call);
  return { scope, before: before.code === 0 ? before.stdout.replace(/\n$/, '') : null, foreignDir: way.foreignDir };
}

function nextRecord(parts: {
  readonly node: string;
  readonly script: string;
  readonly missing: MissingPolicy;
  readonly guard: boolean;
  readonly plans: readonly HookPlan[];
  readonly record: InstallRecord | null;
  readonly redirect: Redirect | null;
}): InstallRecord {
  const { node, script, missing, guard, plans, record, redirect } = parts;
  const files = plans.map(({ installed }) => installed);
  const others = (record?.files ?? []).filter(
    ({ hook, file }) => files.every((one) => one.file !== file) && (guard || hook !== GUARD_HOOK),
  );
  const folders = [...new Set(files.map(({ file }) => path.dirname(file)))].flatMap(missingFolders);
  return {
    node,
    script,
    missing,
    guard,
    files: [...others, ...files],
    redirect: redirect ?? record?.redirect ?? null,
    made: [...new Set([...(record?.made ?? []), ...folders])],
  };
}

/** The folders that writing into this one will make, outermost first. */
function missingFolders(folder: string): readonly string[] {
  if (existsSync(folder) || folder === path.dirname(folder)) return [];
  return [...missingFolders(path.dirname(folder)), folder];
}

function carryOut({ installed, move, keep, text, mode, outcome }: HookPlan): void {
  if (keep !== null) renameSync(keep.from, keep.to);
  if (move !== null && move.hook.kind === 'file') {
    // A copy first: git never finds the place empty.
    copyFileSync(move.from, move.to);
    chmodSync(move.to, move.hook.mode);
  }
  if (move !== null && move.hook.kind === 'link') {
    const target = path.resolve(path.dirname(move.from), move.hook.target);
    const link = path.isAbsolute(move.hook.target) ? target : path.relative(path.dirname(move.to), target);
    rmSync(move.to, { force: true });
    symlinkSync(link, move.to);
  }
  if (outcome !== 'unchanged') writeWhole(installed.file, Buffer.from(text, 'latin1'), mode);
}

/** Writes what passes every other hook of the shared folder on, then points git at ours. */
async function pointAt(
  { place, way, redirect }: { readonly place: HooksPlace; readonly way: Way; readonly redirect: Redirect | null },
  { platform }: InstallRequest,
  call: GitCall,
): Promise<Result<null, Failure>> {
  if (way.kind !== 'redirect' || redirect === null) return ok(null);
  const folder = redirectDir(place.home);
  for (const hook of hooksIn(way.foreignDir))
    if (hookName(hook) === null || !existsSync(path.join(folder, hook)))
      writeWhole(path.join(folder, hook), BARE_SCRIPT + passOn(way.foreignDir ?? '', hook, platform), 0o755);
  if (place.hooksDir === folder) return ok(null);
  const set = await runGit(['config', `--${redirect.scope}`, 'core.hooksPath', folder], call);
  return set.code === 0 ? ok(null) : err(failures.git('set core.hooksPath', set.stderr));
}

function told({ installed: { hook, file, aside }, keep, outcome }: HookPlan): InstalledHook {
  return { hook, file, outcome, aside: aside?.file ?? null, kept: keep?.to ?? null };
}
