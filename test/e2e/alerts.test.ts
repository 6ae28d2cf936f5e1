import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';
import { hasTerminals, openTerminal } from '../support/terminal.ts';

/** Typed, as vitest's own matchers are not. */
const ANY_NUMBER: unknown = expect.any(Number);

async function configure({ home }: Rig, yaml: string): Promise<void> {
  const file = path.join(home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, yaml);
}

/** Tasks of a plan, none of which needs another. */
function plan(name: string, tasks: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tasks).map(([id, run]) => `  - { id: ${id}, run: ${run}, retries: 0 }\n`);
  return `name: ${name}\ntasks:\n${lines.join('')}`;
}

const failing = (count: number): string =>
  plan('red', Object.fromEntries(Array.from({ length: count }, (_, index) => [`red-${index}`, "'exit 3'"])));
const landing = (count: number): string =>
  plan('green', Object.fromEntries(Array.from({ length: count }, (_, index) => [`green-${index}`, `touch g${index}`])));

/** The alerts of `br telemetry alerts --json`. */
async function alerts(rig: Rig, ...args: readonly string[]): Promise<Report> {
  const { stdout } = await rig.br('telemetry', 'alerts', '--json', ...args);
  return JSON.parse(stdout) as Report;
}

type Told = { readonly id: string; readonly status: string; readonly level: string; readonly text: string };
type Report = {
  readonly ok: boolean;
  readonly open: readonly Told[];
  readonly over: readonly Told[];
  readonly acknowledged: readonly string[];
};

test('failing tasks raise an alert in the output of the run, which is acknowledged, and over when tasks land again', async () => {
  await using rig = await createRig();
  await rig.plan(failing(5));
  const red = await rig.br('run');
  expect(red.code).toBe(1);
  expect(red.stderr).toContain('alert low-success-rate-1: success rate 0 % is below 50 %: 5 attempts in 24h');

  const open = await rig.br('telemetry', 'alerts');
  // A warning is not grave enough for an exit code, unless it is asked for.
  expect(open.code).toBe(0);
  expect(open.stdout).toMatch(/^warning +low-success-rate-1 +since /);
  expect(open.stdout).toContain('Seen it: br telemetry alerts --ack low-success-rate-1');
  const grave = await rig.br('telemetry', 'alerts', '--level', 'warning');
  expect(grave.code).toBe(1);

  const unknown = await rig.br('telemetry', 'alerts', '--ack', 'nothing');
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('No open alert is called "nothing"')]);
  const seen = await rig.br('telemetry', 'alerts', '--level', 'warning', '--ack', 'low');
  expect([seen.code, seen.stdout]).toEqual([0, expect.stringContaining('Acknowledged: low-success-rate-1')]);
  expect(seen.stdout).toContain(', acknowledged');

  // Less is asked of them from now on: 4 of 9 will do.
  await rig.write('buildrunner.config.yaml', 'telemetry:\n  thresholds:\n    low-success-rate: { value: 40% }\n');
  await rig.plan(landing(4));
  const green = await rig.br('run', '--json');
  expect(green.code).toBe(0);
  const resolved = green.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type?: string; readonly data?: { readonly alert: string } })
    .filter(({ type }) => type === 'alert.resolved');
  expect(resolved.map(({ data }) => data?.alert)).toEqual(['low-success-rate-1']);
  const after = await alerts(rig);
  expect(after.open).toEqual([]);
  expect(after.over).toMatchObject([{ id: 'low-success-rate-1', status: 'resolved', acknowledgedAt: ANY_NUMBER }]);
  const shown = await rig.br('telemetry', 'alerts');
  expect(shown.stdout).toContain('No alert is open.\n\nOver:\nwarning  low-success-rate-1');
});

