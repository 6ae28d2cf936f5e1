import {
  type PathLike,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { ProcessRef } from '../../../model/session.ts';
import type { Millis } from '../../../model/units.ts';
import type { Exit } from '../../../ports/process.ts';

/** The files of a run directory, by absolute path. All are the user's alone: prompts and output are nobody else's business. */
export type RunFiles = {
  readonly dir: string;
  readonly stdin: string;
  readonly stdout: string;
  readonly stderr: string;
  /** `   12\n` once the program has ended, and the two lines that times(1) prints; dashes before, and blanks for what comes. */
  readonly exit: string;
  /** A named pipe, held open by the shim: whoever reads it is told by the kernel when the shim is gone. Removed after that. */
  readonly alive: string;
  /** Who runs here: pid, start time, containment. */
  readonly process: string;
  /** Only where some variables cannot pass through sh, and only while the process runs: it holds their values. */
  readonly restore: string;
};

/** Names the files of a run directory. */
export function runFiles(dir: string): RunFiles {
  // The shim works in the program's directory, not in ours.
  const at = (name: string): string => path.resolve(dir, name);
  return {
    dir,
    stdin: at('stdin'),
    stdout: at('stdout.log'),
    stderr: at('stderr.log'),
    exit: at('exit'),
    alive: at('alive'),
    process: at('process'),
    restore: at('environment'),
  };
}

/** The descriptors a program is started with. */
export type Descriptors = {
  readonly stdin: number;
  readonly stdout: number;
  readonly stderr: number;
  readonly alive: number;
};

const noExit = '-----\n';
const recordLength = 128;

/** Makes the directory; throws the system's error. */
export function makeRunDir(files: RunFiles): void {
  mkdirSync(files.dir, { recursive: true, mode: 0o700 });
}

/**
 * Fills the directory, all but for the pipe; throws the system's error, EEXIST when something ran here before.
 * The records get their full length now: what is written when the disk is full later goes into place.
 */
export function fillRunDir(
  files: RunFiles,
  content: { readonly stdin: string | null; readonly restore: string | null },
): void {
  const create = { mode: 0o600, flag: 'wx' };
  writeFileSync(files.exit, noExit.padEnd(recordLength), create);
  writeFileSync(files.process, '\n'.padStart(recordLength), create);
  writeFileSync(files.stdout, '', create);
  writeFileSync(files.stderr, '', create);
  if (content.stdin !== null) writeFileSync(files.stdin, content.stdin, create);
  if (content.restore !== null) writeFileSync(files.restore, content.restore, create);
}

/** Opens what the program gets; the caller closes them. The pipe is opened for reading and writing, which waits for nobody. */
export function openDescriptors(
  files: RunFiles,
  { stdin, mergeStderr }: { readonly stdin: boolean; readonly mergeStderr: boolean },
): Descriptors {
  const opened: number[] = [];
  const open = (file: PathLike, flags: number): number => {
    const descriptor = openSync(file, flags);
    opened.push(descriptor);
    return descriptor;
  };
  const append = constants.O_WRONLY | constants.O_APPEND;
  try {
    const stdout = open(files.stdout, append);
    return {
      stdin: open(stdin ? files.stdin : '/dev/null', constants.O_RDONLY),
      stdout,
      stderr: mergeStderr ? stdout : open(files.stderr, append),
      alive: open(files.alive, constants.O_RDWR | constants.O_NONBLOCK),
    };
  } catch (error) {
    opened.forEach(closeSync);
    throw error;
  }
}

/** Closes them on our side. */
export function closeDescriptors(descriptors: Descriptors): void {
  new Set(Object.values(descriptors)).forEach(closeSync);
}

/** Whether something was started in this directory before. */
export function isUsed(files: RunFiles): boolean {
  return existsSync(files.alive) || existsSync(files.exit);
}

/**
 * Removes what only a running process needs: the pipe, at which `cat` and `grep` in the directory would wait for ever, and the
 * values of variables.
 */
export function tidyRunDir(files: RunFiles): void {
  for (const file of [files.alive, files.restore]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // A read-only disk: it stays, and nobody uses it.
    }
  }
}

/** Takes back what was put into the directory for a program that then could not be started. */
export function emptyRunDir(files: RunFiles): void {
  const { dir: _, ...inside } = files;
  for (const file of Object.values(inside)) rmSync(file, { force: true });
}

/** Records who runs here. Best effort: without it `find` asks the kernel who holds the pipe. */
export function recordProcess(files: RunFiles, ref: ProcessRef): void {
  const record = `${ref.pid} ${ref.startTime ?? '-'} ${ref.containment}\n`;
  try {
    const descriptor = openSync(files.process, constants.O_WRONLY);
    try {
      writeSync(descriptor, record.padStart(recordLength), 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Found again by the pipe.
  }
}

/** Who was recorded to run here; null when nobody was. */
export function readProcess(files: RunFiles): ProcessRef | null {
  const [pid, startTime, containment] = read(files.process)
    .trim()
    .split(/ (?=\S+ \S+$)| (?=\S+$)/);
  if (containment !== 'namespace' && containment !== 'tracked') return null;
  return { pid: Number(pid), startTime: startTime === undefined || startTime === '-' ? null : startTime, containment };
}

/** How the program ended, as far as recorded. */
export function readExit(files: RunFiles): Exit {
  const code = /^ *(\d+)\n/.exec(read(files.exit))?.[1];
  return code === undefined ? { kind: 'lost' } : { kind: 'exited', code: Number(code) };
}

/** `1m2.340s`, of user and system; where a locale has them, with a comma. */
const TIMES = /^(\d+)m(\d+)[.,](\d+)s (\d+)m(\d+)[.,](\d+)s$/;

/** CPU time of the program and what it has waited for; null as long as it runs, and where the shell did not come to write it. */
export function readCpu(files: RunFiles): Millis | null {
  // The code, the shell's own times, those of its children.
  const times = TIMES.exec(read(files.exit).split('\n')[2] ?? '');
  if (times === null) return null;
  const [minutes, seconds, part, systemMinutes, systemSeconds, systemPart] = times.slice(1);
  const user = Number(minutes) * 60 + Number(`${seconds}.${part}`);
  const system = Number(systemMinutes) * 60 + Number(`${systemSeconds}.${systemPart}`);
  return Math.round((user + system) * 1000);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
