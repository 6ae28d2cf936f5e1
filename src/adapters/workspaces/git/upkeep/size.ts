import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../../lib/each-bounded.ts';

/** Directories looked at together: more would not be read sooner. */
const AT_ONCE = 16;

/**
 * Bytes on the disk below a path, itself included, as du(1) counts: blocks, and a file with several names once. `counted` holds
 * the files counted so far, so that what several trees share is counted for the first of them only.
 */
export async function diskBytes(top: string, counted: Set<string> = new Set()): Promise<number> {
  const info = await lstat(top).catch(() => null);
  if (info === null) return 0;
  let bytes = info.blocks * 512;
  let level = info.isDirectory() ? [top] : [];
  while (level.length > 0) {
    const next: string[] = [];
    await eachBounded(level, AT_ONCE, async (dir) => {
      for (const entry of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
        const file = path.join(dir, entry.name);
        const found = await lstat(file).catch(() => null);
        if (found === null) continue;
        if (entry.isDirectory()) next.push(file);
        else if (found.nlink > 1) {
          const key = `${found.dev}:${found.ino}`;
          if (counted.has(key)) continue;
          counted.add(key);
        }
        bytes += found.blocks * 512;
      }
    });
    level = next;
  }
  return bytes;
}
