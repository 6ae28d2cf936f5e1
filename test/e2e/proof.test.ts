import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

async function landed(rig: Rig): Promise<string[]> {
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  return (await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n');
}

test('every check sees the tree that would land, not what an earlier check made of it', async () => {
  await using rig = await createRig({ 'a.txt': 'hi\n' });
  await rig.plan(`
name: writes
tasks:
  - id: t
    run: echo new > new.txt
    retries: 0
    checks: [echo fixed > a.txt, grep -q fixed a.txt]
`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('grep -q fixed a.txt');
});

test('what setup and proofs make is there for the task, but is not its work', async () => {
  await using rig = await createRig({ 'lock.txt': 'one\n' });
  await rig.plan(`
name: made
setup: [echo made > made.txt, echo two > lock.txt]
tasks:
  - id: works
    run: test -f made.txt && echo work > work.txt
    checks: [test -f made.txt, { run: 'touch proof.txt; test -f work.txt', fail_before: true }]
  - id: lazy
    run: test -f made.txt
    expect_changes: true
    retries: 0
`);
  expect((await rig.br('run')).code).toBe(1);
  expect(await landed(rig)).toEqual(['lock.txt', 'work.txt']);
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('show', `${branch}:lock.txt`)).toBe('one\n');
});

test('a change that is green only beside files git ignores does not land', async () => {
  await using rig = await createRig({ '.gitignore': 'gen/\n' });
  await rig.plan(`
name: ignored
tasks:
  - id: needs
    run: mkdir gen && echo x > gen/x && echo y > y.txt
    checks: [test -f gen/x]
    retries: 0
  - id: makes
    run: mkdir gen && echo x > gen/x && echo z > z.txt
    checks: ['mkdir -p gen && test -f z.txt']
`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('gen/');
  expect(await landed(rig)).toEqual(['.gitignore', 'z.txt']);
});

test('a value of the environment that looks like a secret changes nothing of what is run', async () => {
  await using rig = await createRig();
  rig.env['DB_PASSWORD'] = 'postgres';
  await rig.plan(`
name: postgres
tasks:
  - id: writes
    run: echo "user=postgres" > user.txt
    checks: [grep -q user=postgres user.txt]
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('show', `${branch}:user.txt`)).toBe('user=postgres\n');
});

test.each([
  ['a pipe', 'mkfifo .br-handoff.md'],
  ['a link out of the tree', 'ln -s /etc/passwd .br-handoff.md'],
  ['a directory', 'mkdir .br-handoff.md'],
])('a handoff that is %s is no handoff, and keeps nobody waiting', async (_title, make) => {
  await using rig = await createRig();
  await rig.plan(`
name: odd
tasks:
  - id: gives
    run: ${make}; echo x > x
  - id: takes
    needs: gives
    run: test ! -s "$BR_INBOX"
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
});

test('mending a failed task brings back what was cancelled because of it', async () => {
  await using rig = await createRig();
  const plan = (line: string): string => `
name: chain
on_failure: cancel
tasks:
  - id: a
    run: ${line}
    retries: 0
  - { id: b, needs: a, run: echo b > b }
  - { id: c, needs: b, run: echo c > c }
`;
  await rig.plan(plan('exit 1'));
  expect((await rig.br('run')).code).toBe(1);
  await rig.plan(plan('echo a > a'));
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await landed(rig)).toEqual(['README.md', 'a', 'b', 'c']);
});

test('a plan on another base is another session', async () => {
  await using rig = await createRig();
  await rig.git('branch', 'other');
  await rig.plan('name: base\nbase: main\ntasks:\n  - { id: a, run: echo a > a }\n');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  await rig.plan('name: base\nbase: other\ntasks:\n  - { id: a, run: echo a > a }\n');
  const again = await rig.br('run');
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('br run --fresh');
});

test('a session branch that the user checks out pauses the session, and nothing is lost', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: looked
tasks:
  - id: first
    run: echo first > first.txt
  - id: second
    needs: first
    run: git -C "$BR_REPOSITORY" switch --quiet "$BR_SESSION_BRANCH"; echo second > second.txt
  - id: other
    needs: first
    run: sleep 1; echo other > other.txt
    retries: 0
`);
  const run = await rig.br('run');
  expect(run.code).toBe(9);
  expect(run.stderr).toMatch(/buildrunner\/looked/);
  expect(await rig.leftovers()).toEqual([]);
  await rig.git('switch', '--quiet', 'main');
  expect(await rig.br('resume')).toMatchObject({ code: 0 });
  expect((await landed(rig)).toSorted()).toEqual(['README.md', 'first.txt', 'other.txt', 'second.txt']);
});

test('what a task prints of a copied .env file is masked wherever it is kept', async () => {
  await using rig = await createRig({ '.gitignore': '.env\n' });
  const secret = ['hunter', 'two', 'and', 'more'].join('-');
  await rig.write('.env', `API_TOKEN="${secret}"\n`);
  await rig.plan('name: env\ntasks:\n  - { id: prints, run: "cat .env; echo x > x" }\n');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const logs = await rig.br('logs', 'prints', '--raw');
  expect(logs.stdout).toContain('API_TOKEN=');
  expect(logs.stdout).not.toContain(secret);
});
