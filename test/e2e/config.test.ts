import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** Writes the file its prompt is to be found in: by argument, on standard input, or in a file. */
const AGENT = `#!/bin/sh
case "$1" in
  argument) prompt="$2" ;;
  stdin) prompt="$(cat)" ;;
  file) prompt="$(cat "$2")" ;;
  fail) echo 'no such model' >&2; exit 3 ;;
esac
echo "working with $AGENT_TOKEN on $3"
printf '%s\\n' "$prompt" > "$3.txt"
echo 'All done.'
`;

async function userConfig({ home }: Rig, yaml: string): Promise<string> {
  const file = path.join(home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, yaml);
  return file;
}

async function withAgent(): Promise<Rig> {
  const rig = await createRig({ 'README.md': '# rig\n', 'tools/agent.sh': AGENT });
  await chmod(path.join(rig.root, 'tools/agent.sh'), 0o755);
  await rig.git('commit', '--quiet', '--all', '--message', 'executable');
  return rig;
}

test('a program of any kind lands changes, its prompt given in each of the three ways', async () => {
  await using rig = await withAgent();
  const secret = ['sixteen', 'signs', 'secret'].join('-');
  await rig.write(
    'buildrunner.config.yaml',
    `agents:
  by-argument: { run: ['{workspace}/tools/agent.sh', argument, '{prompt}', '{task}'] }
  by-stdin: { run: ['{workspace}/tools/agent.sh', stdin, '-', '{task}'], done_line: '^All done' }
  by-file: { run: ['{workspace}/tools/agent.sh', file, '{prompt_file}', '{task}'], env: { AGENT_TOKEN: ${secret} } }
`,
  );
  const task = (way: string): string => `  - { id: ${way}, prompt: 'Say ${way} here', agent: by-${way} }\n`;
  await rig.plan(`name: ways\ntasks:\n${['argument', 'stdin', 'file'].map(task).join('')}`);
  const run = await rig.br('run', '--json');
  expect(`${run.code} ${run.stderr}`).toMatch(/^0 /);
  const branch = (await rig.git('branch', '--list', 'buildrunner/*', '--format=%(refname:short)')).trim();
  for (const way of ['argument', 'stdin', 'file'])
    expect(await rig.git('show', `${branch}:${way}.txt`)).toContain(`Say ${way} here`);
  // What the configuration gives an agent is as secret as what the plan gives it.
  const logs = await rig.br('logs', 'file');
  expect(logs.stdout).toContain('working with [masked] on file');
  expect(run.stdout + logs.stdout).not.toContain(secret);
  const status = await rig.br('status');
  expect(status.stdout).toContain('unknown cost');
}, 60_000);

test('a custom agent that fails, that is not there, or that cannot be given its prompt, is told as that', async () => {
  await using rig = await withAgent();
  await userConfig(
    rig,
    `agents:
  failing: { run: ['{workspace}/tools/agent.sh', fail] }
  missing: { run: no-such-program-anywhere }
  narrow: { run: ['{workspace}/tools/agent.sh', argument, '{prompt}', x] }
`,
  );
  await rig.plan('name: a\ntasks: [{ id: x, prompt: p, agent: missing }]');
  const missing = await rig.br('run');
  expect(missing.code).toBe(4);
  expect(missing.stderr).toContain('no program "no-such-program-anywhere" is on PATH');

  await rig.plan(
    `name: b\ntasks:\n  - { id: long, prompt: '${'long '.repeat(30_000)}', agent: narrow }\n  - { id: x, prompt: p, agent: failing, retries: 0 }\n`,
  );
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  const logs = [await rig.br('logs', 'x'), await rig.br('logs', 'long')].map(({ stdout }) => stdout);
  expect(logs[0]).toContain('The agent "failing" failed with exit code 3;');
  expect(logs[0]).toContain('no such model');
  expect(logs[1]).toContain('too long for an argument');

  await rig.plan('name: c\ntasks: [{ id: x, prompt: p, agent: fialing }]');
  expect((await rig.br('run')).stderr).toContain('which br does not know');
}, 60_000);

