import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/git-repository.ts';

const root = path.resolve(import.meta.dirname, '../..');

function bench(temporary: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, TMPDIR: temporary };
  const program = 'bench/telemetry/run.ts';
  return spawnSync(process.execPath, [program, ...args], { cwd: root, env, encoding: 'utf8' });
}

test(
  'a small bench of telemetry writes, reads, finds that answers agree, and leaves nothing behind',
  { timeout: 120_000 },
  () => {
    const temporary = temporaryDirectory();
    const { status, stdout, stderr } = bench(temporary, '--events', '5,500', '--without', 'duckdb');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/\| br +\| 1 +\| [\d,]+ +\| [\d,]+ +\|/);
    expect(stdout).toMatch(/\| bare inserts +\| [\d.]+× +\|/);
    expect(stdout).toMatch(
      /\| p50, p95, p99 of a call, by model +\| [\d.]+ \([\d.]+\) +\| [\d.]+ +\| — +\| [\d.]+ +\|/,
    );
    expect(stdout).toMatch(/\| the last page +\| [\d.]+ ms +\| at most 20.0 ms +\| (not )?met/);
    expect(stdout).toContain('DuckDB: left out');
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test('what makes no sense is refused with what can be said instead', () => {
  const { status, stderr } = bench(temporaryDirectory(), '--events', 'many');
  expect(status).toBe(2);
  expect(stderr).toMatch(/--events takes a whole number from 1,000\n\nusage: npm run bench:telemetry/);
});
