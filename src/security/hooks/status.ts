import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { splitBlock } from './block.ts';
import { isExecutable, readHookFile } from './hook-file.ts';
import { GUARD_HOOK, type HookName, OUR_HOOKS } from './hook-name.ts';
import { findHooks, type HooksPlace } from './hooks-place.ts';
import { type HookManager, hookManagers } from './managers.ts';
import { type InstallRecord, readRecord } from './record.ts';
import { type GitCall, runGit, unbound } from './run-git.ts';
import { type MissingPolicy, runnerText } from './scripts.ts';
import { hooksIn, isRelayed, targetFile, type Way, wayOf } from './target.ts';

/** How one hook stands. */
export type HookStatus = {
  readonly hook: HookName;
  /** Git starts it, and it starts ours. */
  readonly runs: boolean;
  /** It was installed once, or is now. */
  readonly wanted: boolean;
  /** The file git (or husky) starts. */
  readonly file: string;
  /** What is the case, in words. */
  readonly about: string;
};

/** How the `br` stands that the hooks start. */
export type ProgramStatus = {
  readonly node: string;
  readonly script: string;
  /** Null: it is where it was; else what is wrong. */
  readonly problem: string | null;
};

/** How the hooks of a repository stand. */
export type HooksStatus = {
  readonly place: HooksPlace;
  readonly hooks: readonly HookStatus[];
  readonly missing: MissingPolicy | null;
  /** Null: never installed here. */
  readonly program: ProgramStatus | null;
  /** Other worktrees in which git would not run all that runs here. */
  readonly worktrees: readonly { readonly path: string; readonly about: string }[];
  /** What else a person should know. */
  readonly notes: readonly string[];
  readonly managers: readonly HookManager[];
  /** Everything that was installed runs, here and in every worktree. */
  readonly fine: boolean;
};

/** Worktrees that are looked into; each takes git a few milliseconds. */
const MOST_WORKTREES = 100;

/** Looks whether git really runs the hooks, as git itself says where it looks. */
export async function hooksStatus({
  cwd,
  env,
  platform,
}: GitCall & { readonly platform: string }): Promise<Result<HooksStatus, Failure>> {
  const call = { cwd, env: unbound(env) };
  const found = await findHooks(call);
  if (!found.ok) return found;
  const place = found.value;
  const record = readRecord(place.home);
  const way = wayOf(place, record);
  const hooks = statuses(place, record);
  const program = record === null ? null : programStatus(place, record, platform);
  const installed = hooks.some(({ runs }) => runs);
  const worktrees = record === null && !installed ? [] : await otherWorktrees(place, record, call);
  const fine =
    installed &&
    program?.problem === null &&
    worktrees.length === 0 &&
    hooks.every(({ runs, wanted }) => runs || !wanted);
  return ok({
    place,
    hooks,
    missing: record?.missing ?? null,
    program,
    worktrees,
    notes: [...notesOf(place, way), ...(await submoduleNote(place, call))],
    managers: hookManagers(place, way),
    fine,
  });
}

function statuses(place: HooksPlace, record: InstallRecord | null): readonly HookStatus[] {
  return OUR_HOOKS.map((hook) => {
    const way = wayOf(place, record);
    const looked = place.kind === 'off' ? place.hooksDir : path.join(place.hooksDir, hook);
    const file = way.kind === 'redirect' ? looked : targetFile(place, way, hook);
    const wanted = hook === GUARD_HOOK ? record?.guard === true : true;
    return { hook, file, wanted, ...hookStatus(hook, { place, way, record, file }) };
  });
}

type Looked = { readonly runs: boolean; readonly about: string };
type Parts = {
  readonly place: HooksPlace;
  readonly way: Way;
  readonly record: InstallRecord | null;
  readonly file: string;
};

