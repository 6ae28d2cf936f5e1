import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Its name in dist/, as in tsdown.config.ts. */
const BUNDLED = 'acp-client.js';

/**
 * The client's program file: below this file when the sources are run, else in the nearest folder above, because the
 * bundler decides in which chunk this code ends up.
 * @param from URL of the calling module: `import.meta.url`.
 */
export function findClient(from: string): string {
  const here = fileURLToPath(from);
  if (here.endsWith('.ts')) return join(dirname(here), 'client', 'main.ts');
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const candidate = join(folder, BUNDLED);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`${BUNDLED} is missing above ${here}: the package is incomplete`);
  }
}
