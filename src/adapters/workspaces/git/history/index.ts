import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HistoryCommit } from '../../../../model/history.ts';
import type { Millis } from '../../../../model/units.ts';
import type { History, HistoryRead, HistoryRequest } from '../../../../ports/history.ts';
import type { Repository } from '../../../../ports/repository.ts';
import { failure, failures } from '../../../../model/failures.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Failure } from '../../../../model/failure.ts';
import { type Env, gitEnv } from '../run-git.ts';
import { readFileFacts } from './file-facts.ts';
import { LOG_FORMAT, logParser } from './log-parser.ts';
import { type GitEnd, type GitStream, streamGit } from './stream-git.ts';

/** Renames among more files than this are not looked for: it takes the square of them. */
const LOG = ['log', '-M', '-l200', '-z', '--numstat', '--no-ext-diff', '--no-textconv', LOG_FORMAT];

/** Opens the past of a repository. */
export function openHistory(repository: Repository, env: Env): History {
  const { root, commonDir } = repository.info;
  const git = (args: readonly string[], take: (text: string) => void, more: Partial<GitStream> = {}): Promise<GitEnd> =>
    streamGit(args, { cwd: root, env: gitEnv(env), take, ...more });
  const range = async ({ after, to }: HistoryRequest): Promise<readonly string[]> => {
    const head = to ?? (await repository.resolve('HEAD')) ?? repository.info.head;
    return ['--end-of-options', after === null ? head : `${after}..${head}`];
  };
  return {
    commits: async (request, each) => {
      const grafts = await shallowCommits(commonDir);
      let commits = 0;
      const parser = logParser((commit) => {
        // Where a shallow clone ends, the whole tree looks as if it had been added.
        if (grafts.has(commit.commit)) return;
        commits += 1;
        each(commit);
      });
      const { limit, within } = request;
      const args = [...LOG, '--no-merges', `-n${limit}`, ...(await range(request))];
      const run = await git(args, parser.take, within === undefined ? {} : { within });
      if (run.late) return err(tookLong(within ?? 0));
      if (run.code === 0) parser.end();
      return readOf(run, { commits, shallow: grafts.size > 0 });
    },
    of: async (ids) => {
      const found: HistoryCommit[] = [];
      if (ids.length === 0) return found;
      const parser = logParser((commit) => found.push(commit));
      const run = await git(
        // What landed may be a merge: it brought what differs from where it landed.
        [...LOG, '-m', '--first-parent', '--no-walk=unsorted', '--ignore-missing', '--stdin'],
        parser.take,
        {
          input: `${ids.join('\n')}\n`,
        },
      );
      if (run.code === 0) parser.end();
      return found;
    },
    count: async (request) => {
      let text = '';
      const args = ['rev-list', '--count', '--no-merges', `-n${request.limit}`, ...(await range(request))];
      const run = await git(args, (more) => (text += more));
      return run.code === 0 ? Number(text.trim()) : null;
    },
    has: async (commit) => {
      const run = await git(['merge-base', '--is-ancestor', commit, 'HEAD'], () => undefined);
      return run.code === 0;
    },
    files: (sets) => readFileFacts({ root, git }, sets),
  };
}

function tookLong(within: Millis): Failure {
  const cause = `The history was not read: that takes longer than ${Math.round(within / 1000)} s.`;
  return failure('io', cause, 'Read it once with: br routing train');
}

/** What git said, as far as it came. What was given before an object was missing is right, and stays. */
function readOf(
  run: { readonly code: number; readonly stderr: string },
  { commits, shallow }: { readonly commits: number; readonly shallow: boolean },
): Result<HistoryRead, Failure> {
  const cut = run.code !== 0;
  if (cut && commits === 0)
    return err(failures.git('read the history', run.stderr.trim() || `git ended with code ${run.code}`));
  const notes = [
    ...(shallow
      ? ['The clone is shallow: only the commits that are here were read. More of them: git fetch --unshallow.']
      : []),
    ...(cut
      ? [
          `The history could be read in part only: ${commits} commits, then git said: ${run.stderr.trim().split('\n')[0] ?? ''}. Look for damage with git fsck, mend it, and read it again with: br routing train --fresh`,
        ]
      : []),
  ];
  return ok({ commits, notes });
}

async function shallowCommits(commonDir: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(commonDir, 'shallow'), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter((line) => line !== ''));
}
