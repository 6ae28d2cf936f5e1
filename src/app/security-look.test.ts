import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testRepository, type TestRepository } from '../../test/support/git-repository.ts';
import { securityDefaults } from '../config/config-defaults.ts';
import { securityCheck, type Looked } from '../gate/security-check.ts';
import { openSecurityLook } from './security-look.ts';

/** A token of GitHub's shape that opens nothing, put together here. */
const TOKEN = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`;

async function lookAtLast({ root }: TestRepository, inline = false): Promise<Looked> {
  const { look, begin } = openSecurityLook(root, { ...securityDefaults, gate: { ...securityDefaults.gate, inline } });
  if (look === null) throw new Error('the defaults ask for something');
  await begin();
  return look({ from: 'HEAD^', to: 'HEAD' });
}

test('what git does not give lets nothing land', async () => {
  const repo = testRepository();
  repo.commit({ 'lost.txt': 'lost\n', 'there.txt': 'there\n' });
  const blob = repo.git('rev-parse', 'HEAD:lost.txt');
  rmSync(path.join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  const finding = securityCheck(await lookAtLast(repo));
  expect(finding.passed).toBe(false);
  expect(finding.text).toContain('lost.txt');
});

test('a comment is said not to count only where it does not', async () => {
  const repo = testRepository();
  repo.commit({ 'a.py': `a = '${TOKEN}'\n`, 'b.py': `b = '${TOKEN}' # br:allow it opens nothing\n` });
  const strict = securityCheck(await lookAtLast(repo));
  expect(strict.text).toContain('does not count');
  expect(strict.text).toContain('b.py:1:6');
  const lenient = securityCheck(await lookAtLast(repo, true));
  expect(lenient).toMatchObject({ passed: false });
  expect(lenient.text).not.toContain('does not count');
  expect(lenient.text).not.toContain('b.py');
  expect(strict.text + lenient.text).not.toContain(TOKEN);
});

test('what is masked right after a session began finds the rules loaded, not being loaded', () => {
  const place = (file: string): string => JSON.stringify(path.join(import.meta.dirname, file));
  // A process of its own: here they are loaded by now.
  const program = `
    const { openSecurityLook } = await import(${place('security-look.ts')});
    const { securityDefaults } = await import(${place('../config/config-defaults.ts')});
    const { createMasker } = await import(${place('../security/masking/masker.ts')});
    await openSecurityLook(${JSON.stringify(testRepository().root)}, securityDefaults).begin();
    console.log(createMasker([]).mask(${JSON.stringify(TOKEN)}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(stderr).toBe('');
  expect(stdout).not.toContain(TOKEN);
  expect(stdout).not.toBe('');
});
