import path from 'node:path';
import { expect, test } from 'vitest';
import { appears } from '../support/appears.ts';
import { createRig, kill, type Rig } from '../support/rig.ts';

async function branchOf(rig: Rig): Promise<string> {
  return (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
}

test('after kill -9 of br its agents go on; the next br follows them, and nothing runs twice', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: survive
tasks:
  - id: long
    run: |
      echo run >> "$HOME/runs"; touch "$HOME/started"
      while ! test -e "$HOME/go"; do sleep 0.05; done
      echo long > long.txt
  - id: after
    needs: long
    run: echo after > after.txt
`);
  const first = rig.start('run');
  await appears(rig.home, 'started');
  first.kill('SIGKILL');
  await first.ended;
  expect(await rig.leftovers()).not.toEqual([]);
  const second = rig.start('resume');
  await second.seen(/long/);
  await rig.write(path.relative(rig.root, path.join(rig.home, 'go')), '');
  expect(await second.ended).toMatchObject({ code: 0 });
  expect(await rig.read(path.relative(rig.root, path.join(rig.home, 'runs')))).toBe('run\n');
  expect(await rig.git('show', `${await branchOf(rig)}:after.txt`)).toBe('after\n');
  expect(await rig.leftovers()).toEqual([]);
  expect(await rig.slots()).toEqual([]);
});

test('an agent that ended while no br was there is judged by what it left', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: ended
tasks:
  - id: only
    run: |
      echo run >> "$HOME/runs"; touch "$HOME/started"
      while ! test -e "$HOME/go"; do sleep 0.05; done
      echo only > only.txt; touch "$HOME/ended"
`);
  const first = rig.start('run');
  await appears(rig.home, 'started');
  first.kill('SIGKILL');
  await first.ended;
  const gone = appears(rig.home, 'ended');
  await rig.write(path.relative(rig.root, path.join(rig.home, 'go')), '');
  await gone;
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await rig.read(path.relative(rig.root, path.join(rig.home, 'runs')))).toBe('run\n');
  expect(await rig.git('show', `${await branchOf(rig)}:only.txt`)).toBe('only\n');
});

test('with everything killed, the attempt is lost, its tree kept, and the task runs again', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: lost
tasks:
  - id: only
    run: |
      echo half > half.txt; echo run >> "$HOME/runs"; touch "$HOME/started"
      if test "$(wc -l < "$HOME/runs")" -lt 2; then sleep 300; fi
      echo whole > whole.txt
    retries: 0
`);
  const first = rig.start('run');
  await appears(rig.home, 'started');
  first.kill('SIGKILL');
  await first.ended;
  for (const pid of await rig.leftovers()) kill(pid);
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
  const refs = (await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner')).trim().split('\n');
  expect(refs).toHaveLength(2);
  expect(await rig.git('show', `${refs[0]}:half.txt`)).toBe('half\n');
});

test('two br run of one plan at once: one runs, the other says who does, and nothing is done twice', async () => {
  await using rig = await createRig();
  await rig.plan(
    `name: one\ntasks:\n  - id: only\n    run: echo run >> "$HOME/runs"; touch "$HOME/started"; sleep 1; echo x > x\n`,
  );
  const first = rig.start('run');
  await appears(rig.home, 'started');
  const second = await rig.br('run');
  expect(second.code).toBe(8);
  expect(second.stderr).toContain('already run by another br');
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(await rig.read(path.relative(rig.root, path.join(rig.home, 'runs')))).toBe('run\n');
});

test('a changed plan goes on: done stays done, changed and new tasks run, removed ones are cancelled', async () => {
  await using rig = await createRig();
  const task = (id: string, line: string): string =>
    `  - id: ${id}\n    run: echo ${id} >> "$HOME/runs"; ${line}\n    retries: 0\n`;
  await rig.plan(
    `name: change\ntasks:\n${task('same', 'echo 1 > same')}${task('fix', 'exit 1')}${task('gone', 'exit 1')}`,
  );
  expect((await rig.br('run')).code).toBe(1);
  await rig.plan(
    `name: change\ntasks:\n${task('same', 'echo 1 > same')}${task('fix', 'echo 2 > fix')}${task('new', 'echo 3 > new')}`,
  );
  const again = await rig.br('run');
  expect(again).toMatchObject({ code: 0 });
  expect(again.stderr + again.stdout).toMatch(/new/);
  const runs = (await rig.read(path.relative(rig.root, path.join(rig.home, 'runs')))).trim().split('\n').toSorted();
  expect(runs).toEqual(['fix', 'fix', 'gone', 'new', 'same']);
  const branch = await branchOf(rig);
  expect((await rig.git('ls-tree', '--name-only', branch)).trim().split('\n')).toEqual([
    'README.md',
    'fix',
    'new',
    'same',
  ]);
  const third = await rig.br('run');
  expect(third).toMatchObject({ code: 0 });
  expect(third.stdout + third.stderr).toMatch(/br land/);
});

test('Ctrl-C ends the agents, keeps their trees, and resume goes on; br stop and br pause do the same from outside', async () => {
  await using rig = await createRig();
  const plan = (name: string): string => `
name: ${name}
tasks:
  - id: slow
    run: |
      echo part > part.txt; touch "$HOME/started-${name}"
      if ! test -e "$HOME/go-${name}"; then sleep 300; fi
      echo whole > whole-${name}.txt
`;
  for (const [name, stop] of [
    ['interrupted', null],
    ['stopped', ['stop']],
  ] as const) {
    await rig.plan(plan(name));
    const run = rig.start('run', '--fresh');
    await appears(rig.home, `started-${name}`);
    if (stop === null) run.kill('SIGINT');
    else await rig.br(...stop);
    const ended = await run.ended;
    expect(ended.code).toBe(stop === null ? 130 : 10);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
    const salvage = await rig.br('salvage', 'list');
    expect(salvage.stdout).toContain('slow');
    await rig.write(path.relative(rig.root, path.join(rig.home, `go-${name}`)), '');
    expect(await rig.br('resume')).toMatchObject({ code: 0 });
  }
});
