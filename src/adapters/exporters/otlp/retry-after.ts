import type { EpochMillis, Millis } from '../../../model/units.ts';

/** How long a receiver asks to wait: seconds, or a date (RFC 9110, section 10.2.3); null when it is neither. */
export function retryAfter(value: string, now: EpochMillis): Millis | null {
  const written = value.trim();
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  if (!/[a-z]{3}/i.test(written)) return null;
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
