import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);
const binary = path.resolve(import.meta.dirname, '../../bin/br.js');

/** How a finished `br` or git ended. */
export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A `br` that runs. */
export type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout and stderr together match; rejects when the process ends before that. */
  seen(pattern: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
};

/** A temporary git repository and the real `br` in it, with a home of its own and nothing inherited. */
export type Rig = {
  readonly root: string;
  readonly home: string;
  readonly env: Record<string, string>;
  br(...args: readonly string[]): Promise<Ended>;
  start(...args: readonly string[]): Running;
  git(...args: readonly string[]): Promise<string>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  /** Writes `plan.yaml`. */
  plan(yaml: string): Promise<void>;
  /** Pids of living processes that carry a marker of a session of this rig. */
  leftovers(): Promise<readonly number[]>;
  /** Directories of worktree slots that exist. */
  slots(): Promise<readonly string[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Makes a rig with one commit on `main`. `files` are committed first. */
export async function createRig(files: Readonly<Record<string, string>> = { 'README.md': '# rig\n' }): Promise<Rig> {
  const top = await realpath(await mkdtemp(path.join(tmpdir(), 'br rig é ')));
  const root = path.join(top, 'repo');
  const home = path.join(top, 'home');
  await mkdir(home, { recursive: true });
  await mkdir(root, { recursive: true });
  const env: Record<string, string> = {
    HOME: home,
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.join(home, '.gitconfig'),
    // Marks everything started from here, however far down, so that leftovers can be found.
    BR_TEST_RIG: top,
  };
  await writeFile(
    path.join(home, '.gitconfig'),
    '[user]\n\tname = Rig\n\temail = rig@localhost\n[init]\n\tdefaultBranch = main\n',
  );
  const running = new Set<ChildProcess>();
  const start = (...args: readonly string[]): Running => {
    const child = spawn(process.execPath, [binary, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.once('close', () => running.delete(child));
    return follow(child);
  };
  const rig: Rig = {
    root,
    home,
    env,
    start,
    br: (...args) => start(...args).ended,
    git: async (...args) => (await execFileAsync('git', [...args], { cwd: root, env, maxBuffer: 64 << 20 })).stdout,
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    },
    read: (file) => readFile(path.join(root, file), 'utf8'),
    plan: (yaml) => writeFile(path.join(root, 'plan.yaml'), yaml),
    leftovers: () => carriers(`BR_TEST_RIG=${top}`, 'BR_PROCESS='),
    slots: () => slotsBelow(path.join(home, '.cache', 'buildrunner')),
    [Symbol.asyncDispose]: async () => {
      for (const child of running) child.kill('SIGKILL');
      for (const pid of await carriers(`BR_TEST_RIG=${top}`)) kill(pid);
      await rm(top, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await rig.git('init', '--quiet');
  for (const [file, text] of Object.entries(files)) await rig.write(file, text);
  await rig.git('add', '--all');
  await rig.git('commit', '--quiet', '--allow-empty', '--message', 'start');
  return rig;
}

function follow(child: ChildProcess): Running {
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  const heard = (): void => {
    for (const watcher of watchers) watcher();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    heard();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    heard();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const seen = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(stdout + stderr)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
      void ended.then(() => reject(new Error(`ended before ${pattern}:\n${stdout}\n${stderr}`)));
    });
  return { child, ended, seen, kill: (signal) => void child.kill(signal) };
}

/** Processes whose environment has all of these texts. */
async function carriers(...texts: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    const environment = await readFile(`/proc/${entry}/environ`, 'latin1').catch(() => '');
    const wanted = texts.map((text) => Buffer.from(text, 'utf8').toString('latin1'));
    if (wanted.every((text) => environment.includes(text))) found.push(Number(entry));
  }
  return found;
}

/** Ends a process by force; one that has ended meanwhile (its namespace went with another) is no matter. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

async function slotsBelow(pool: string): Promise<string[]> {
  const entries = await readdir(pool, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && /^slot-\d+$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
