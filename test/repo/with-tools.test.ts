import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../scripts/with-tools.mjs');

/** Runs node through with-tools, without a build: these tests are about what surrounds the command. */
function withTools(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, '--no-build', ...args], { encoding: 'utf8' });
}

test('the command gets its arguments untouched, and its exit code comes back', () => {
  const code = 'console.log(process.argv.slice(1).join("|")); process.exitCode = 7';
  expect(withTools('node', '-e', code, '--', 'a b', '--no-build')).toMatchObject({
    status: 7,
    stdout: 'a b|--no-build\n',
  });
});

test('the tools of the project come first on PATH', () => {
  expect(withTools('oxlint', '--version')).toMatchObject({ status: 0 });
});

test('an unknown flag is refused', () => {
  const result = withTools('--fast', 'node');
  expect(result).toMatchObject({ status: 1, stdout: '' });
  expect(result.stderr).toContain('unknown flag --fast');
});

test('a command that is not there says so', () => {
  const result = withTools('no-such-command');
  expect(result.status).toBe(127);
  expect(result.stderr).toContain('cannot run no-such-command');
});

test.skipIf(process.platform === 'win32')('a signal reaches the command, which decides how to end', async () => {
  const code =
    'process.on("SIGTERM", () => { process.exitCode = 9; clearInterval(t) }); const t = setInterval(() => {}, 1e6); console.log("up")';
  const child = spawn(process.execPath, [script, '--no-build', 'node', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([9, null]);
});

test.skipIf(process.platform === 'win32')('a command killed by a signal ends with-tools the same way', () => {
  const result = spawnSync(process.execPath, [
    script,
    '--no-build',
    'node',
    '-e',
    'process.kill(process.pid, "SIGKILL")',
  ]);
  expect(result.signal).toBe('SIGKILL');
});
