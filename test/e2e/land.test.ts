import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

const PLAN = `
name: notes
tasks:
  - id: one
    run: echo one > one.txt
`;

/** A session with one landed task, and the plan committed on `main`. */
async function landedRig(): Promise<Rig> {
  const rig = await createRig({ 'README.md': '# notes\n', 'plan.yaml': PLAN });
  expect(await rig.br('run', '--quiet')).toMatchObject({ code: 0 });
  return rig;
}

/** What `br land` must leave alone when it refuses: every branch, and the checkout. */
async function everything(rig: Rig): Promise<string> {
  return (await rig.git('for-each-ref')) + (await rig.git('status', '--porcelain=v2', '--branch'));
}

test('fast-forwards, says where the result went, and finds nothing to do the second time', async () => {
  await using rig = await landedRig();
  const landed = await rig.br('land', '--yes');
  expect(landed.stderr).toContain('one.txt | 1 +');
  expect(landed.stdout).toContain('(fast-forward)');
  expect(await rig.read('one.txt')).toBe('one\n');
  const before = await everything(rig);
  expect((await rig.br('land', '--yes')).stdout).toContain('main holds this already');
  expect(await everything(rig)).toBe(before);
  const { stdout } = await rig.br('status');
  expect(stdout).toContain('brought over as');
  expect(stdout).not.toContain('br land');
});

test('merges where the branch went on, squashes on request, once', async () => {
  await using rig = await landedRig();
  await rig.write('mine.txt', 'mine\n');
  await rig.git('add', '.');
  await rig.git('commit', '-qm', 'mine');
  await rig.git('branch', 'other');
  expect((await rig.br('land', '--yes')).stdout).toContain('(merge)');
  expect(await rig.git('log', '-1', '--format=%P')).toMatch(/^\w+ \w+\n$/);
  expect((await rig.br('land', '--yes', '--squash', '--onto', 'other')).stdout).toContain('(squash)');
  expect(await rig.git('log', '-1', '--format=%P', 'other')).toMatch(/^\w+\n$/);
  expect(await rig.git('show', 'other:one.txt')).toBe('one\n');
  const before = await everything(rig);
  expect((await rig.br('land', '--yes', '--squash', '--onto', 'other')).stdout).toContain('other holds this already');
  expect(await everything(rig)).toBe(before);
});

test('refuses what it cannot do cleanly, and changes nothing', async () => {
  await using rig = await landedRig();
  const refused = async (code: number, said: string, ...args: readonly string[]): Promise<void> => {
    const before = await everything(rig);
    const { code: ended, stderr } = await rig.br('land', ...args);
    expect([ended, stderr.replaceAll(/\s+/g, ' ')]).toEqual([code, expect.stringContaining(said)]);
    expect(await everything(rig)).toBe(before);
  };
  await refused(2, '--yes');
  await refused(2, 'There is no branch "nope"', '--yes', '--onto', 'nope');
  await rig.write('README.md', 'dirty\n');
  await refused(6, 'uncommitted changes: README.md', '--yes');
  await rig.git('checkout', '-q', 'README.md');
  await rig.write('one.txt', 'not in git\n');
  await refused(6, 'would be overwritten: one.txt', '--yes');
  await rig.git('add', '.');
  await rig.git('commit', '-qm', 'another one');
  await refused(6, 'conflicts with what main holds now', '--yes');
  await refused(6, 'conflicts with what main holds now', '--yes', '--squash');
});

test('a session that began on no branch lands where it is told, and more of it lands later', async () => {
  await using rig = await createRig({ 'README.md': '# notes\n', 'plan.yaml': PLAN });
  await rig.plan(`${PLAN}  - id: two\n    run: test -e "$HOME/ready" && echo two > two.txt\n    retries: 0\n`);
  await rig.git('checkout', '-q', '--detach');
  expect((await rig.br('run', '--quiet')).code).toBe(1);
  expect(await rig.br('land', '--yes')).toMatchObject({ code: 2 });
  const first = await rig.br('land', '--yes', '--onto', 'main');
  expect(first.stderr).toContain('1 of 2 tasks done');
  expect(await rig.git('show', 'main:one.txt')).toBe('one\n');
  await rig.write('../home/ready', '');
  expect((await rig.br('retry', 'two', '--quiet')).code).toBe(0);
  expect((await rig.br('status')).stdout).toContain('br land notes-');
  expect((await rig.br('land', '--yes', '--onto', 'main')).code).toBe(0);
  expect(await rig.git('show', 'main:two.txt')).toBe('two\n');
});