test('in a clone of anybody, looking starts nothing of what its configuration names', async () => {
  await using rig = await createRig({ 'trap.sh': '#!/bin/sh\ntouch "$TRAP"\n' });
  await chmod(path.join(rig.root, 'trap.sh'), 0o755);
  const trap = path.join(rig.home, 'sprung');
  const agent = `run: [${path.join(rig.root, 'trap.sh')}], version_args: [--version], env: { TRAP: '${trap}' }`;
  await rig.write(
    'buildrunner.config.yaml',
    `agents:\n  trap: { ${agent} }\n  acp: { acp: ['${rig.root}/trap.sh'] }\n`,
  );
  for (const words of [
    ['agents'],
    ['agents', 'show', 'trap'],
    ['agents', 'show', 'acp'],
    ['config', 'show'],
    ['config', 'check'],
    ['status', '--all'],
    ['complete', '--', 'agents', 'show', ''],
  ])
    expect({ words, code: (await rig.br(...words)).code }).toEqual({ words, code: 0 });
  expect(existsSync(trap)).toBe(false);
  // The user's own file is the user's own will.
  await userConfig(rig, `agents:\n  mine: { ${agent} }\n`);
  await rig.br('agents');
  expect(existsSync(trap)).toBe(true);
}, 60_000);

test('a configuration with mistakes stops what would run by it, and nothing else', async () => {
  await using rig = await createRig();
  await rig.plan('name: ok\ntasks: [{ id: x, run: "true" }]');
  expect((await rig.br('run')).code).toBe(0);
  const file = await userConfig(rig, 'agents:\n  mine: { runs: x }\nworkspaces: { links: none }\n');
  for (const words of [
    ['run', '--fresh'],
    ['resume'],
    ['agents'],
    ['agents', 'show', 'claude'],
    ['config', 'check'],
    ['config', 'show'],
  ]) {
    const { code, stderr } = await rig.br(...words);
    expect({ words, code }).toEqual({ words, code: 3 });
    expect(stderr).toContain('config.yaml:2:11');
    expect(stderr).toContain('Did you mean "run"?');
    expect(stderr).toContain('config.yaml:3:22');
  }
  for (const words of [['status'], ['logs', 'x'], ['plan', 'check'], ['salvage', 'list']])
    expect({ words, code: (await rig.br(...words)).code }).toEqual({ words, code: 0 });
  const checked = await rig.br('config', 'check', '--json');
  const { error } = JSON.parse(checked.stdout) as { error: { code: string; problems: { place: { file: string } }[] } };
  expect(error.code).toBe('config-invalid');
  expect(error.problems.map(({ place }) => place.file)).toEqual([file, file]);
}, 60_000);

test('br config show tells each value and where it stands; the place of slots is used', async () => {
  await using rig = await createRig({ 'buildrunner.config.yaml': 'workspaces:\n  links: copy\n' });
  await userConfig(rig, 'workspaces:\n  place: ~/slots\n  links: reflink\n');
  const shown = await rig.br('config', 'show', '--json');
  const { values } = JSON.parse(shown.stdout) as { values: { key: string; value: string; origin: string }[] };
  expect(values.find(({ key }) => key === 'workspaces.place')).toMatchObject({
    value: path.join(rig.home, 'slots'),
    origin: 'user',
    place: { line: 2 },
  });
  expect(values.find(({ key }) => key === 'workspaces.links')).toMatchObject({ value: 'copy', origin: 'project' });
  expect(values.find(({ key }) => key === 'workspaces.keep.age')).toMatchObject({ value: '30d', origin: 'default' });
  await rig.plan('name: where\ntasks: [{ id: x, run: "pwd > place.txt" }]');
  expect((await rig.br('run')).code).toBe(0);
  const branch = (await rig.git('branch', '--list', 'buildrunner/*', '--format=%(refname:short)')).trim();
  expect(await rig.git('show', `${branch}:place.txt`)).toContain(path.join(rig.home, 'slots'));
  expect(await readdir(path.join(rig.home, 'slots'))).toHaveLength(1);
}, 60_000);

test('a place that a link of the repository leads out of it is refused', async () => {
  await using rig = await createRig({ 'buildrunner.config.yaml': 'workspaces: { place: slots/here }\n' });
  await symlink(rig.home, path.join(rig.root, 'slots'));
  const checked = await rig.br('config', 'check');
  expect(checked.code).toBe(3);
  expect(checked.stderr).toContain('leads over a link out of the repository');
}, 60_000);

test('br agents show knows each agent, and what was meant', async () => {
  await using rig = await createRig();
  const shown = await rig.br('agents', 'show', 'claude', '--json');
  expect(JSON.parse(shown.stdout)).toMatchObject({
    schema: 'br.agent/1',
    agent: { name: 'claude', configured: null, safety: { onKill: { resumable: 'yes' }, stop: { signal: 'SIGINT' } } },
  });
  const text = await rig.br('agents', 'show', 'command');
  expect(text.stdout).toMatch(/SIGKILL +not known/);
  const wrong = await rig.br('agents', 'show', 'cluade');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Did you mean "claude"?');
  expect((await rig.br('complete', '--', 'agents', 'show', 'cl')).stdout).toContain('claude\t');
  expect((await rig.br('complete', '--', 'agents', 's')).stdout).toContain('show\t');
}, 60_000);
