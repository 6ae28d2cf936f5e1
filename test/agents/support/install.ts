import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real agents that are installed: name → absolute path. */
    agents: Readonly<Record<string, string>>;
  }
}

/**
 * Runs once before the tests of `test/agents`: finds the pinned agents, and installs them where they must be there (`CI`)
 * or are wanted (`BR_AGENTS=1`).
 */
export default async function setup(project: TestProject): Promise<void> {
  const wanted = Boolean(process.env['CI']) || process.env['BR_AGENTS'] === '1';
  const script = ['scripts/install-agents.mjs', ...(wanted ? [] : ['--offline'])];
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: project.config.root });
  const found = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/ (.*)/su, 2));
  project.provide('agents', Object.fromEntries(found.map(([name = '', path = '']) => [name, path])));
}
