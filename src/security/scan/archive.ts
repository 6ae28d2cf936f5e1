import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseTar } from 'nanotar';

/** A file in an archive. */
export type Member = { readonly path: string; readonly bytes: Buffer };

/** Larger archives and members are not looked into; of one archive, no more than `TOTAL` is unpacked. */
const LARGEST = 64 << 20;
const MEMBER = 16 << 20;
const TOTAL = 128 << 20;

/** What is in an archive (zip and what is one, tar, gzip, told by the first bytes), or null where it is none. `[]`: too large, or broken. */
export function membersOf(path: string, bytes: Buffer): readonly Member[] | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  if (bytes.length > LARGEST) return [];
  try {
    if (kind === 'zip') return unzipped(bytes);
    if (kind === 'tar') return untarred(bytes);
    const inner = gunzipSync(bytes, { maxOutputLength: TOTAL });
    return kindOf(inner) === 'tar'
      ? untarred(inner)
      : [{ path: path.replace(/^.*\//, '').replace(/\.gz$/i, ''), bytes: inner }];
  } catch {
    // Broken, encrypted, or unpacks to more than is allowed.
    return [];
  }
}

function kindOf(bytes: Buffer): 'zip' | 'gzip' | 'tar' | null {
  if (bytes.length < 4) return null;
  if (bytes.readUInt32BE(0) === 0x504b0304) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return bytes.length > 512 && bytes.toString('latin1', 257, 262) === 'ustar' ? 'tar' : null;
}

function unzipped(bytes: Buffer): readonly Member[] {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/') || originalSize > MEMBER || total + originalSize > TOTAL) return false;
      total += originalSize;
      return true;
    },
  });
  return Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  }));
}

function untarred(bytes: Buffer): readonly Member[] {
  return parseTar(bytes).flatMap(({ name, data, type }) =>
    (type === 'file' || type === undefined) && data !== undefined && data.length <= MEMBER
      ? [{ path: name, bytes: Buffer.from(data) }]
      : [],
  );
}
