import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../src/lib/version.ts';

const launcher = path.resolve(import.meta.dirname, '../../bin/br.js');

/** Runs the real binary, with extra arguments for Node in front of it. */
function br(args: string[], nodeArgs: string[] = []): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...nodeArgs, launcher, ...args], { encoding: 'utf8' });
}

test('br --version prints the version of the package', () => {
  expect(br(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('an old Node is told what to do, with exit code 2', () => {
  const pretendOld = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';
  const result = br(['--version'], ['--import', pretendOld]);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toContain('br needs Node 22.18 or newer; this is Node 20.20.2');
  expect(result.stderr).toContain('https://nodejs.org/download');
});
