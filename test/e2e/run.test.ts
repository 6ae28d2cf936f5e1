import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig } from '../support/rig.ts';

test('a plan becomes one tested commit a task on the session branch; the user sees nothing of it until br land', async () => {
  await using rig = await createRig({ 'app.txt': 'one\n' });
  await rig.write('dirty.txt', 'mine\n');
  await rig.plan(`
name: three
tasks:
  - id: first
    run: echo two >> app.txt
    checks: [grep -q two app.txt]
  - id: second
    needs: first
    run: [sh, -c, 'wc -l < app.txt > count.txt']
    checks: ['test "$(cat count.txt)" -eq 2']
  - id: apart
    title: Something else, beside the others
    run: mkdir -p "dir with space" && echo ü > "dir with space/fïle.txt"
`);
  const status = await rig.git('status', '--porcelain=v2', '--branch');
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  expect(await rig.git('status', '--porcelain=v2', '--branch')).toBe(status);
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(branch).toMatch(/^buildrunner\/three-/);
  const subjects = (await rig.git('log', '--format=%s', `main..${branch}`)).trim().split('\n');
  expect(subjects.toSorted()).toEqual(['Something else, beside the others', 'first', 'second']);
  expect(await rig.git('show', `${branch}:count.txt`)).toBe('2\n');
  expect(await rig.git('show', `${branch}:dir with space/fïle.txt`)).toBe('ü\n');
  expect(await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner')).toContain('/first/1');
  expect(await rig.slots()).toEqual([]);
  expect(await rig.leftovers()).toEqual([]);

  const landed = await rig.br('land', '--yes');
  expect(landed).toMatchObject({ code: 0 });
  expect(await rig.read('app.txt')).toBe('one\ntwo\n');
  expect(await rig.read('dirty.txt')).toBe('mine\n');
  expect((await rig.git('rev-parse', 'main')).trim()).toBe((await rig.git('rev-parse', branch)).trim());
});

test('what fails its checks does not land, and what needs it is held; the exit code says so', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: red
tasks:
  - id: bad
    run: echo bad > bad.txt
    retries: 1
    checks: [{ name: never green, run: 'echo because of this; exit 3' }]
  - id: after
    needs: bad
    run: 'true'
  - id: good
    run: echo good > good.txt
`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('because of this');
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('ls-tree', '--name-only', branch)).toContain('good.txt');
  expect(await rig.git('ls-tree', '--name-only', branch)).not.toContain('bad.txt');
  const kept = (await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner')).trim().split('\n');
  expect(kept.filter((ref) => ref.includes('/bad/'))).toHaveLength(2);
  const status = JSON.parse((await rig.br('status', '--json')).stdout) as { overview: { status: string } };
  expect(status.overview.status).toBe('failed');
});

test('a change outside the claims is refused, and fail_before stops a task whose check is green before it', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: claims
defaults: { retries: 0 }
tasks:
  - id: strays
    files: [src/**]
    run: mkdir -p src && echo a > src/a && echo b > outside
  - id: green
    run: echo never > never.txt
    checks: [{ run: 'true', fail_before: true }]
  - id: turns
    run: echo x > proof.txt
    checks: [{ run: test -f proof.txt, fail_before: true }]
`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('outside');
  expect(run.stdout).toMatch(/was to fail before the task/);
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect((await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n')).toEqual([
    'README.md',
    'proof.txt',
  ]);
});

test('overlapping claims never run together, and the waiting task says why', async () => {
  await using rig = await createRig({ log: '' });
  const body = (id: string): string => `
  - id: ${id}
    files: [log]
    run: |
      test ! -e "$HOME/busy" || { echo overlap; exit 9; }
      touch "$HOME/busy"; echo ${id} >> log; sleep 0.2; rm "$HOME/busy"
    retries: 0`;
  await rig.plan(`name: claims\nconcurrency: 3\ntasks:${body('a')}${body('b')}${body('c')}`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect((await rig.git('show', `${branch}:log`)).trim().split('\n').toSorted()).toEqual(['a', 'b', 'c']);
});

test('a landing conflict goes back with the evidence and lands on the new base; a red combined tree too', async () => {
  await using rig = await createRig({ shared: 'top\n', 'a.txt': '', 'b.txt': '' });
  await rig.plan(`
name: meet
concurrency: 4
tasks:
  - id: one
    run: echo one >> shared
  - id: two
    # Starts with the others, ends after them, and meets what they landed.
    run: sleep 1; echo two >> shared
  - id: left
    run: echo left > a.txt
  - id: right
    run: sleep 1; if grep -q left a.txt; then echo "knows left" > b.txt; else echo right > b.txt; fi
    checks: ['test "$(cat a.txt)" != left || grep -q "knows left" b.txt']
`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('show', `${branch}:shared`)).toBe('top\none\ntwo\n');
  expect(await rig.git('show', `${branch}:b.txt`)).toBe('knows left\n');
  const events = JSON.stringify((await rig.br('logs', 'two', '--json')).stdout);
  expect(events).toContain('conflicts with what landed meanwhile in shared');
});

test('handoffs, needs and surroundings reach the task', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: handoff
env: { GREETING: hello }
setup: echo prepared > .git-ignored-by-nobody && mkdir -p tmp
tasks:
  - id: gives
    run: echo "use port 4711" > "$BR_HANDOFF"; echo x > x
    handoff: the service is in src
  - id: takes
    needs: gives
    env: { OWN: mine }
    run: |
      grep -q 4711 "$BR_INBOX" && grep -q "service is in src" "$BR_INBOX"
      echo "$GREETING $OWN $BR_TASK_ID $BR_ATTEMPT" > env.txt
      test "$PWD" = "$BR_WORKSPACE" && test -f .git-ignored-by-nobody
`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  expect(await rig.git('show', `${branch}:env.txt`)).toBe('hello mine takes 1\n');
  expect(await rig.git('ls-tree', '--name-only', branch)).not.toContain('.br-handoff.md');
});

test('isolation none runs in the user’s own checkout and lands nothing', async () => {
  await using rig = await createRig();
  await rig.plan(`name: none\ntasks:\n  - id: here\n    run: pwd > "$HOME/where"\n    isolation: none\n`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect((await readFile(path.join(rig.home, 'where'), 'utf8')).trim()).toBe(rig.root);
});

test('nothing is left running when a task leaves a server and a daemon behind', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: daemons
tasks:
  - id: leaves
    run: |
      (setsid sleep 300 >/dev/null 2>&1 &)
      sleep 300 &
      nohup sleep 300 >/dev/null 2>&1 &
      echo done > done.txt
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await rig.leftovers()).toEqual([]);
});
