import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Contents by path relative to a tree. A path ending in `!` is written without it and made executable. */
export type Files = Readonly<Record<string, string>>;

/** A git repository of its own in a temporary directory, removed when the test ends, with no settings of the machine's user. */
export type TestRepository = {
  /** The directory everything lies in. */
  readonly dir: string;
  /** Top of the working tree. */
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs git at the top (or elsewhere) and gives its output without the last newline; throws when it fails. */
  git(...args: readonly string[]): string;
  gitIn(dir: string, ...args: readonly string[]): string;
  write(files: Files, dir?: string): void;
  /** Writes files and commits everything; gives the commit. */
  commit(files: Files, message?: string, dir?: string): string;
  /** Content and mode of a tree's files, and everything of the repository that belongs to the user: HEAD, index, branches, settings. */
  fingerprint(): string;
};

/** The environment of a user with a home of their own and no git settings. */
export function isolatedEnv(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

/** A temporary directory by its real path, removed when the test ends. */
export function temporaryDirectory(): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'br-')));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  });
  return dir;
}

/** Every path of a tree with its kind, mode and content, `.git` apart. */
export function treeState(dir: string, below = ''): string[] {
  return readdirSync(path.join(dir, below), { withFileTypes: true })
    .filter((entry) => !(below === '' && entry.name === '.git'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      const file = path.join(dir, name);
      const { mode, mtimeMs } = lstatSync(file);
      if (entry.isDirectory()) return [`dir ${mode} ${name}`, ...treeState(dir, name)];
      if (entry.isSymbolicLink()) return [`link ${name} ${readlinkSync(file)}`];
      const hash = entry.isFile() ? createHash('sha1').update(readFileSync(file)).digest('hex') : 'special';
      return [`file ${mode} ${mtimeMs} ${name} ${hash}`];
    });
}

/** Makes a repository on branch `main` with one commit of the files. */
export function testRepository(files: Files = { 'a.txt': 'one\n' }, name = 'repo'): TestRepository {
  const dir = temporaryDirectory();
  const root = path.join(dir, name);
  mkdirSync(root, { recursive: true });
  const env = isolatedEnv(dir);
  const gitIn = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(/\n$/, '');
  const git = (...args: readonly string[]): string => gitIn(root, ...args);
  const write = (contents: Files, to = root): void => {
    for (const [key, content] of Object.entries(contents)) {
      const file = path.join(to, key.replace(/!$/, ''));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (key.endsWith('!')) chmodSync(file, 0o755);
    }
  };
  const commit = (contents: Files, message = 'work', to = root): string => {
    write(contents, to);
    gitIn(to, 'add', '--all');
    gitIn(to, 'commit', '--quiet', '--allow-empty', '-m', message);
    return gitIn(to, 'rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--template=', '-b', 'main');
  appendFileSync(path.join(root, '.git/config'), '[user]\n\tname = Ada\n\temail = ada@example.com\n');
  write({ 'info/exclude': '' }, path.join(root, '.git'));
  commit(files, 'start');
  return {
    dir,
    root,
    env,
    git,
    gitIn,
    write,
    commit,
    fingerprint: () => {
      const gitDir = path.join(root, '.git');
      const bytes = ['HEAD', 'index', 'config'].map((file) => readFileSync(path.join(gitDir, file)).toString('hex'));
      return [...bytes, git('for-each-ref', 'refs/heads', 'refs/tags', 'refs/stash'), ...treeState(root)].join('\n');
    },
  };
}

/** The value of a success; throws the failure's words otherwise, so that a test shows them. */
export function must<T>(
  result: { ok: true; value: T } | { ok: false; error: { cause: string; detail: string | null } },
): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.cause}\n${result.error.detail ?? ''}`);
}

/** The failure of a result that must be one. */
export function mustFail<E>(result: { ok: true; value: unknown } | { ok: false; error: E }): E {
  if (!result.ok) return result.error;
  throw new Error(`succeeded with ${JSON.stringify(result.value)}`);
}
