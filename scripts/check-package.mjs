// Packs the package as npm would publish it and looks at it from outside: are `exports`, `bin` and `files` right, and do
// its types resolve for whoever imports it? The tarball stays in .tools/pack/, where size-limit weighs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { npm, root, toolsFolder } from './tools/common.mjs';

const folder = path.join(toolsFolder, 'pack');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
npm(['pack', '--ignore-scripts', '--pack-destination', folder]);
const tarball = path.join(folder, readdirSync(folder)[0]);

const looks = [
  ['publint', ['run', tarball, '--strict']],
  // Node >= 22.18 loads ES modules by require() too, so there is no CommonJS twin to check.
  [
    'attw',
    [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './plan.schema.json',
      './config.schema.json',
      './event.schema.json',
      './package.json',
    ],
  ],
];
for (const [command, args] of looks) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = 1;
}
