import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** An installer that makes node_modules of the lock file and writes down that it ran; with a start script that is a link. */
const fakeNpm = `#!/bin/sh
set -e
echo run >> "$HOME/npm.log"
rm -rf node_modules
mkdir -p node_modules/dep/bin node_modules/.bin node_modules/.cache
cp package-lock.json node_modules/dep/index.js
printf '#!/bin/sh\\ncat "$(dirname "$(readlink -f "$0")")/../index.js"\\n' > node_modules/dep/bin/dep
chmod +x node_modules/dep/bin/dep
ln -s ../dep/bin/dep node_modules/.bin/dep
`;

const app = {
  'package.json': '{"name":"app"}',
  'package-lock.json': '{"version":1}',
  '.gitignore': 'node_modules\n',
};

async function rigWithNpm(files: Readonly<Record<string, string>> = app): Promise<Rig> {
  const rig = await createRig(files);
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'npm'), fakeNpm);
  await chmod(path.join(bin, 'npm'), 0o755);
  rig.env['PATH'] = `${bin}:${rig.env['PATH'] ?? ''}`;
  return rig;
}

const installs = async (rig: Rig): Promise<number> =>
  (await readFile(path.join(rig.home, 'npm.log'), 'utf8')).split('\n').length - 1;

const branchOf = async (rig: Rig, session: string): Promise<string> =>
  (await rig.git('for-each-ref', '--format=%(refname)', `refs/heads/buildrunner/${session}-*`)).trim();

type Prepared = { readonly type: string; readonly task: string; readonly data: { readonly notes?: readonly string[] } };

async function notes(rig: Rig, task: string): Promise<readonly string[]> {
  const logs = await rig.br('logs', task, '--json');
  const events = logs.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Prepared]));
  return events.flatMap((event) => (event.type === 'attempt.prepared' ? (event.data.notes ?? []) : []));
}

