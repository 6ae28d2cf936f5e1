import { spawn } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRig, type Ended, type Rig } from './rig.ts';

/** What the status of hooks says with `--json`. */
export type SaidStatus = {
  readonly fine: boolean;
  readonly hooksDir: string;
  readonly hooks: readonly {
    readonly hook: string;
    readonly runs: boolean;
    readonly about: string;
    readonly file: string;
  }[];
  readonly worktrees: readonly { readonly path: string; readonly about: string }[];
  readonly program: { readonly problem: string | null } | null;
  readonly notes: readonly string[];
  readonly managers: readonly { readonly name: string; readonly advice: string }[];
};

/** Where and with what git is run. */
export type GitOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
};

/** A rig in which git may refuse. */
export type HookRig = Rig & {
  /** Runs git as a person would, hooks and all. */
  run(args: readonly string[], options?: GitOptions): Promise<Ended>;
  /** Stages a file and commits it; how `git commit` ended. */
  commit(file: string, text: string, ...flags: readonly string[]): Promise<Ended>;
  /** Writes a hook, executable, into a folder (default: `.git/hooks`). */
  hook(name: string, text: string, folder?: string): Promise<string>;
  /** The folder with all in it: bytes, modes, links. */
  folder(name: string): Promise<Readonly<Record<string, string>>>;
  status(cwd?: string): Promise<SaidStatus>;
  head(): Promise<string>;
};

/** Makes one, with one commit on `main`. */
export async function createHookRig(files?: Readonly<Record<string, string>>): Promise<HookRig> {
  const rig = await createRig(files);
  const run: HookRig['run'] = (args, { cwd = rig.root, env = {}, input = '' } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...args], { cwd, env: { ...rig.env, ...env } });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
      // A git that reads nothing may have ended by now; how it ended tells what matters.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  return {
    ...rig,
    run,
    commit: async (file, text, ...flags) => {
      await rig.write(file, text);
      await run(['add', '--', file]);
      return await run(['commit', '--quiet', '--message', `change ${file}`, ...flags]);
    },
    hook: async (name, text, folder = path.join(rig.root, '.git/hooks')) => {
      const file = path.join(folder, name);
      await mkdir(folder, { recursive: true });
      await writeFile(file, text);
      await chmod(file, 0o755);
      return file;
    },
    folder: (name) => contents(path.resolve(rig.root, name)),
    status: async (cwd = rig.root) => {
      const ended = await rig.br('-C', cwd, 'security', 'hooks', '--json');
      return JSON.parse(ended.stdout) as SaidStatus;
    },
    head: async () => (await rig.git('rev-parse', 'HEAD')).trim(),
  };
}

async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    const file = path.join(folder, name);
    const stat = await lstat(file);
    if (stat.isSymbolicLink()) found[name] = `-> ${await readlink(file)}`;
    else if (stat.isFile()) found[name] = `${(stat.mode & 0o7777).toString(8)} ${await readFile(file, 'latin1')}`;
  }
  return found;
}
