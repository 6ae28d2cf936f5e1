import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Detector } from '../secrets/detector.ts';
import type { builtInDetectors } from '../secrets/scanner.ts';

/** Its name in dist/, as in tsdown.config.ts. */
const BUNDLED = 'security-scanner.js';

/**
 * The detectors of the scanner: a megabyte of rules, which only a text that is masked needs. Whatever starts br has a masker, and
 * most of it masks nothing; and masking does not wait: so they are required, not imported.
 */
export function scannerDetectors(): readonly Detector[] {
  // Its exports are known: the file is the one of that name.
  const scanner = createRequire(import.meta.url)(scannerFile(fileURLToPath(import.meta.url))) as {
    readonly builtInDetectors: typeof builtInDetectors;
  };
  return scanner.builtInDetectors();
}

/** Beside the scanner's folder when the sources are run, else in the nearest folder above. */
function scannerFile(here: string): string {
  if (here.endsWith('.ts')) return join(dirname(here), '../secrets/scanner.ts');
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const candidate = join(folder, BUNDLED);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`${BUNDLED} is missing above ${here}: the package is incomplete`);
  }
}
