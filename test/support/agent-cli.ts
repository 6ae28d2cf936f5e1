import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/**
 * Declares tests that drive a real agent's command line program. Where it is not installed they are skipped, and say so in
 * their title; under CI, where it must be, they run and fail instead.
 */
export function describeAgent(program: string, body: () => void): void {
  const missing = spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined;
  if (missing && !process.env['CI']) describe.skip(`${program} (skipped: ${program} is not installed)`, body);
  else describe(program, body);
}
