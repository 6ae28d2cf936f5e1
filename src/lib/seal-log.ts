import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { once } from 'node:events';

/**
 * Rewrites a finished log with every line masked, in place (by rename), byte offsets kept: a masked line is padded to its
 * old length. Lines that the mask leaves alone, and logs without any other, are not touched. Resolves for missing files.
 */
export async function sealLog(path: string, mask: (text: string) => string): Promise<void> {
  if (!(await needsMask(path, mask))) return;
  const sealed = `${path}.sealing`;
  const out = createWriteStream(sealed, { mode: 0o600 });
  for await (const line of lines(path)) {
    const text = line.toString('utf8');
    const masked = mask(text);
    const bytes = masked === text ? line : fit(masked, line.length);
    if (!out.write(bytes)) await once(out, 'drain');
    if (!out.write('\n')) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  await chmod(sealed, 0o600);
  await rename(sealed, path);
}

async function needsMask(path: string, mask: (text: string) => string): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return false;
  for await (const line of lines(path)) {
    const text = line.toString('utf8');
    if (mask(text) !== text) return true;
  }
  return false;
}

async function* lines(path: string): AsyncGenerator<Buffer> {
  // latin1 carries every byte through readline unchanged, so that lines that are no UTF-8 keep their length.
  const reader = createInterface({ input: createReadStream(path, { encoding: 'latin1' }), crlfDelay: Infinity });
  for await (const line of reader) yield Buffer.from(line, 'latin1');
}

function fit(text: string, bytes: number): Buffer {
  const masked = Buffer.from(text, 'utf8');
  return masked.length >= bytes ? masked.subarray(0, bytes) : Buffer.concat([masked, Buffer.alloc(bytes - masked.length, '*')]);
}
