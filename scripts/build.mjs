// Builds dist/: the package's code and types. It builds beside dist/ and swaps at the end, so that a failed build leaves
// the old one in place and a running `br` misses it for no longer than two renames.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, toolsFolder } from './tools/common.mjs';

/** What builds into the folder it is given: one line each. */
const steps = [(out) => ['tsdown', ['--out-dir', out, '--log-level', 'warn']]];

mkdirSync(toolsFolder, { recursive: true });
const staging = mkdtempSync(path.join(toolsFolder, 'dist-staging-'));
const fresh = path.join(staging, 'dist');
const dist = path.join(root, 'dist');
try {
  for (const step of steps) {
    const [command, args] = step(fresh);
    const { status, error } = spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : ''}`);
  }
  if (existsSync(dist)) renameSync(dist, path.join(staging, 'old'));
  renameSync(fresh, dist);
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}
