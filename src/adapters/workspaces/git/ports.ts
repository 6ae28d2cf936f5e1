import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import path from 'node:path';

/** Ports of one slot, from its first on. */
export const portsPerSlot = 10;

/** Ports that may be given out, both ends included. */
export type PortRange = { readonly first: number; readonly last: number };

/** Below the ports that systems give to outgoing connections (Linux: from 32768, `ip_local_port_range`; IANA: from 49152). */
export const usualPorts: PortRange = { first: 20_000, last: 29_999 };

/**
 * Leases of ports among all slots of the user's: a file `<first port>` in a common directory holds the slot's path, and counts
 * as long as that slot is there. Only who has the ports themselves bound at that moment may write one, so that two `br` never
 * take the same: the system lets go of them even when `br` is killed.
 *
 * Gives the first of ten ports that nobody else has leased or uses right now, the one the slot had where that still is its own;
 * null when there are none.
 */
export async function leasePorts(
  dir: string,
  slot: string,
  options: { readonly range: PortRange; readonly before: number | null },
): Promise<number | null> {
  await mkdir(dir, { recursive: true });
  const { range, before } = options;
  if (before !== null && before >= range.first && before + portsPerSlot - 1 <= range.last) {
    if ((await holderOf(dir, before)) === slot) return before;
  }
  for (let base = range.first; base + portsPerSlot - 1 <= range.last; base += portsPerSlot) {
    if ((await holderOf(dir, base)) !== null) continue;
    if (await whileBound(base, () => takeFree(dir, base, slot))) return base;
  }
  return null;
}

/** Gives a slot's ports back. */
export async function releasePorts(dir: string, slot: string, base: number | null): Promise<void> {
  if (base !== null && (await holderOf(dir, base)) === slot) await rm(path.join(dir, String(base)), { force: true });
}

/** The slot that has leased a base and still exists; null: it is free. */
async function holderOf(dir: string, base: number): Promise<string | null> {
  const holder = await readFile(path.join(dir, String(base)), 'utf8').catch(() => '');
  return holder !== '' && (await lstat(holder).catch(() => null)) !== null ? holder : null;
}

/** Looked at again, now that nobody else can write it. */
async function takeFree(dir: string, base: number, slot: string): Promise<boolean> {
  if ((await holderOf(dir, base)) !== null) return false;
  const fresh = path.join(dir, `.${base}-${randomUUID()}`);
  await writeFile(fresh, slot, { flag: 'wx' });
  await rename(fresh, path.join(dir, String(base)));
  return true;
}

/** Works while all ten ports are bound on the loopback addresses; false when one of them is somebody's. */
async function whileBound(base: number, work: () => Promise<boolean>): Promise<boolean> {
  const servers: Server[] = [];
  try {
    for (let port = base; port < base + portsPerSlot; port += 1) {
      for (const host of ['127.0.0.1', '::1']) {
        const bound = await bind(port, host);
        if (bound === 'taken') return false;
        if (bound !== null) servers.push(bound);
      }
    }
    return await work();
  } finally {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** Null where the system forbids binding, or has no such address: then nothing can be found out. */
function bind(port: number, host: string): Promise<Server | 'taken' | null> {
  return new Promise((resolve) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : null));
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}
