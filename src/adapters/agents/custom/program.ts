import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where execvp(3) looks when there is no PATH. */
const DEFAULT_PATH = '/usr/bin:/bin';

/** What stands for the tree of the attempt at the beginning of a program's name. */
const IN_TREE = '{workspace}/';

/** Where a configured agent's program is: `in-tree` when that is another place for each attempt. */
export type FoundProgram =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'in-tree' }
  | { readonly kind: 'missing' };

/** Looks for a program without starting anything: an absolute path, or a name in the absolute folders of PATH. */
export async function findProgram(program: string, env: Readonly<Record<string, string>>): Promise<FoundProgram> {
  if (program.startsWith(IN_TREE)) return { kind: 'in-tree' };
  const candidates = program.includes('/')
    ? [program]
    : (env['PATH'] ?? DEFAULT_PATH).split(path.delimiter).map((folder) => path.join(folder, program));
  for (const candidate of candidates)
    if (path.isAbsolute(candidate) && (await isProgram(candidate))) return { kind: 'found', path: candidate };
  return { kind: 'missing' };
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
