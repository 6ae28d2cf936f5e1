import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseTar } from 'nanotar';

/** A file in an archive. */
export type Member = { readonly path: string; readonly bytes: Buffer };

/** What of an archive may still be unpacked, in bytes; shared with archives in it, so that none grows without bound. */
export type UnpackBudget = { left: number };

/** What was in it. Not whole: something was too large, encrypted or broken, and is not among the members. */
export type Unpacked = { readonly members: readonly Member[]; readonly whole: boolean };

/** Larger archives and members are not looked into; of a file, no more than the budget is unpacked. */
const LARGEST = 64 << 20;
const MEMBER = 16 << 20;

/** Bytes that are unpacked for one file at most, archives in archives included. */
export const UNPACKED: number = 128 << 20;

const BROKEN: Unpacked = { members: [], whole: false };

/** What is in an archive (zip and what is one, tar, gzip, told by the first bytes), or null where it is none. */
export function membersOf(path: string, bytes: Buffer, budget: UnpackBudget): Unpacked | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  if (bytes.length > LARGEST) return BROKEN;
  try {
    if (kind === 'zip') return unzipped(bytes, budget);
    if (kind === 'tar') return untarred(bytes, budget);
    if (budget.left <= 0) return BROKEN;
    const inner = gunzipSync(bytes, { maxOutputLength: budget.left });
    budget.left -= inner.length;
    if (kindOf(inner) === 'tar') return untarred(inner, { left: inner.length });
    const name = path.replace(/^.*[/!]/, '').replace(/\.gz$/i, '');
    return { members: [{ path: name, bytes: inner }], whole: true };
  } catch {
    // Broken, encrypted, or unpacks to more than is allowed: the libraries only throw.
    return BROKEN;
  }
}

function kindOf(bytes: Buffer): 'zip' | 'gzip' | 'tar' | null {
  if (bytes.length < 4) return null;
  if (bytes.readUInt32BE(0) === 0x504b0304) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return bytes.length > 512 && bytes.toString('latin1', 257, 262) === 'ustar' ? 'tar' : null;
}

/** Stored and deflated; the library fills no more than the size that the directory states. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

function unzipped(bytes: Buffer, budget: UnpackBudget): Unpacked {
  let whole = true;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, compression }) => {
      if (name.endsWith('/')) return false;
      const taken = METHODS.has(compression) && originalSize <= MEMBER && originalSize <= budget.left;
      if (taken) budget.left -= originalSize;
      else whole = false;
      return taken;
    },
  });
  const members = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  }));
  return { members, whole };
}

function untarred(bytes: Buffer, budget: UnpackBudget): Unpacked {
  let whole = true;
  const members: Member[] = [];
  // The library reads the whole of the memory behind the bytes: they get one of their own.
  for (const { name, data, type } of parseTar(new Uint8Array(bytes))) {
    if (type !== 'file' || data === undefined) continue;
    if (data.length > MEMBER || data.length > budget.left) {
      whole = false;
      continue;
    }
    budget.left -= data.length;
    members.push({ path: name, bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength) });
  }
  return { members, whole };
}
