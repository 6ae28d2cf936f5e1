import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import type { RepositoryInfo } from '../../../ports/repository.ts';

/**
 * Where a repository's worktree slots go: `BR_WORKTREES`, else the configured place (`workspaces.place`, absolute), else the
 * user's cache directory (XDG base directories), in a folder of the repository's own. By default outside the repository, so that no tool in a slot looks up into the user's tree
 * (docs/decisions/0004-worktrees-outside.md).
 */
export function poolDir(
  info: RepositoryInfo,
  env: Readonly<Record<string, string | undefined>>,
  place: string | null = null,
): string {
  const top = env['BR_WORKTREES'] ?? place ?? ownCache(env);
  const hash = createHash('sha256').update(info.commonDir).digest('hex').slice(0, 8);
  return path.join(path.resolve(top), `${path.basename(path.dirname(info.stateDir))}-${hash}`);
}

/** Where ports are leased: one place for all repositories of the user's, wherever their slots lie. */
export function portsDir(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(ownCache(env), 'ports');
}

function ownCache(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(env['XDG_CACHE_HOME'] ?? path.join(env['HOME'] ?? homedir(), '.cache'), 'buildrunner');
}
