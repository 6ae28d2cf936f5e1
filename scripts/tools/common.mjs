// What the steps of with-tools share: where the repository is, failures worded for people, running npm, and a lock so
// that two commands started at once do not install or build on top of each other.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Holds the downloaded Node, stamps and locks; never committed. */
export const toolsFolder = path.join(root, '.tools');

/** A failure that somebody can act on: printed without a stack. */
export class ToolsError extends Error {}

export function say(text) {
  process.stderr.write(`with-tools: ${text}\n`);
}

/** The file's text, or undefined when there is none. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Turns a refusal of the file system into a sentence; other errors pass through. */
export function whenWritable(action) {
  try {
    return action();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
    throw new ToolsError(
      `cannot write ${error.path || root} (${error.code}). The tools live inside the repository: ` +
        'run this from a copy that you may write to.',
    );
  }
}

/** Runs npm quietly in `cwd`; its output is shown only when it fails. */
export function npm(args, { cwd = root, env = process.env } = {}) {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  // Inside `npm run`, npm says where its own program is: the same npm then, whatever else is on PATH. The `node` that
  // runs it is the one first on PATH, because what npm installs depends on it.
  const program = process.env.npm_execpath;
  const result =
    program && path.basename(program) === 'npm-cli.js'
      ? spawnSync('node', [program, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status === 0) return;
  throw new ToolsError(explainNpm(args, result));
}

function explainNpm(args, { error, status, stdout, stderr }) {
  if (error && error.code === 'ENOENT') {
    return 'npm was not found on PATH. It comes with Node: https://nodejs.org/download';
  }
  const output = `${stdout || ''}${stderr || ''}`.trim() || String(error || `exit code ${status}`);
  const lead = `npm ${args[0]} failed.\n${output}\n\n`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output)) {
    return `${lead}The package registry cannot be reached. Check the network, then run the same command again.`;
  }
  if (/EACCES|EPERM|EROFS|ENOSPC/.test(output)) {
    return `${lead}A folder could not be written. The tools live inside the repository: use a copy you may write to.`;
  }
  return lead.trimEnd();
}

/** Runs `action` while no other process does so under the same name. */
export function locked(name, action) {
  const file = path.join(toolsFolder, `${name}.lock`);
  whenWritable(() => mkdirSync(toolsFolder, { recursive: true }));
  acquire(file);
  try {
    return action();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file) {
  for (let waited = 0; ; waited += 200) {
    try {
      whenWritable(() => writeFileSync(file, String(process.pid), { flag: 'wx' }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readIfThere(file);
    if (owner !== undefined && isStale(file, owner)) {
      takeAway(file, owner);
      continue;
    }
    if (waited === 1000) say(`waiting for process ${owner}, which is doing the same (${file})`);
    sleep(200);
  }
}

function isStale(file, owner) {
  const pid = Number(owner);
  // Empty: its owner is between creating and writing it, unless it has been so for long.
  if (!pid) {
    try {
      return Date.now() - statSync(file).mtimeMs > 10_000;
    } catch {
      return false;
    }
  }
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Removes a dead owner's lock. Renaming first lets only one of several finders win, and never a new owner lose. */
function takeAway(file, owner) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) === owner) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
