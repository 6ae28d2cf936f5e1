import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { RepositoryInfo } from '../../../ports/repository.ts';
import { line, type Git, type GitRun } from './run-git.ts';
import { switchesOf } from './switches.ts';

/** Most dirty paths told; more would only be counted. */
const dirtyLimit = 100;

/** What the port tells, and what only this adapter needs to know. */
export type Found = {
  readonly info: RepositoryInfo;
  /** Top of the main working tree; null where there is none (linked worktrees of a bare repository). */
  readonly mainTop: string | null;
};

type Asking = { readonly git: Git; readonly cwd: string };

async function ask({ git, cwd }: Asking, ...args: readonly string[]): Promise<string | null> {
  const run = await git.run(['rev-parse', '--path-format=absolute', ...args], { cwd });
  return run.code === 0 ? line(run.stdout) : null;
}

/** Why git would not tell the top of a working tree here. */
async function refusal(asking: Asking, said: GitRun): Promise<Failure> {
  if ((await ask(asking, '--is-bare-repository')) === 'true') {
    return failure(
      'repository',
      `${asking.cwd} is a bare repository: it has no files to work on.`,
      'Run br in a working tree of it: git worktree add <dir>, then cd <dir>.',
    );
  }
  if ((await ask(asking, '--is-inside-git-dir')) === 'true') {
    return failure('repository', `${asking.cwd} lies inside a git directory.`, 'Run br in the working tree.');
  }
  if (said.stderr.includes('dubious ownership')) {
    return failure(
      'repository',
      `git does not trust ${asking.cwd}: another user owns it.`,
      'If you do, tell git so with the command below.',
      {
        detail: said.stderr.trim(),
      },
    );
  }
  if (said.stderr.includes('not a git repository')) return failures.notARepository(asking.cwd);
  return failures.git(`read the repository at ${asking.cwd}`, said.stderr.trim());
}

/** Top of the main working tree, asked from a linked one. `git worktree list` guesses it wrong for submodules, hence not used. */
async function mainTopOf(git: Git, commonDir: string): Promise<string | null> {
  const call = { cwd: commonDir };
  const configured = await git.run([`--git-dir=${commonDir}`, 'config', '--get', 'core.worktree'], call);
  if (configured.code === 0) return path.resolve(commonDir, line(configured.stdout));
  const bare = await git.run([`--git-dir=${commonDir}`, 'config', '--type=bool', '--get', 'core.bare'], call);
  return path.basename(commonDir) === '.git' && line(bare.stdout) !== 'true' ? path.dirname(commonDir) : null;
}

/** Paths of a `git status --porcelain=v2 -z` listing. Renames and copies carry their source as an entry of its own. */
export function statusPaths(listing: string): string[] {
  const paths: string[] = [];
  const items = listing.split('\0');
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] ?? '';
    // Fields before the path: https://git-scm.com/docs/git-status#_porcelain_format_version_2
    const fields = { '1': 8, '2': 9, u: 10, '?': 1 }[item.charAt(0)];
    if (fields === undefined) continue;
    paths.push(item.split(' ').slice(fields).join(' '));
    if (item.startsWith('2')) at += 1;
  }
  return paths;
}

/** Finds the repository around a directory. Reads only. */
export async function findRepository(git: Git, directory: string): Promise<Result<Found, Failure>> {
  const isDirectory = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory)
    return err(failure('repository', `${directory} is not a directory.`, 'Run br inside a git repository.'));
  const asking: Asking = { git, cwd: await realpath(directory) };
  const { cwd } = asking;

  const top = await git.run(['rev-parse', '--path-format=absolute', '--show-toplevel'], { cwd });
  if (top.code !== 0) return err(await refusal(asking, top));
  const root = await realpath(line(top.stdout));
  const [common, own, prefix, head, symbolic, status, switches] = await Promise.all([
    ask(asking, '--git-common-dir'),
    ask(asking, '--git-dir'),
    ask(asking, '--show-prefix'),
    ask(asking, '--verify', '--quiet', 'HEAD^{commit}'),
    git.run(['symbolic-ref', '--quiet', 'HEAD'], { cwd }),
    git.run(['status', '--porcelain=v2', '-z', '--untracked-files=normal'], { cwd: root }),
    switchesOf(git, { cwd: root }),
  ]);
  if (common === null || own === null) return err(failures.git(`read the repository at ${cwd}`, top.stderr.trim()));
  if (head === null) return err(failures.noCommit(root));
  if (status.code !== 0) return err(failures.git(`read the state of ${root}`, status.stderr.trim()));

  const commonDir = await realpath(common);
  const mainTop = commonDir === (await realpath(own)) ? root : await mainTopOf(git, commonDir);
  return ok({
    mainTop,
    info: {
      root,
      prefix: (prefix ?? '').replace(/\/$/, ''),
      commonDir,
      stateDir: path.join(mainTop ?? commonDir, '.buildrunner'),
      branch: symbolic.code === 0 ? line(symbolic.stdout).replace(/^refs\/heads\//, '') : null,
      head,
      ignoreCase: switches.ignoreCase,
      dirty: statusPaths(status.stdout).slice(0, dirtyLimit),
    },
  });
}
