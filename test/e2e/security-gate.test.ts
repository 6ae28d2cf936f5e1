import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** A token of GitHub's shape, put together here. */
const TOKEN = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`;

async function everythingReachable(rig: Rig): Promise<string> {
  return rig.git('log', '-p', '--branches', '--tags', '--remotes', '--format=%B');
}

test('a secret keeps an attempt from landing; the next one is told where it is, never the value, and lands without it', async () => {
  await using rig = await createRig({ 'a.txt': 'hi\n' });
  await rig.plan(`
name: tokens
tasks:
  - id: config
    run: |
      if [ "$BR_ATTEMPT" = 1 ]; then echo "token = '${TOKEN}'" > config.py
      else echo "import os; token = os.environ['TOKEN']" > config.py; fi
    retries: 1
`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  const logs = await rig.br('logs', 'config', '--attempt', '1');
  expect(logs.stdout).toContain('config.py:1:10');
  expect(logs.stdout).toContain('it does not land');
  expect(run.stdout + logs.stdout).not.toContain(TOKEN);
  expect(await everythingReachable(rig)).not.toContain(TOKEN);
  expect(await everythingReachable(rig)).toContain('os.environ');
  const shown = await rig.br('telemetry', 'show', '--type', 'security.found', '--json');
  expect(shown.stdout).toContain('"blocked":true');
  expect(shown.stdout).toContain('github-personal-access-token');
  expect(shown.stdout).not.toContain(TOKEN);
});

test('SQL put together from an argument does not land, and the refusal says what to write instead', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: sql
tasks:
  - id: find
    run: printf 'def find(db, name):\\n    return db.execute("SELECT * FROM users WHERE name = \\x27" + name + "\\x27")\\n' > find.py
    retries: 0
`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('security');
  const logs = await rig.br('logs', 'find');
  expect(logs.stdout).toContain('find.py:2');
});

test('a comment in the change itself lets nothing pass', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: comment
tasks:
  - id: writes
    run: echo "token = '${TOKEN}' # br:allow it is only a test" > config.py
    retries: 0
`);
  expect((await rig.br('run')).code).toBe(1);
  expect(await everythingReachable(rig)).not.toContain(TOKEN);
});

test('what stood in a file before keeps no attempt from changing something else in it', async () => {
  await using rig = await createRig({ 'old.py': `token = '${TOKEN}'\n` });
  await rig.plan(`
name: old
tasks:
  - id: adds
    run: echo "x = 1" >> old.py
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
});

test('nothing passes in the name of a file, behind a NUL byte, or as an object that git is told to show instead', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: hidden
tasks:
  - { id: name, run: 'echo x > "${TOKEN}.txt"', retries: 0 }
  - { id: binary, run: "printf '\\\\0${TOKEN}' > data.bin", retries: 0 }
  - id: replaced
    run: |
      echo "token = '${TOKEN}'" > config.py
      git replace "$(git hash-object -w config.py)" "$(echo "x = 1" | git hash-object -w --stdin)"
    retries: 0
`);
  const run = await rig.br('run', '--json');
  expect(run.code).toBe(1);
  expect(run.stdout.match(/"type":"attempt.landed"/g)).toBeNull();
  expect(run.stdout.match(/"blocked":true/g)).toHaveLength(3);
  expect(run.stdout + run.stderr).not.toContain(TOKEN);
});
