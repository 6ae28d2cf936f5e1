import { execFile, type ExecFileException } from 'node:child_process';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { heldLock, retryDelays, stillLocked, type Waiting } from './locks.ts';

/** Environment of the caller; nothing else is inherited. */
export type Env = Readonly<Record<string, string | undefined>>;

/** How a git command ended. 127: git could not be started. */
export type GitRun = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** A git directory and the tree it is used on, given explicitly so that nothing inside the tree is believed. */
export type Place = { readonly gitDir: string; readonly workTree: string };

/** Where and how to run a command; `cwd` or `at` is needed. */
export type GitCall = {
  readonly cwd?: string;
  readonly at?: Place;
  /** Written to stdin, which then ends. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Run it as the user would: their hooks, their locale. Otherwise no hook runs and messages are English. */
  readonly asUser?: boolean;
  /** stdout holds one character for each byte (latin1), for what need not be UTF-8. */
  readonly bytes?: boolean;
};

/** The git command line. Locks held by other processes are waited out before a run counts as failed. */
export type Git = {
  /** Runs git and tells how it ended; never rejects. */
  run(args: readonly string[], call: GitCall): Promise<GitRun>;
  /** Runs git and gives its stdout; a non-zero end is a failure that says git could not `what`. */
  read(what: string, args: readonly string[], call: GitCall): Promise<Result<string, Failure>>;
};

/**
 * Settings of the user's that may not change what our plumbing does or prints. Given on the command line they win over every file.
 * Of note: no automatic gc (it packs and prunes while others work), no file system monitor daemon per slot, stat data fully
 * compared, and a moment of patience with ref locks, for which git itself can wait.
 */
const settings = [
  'gc.auto=0',
  'maintenance.auto=false',
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.safecrlf=false',
  'core.splitIndex=false',
  'core.checkStat=default',
  'core.trustctime=true',
  'core.ignoreStat=false',
  'core.filesRefLockTimeout=250',
  'core.packedRefsTimeout=1000',
  'submodule.recurse=false',
  'advice.addEmbeddedRepo=false',
  'log.showSignature=false',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);

/** Variables named GIT_… that say where the user's git and settings are, or who they are. All others are dropped. */
const keptVariables =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|(KEY|VALUE)_\d+)|EXEC_PATH|TEMPLATE_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|ATTR_NOSYSTEM|(AUTHOR|COMMITTER)_(NAME|EMAIL))$/;

/**
 * The environment git is run with: the caller's without what binds git to one repository, index or moment
 * (GIT_DIR, GIT_INDEX_FILE, GIT_AUTHOR_DATE, … are set when `br` is started by a hook or an alias), and without prompts.
 */
export function gitEnv(env: Env): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (!name.startsWith('GIT_') || keptVariables.test(name))) clean[name] = value;
  }
  return { ...clean, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_EDITOR: 'true', GIT_MERGE_AUTOEDIT: 'no' };
}

function exitCode(error: ExecFileException | null): number {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : 127;
}

type Execution = { readonly cwd: string; readonly env: Record<string, string>; readonly call: GitCall };

function execute(args: readonly string[], { cwd, env, call }: Execution): Promise<GitRun> {
  return new Promise((resolve) => {
    const encoding = call.bytes === true ? 'latin1' : 'utf8';
    const options = { cwd, env, encoding, maxBuffer: Infinity, windowsHide: true } as const;
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      const code = exitCode(error);
      resolve({ code, stdout, stderr: code === 127 && error !== null ? `${error.message}\n${stderr}` : stderr });
    });
    // git may end without reading all of its input; its exit code tells what matters.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.input ?? '');
  });
}

/** Makes the runner. `waiting` is the time used between tries at a locked file. */
export function openGit(env: Env, waiting: Waiting): Git {
  const base = gitEnv(env);
  async function run(args: readonly string[], call: GitCall): Promise<GitRun> {
    const cwd = call.cwd ?? call.at?.workTree ?? '.';
    // LANGUAGE alone turns messages English while hooks keep the user's character set.
    const locale: Record<string, string> = call.asUser === true ? { LANGUAGE: 'en' } : { LC_ALL: 'C' };
    const hooks = call.asUser === true ? [] : ['-c', 'core.hooksPath=/dev/null'];
    const at = call.at === undefined ? [] : [`--git-dir=${call.at.gitDir}`, `--work-tree=${call.at.workTree}`];
    const whole = ['--no-pager', ...settings, ...hooks, ...at, ...args];
    const execution = { cwd, env: { ...base, ...locale, ...call.env }, call };
    let done = await execute(whole, execution);
    for (const delay of retryDelays) {
      if (done.code === 0 || heldLock(done.stderr) === null) break;
      await waiting.pause(delay);
      done = await execute(whole, execution);
    }
    return done;
  }
  return {
    run,
    async read(what, args, call) {
      const done = await run(args, call);
      if (done.code === 0) return ok(done.stdout);
      return err(await gitFailure(what, done, waiting, call.cwd ?? call.at?.workTree ?? '.'));
    },
  };
}

async function gitFailure(what: string, done: GitRun, waiting: Waiting, cwd: string): Promise<Failure> {
  const lock = heldLock(done.stderr);
  if (lock !== null) return stillLocked(what, { lock, cwd, said: done.stderr.trim() }, waiting);
  return failures.git(what, done.stderr.trim() || `git ended with code ${done.code}`);
}

/** The entries of a NUL-separated list. */
export function entries(text: string): string[] {
  return text.split('\0').filter((entry) => entry !== '');
}

/** The one line git printed, which may itself hold newlines (a path), without the newline that ends it. */
export function line(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
