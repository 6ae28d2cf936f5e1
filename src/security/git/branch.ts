import { runGit } from './run-git.ts';

/** Where a branch left the one it will go back to. */
export type Fork = { readonly base: string; readonly from: string };

/** Names that default branches have, where no remote tells. */
const USUAL = ['main', 'master', 'trunk', 'develop'];

/**
 * The commit where the current branch left the default one (the remote's HEAD, else `main` or `master`), and the name of that; null
 * where the current branch is the default one, or there is none.
 */
export async function forkOf(cwd: string): Promise<Fork | null> {
  const head = await said(cwd, ['rev-parse', '--verify', '-q', 'HEAD']);
  if (head === null) return null;
  const remote = await said(cwd, ['symbolic-ref', '-q', '--short', 'refs/remotes/origin/HEAD']);
  for (const from of [...(remote === null ? [] : [remote]), ...USUAL]) {
    const base = await said(cwd, ['merge-base', 'HEAD', from]);
    if (base === null) continue;
    const branch = await said(cwd, ['symbolic-ref', '-q', '--short', 'HEAD']);
    return base === head && (branch === null || branch === from.replace(/^origin\//, '')) ? null : { base, from };
  }
  return null;
}

async function said(cwd: string, args: readonly string[]): Promise<string | null> {
  const end = await runGit(cwd, args);
  const text = end.stdout.toString('utf8').trim();
  return end.code === 0 && text !== '' ? text : null;
}
