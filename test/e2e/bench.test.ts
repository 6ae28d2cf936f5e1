import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/git-repository.ts';

const root = path.resolve(import.meta.dirname, '../..');

function bench(temporary: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, TMPDIR: temporary };
  return spawnSync(process.execPath, ['bench/run.ts', ...args], { cwd: root, env, encoding: 'utf8' });
}

test('a quick bench measures, says what was left out, and leaves nothing behind', { timeout: 120_000 }, () => {
  const temporary = temporaryDirectory();
  const left = ['nx', 'turbo', 'lage'].flatMap((peer) => ['--without', peer]);
  const { status, stdout, stderr } = bench(temporary, '--quick', ...left, 'noop-graph', 'cold-start');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/\| br --help +\| [\d.]+× +\| [\d.]+× +\| [\d.]+ \(/);
  expect(stdout).toMatch(/\| CPU of `br --help` ÷ an empty script +\| [\d.]+× +\| at most 1.60× +\| (not )?met/);
  expect(stdout).toMatch(/\| br +\| 1 +\| 1 +\| \d/);
  expect(stdout).toMatch(/\| nx +\| left out/);
  expect(stdout).toMatch(/\| CPU of 10 tasks, br ÷ nx +\| not measured/);
  expect(readdirSync(temporary)).toEqual([]);
});

test('a case that does not exist is named, with those that do', () => {
  const { status, stderr } = bench(temporaryDirectory(), 'cold-stop');
  expect(status).toBe(2);
  expect(stderr).toContain('nothing here is called cold-stop');
  expect(stderr).toMatch(/cases: .*cold-start/);
});