test('dependencies are installed once for all attempts and landings, until a lock file changes', async () => {
  await using rig = await rigWithNpm();
  await rig.plan(`
name: deps
concurrency: 3
setup: npm ci
defaults:
  checks: ['test "$(node_modules/.bin/dep)" = "$(cat package-lock.json)"']
tasks:
  - { id: a, run: echo a > a.txt }
  - { id: b, run: echo b > b.txt }
  - { id: c, run: echo c > c.txt }
  - { id: upgrade, needs: [a, b, c], run: 'echo "{\\"version\\":2}" > package-lock.json && npm ci' }
  - { id: after, needs: upgrade, run: node_modules/.bin/dep > seen.txt }
`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  // Once at first, once by the task that upgrades, once with what it landed.
  expect(await installs(rig)).toBe(3);
  expect(await rig.git('show', `${await branchOf(rig, 'deps')}:seen.txt`)).toBe('{"version":2}\n');
  expect(await rig.slots()).toEqual([]);

  // Another session of the repository finds them, too.
  expect(await rig.br('run', '--fresh')).toMatchObject({ code: 0 });
  expect(await installs(rig)).toBe(4);
});

test('an attempt tells what was not run; the user’s own folder of the same name plays no part', async () => {
  await using rig = await rigWithNpm();
  await rig.write('node_modules/dep/index.js', 'the user’s\n');
  await rig.plan(`
name: told
concurrency: 1
setup: npm ci
tasks:
  - { id: first, run: node_modules/.bin/dep > first.txt }
  - { id: second, needs: first, run: node_modules/.bin/dep > second.txt }
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const branch = await branchOf(rig, 'told');
  for (const file of ['first.txt', 'second.txt'])
    expect(await rig.git('show', `${branch}:${file}`)).toBe('{"version":1}');
  expect(await notes(rig, 'first')).toEqual([]);
  expect(await notes(rig, 'second')).toEqual([
    expect.stringMatching(/^setup not run: npm ci \(3 files kept on .* by /),
  ]);
  expect(await rig.read('node_modules/dep/index.js')).toBe('the user’s\n');
});

test('what a task writes into a dependency in place reaches nobody after it, and is told', async () => {
  await using rig = await rigWithNpm();
  await rig.plan(`
name: spoiled
concurrency: 1
setup: npm ci
tasks:
  - { id: bad, run: 'echo spoiled >> node_modules/dep/index.js && echo x > x.txt' }
  - { id: good, needs: bad, run: node_modules/.bin/dep > seen.txt }
`);
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  expect(await rig.git('show', `${await branchOf(rig, 'spoiled')}:seen.txt`)).toBe('{"version":1}');
  // Where files are shared by copy-on-write nobody can spoil anything, so there is nothing to tell.
  const told = (await rig.br('logs', '--json')).stdout.includes('changed in place: node_modules/dep/index.js');
  expect(told).toBe(!(await copiesOnWrite(rig.home)));
});

test('real npm: packages of a workspace resolve in the workspace they are tested in', async () => {
  await using rig = await createRig({
    'package.json':
      '{"name":"app","private":true,"workspaces":["packages/*"],"dependencies":{"dep":"file:deps/dep.tgz"}}',
    'packages/own/package.json': '{"name":"own","version":"1.0.0","main":"index.js"}',
    'packages/own/index.js': 'module.exports = "before";\n',
    '.gitignore': 'node_modules\n',
    'deps/package/package.json': '{"name":"dep","version":"1.0.0","main":"index.js"}',
    'deps/package/index.js': 'module.exports = "dep";\n',
  });
  const run = async (program: string, ...args: readonly string[]): Promise<void> => {
    await promisify(execFile)(program, args, { cwd: rig.root, env: rig.env });
  };
  await run('tar', '-czf', 'deps/dep.tgz', '-C', 'deps', 'package');
  await run('npm', 'install', '--package-lock-only', '--offline', '--no-audit', '--no-fund');
  await rig.git('add', '--all');
  await rig.git('commit', '--quiet', '--message', 'dependencies');
  // The user's own, into which a link would lead.
  await run('npm', 'ci', '--offline', '--no-audit', '--no-fund');
  const resolved = `node -p 'require.resolve("own") + require("own") + require("dep")'`;
  await rig.plan(`
name: real
concurrency: 1
setup: npm ci --offline --no-audit --no-fund
defaults:
  checks:
    - |
      test "$(${resolved})" = "$BR_WORKSPACE/packages/own/index.jsafterdep"
tasks:
  - id: first
    run: |
      echo 'module.exports = "after";' > packages/own/index.js
  - { id: second, needs: first, run: 'echo x > x.txt' }
  - { id: third, needs: first, run: 'echo y > y.txt' }
`);
  const ran = await rig.br('run');
  expect(ran).toMatchObject({ code: 0 });
  expect(await notes(rig, 'first')).toEqual([]);
  for (const task of ['second', 'third'])
    expect(await notes(rig, task)).toEqual([expect.stringMatching(/^setup not run: npm ci /)]);
});

test('programs and modules of the user’s checkout on PATH and NODE_PATH are the workspace’s own in it', async () => {
  await using rig = await createRig({
    'bin/tool': '#!/bin/sh\necho before\n',
    'lib/mod.js': 'module.exports = "before";\n',
  });
  await chmod(path.join(rig.root, 'bin/tool'), 0o755);
  await rig.git('commit', '--quiet', '--all', '--message', 'executable');
  await rig.write('node_modules/.bin/elsewhere', '');
  const users = ['bin', 'node_modules/.bin'].map((dir) => path.join(rig.root, dir));
  rig.env['PATH'] = [...users, rig.env['PATH'] ?? ''].join(':');
  rig.env['NODE_PATH'] = path.join(rig.root, 'lib');
  await rig.plan(`
name: paths
concurrency: 1
defaults:
  checks: ['test "$(tool) $(node -p "require(\\"mod\\")")" = "after after"']
tasks:
  - id: one
    run: printf '#!/bin/sh\\necho after\\n' > bin/tool && echo 'module.exports = "after";' > lib/mod.js
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await notes(rig, 'one')).toEqual([expect.stringMatching(/^PATH leads into .* no node_modules\/\.bin: /)]);
});

test('a link of the setup’s own into the user’s tree fails the attempt, unless the plan allows it', async () => {
  await using rig = await createRig({ '.gitignore': 'data\nnode_modules\n' });
  await rig.write('data/large.bin', 'x');
  await rig.write('packages/own/index.js', 'the user’s');
  const plan = (links: string, step: string): string => `
name: linked
setup:
  - ${step}
defaults: { retries: 0 }
tasks:
  - { id: one, run: cp ${links}/large.bin one.txt }
`;
  const top = 'ln -s "$BR_REPOSITORY/data" data';
  await rig.plan(plan('data', top));
  const refused = await rig.br('run');
  expect(refused).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('link that leads out of the workspace: data,') as string,
  });
  // Where tools look for modules such a link makes checks green on the user's files.
  const deep = 'mkdir -p node_modules/@me && ln -s "$BR_REPOSITORY/packages/own" node_modules/@me/own';
  await rig.plan(plan('data', `{ run: '${deep}', cache: false }`));
  expect((await rig.br('run', '--fresh')).stdout).toContain('out of the workspace: node_modules/@me/own, to');
  await rig.plan(plan('data', `{ run: '${top}', outside: data }`));
  expect(await rig.br('run', '--fresh')).toMatchObject({ code: 0 });
  const root = path.join(rig.root, 'data');
  expect(await notes(rig, 'one')).toEqual([expect.stringContaining(`data leads out of the workspace, to ${root}: `)]);
});

