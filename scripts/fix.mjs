// Mends what tools can mend: `npm run fix`. The formatter comes last, because the linter's changes need it.
import { spawnSync } from 'node:child_process';
import { root } from './tools/common.mjs';

const steps = [
  ['oxlint', ['--fix']],
  ['node', ['scripts/complete-lock.mjs']],
  ['node', ['scripts/docs.mjs']],
  ['oxfmt', []],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = 1;
}
