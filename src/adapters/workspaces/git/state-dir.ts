import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { RepositoryInfo } from '../../../ports/repository.ts';
import { openGit, type Env } from './run-git.ts';
import { waitingBy } from './locks.ts';

/** Names in the state directory that BuildRunner makes: the database with SQLite's side files, the sessions' logs, what was learned and answered. */
const ours = [
  'data.db',
  'data.db-wal',
  'data.db-shm',
  'data.db-journal',
  'sessions',
  'estimates',
  'history-model.json',
];

/** The rules that hide them where the directory is shared with files of the user's. */
const rules = [
  '/.buildrunner/data.db*',
  '/.buildrunner/sessions/',
  '/.buildrunner/estimates/',
  '/.buildrunner/history-model.json',
];

/**
 * Makes the state directory and sees to it that git does not show what BuildRunner keeps in it. Does nothing the second time.
 *
 * A directory that is ours alone gets a `.gitignore` that ignores everything, itself included: no file of the user's changes.
 * Where the directory already holds files of theirs (the Python BuildRunner's users commit some), these must stay visible and
 * nothing of theirs may be overwritten: the rules for our files then go to the repository's `info/exclude`, which is local to
 * this clone and shared by all its worktrees.
 */
export async function prepareStateDir(info: RepositoryInfo, env: Env): Promise<Result<void, Failure>> {
  try {
    await mkdir(info.stateDir, { recursive: true });
    const foreign = (await readdir(info.stateDir)).filter((name) => !ours.includes(name));
    if (foreign.length === 0) {
      await writeFile(path.join(info.stateDir, '.gitignore'), '*\n');
      return ok(undefined);
    }
    await excludeOurs(info, env);
    return ok(undefined);
  } catch (error) {
    return err(
      failure('io', `${info.stateDir} could not be prepared.`, 'Make sure it is a directory you may write to.', {
        detail: String(error),
      }),
    );
  }
}

async function excludeOurs(info: RepositoryInfo, env: Env): Promise<void> {
  const top = path.dirname(info.stateDir);
  // Without a main working tree the directory lies among git's own, where nothing is shown anyway.
  if (top === info.commonDir) return;
  const git = openGit(env, waitingBy(undefined));
  const samples = ['.buildrunner/data.db', '.buildrunner/data.db-wal', '.buildrunner/sessions/x'];
  const ignored = await git.run(['check-ignore', '--no-index', '--', ...samples], { cwd: top });
  if (ignored.stdout.split('\n').filter((sample) => sample !== '').length === samples.length) return;

  const file = path.join(info.commonDir, 'info', 'exclude');
  await mkdir(path.dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => '');
  const missing = rules.filter((rule) => !before.split(/\r?\n/).includes(rule));
  if (missing.length === 0) return;
  const glue = before === '' || before.endsWith('\n') ? '' : '\n';
  await appendFile(file, `${glue}# BuildRunner's own files\n${missing.join('\n')}\n`);
}
