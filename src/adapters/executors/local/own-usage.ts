import type { ProcessUsage } from '../../../ports/process.ts';

/** What this process took of the machine since it began, without what it started. */
export function ownUsage(): ProcessUsage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // In µs, and in KiB on every system (libuv's uv_rusage_t).
  return { cpu: Math.round((userCPUTime + systemCPUTime) / 1000), memory: maxRSS * 1024 };
}
