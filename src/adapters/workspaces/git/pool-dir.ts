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
  return path.join(path.resolve(top), `${tame(path.basename(path.dirname(info.stateDir)))}-${hash}`);
}

/**
 * A name for people that no tool stumbles over: without quotes, newlines and pattern characters, and short, since every path in a slot
 * begins with it (a file name may have 255 bytes, a path 4096). The hash beside it tells repositories apart.
 */
function tame(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}\p{M}._+ -]/gu, '_');
  let cut = plain;
  while (Buffer.byteLength(cut) > LONGEST_NAME) cut = Array.from(cut).slice(0, -1).join('');
  return cut;
}

const LONGEST_NAME = 100;

/** Where ports are leased: one place for all repositories of the user's, wherever their slots lie. */
export function portsDir(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(ownCache(env), 'ports');
}

function ownCache(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(env['XDG_CACHE_HOME'] ?? path.join(env['HOME'] ?? homedir(), '.cache'), 'buildrunner');
}
