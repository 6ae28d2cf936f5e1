import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { gitIn } from './demo-git.ts';

/** Where the application has its tests: what its own `npm test` runs. */
const TESTS = 'test/*.test.js';

/** Runs the built application's own tests on a branch of the repository, in a tree of their own; resolves with how many passed. */
export async function proveBranch(
  root: string,
  branch: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<number, Failure>> {
  const git = gitIn(root, env);
  const tree = path.join(await mkdtemp(path.join(tmpdir(), 'buildrunner-demo-proof-')), 'tree');
  try {
    const added = await git('worktree', 'add', '--quiet', '--detach', tree, branch);
    return added.ok ? await runTests(tree, env) : added;
  } finally {
    await git('worktree', 'remove', '--force', tree);
    await rm(path.dirname(tree), { recursive: true, force: true });
  }
}

async function runTests(
  tree: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<number, Failure>> {
  // Set where the demo itself runs under node:test; the tests would then report to that run.
  const { NODE_TEST_CONTEXT: _, ...own } = env;
  const output = await new Promise<{ readonly passed: boolean; readonly text: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--test', '--test-reporter=tap', TESTS],
      { cwd: tree, env: own },
      (error, stdout, stderr) => {
        resolve({ passed: error === null, text: stdout + stderr });
      },
    );
  });
  const count = Number(/^# pass (\d+)$/m.exec(output.text)?.[1] ?? 0);
  if (output.passed && count > 0) return ok(count);
  return err(
    failure('tasks-failed', 'The tests of the built application failed.', 'Look at the result with: br status', {
      detail: output.text.slice(-4000),
    }),
  );
}
