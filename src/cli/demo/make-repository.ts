import { cp, mkdir, mkdtemp, readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { type Git, gitIn } from './demo-git.ts';

/** What the demo's repository is made of. */
export type RepositoryRequest = {
  /** The package's `demo/`. */
  readonly material: string;
  /** An absent or empty folder; null: a new temporary one. */
  readonly dir: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Makes the repository the demo works in: the seed of the application and the plan as first commit, the recordings ignored. */
export async function makeRepository({ material, dir, env }: RepositoryRequest): Promise<Result<string, Failure>> {
  const folder = await makeFolder(dir);
  if (!folder.ok) return folder;
  const root = folder.value;
  try {
    await cp(path.join(material, 'app'), root, { recursive: true });
    // npm would leave a .gitignore out of the package.
    await rename(path.join(root, 'gitignore'), path.join(root, '.gitignore'));
    await cp(path.join(material, 'plan.yaml'), path.join(root, 'plan.yaml'));
    await hideRecordings(path.join(material, 'recordings'), path.join(root, '.buildrunner'));
  } catch (error) {
    return err(unwritable(root, error));
  }
  const committed = await firstCommit(gitIn(root, env), root);
  return committed.ok ? ok(root) : committed;
}

/** Puts the recordings, which hold tests of their own, where neither git nor a test runner looks for the application's files. */
async function hideRecordings(recordings: string, stateDir: string): Promise<void> {
  await cp(recordings, path.join(stateDir, 'recordings'), { recursive: true });
  await writeFile(path.join(stateDir, '.gitignore'), '*\n');
}

async function makeFolder(dir: string | null): Promise<Result<string, Failure>> {
  try {
    if (dir === null) return ok(await realpath(await mkdtemp(path.join(tmpdir(), 'buildrunner-demo-'))));
    await mkdir(dir, { recursive: true });
    if ((await readdir(dir)).length === 0) return ok(await realpath(dir));
  } catch (error) {
    return err(unwritable(dir ?? tmpdir(), error));
  }
  return err(
    failure(
      'usage',
      `${dir} is not empty.`,
      'Name a new or empty folder with --dir, or leave --dir out for a temporary one.',
    ),
  );
}

async function firstCommit(git: Git, root: string): Promise<Result<string, Failure>> {
  const settings = [
    ['core.hooksPath', path.join(root, '.git', 'hooks')],
    ['commit.gpgSign', 'false'],
    ['core.autocrlf', 'false'],
  ] as const;
  const started = await git('init', '--quiet', '--initial-branch=main');
  if (!started.ok) return started;
  for (const [name, value] of settings) {
    const set = await git('config', name, value);
    if (!set.ok) return set;
  }
  const identity = await git('var', 'GIT_AUTHOR_IDENT');
  if (!identity.ok) {
    await git('config', 'user.name', 'BuildRunner demo');
    await git('config', 'user.email', 'demo@buildrunner.invalid');
  }
  const added = await git('add', '--all');
  if (!added.ok) return added;
  return git('commit', '--quiet', '-m', 'Start: a README, a test to pass, and the plan');
}

function unwritable(folder: string, error: unknown): Failure {
  return failure(
    'io',
    `The demo could not be set up in ${folder}.`,
    'Name a folder you may write to: br demo --dir <folder>.',
    { detail: String(error) },
  );
}
