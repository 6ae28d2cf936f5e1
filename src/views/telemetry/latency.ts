import type { Millis } from '../../model/units.ts';
import { duration } from '../format.ts';

/** CPU time is told to the hundredth of a second at best. */
export function cpuText(ms: Millis): string {
  return ms < 10 ? '< 10ms' : latency(ms);
}

/** A duration as it is compared with others: seconds below ten have a tenth. */
export function latency(ms: Millis): string {
  return ms >= 1000 && ms < 9950 ? `${(ms / 1000).toFixed(1)}s` : duration(Math.round(ms));
}