test('a grave alert is exit code 1 until somebody has seen it', async () => {
  await using rig = await createRig();
  await rig.write(
    'buildrunner.config.yaml',
    'telemetry:\n  thresholds:\n    low-success-rate: off\n    red: { metric: failures, comparison: at_least, value: 1, level: error }\n',
  );
  await rig.plan(failing(2));
  await rig.br('run', '--quiet');
  expect((await rig.br('telemetry', 'alerts')).code).toBe(1);
  expect((await rig.br('telemetry', 'alerts', '--level', 'critical')).code).toBe(0);
  const both = await rig.br('telemetry', 'alerts', '--ack', 'all', '--ack', 'red');
  expect(both.code).toBe(2);
  expect((await alerts(rig, '--ack', 'all')).acknowledged).toEqual(['red-1']);
  expect((await rig.br('telemetry', 'alerts')).code).toBe(0);
  // What the configuration does not watch any more is over.
  await rig.write('buildrunner.config.yaml', 'telemetry:\n  thresholds:\n    low-success-rate: off\n');
  expect((await alerts(rig)).over).toMatchObject([{ id: 'red-1', text: 'red is not watched any more' }]);
});

test('a repository in which nothing ran has no alert, says what is watched, and is not touched', async () => {
  await using rig = await createRig();
  const none = await rig.br('telemetry', 'alerts');
  expect(none.code).toBe(0);
  expect(none.stdout).toMatch(/^No alert is open\.\n\nWatched:\n/);
  expect(none.stdout).toContain('low-success-rate');
  expect(none.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(await alerts(rig, '--level', 'info')).toMatchObject({ ok: true, open: [], over: [] });
  expect((await rig.br('telemetry', 'alerts', '--ack', 'all')).code).toBe(0);
  expect(await readdir(rig.root)).not.toContain('.buildrunner');
  // Sessions whose tasks all land are no reason either.
  await rig.plan(landing(3));
  expect((await rig.br('run', '--quiet')).code).toBe(0);
  expect((await alerts(rig)).open).toEqual([]);
});

test('the configured program gets each alert as it is raised and when it is over', async () => {
  await using rig = await createRig();
  const notices = path.join(rig.home, 'notices');
  const program = path.join(rig.home, 'tell');
  await writeFile(program, `#!/bin/sh\npwd >> '${notices}.cwd'\ncat >> '${notices}'\n`);
  await chmod(program, 0o755);
  const watched = 'red: { metric: failures, comparison: above, value: 0, cool_down: 0s }';
  await configure(rig, `telemetry:\n  notify: ~/tell\n  thresholds: { ${watched} }\n`);
  await rig.plan(failing(1));
  await rig.br('run', '--quiet');
  await configure(rig, 'telemetry:\n  notify: ~/tell\n');
  await rig.br('telemetry', 'alerts');
  const told = (await readFile(notices, 'utf8')).trim().split('\n');
  expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      schema: 'br.alert/1',
      repository: rig.root,
      change: 'raised',
      alert: 'red-1',
      threshold: 'red',
      level: 'warning',
      value: 1,
      samples: 1,
      since: ANY_NUMBER,
      at: ANY_NUMBER,
      text: 'failed attempts 1 is above 0: 1 failure in 24h',
    },
    expect.objectContaining({ change: 'resolved', alert: 'red-1', text: 'red is not watched any more' }),
  ]);
  expect(await readFile(`${notices}.cwd`, 'utf8')).toBe(`${rig.root}\n`.repeat(2));
});