function hookStatus(hook: HookName, { place, way, record, file }: Parts): Looked {
  const no = (about: string): Looked => ({ runs: false, about });
  const { hooksDir, setting } = place;
  if (place.kind === 'off') return no('git runs no hook: core.hooksPath is no folder');
  const elsewhere = record?.files.find((one) => one.hook === hook && one.file !== file && holdsOurs(one.file));
  if (!existsSync(hooksDir))
    return no(
      `git looks in ${hooksDir}, which does not exist${setting === null ? '' : ` (core.hooksPath is ${setting.value})`}: it runs no hook, without a word`,
    );
  const there = readHookFile(file);
  const ours = there.kind === 'file' ? splitBlock(there.bytes.toString('latin1')) : null;
  if (ours?.kind === 'damaged') return no('our part of it was cut: only its beginning or its end is left');
  if (ours?.kind !== 'ours') {
    if (elsewhere !== undefined)
      return no(`installed in ${elsewhere.file}, where git does not look: it looks in ${hooksDir}`);
    const was = record?.files.some((one) => one.file === file) === true;
    if (there.kind === 'absent') return no(was ? 'removed since it was installed' : 'not installed');
    return no(
      was ? "replaced by somebody else's since it was installed" : "not installed; somebody else's hook is there",
    );
  }
  const relayed = isRelayed(way, hook);
  if (relayed) {
    const relay = path.join(hooksDir, hook);
    if (!isExecutable(relay))
      return no(`git would start ${relay}, which is missing or not executable: let husky write it (npm install)`);
  } else if (there.kind === 'file' && !there.runs) return no('not executable: git passes it over');
  const own = ours.rest.split('\n').some((line) => line !== '' && !line.startsWith('#'));
  const also =
    way.kind === 'redirect' ? hooksIn(way.foreignDir).includes(hook) : own || /-x .*; then exec/.test(ours.block);
  return { runs: true, about: also ? "runs; then the repository's own goes on" : 'runs' };
}

function holdsOurs(file: string): boolean {
  const there = readHookFile(file);
  return there.kind === 'file' && splitBlock(there.bytes.toString('latin1')).kind === 'ours';
}

function programStatus({ home }: HooksPlace, record: InstallRecord, platform: string): ProgramStatus {
  const { node, script } = record;
  const problem = !isExecutable(node)
    ? `the Node that the hooks start is gone: ${node}`
    : !existsSync(script)
      ? `the br that the hooks start is gone: ${script}`
      : runnerProblem(path.join(home, 'run'), runnerText({ ...record, platform }));
  return { node, script, problem };
}

function runnerProblem(file: string, wanted: string): string | null {
  if (!existsSync(file)) return `what starts br is gone: ${file}`;
  return readFileSync(file, 'utf8') === wanted ? null : `what starts br is of another version, or was changed: ${file}`;
}

async function otherWorktrees(
  place: HooksPlace,
  record: InstallRecord | null,
  call: GitCall,
): Promise<HooksStatus['worktrees']> {
  const run = await runGit(['worktree', 'list', '--porcelain', '-z'], { ...call, cwd: place.top });
  const trees = run.stdout
    .split('\0\0')
    .filter((entry) => !entry.split('\0').some((line) => line === 'bare' || line.startsWith('prunable')))
    .flatMap((entry) => /^worktree ([^\0]+)/.exec(entry)?.[1] ?? [])
    .filter((tree) => tree !== place.top && existsSync(tree))
    .slice(0, MOST_WORKTREES);
  const bad: { path: string; about: string }[] = [];
  for (const tree of trees) {
    const found = await findHooks({ ...call, cwd: tree });
    if (!found.ok) continue;
    const silent = statuses(found.value, record).filter(({ runs, wanted }) => wanted && !runs);
    const [first] = silent;
    if (first !== undefined)
      bad.push({ path: tree, about: `${silent.map(({ hook }) => hook).join(', ')}: ${first.about}` });
  }
  return bad;
}

function notesOf({ hooksDir, setting, home }: HooksPlace, way: Way): readonly string[] {
  const notes: string[] = [];
  if (way.kind === 'redirect' && way.foreignDir !== null && path.dirname(hooksDir) === home) {
    const late = hooksIn(way.foreignDir).filter((hook) => !existsSync(path.join(hooksDir, hook)));
    if (late.length > 0)
      notes.push(
        `${way.foreignDir} has hooks that came later and do not run here: ${late.join(', ')}. Take them up with: br security install-hooks`,
      );
  }
  if (setting !== null && path.isAbsolute(setting.value) && way.kind !== 'redirect')
    notes.push(
      `core.hooksPath is absolute (${setting.value}): every worktree runs the hooks of that folder, as they are there.`,
    );
  return notes;
}

async function submoduleNote({ top }: HooksPlace, call: GitCall): Promise<readonly string[]> {
  if (!existsSync(path.join(top, '.gitmodules'))) return [];
  const run = await runGit(['config', '-z', '--file', '.gitmodules', '--get-regexp', '^submodule\\..*\\.path$'], {
    ...call,
    cwd: top,
  });
  const paths = run.stdout.split('\0').flatMap((entry) => entry.split('\n')[1] ?? []);
  if (paths.length === 0) return [];
  return [
    `Submodules are repositories of their own, with hooks of their own: br -C ${paths[0] ?? ''} security install-hooks`,
  ];
}
