import { describe, inject } from 'vitest';

/**
 * Declares tests that drive a real agent. Where it is not installed they are skipped, and their title says how to get it;
 * under CI they fail instead.
 */
export function describeAgent(name: string, body: (program: string) => void): void {
  const program = inject('agents')[name];
  if (program !== undefined) describe(name, () => body(program));
  else if (process.env['CI'])
    throw new Error(`${name} is not installed, and under CI it must be: node scripts/install-agents.mjs`);
  else describe.skip(`${name} (not installed: BR_AGENTS=1 installs it)`, () => body(''));
}
