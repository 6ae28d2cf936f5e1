import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/br.js');

/** A task that runs until it is ended, and one that needs it. */
const ENDLESS = `
name: endless
tasks:
  - id: long
    run: echo half > half.txt; echo begun; sleep 60
  - id: after
    needs: long
    run: 'true'
`;

async function status(rig: Rig): Promise<unknown> {
  return JSON.parse((await rig.br('status', '--json')).stdout);
}

test('while one br runs a session, another is refused, may look, and may stop it', async () => {
  await using rig = await createRig();
  await rig.plan(ENDLESS);
  const first = rig.start('run');
  await first.seen(/long: try 1 started/);
  for (const line of ['run', 'resume']) {
    const refused = await rig.br(line);
    expect(refused.code).toBe(8);
    expect(refused.stderr).toContain(`process ${String(first.child.pid)}`);
  }
  expect(await rig.br('retry', 'long')).toMatchObject({ code: 2 });
  expect((await rig.br('retry', 'after')).stderr).toContain('has not been tried yet');
  expect(await status(rig)).toMatchObject({ overview: { status: 'running' }, owner: { pid: first.child.pid } });
  expect((await rig.br('stop')).stdout).toContain('br resume endless-');
  expect((await first.ended).code).toBe(10);
  expect(await status(rig)).toMatchObject({ overview: { status: 'paused' }, owner: null });
  expect(await rig.leftovers()).toEqual([]);
  expect((await rig.br('stop')).code).toBe(2);
  expect((await rig.br('cancel')).stderr).toContain('--yes');
  expect((await rig.br('cancel', '--yes')).code).toBe(0);
  expect((await rig.br('status')).stdout).toMatch(/long +cancelled/);
  expect((await rig.br('resume')).code).toBe(2);
});

test('a pause lets what runs finish, and the rest waits for br resume', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: pause
tasks:
  - { id: one, run: 'until test -e "$HOME/go"; do sleep 0.05; done; echo a > a.txt' }
  - { id: two, needs: one, run: 'echo b > b.txt' }
`);
  const run = rig.start('run');
  await run.seen(/one: try 1 started/);
  expect((await rig.br('pause')).code).toBe(0);
  await run.seen(/asked to pause/);
  await writeFile(path.join(rig.home, 'go'), '');
  expect((await run.ended).code).toBe(10);
  expect(await status(rig)).toMatchObject({ overview: { status: 'paused', done: 1, pending: 1 } });
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
});

test('after kill -9 of its br a session is called interrupted, and br stop ends what it left', async () => {
  await using rig = await createRig();
  await rig.plan(ENDLESS);
  const run = rig.start('run');
  await run.seen(/long: try 1 started/);
  const follower = rig.start('logs', 'long', '--follow');
  await follower.seen(/\| begun/);
  run.kill('SIGKILL');
  await run.ended;
  const shown = (await rig.br('status')).stdout;
  expect(shown).toContain('interrupted');
  expect(shown).toMatch(/br resume endless-\w{4} {2}go on\n/);
  expect((await rig.br('logs', '--follow')).stderr).toContain('the br that ran it is gone');
  expect((await rig.br('stop')).stdout).toContain('no br was running it');
  expect((await follower.ended).code).toBe(0);
  expect(await status(rig)).toMatchObject({ overview: { status: 'paused' } });
  expect(await rig.leftovers()).toEqual([]);
  expect((await rig.br('salvage', 'list')).stdout).toContain('/long/1');
});

test('secrets of a plan reach its tasks and no reader, also while they run', async () => {
  await using rig = await createRig();
  const secret = ['correct', 'horse', 'battery'].join('-');
  await rig.plan(`
name: secret
env: { API_TOKEN: ${secret} }
tasks:
  - id: uses
    run: echo "token $API_TOKEN"; until test -e "$HOME/go"; do sleep 0.05; done; echo "\${#API_TOKEN}" > length.txt
    checks: ['echo "checked $API_TOKEN"; false']
    retries: 0
`);
  const run = rig.start('run', '--verbose');
  await run.seen(/uses: try 1 started/);
  const follower = rig.start('logs', 'uses', '--follow');
  await follower.seen(/token /);
  await writeFile(path.join(rig.home, 'go'), '');
  const outputs = await Promise.all([run.ended, follower.ended]);
  for (const line of ['status', 'status --json', 'logs', 'logs uses --verbose', 'logs uses --raw', 'logs uses --json'])
    outputs.push(await rig.br(...line.split(' ')));
  expect(JSON.stringify(outputs)).not.toContain(secret);
  expect(outputs[1].stdout).toContain('token [masked]');
  expect((await rig.br('diff', 'uses')).stdout).toContain(`+${String(secret.length)}`);
});

test('bash completes commands, options, tasks and sessions', async () => {
  await using rig = await createRig();
  await rig.plan(`name: done\ntasks: [{ id: only-task, run: 'true' }]`);
  await rig.br('run', '--quiet');
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await symlink(binary, path.join(bin, 'br'));
  const complete = (line: string): readonly string[] => {
    const words = line.split(' ');
    const script = `source <(br completion bash); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${String(words.length - 1)}; _br; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...rig.env, PATH: `${bin}:${rig.env['PATH'] ?? ''}` };
    return execFileSync('bash', ['-c', script], { cwd: rig.root, env, encoding: 'utf8' }).trim().split('\n');
  };
  expect(complete('br st').toSorted()).toEqual(['status', 'stop']);
  expect(complete('br logs on')).toEqual(['only-task']);
  expect(complete('br run --conc')).toEqual(['--concurrency']);
  expect(complete('br land ')).toEqual([expect.stringMatching(/^done-\w{4}$/)]);
});

test.each([
  ['stop', [], false],
  ['stop --now', ['--now'], true],
])('%s: whether an attempt had to be killed is kept', async (_, options, killed) => {
  await using rig = await createRig();
  await rig.plan(ENDLESS);
  const run = rig.start('run');
  await run.seen(/long: try 1 started/);
  expect((await rig.br('stop', ...options)).code).toBe(0);
  expect((await run.ended).code).toBe(10);
  const log = (await rig.br('logs', '--json')).stdout;
  const ends = log.split('\n').filter((line) => line.includes('"attempt.cancelled"'));
  expect(ends).toHaveLength(1);
  expect(ends[0]?.includes('"killed":true')).toBe(killed);
});
