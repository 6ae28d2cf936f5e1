import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of this package that the demo uses; absolute paths. */
export type PackageFiles = {
  /** `demo/`: the plan, the application's seed, the recordings. */
  readonly demo: string;
  /** `bin/br.js`. */
  readonly launcher: string;
};

/** Finds the package from a module inside it, in the sources as well as in whatever chunk the bundler put it. */
export function findPackageFiles(from: string): PackageFiles {
  const start = dirname(fileURLToPath(from));
  for (let folder = start; ; folder = dirname(folder)) {
    const demo = join(folder, 'demo');
    if (existsSync(join(demo, 'plan.yaml'))) return { demo, launcher: join(folder, 'bin', 'br.js') };
    if (folder === dirname(folder))
      throw new Error(`demo/plan.yaml is missing above ${start}: the package is incomplete`);
  }
}
