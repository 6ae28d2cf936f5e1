/**
 * A number from 0 up to, and without, 1 that looks random and belongs to a text: the same in every process and after every crash.
 * FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with the last mixing step of MurmurHash3, since texts that differ in their last
 * digit only would lie close together.
 */
export function fractionOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
