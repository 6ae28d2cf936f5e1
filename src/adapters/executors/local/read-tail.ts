import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** The last bytes of a file as text, from the first whole line when it was cut; `''` when there is no such file. */
export async function readTail(path: string, bytes: number): Promise<string> {
  // As nearly always; cheaper to see than to read.
  if (statSync(path, { throwIfNoEntry: false })?.size === 0) return '';
  let file;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}
