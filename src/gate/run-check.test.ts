import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openSystemClock } from '../adapters/clocks/system/index.ts';
import { openProcessHost } from '../adapters/executors/local/index.ts';
import type { CheckResult } from '../model/verdict.ts';
import { createCheckRunner } from './run-check.ts';

/** Runs a shell line as a check and tells its result and how often it began. */
async function check(line: string, timeout = 30_000): Promise<{ result: CheckResult | null; runs: number }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'br check '));
  try {
    const clock = openSystemClock();
    const processes = openProcessHost({ env: process.env, clock });
    const run = createCheckRunner({ processes, clock, stateDir: dir, mask: (text) => text });
    const result = await run({
      check: { name: 'check', command: { kind: 'shell', line: `echo x >> runs; ${line}` }, failBefore: false, timeout },
      on: 'attempt',
      tree: 't',
      cwd: dir,
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
      dir: path.join(dir, 'logs'),
      marker: path.basename(dir),
      confine: null,
      signal: new AbortController().signal,
    });
    return { result, runs: (await readFile(path.join(dir, 'runs'), 'utf8')).trim().split('\n').length };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

test('a check that is killed from outside is run again, and judged by that', async () => {
  const { result, runs } = await check('test "$(wc -l < runs)" -eq 2 || kill -9 $$');
  expect(result).toMatchObject({ passed: true, exitCode: 0 });
  expect(runs).toBe(2);
});

test('killed every time, it is red after the second', async () => {
  const { result, runs } = await check('kill -9 $$');
  expect(result).toMatchObject({ passed: false, timedOut: false });
  expect(runs).toBe(2);
});

test.each([
  ['red', 'exit 1', 30_000],
  ['out of time', 'sleep 30', 200],
])('a check that is %s is not run again', async (_how, line, timeout) => {
  const { result, runs } = await check(line, timeout);
  expect(result).toMatchObject({ passed: false });
  expect(runs).toBe(1);
});