test('four that look at once raise an alert once, and tell of it once', async () => {
  await using rig = await createRig();
  await rig.plan(failing(1));
  await rig.br('run', '--quiet');
  const notices = path.join(rig.home, 'notices');
  const watched = 'red: { metric: failures, comparison: above, value: 0, level: error }';
  await configure(rig, `telemetry:\n  notify: [sh, -c, 'cat >> "$0"', '${notices}']\n  thresholds: { ${watched} }\n`);
  const looks = await Promise.all(Array.from({ length: 4 }, () => rig.br('telemetry', 'alerts')));
  expect(looks.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  for (const { stdout } of looks) expect(stdout).toMatch(/^error {2}red-1 /);
  const shown = await rig.br('telemetry', 'show', '--type', 'alert.raised', '--json');
  expect((JSON.parse(shown.stdout) as { readonly events: readonly unknown[] }).events).toHaveLength(1);
  expect((await readFile(notices, 'utf8')).trim().split('\n')).toHaveLength(1);
});

test.skipIf(!hasTerminals)('in a terminal an alert stays above what is under way', async () => {
  await using rig = await createRig();
  await rig.write(
    'buildrunner.config.yaml',
    'telemetry:\n  thresholds:\n    red: { metric: failures, comparison: above, value: 0 }\n',
  );
  await rig.plan(
    "name: live\nconcurrency: 2\nfail_fast: false\ntasks:\n  - { id: red, run: 'exit 3', retries: 0 }\n  - { id: slow, run: 'while [ ! -e \"$HOME/go\" ]; do sleep 0.1; done' }\n",
  );
  const terminal = openTerminal(rig, ['run', '--keep-going']);
  await terminal.seen(/alert red-1: failed attempts 1 is above 0/);
  await writeFile(path.join(rig.home, 'go'), '');
  expect(await terminal.ended).toBe(1);
});

test('a program that cannot be told is one warning, and the run goes on', async () => {
  await using rig = await createRig();
  const watched = ['a', 'b'].map((name) => `${name}: { metric: failures, comparison: above, value: 0 }`);
  await configure(
    rig,
    `telemetry:\n  notify: [sh, -c, 'echo no network >&2; exit 4']\n  thresholds: { ${watched.join(', ')} }\n`,
  );
  await rig.plan(failing(1));
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(run.stderr.match(/notifier: /g)).toHaveLength(1);
  expect(run.stderr).toContain('notifier: The program that is told of alerts, sh, failed: it ended with exit code 4.');
  const errors = await rig.br('telemetry', 'show', '--type', 'error', '--json');
  expect(JSON.parse(errors.stdout)).toMatchObject({
    events: [{ data: { component: 'notifier', detail: 'no network', severity: 'warning' } }],
  });
});

test('mistakes in what is watched stop a run with their place; the alerts there are can still be seen', async () => {
  await using rig = await createRig();
  await rig.write(
    'buildrunner.config.yaml',
    'telemetry:\n  notify: [touch, pwned]\n  thresholds:\n    daily-cost: { value: lots }\n',
  );
  await rig.plan(landing(1));
  const run = await rig.br('run');
  expect(run.code).toBe(3);
  expect(run.stderr).toContain('buildrunner.config.yaml:4:26');
  expect(run.stderr).toContain('"notify" starts a program on your machine');
  const shown = await rig.br('telemetry', 'alerts');
  expect(shown.code).toBe(0);
  expect(shown.stderr).toContain('Nothing was measured just now');
  expect(await readdir(rig.root)).not.toContain('pwned');

  await rig.write('buildrunner.config.yaml', '');
  await configure(
    rig,
    "telemetry:\n  export:\n    endpoint: http://127.0.0.1:9\n    headers: { x-key: '${NOT_SET}' }\n",
  );
  const check = await rig.br('config', 'check');
  expect(check.stdout + check.stderr).toContain('${NOT_SET}, which is not set here: nothing is sent');
  const unsent = await rig.br('run');
  expect([unsent.code, unsent.stderr]).toEqual([0, expect.stringContaining('which is not set here: nothing is sent')]);
  await configure(rig, 'telemetry:\n  export: { endpoint: http://127.0.0.1:9, headers: { x-key: in-plain-sight } }\n');
  const show = await rig.br('config', 'show');
  expect(show.stdout).toContain('headers: x-key');
  expect(show.stdout + (await rig.br('config', 'show', '--json')).stdout).not.toContain('in-plain-sight');
});
