import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import type { RepositoryInfo } from '../../../ports/repository.ts';

/**
 * Where a repository's worktree slots go: `BR_WORKTREES`, else the user's cache directory (XDG base directories), in a folder
 * of the repository's own. Outside the repository, so that no tool in a slot looks up into the user's tree
 * (docs/decisions/0004-worktrees-outside.md).
 */
export function poolDir(info: RepositoryInfo, env: Readonly<Record<string, string | undefined>>): string {
  const cache = env['XDG_CACHE_HOME'] ?? path.join(env['HOME'] ?? homedir(), '.cache');
  const top = env['BR_WORKTREES'] ?? path.join(cache, 'buildrunner');
  const hash = createHash('sha256').update(info.commonDir).digest('hex').slice(0, 8);
  return path.join(path.resolve(top), `${path.basename(path.dirname(info.stateDir))}-${hash}`);
}
