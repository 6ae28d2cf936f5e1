import { err, ok, type Result } from '../../lib/result.ts';
import type { Millis } from '../../model/units.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How long something may take: `90s`, `10m`, `1h30m`. */
export function timeLimit(value: string): Result<Millis, string> {
  const wrong = err('is no duration such as 90s, 10m or 1h30m');
  if (!/^(?:\d{1,6}[smhd])+$/.test(value)) return wrong;
  let sum = 0;
  for (const [, count, unit = ''] of value.matchAll(/(\d+)([smhd])/g)) sum += Number(count) * (UNITS[unit] ?? 0);
  return sum > 0 ? ok(sum) : wrong;
}
