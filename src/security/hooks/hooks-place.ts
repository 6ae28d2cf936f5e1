import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure, failures } from '../../model/failures.ts';
import { type GitCall, runGit } from './run-git.ts';
import { HOME_NAME } from './scripts.ts';

/** What kind of folder git looks for hooks in. */
export type HooksKind =
  /** In the git directory: of this clone alone, and of all its worktrees. */
  | 'repository'
  /** Among the files of a checkout: each worktree has its own, or none. */
  | 'tree'
  /** Somewhere else: shared with other repositories. */
  | 'outside'
  /** No folder at all: git runs no hook. */
  | 'off';

/** What `core.hooksPath` says, and which configuration says it: `local`, `worktree`, `global`, `system`, `command`. */
export type HooksSetting = { readonly value: string; readonly scope: string };

/** Where git looks for hooks, as git itself says. All paths are absolute. */
export type HooksPlace = {
  /** Root of the worktree. */
  readonly top: string;
  readonly gitDir: string;
  /** The git directory all worktrees share. */
  readonly commonDir: string;
  readonly hooksDir: string;
  readonly kind: HooksKind;
  readonly setting: HooksSetting | null;
  /** Our folder in the common directory. */
  readonly home: string;
};

/** Asks git where it looks for hooks in the worktree around a directory. Fails (`repository`) outside of one, and in a bare repository. */
export async function findHooks(call: GitCall): Promise<Result<HooksPlace, Failure>> {
  const setting = await hooksSetting(call);
  const asked = [
    '--show-toplevel',
    '--git-dir',
    '--git-common-dir',
    ...(setting?.value === '' ? [] : ['--git-path', 'hooks']),
  ];
  const run = await runGit(['rev-parse', '--path-format=absolute', ...asked], call);
  if (run.code !== 0) return err(await whyNot(call, run.stderr));
  const [top = '', gitDir = '', commonDir = '', hooksDir = '', ...more] = run.stdout.replace(/\n$/, '').split('\n');
  if (more.length > 0)
    return err(
      failure(
        'repository',
        `A path of this repository holds a line break: ${call.cwd}`,
        'Move it to a folder without one.',
      ),
    );
  const place = { top, gitDir, commonDir, hooksDir, setting, home: path.join(commonDir, HOME_NAME) };
  return ok({ ...place, kind: kindOf(place) });
}

async function whyNot(call: GitCall, said: string): Promise<Failure> {
  const bare = await runGit(['rev-parse', '--is-bare-repository'], call);
  if (bare.code === 127)
    return failure('repository', 'git cannot be started.', 'Install it, or put it on PATH.', { detail: bare.stderr });
  if (bare.stdout.trim() === 'true')
    return failure(
      'repository',
      `${call.cwd} is a bare repository: nobody commits in it.`,
      'Install the hooks in a clone or a worktree of it.',
    );
  if (/not a git repository/i.test(said)) return failures.notARepository(call.cwd);
  return failures.git(`say where the hooks of ${call.cwd} are`, said);
}

/** The setting that counts; null: none does. */
async function hooksSetting(call: GitCall): Promise<HooksSetting | null> {
  const run = await runGit(['config', '-z', '--show-scope', '--get', 'core.hooksPath'], call);
  const [scope, value] = run.stdout.split('\0');
  return run.code === 0 && scope !== undefined && value !== undefined ? { scope, value } : null;
}

function kindOf({ top, commonDir, hooksDir, gitDir }: Omit<HooksPlace, 'kind' | 'setting' | 'home'>): HooksKind {
  if (hooksDir === '' || (existsSync(hooksDir) && !statSync(hooksDir).isDirectory())) return 'off';
  const dir = settled(hooksDir);
  if (isInside(dir, settled(commonDir)) || isInside(dir, settled(gitDir))) return 'repository';
  const main = path.basename(commonDir) === '.git' ? [path.dirname(commonDir)] : [];
  return [top, ...main].some((tree) => isInside(dir, settled(tree))) ? 'tree' : 'outside';
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path without symbolic links, as far as it exists. */
function settled(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(settled(parent), path.basename(file));
  }
}
