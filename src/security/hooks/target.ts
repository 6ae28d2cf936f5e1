import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_HOOKS, GUARD_HOOK, type HookName } from './hook-name.ts';
import { isExecutable } from './hook-file.ts';
import type { HooksPlace } from './hooks-place.ts';
import type { InstallRecord } from './record.ts';

/** How hooks get to run in a repository. */
export type Way =
  /** The file in the folder where git looks. */
  | { readonly kind: 'direct' }
  /** husky 9: git starts `.husky/_/<hook>`, which starts `.husky/<hook>` with `sh`. */
  | { readonly kind: 'husky' }
  /** A folder of ours, to which `core.hooksPath` points; what is in `foreignDir` runs after ours. */
  | { readonly kind: 'redirect'; readonly foreignDir: string | null };

/** The folder to which `core.hooksPath` is pointed where hooks are shared with other repositories. */
export function redirectDir(home: string): string {
  return path.join(home, 'hooks');
}

/** How hooks get to run here. */
export function wayOf(place: HooksPlace, record: InstallRecord | null): Way {
  if (place.hooksDir === redirectDir(place.home))
    return { kind: 'redirect', foreignDir: record?.redirect?.foreignDir ?? null };
  if (place.kind === 'outside') return { kind: 'redirect', foreignDir: place.hooksDir };
  if (place.kind === 'off') return { kind: 'redirect', foreignDir: null };
  if (place.kind === 'tree' && path.basename(place.hooksDir) === '_') return { kind: 'husky' };
  return { kind: 'direct' };
}

/** The file our part of a hook stands in. */
export function targetFile(place: HooksPlace, way: Way, hook: HookName): string {
  if (way.kind === 'redirect') return path.join(redirectDir(place.home), hook);
  // husky relays no other hook, and leaves what else is in its folder alone.
  if (way.kind === 'husky' && hook !== GUARD_HOOK) return path.join(path.dirname(place.hooksDir), hook);
  return path.join(place.hooksDir, hook);
}

/** Whether a file of this way is started by husky, with `sh`, executable or not. */
export function isRelayed(way: Way, hook: HookName): boolean {
  return way.kind === 'husky' && hook !== GUARD_HOOK;
}

/**
 * Where a hook that makes room is put. In the git directory beside its folder and under its own name: what finds its way by
 * `$0`, or by a path two folders up, still does. Among the files of a tree it stays in its folder.
 */
export function asideFile(place: HooksPlace, hook: HookName): string {
  return place.kind === 'tree' ? path.join(place.hooksDir, `${hook}.before-buildrunner`) : path.join(place.home, hook);
}

/** Shell text of the path of a hook that was set aside, as our part of the hook writes it: of no machine. */
export function asideWord(place: HooksPlace, hook: HookName): string {
  return place.kind === 'tree' ? `"$(dirname "$0")/${hook}.before-buildrunner"` : `"$br_home/${hook}"`;
}

/** Names of hooks that git would start from a folder. */
export function hooksIn(folder: string | null): readonly string[] {
  if (folder === null || !existsSync(folder)) return [];
  const there = new Set(readdirSync(folder));
  return CLIENT_HOOKS.filter((name) => there.has(name) && isExecutable(path.join(folder, name)));
}
