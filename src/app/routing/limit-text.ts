import type { RouteLimits } from '../../model/route.ts';
import { duration, money } from '../../views/format.ts';

/** Limits, or what exceeds them, in words: `$0.50`, `10m 00s`, `$0.50 and 10m 00s`. */
export function limitText({ cost, time }: RouteLimits): string {
  const parts = [cost === null ? null : money(cost), time === null ? null : duration(time)];
  return parts.filter((part) => part !== null).join(' and ');
}