test('every workspace has ports, folders and a database of its own, in every session and br at once', async () => {
  await using rig = await createRig();
  await using other = await createRig();
  other.env['HOME'] = rig.env['HOME'] ?? '';
  // All four are alive at once: none ends before all have come.
  rig.env['ARRIVED'] = other.env['ARRIVED'] = path.join(rig.home, 'arrived');
  const plan = (name: string): string => `
name: ${name}
concurrency: 2
defaults:
  checks: ['test -d "$BR_CACHE" && test -d "$BR_SCRATCH" && test "$BR_PORT_9" -eq $((BR_PORT + 9))']
tasks:
  - { id: one, run: 'test -z "$(ls "$BR_SCRATCH")" && echo "$BR_PORT $BR_SLOT $BR_DATABASE" > one.txt && echo x >> "$ARRIVED" && tail -n +1 -f "$ARRIVED" | head -n 4 > /dev/null' }
  - { id: two, run: 'test -z "$(ls "$BR_SCRATCH")" && echo "$BR_PORT $BR_SLOT $BR_DATABASE" > two.txt && echo x >> "$ARRIVED" && tail -n +1 -f "$ARRIVED" | head -n 4 > /dev/null' }
`;
  await rig.plan(plan('left'));
  await other.plan(plan('right'));
  const runs = await Promise.all([rig.br('run'), other.br('run')]);
  expect(runs.map((run) => run.code)).toEqual([0, 0]);
  const shown: string[] = [];
  for (const [each, session] of [
    [rig, 'left'],
    [other, 'right'],
  ] as const)
    for (const file of ['one.txt', 'two.txt'])
      shown.push((await each.git('show', `${await branchOf(each, session)}:${file}`)).trim());
  const columns = shown.map((line) => line.split(' '));
  expect(new Set(columns.map(([port]) => port)).size).toBe(4);
  expect(
    columns
      .map(([, slot]) => slot)
      .join(' ')
      .match(/1/g),
  ).toHaveLength(2);
  expect(new Set(columns.map(([, , database]) => database)).size).toBe(4);
  expect(await readdir(path.join(rig.home, '.cache/buildrunner/ports'))).toEqual([]);
});

/** Whether the file system has copy-on-write. */
async function copiesOnWrite(dir: string): Promise<boolean> {
  const file = path.join(dir, 'probe');
  await writeFile(file, 'x');
  return copyFile(file, `${file}-copy`, constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );
}
