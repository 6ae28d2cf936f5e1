import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';

/** Secrets by what they are called here. None stands in a source: they are made when a test runs. */
export type Planted = ReadonlyMap<string, string>;

/** Letters and digits that look like chance, the same for the same name. */
export function chance(name: string, length: number): string {
  let text = '';
  for (let round = 0; text.length < length; round += 1)
    text += createHash('sha512')
      .update(`${name} ${round}`)
      .digest('base64')
      .replaceAll(/[^A-Za-z0-9]/g, '');
  return text.slice(0, length);
}

/** All that is in a folder, by path; what is compressed as it was before. */
export async function everythingIn(folder: string, not: readonly string[] = []): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if (not.some((one) => file === one || file.startsWith(one + path.sep))) continue;
    const bytes = await readFile(file);
    found.set(`${file} (name)`, Buffer.from(file));
    found.set(file, unpacked(bytes));
  }
  return found;
}

function unpacked(bytes: Buffer): Buffer {
  const { zstdDecompressSync: zstd } = zlib as unknown as { readonly zstdDecompressSync?: (bytes: Buffer) => Buffer };
  for (const unpack of [zlib.gunzipSync, zlib.inflateSync, zstd])
    try {
      if (unpack !== undefined) return Buffer.concat([bytes, unpack(bytes)]);
    } catch {
      // It is packed otherwise, or not at all.
    }
  return bytes;
}

/**
 * Where a secret is found: `<secret> as <form> in <place>`. Of those that BuildRunner was told in any way in which they may be
 * written; others are known by how they look, so only as they are, and in JSON.
 */
export function leaks(
  secrets: Planted,
  places: ReadonlyMap<string, Buffer>,
  isTold: (name: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const [name, secret] of secrets)
    for (const [form, text] of isTold(name) ? formsOf(secret) : lookingForms(secret))
      for (const [place, bytes] of places) if (bytes.includes(text)) found.push(`${name} as ${form} in ${place}`);
  return found;
}

function lookingForms(secret: string): ReadonlyMap<string, string> {
  return new Map([...formsOf(secret)].filter(([form]) => /^(?:itself|JSON|its )/.test(form)));
}

/** Independent of the masker: what a reader of a leak would undo. Of base64 what the neighbours have no part in. */
function formsOf(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret, 'utf8');
  const shifted = (before: number): string =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(4, -4);
  const forms = new Map([
    ['itself', secret],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['URL', encodeURIComponent(secret)],
    ['hex', bytes.toString('hex')],
    ['base64', shifted(0)],
    ['base64 from the second byte', shifted(1)],
    ['base64 from the third byte', shifted(2)],
    ['its first two thirds', secret.slice(0, Math.ceil((secret.length * 2) / 3))],
    ['its last two thirds', secret.slice(Math.floor(secret.length / 3))],
  ]);
  // Lines of one with several are secrets by themselves.
  const longest = secret.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (secret.includes('\n')) forms.set('its longest line', longest);
  return forms;
}
