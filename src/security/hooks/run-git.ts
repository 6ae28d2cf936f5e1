import { execFile } from 'node:child_process';

/** Environment of the caller. */
export type Env = Readonly<Record<string, string | undefined>>;

/** How a git command ended. 127: git could not be started. */
export type GitRun = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Where and with what git is run. */
export type GitCall = { readonly cwd: string; readonly env: Env };

/** Runs git and tells how it ended; never rejects. */
export function runGit(args: readonly string[], { cwd, env }: GitCall): Promise<GitRun> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...env }, encoding: 'utf8', maxBuffer: Infinity, windowsHide: true } as const;
    execFile('git', [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127;
      resolve({ code, stdout, stderr: code === 127 && error !== null ? error.message : stderr });
    });
  });
}

/**
 * The environment without what binds git to one repository, index or moment: `br` may be started by a hook or an alias, and
 * what is asked then is about the directory it stands in.
 */
export function unbound(env: Env): Env {
  const bound =
    /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|NAMESPACE)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !bound.test(name)));
}
