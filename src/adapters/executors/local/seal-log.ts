import { type FileHandle, open } from 'node:fs/promises';
import { grownUp } from './growth.ts';
import { longestLine, readLines } from './lines.ts';

/**
 * Masks a finished log in place, byte offsets kept: a line that the mask changes is written over at its full length. What
 * follows the cut of an overlong line is never shown to anybody and has not been looked through: it is blotted out.
 * Nothing is written where nothing changes, so sealing twice, or again after a crash half-way, does no harm.
 */
export async function sealLog(file: string, mask: (text: string) => string): Promise<void> {
  let out: FileHandle | undefined;
  try {
    for await (const { text, offset, length } of readLines(file, 0, grownUp)) {
      const masked = mask(text);
      const cut = length > longestLine;
      if (masked === text && !cut) continue;
      out ??= await open(file, 'r+');
      await out.write(fit(masked, length), 0, length, offset);
    }
  } finally {
    await out?.close();
  }
}

function fit(text: string, bytes: number): Buffer {
  const line = Buffer.alloc(bytes, '*');
  line.write(text, 'utf8');
  return line;
}
