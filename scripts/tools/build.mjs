// Step 3 of with-tools: dist/ built from the sources that are there now. The stamp is a hash of their contents, because
// times say nothing after a clone or a checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ToolsError, locked, readIfThere, root, say, toolsFolder, whenWritable } from './common.mjs';

const stampFile = path.join(toolsFolder, 'dist.stamp');

/** Everything that decides what the build makes. */
const inputs = [
  'src',
  'dashboard',
  'scripts/build',
  'scripts/build.mjs',
  'tsdown.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Makes sure that dist/ matches its sources. */
export function ensureBuild(env) {
  if (isFresh()) return;
  locked('build', () => {
    if (isFresh()) return;
    // Before the build: a source changed while it runs makes dist/ stale, not fresh.
    const stamp = hashInputs();
    say('building dist/');
    const result = spawnSync('node', ['scripts/build.mjs'], { cwd: root, env, encoding: 'utf8' });
    if (result.status !== 0) {
      throw new ToolsError(`the build failed\n${result.stdout || ''}${result.stderr || ''}${result.error || ''}`);
    }
    whenWritable(() => writeFileSync(stampFile, stamp));
  });
}

function isFresh() {
  return existsSync(path.join(root, 'dist')) && readIfThere(stampFile) === hashInputs();
}

function hashInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** The file itself, or the files in the folder, in a stable order; tests are not built. */
function filesUnder(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.endsWith('.test.ts')) return [];
    const inside = path.join(place, entry.name);
    return entry.isDirectory() ? filesUnder(inside) : [inside];
  });
}
