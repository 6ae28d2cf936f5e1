// Step 2 of with-tools: node_modules as package-lock.json says. A stamp inside node_modules (so that it goes with it)
// makes the usual case one hash; where the stamp is missing, npm's own record of what it installed is compared, so
// that a plain `npm install` by hand counts too.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locked, npm, readIfThere, root, say, whenWritable } from './common.mjs';

const lockFile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const stampFile = path.join(root, 'node_modules', '.with-tools-stamp');

/** Makes sure that node_modules matches the lock file; `env` has the Node to install for first on PATH. */
export function ensureInstall(env) {
  if (readIfThere(stampFile) === stamp()) return;
  locked('install', () => {
    // Somebody else may have done it while we waited.
    if (readIfThere(stampFile) === stamp()) return;
    if (!matchesLockFile()) {
      say('installing dependencies (npm ci)');
      // No script of a package is needed; those of native parsers would begin to compile where no prebuilt one fits.
      npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { env });
    }
    whenWritable(() => writeFileSync(stampFile, stamp()));
  });
}

function stamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** Whether every package the lock file wants is there in its version; optional ones may be for another platform. */
function matchesLockFile() {
  const record = readIfThere(installed);
  if (record === undefined) return false;
  const have = JSON.parse(record).packages;
  const want = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(want).every(([where, { version, optional }]) => {
    if (where === '') return true;
    const there = have[where];
    return there === undefined ? optional === true : there.version === version;
  });
}
