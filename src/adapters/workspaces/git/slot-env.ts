import { createHash } from 'node:crypto';
import path from 'node:path';
import { portsPerSlot } from './ports.ts';

/** A slot's folder that stays between its attempts, outside the tree. */
export const slotCache = (slot: string): string => `${slot}.cache`;

/** Variables that name what belongs to a slot alone (docs/guide/environment.md). `slot` is its path, `<pool>/<session>/slot-<n>`. */
export function slotEnv(slot: string, ports: number | null): Record<string, string> {
  const env: Record<string, string> = {
    BR_SLOT: /(\d+)$/.exec(slot)?.[1] ?? '',
    BR_CACHE: slotCache(slot),
    BR_DATABASE: databaseName(slot),
  };
  if (ports === null) return env;
  env['BR_PORT'] = String(ports);
  for (let at = 1; at < portsPerSlot; at += 1) env[`BR_PORT_${at}`] = String(ports + at);
  return env;
}

/**
 * A name for a database of the slot's own: letters, digits and `_`, at most 63 of them (PostgreSQL's limit; MySQL's is 64). The
 * hash of the whole path tells repositories and sessions apart whose names are alike.
 */
function databaseName(slot: string): string {
  const session = path.dirname(slot);
  const tame = (name: string): string =>
    path
      .basename(name)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .slice(0, 18);
  const hash = createHash('sha256').update(slot).digest('hex').slice(0, 10);
  return `br_${tame(session)}_${tame(slot)}_${hash}`.replaceAll(/_+/g, '_');
}
