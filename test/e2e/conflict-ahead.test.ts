import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

const HOLD = 'until test -e "$HOME/go"; do sleep 0.05; done';

async function predicted(rig: Rig): Promise<unknown[]> {
  const lines = (await rig.br('logs', '--json')).stdout.trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as { type?: string })
    .filter((event) => event.type === 'conflict.predicted');
}

test('two live trees that would conflict are told while both still run, once; what merges is not', async () => {
  await using rig = await createRig({ 'shared.txt': 'one\ntwo\nthree\n', 'apart.txt': 'a\nb\nc\nd\ne\nf\ng\n' });
  await rig.plan(`
name: ahead
tasks:
  - { id: left, run: 'sed -i s/two/LEFT/ shared.txt; sed -i s/a/A/ apart.txt; echo left >&2; ${HOLD}' }
  - { id: right, run: 'sed -i s/two/RIGHT/ shared.txt; sed -i s/g/G/ apart.txt; echo right; ${HOLD}' }
  - { id: far, run: 'echo x > far.txt; echo far; ${HOLD}' }
`);
  const run = rig.start('run');
  await run.seen(/would conflict with (left|right) in shared\.txt/);
  // Both are still at work: nothing has failed, and the repository has none of what was only looked at.
  expect(JSON.parse((await rig.br('status', '--json')).stdout)).toMatchObject({ overview: { status: 'running' } });
  await writeFile(path.join(rig.home, 'go'), '');
  const ended = await run.ended;
  expect(ended.code).toBe(0);
  expect(ended.stdout + ended.stderr).not.toContain('in apart.txt');
  expect(await predicted(rig)).toHaveLength(1);
  expect(await rig.slots()).toEqual([]);
});

test('a live tree that would conflict with what has landed meanwhile is told', async () => {
  await using rig = await createRig({ 'shared.txt': 'one\n' });
  await rig.plan(`
name: behind
tasks:
  - { id: slow, run: 'echo slow > shared.txt; echo written; ${HOLD}', retries: 0 }
  - { id: quick, run: 'echo quick > shared.txt' }
`);
  const run = rig.start('run');
  await run.seen(/slow: as it stands, it would conflict with what has landed in shared\.txt/);
  await writeFile(path.join(rig.home, 'go'), '');
  expect((await run.ended).code).not.toBe(0);
});

test('trees that claims keep apart are not compared', async () => {
  await using rig = await createRig({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
  await rig.plan(`
name: fenced
tasks:
  - { id: a, files: [a.txt], retries: 0, run: 'echo A > a.txt; echo x > same.txt; echo a; ${HOLD}' }
  - { id: b, files: [b.txt], retries: 0, run: 'echo B > b.txt; echo y > same.txt; echo b; ${HOLD}' }
`);
  const run = rig.start('run');
  await run.seen(/b: try 1 started/);
  await writeFile(path.join(rig.home, 'go'), '');
  await run.ended;
  expect(await predicted(rig)).toEqual([]);
});
