import type { TestProject } from 'vitest/node';

/**
 * Runs once before the tests of every project; what it returns runs once after them. Tests reach what is
 * `project.provide`d here by `inject`. Nothing is needed yet.
 */
export default function setup(_project: TestProject): void {
  // Git in tests must not depend on the person's own configuration.
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  process.env['GIT_CONFIG_NOSYSTEM'] = '1';
}
