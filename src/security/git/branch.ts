import { resolve } from 'node:path';
import { runGit } from './run-git.ts';

/** The top of the working tree around a folder; of a bare repository its own folder. Null: there is none, and what git said. */
export async function repositoryRoot(
  cwd: string,
): Promise<{ readonly root: string } | { readonly root: null; readonly detail: string }> {
  const top = await runGit(cwd, ['rev-parse', '--show-toplevel']);
  if (top.code === 0) return { root: withoutBreak(top.stdout) };
  const folder = await runGit(cwd, ['rev-parse', '--git-dir']);
  return folder.code === 0
    ? { root: resolve(cwd, withoutBreak(folder.stdout)) }
    : { root: null, detail: folder.stderr };
}

function withoutBreak(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '');
}

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
    const onDefault = branch === null ? base === head : branch === from.replace(/^origin\//, '');
    return onDefault ? null : { base, from };
  }
  return null;
}

async function said(cwd: string, args: readonly string[]): Promise<string | null> {
  const end = await runGit(cwd, args);
  const text = end.stdout.toString('utf8').trim();
  return end.code === 0 && text !== '' ? text : null;
}
