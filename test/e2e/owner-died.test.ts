import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appears } from '../support/appears.ts';
import { createRig, type Rig } from '../support/rig.ts';

const slow = (name: string): string => `
name: ${name}
tasks:
  - id: slow
    run: |
      echo precious > precious.txt; touch "$HOME/started"
      while ! test -e "$HOME/go"; do sleep 0.05; done
      echo whole > whole.txt
    retries: 0
`;

/** Starts a run, waits until its task works, and kills br as if the machine's memory had run out. */
async function orphan(rig: Rig): Promise<void> {
  const run = rig.start('run');
  await appears(rig.home, 'started');
  run.kill('SIGKILL');
  await run.ended;
}

async function keptTrees(rig: Rig): Promise<string[]> {
  return (await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner')).trim().split('\n').filter(Boolean);
}

test.each([
  ['stop', ['stop'], 'paused'],
  ['stop --now', ['stop', '--now'], 'paused'],
  ['cancel', ['cancel', '--yes'], 'cancelled'],
] as const)('br %s ends what a dead br left running, and keeps its tree', async (_title, command, status) => {
  await using rig = await createRig();
  await rig.plan(slow('left'));
  await orphan(rig);
  expect(await rig.br(...command)).toMatchObject({ code: 0 });
  expect(await rig.leftovers()).toEqual([]);
  expect(await rig.slots()).toEqual([]);
  const refs = await keptTrees(rig);
  expect(refs).toHaveLength(1);
  expect(await rig.git('show', `${refs[0]}:precious.txt`)).toBe('precious\n');
  const shown = JSON.parse((await rig.br('status', '--json')).stdout) as { overview: { status: string } };
  expect(shown.overview.status).toBe(status);
});

test('br pause lets what a dead br left running finish and land', async () => {
  await using rig = await createRig();
  await rig.plan(slow('left'));
  await orphan(rig);
  const pause = rig.start('pause');
  await writeFile(path.join(rig.home, 'go'), '');
  expect(await pause.ended).toMatchObject({ code: 0 });
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('show', `${branch}:whole.txt`)).toBe('whole\n');
});

test('a live attempt of a task that the plan no longer has so is ended with its tree kept', async () => {
  await using rig = await createRig();
  await rig.plan(slow('left'));
  await orphan(rig);
  await rig.plan('name: left\ntasks:\n  - id: slow\n    run: echo other > other.txt\n');
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
  const refs = await keptTrees(rig);
  expect(await rig.git('show', `${refs[0]}:precious.txt`)).toBe('precious\n');
  expect(await rig.leftovers()).toEqual([]);
});

test('a task that ended in time while no br was there is not late because br is', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: intime
tasks:
  - id: quick
    run: touch "$HOME/started"; sleep 0.3; echo done > done.txt; touch "$HOME/ended"
    timeout: 2s
    retries: 0
`);
  const ended = appears(rig.home, 'ended');
  await orphan(rig);
  await ended;
  // Past the deadline by the wall clock: what the store says of the start is two seconds old and more.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
});

test('a stop that came too late for its br does not stop the next one', async () => {
  await using rig = await createRig();
  await rig.plan(slow('late'));
  const run = rig.start('run');
  await appears(rig.home, 'started');
  // Put to sleep while it writes that the task runs, it would keep everybody else from writing.
  while (!(await rig.br('logs', '--json')).stdout.includes('"attempt.running"')) continue;
  // Asleep, it hears nothing; then it dies.
  run.kill('SIGSTOP');
  expect(await rig.br('stop')).toMatchObject({ code: 0 });
  run.kill('SIGKILL');
  await run.ended;
  await writeFile(path.join(rig.home, 'go'), '');
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
});

test('checks interrupted by the death of br run again on the kept tree, not on what they left', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: gate
tasks:
  - id: checked
    run: echo x > x.txt
    retries: 0
    checks: ['mkdir once && touch "$HOME/started" && while ! test -e "$HOME/go"; do sleep 0.05; done']
`);
  await orphan(rig);
  await writeFile(path.join(rig.home, 'go'), '');
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
  expect(await readFile(path.join(rig.home, 'started'), 'utf8')).toBe('');
});
