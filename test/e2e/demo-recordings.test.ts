import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRecording } from '../../src/adapters/agents/replay/parse-recording.ts';
import { play } from '../../src/adapters/agents/replay/play.ts';

// The demo's material without BuildRunner: what the plan promises must follow from the recordings, git and the checks.

const DEMO = join(import.meta.dirname, '..', '..', 'demo');
const run = promisify(execFile);

type Check = string | { readonly run: string; readonly fail_before?: boolean };
type PlannedTask = {
  readonly id: string;
  readonly run?: string;
  readonly needs?: readonly string[];
  readonly checks?: readonly Check[];
};

let home: string;
let repository: string;
let tasks: readonly PlannedTask[];

beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'br-demo-material-')));
  repository = join(home, 'shelf');
  tasks = (parse(await readFile(join(DEMO, 'plan.yaml'), 'utf8')) as { tasks: PlannedTask[] }).tasks;
  await cp(join(DEMO, 'app'), repository, { recursive: true });
  await rename(join(repository, 'gitignore'), join(repository, '.gitignore'));
  await git('init', '--quiet', '--initial-branch=main');
  await commit('start');
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

test('every recording is of Claude Code at work, says that a script told it what to do, and knows no machine', async () => {
  const recordings = join(DEMO, 'recordings');
  const names = await readdir(recordings);
  expect(names.length).toBeGreaterThan(11);
  for (const name of names) {
    const source = await readFile(join(recordings, name), 'utf8');
    const recording = parseRecording(source, name);
    if (!recording.ok) throw new Error(recording.error.cause);
    const { header } = recording.value;
    expect(header, name).toMatchObject({
      agent: 'claude',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
      source: expect.stringMatching(/^recorded from attempt /) as unknown,
      note: expect.stringContaining('no model was asked, nobody was charged') as unknown,
    });
    expect(source, name).not.toMatch(/\/(tmp|home|root|Users|var)\//);
  }
});

test('the plan builds the application, by the way the demo promises', async () => {
  const [link, ...others] = tasks;
  expect(link?.id).toBe('link');
  expect(await green('link'), 'fail_before: red before the task').toBe(false);
  await attempt('link', 1);
  expect(await green('link'), 'the first attempt is refused').toBe(false);
  await attempt('link', 2);
  expect(await green('link'), 'the second, on the tree of the first, is accepted').toBe(true);
  await commit('link');

  for (const { id, run: line, needs = [] } of others) {
    const landed = await git('log', '--format=%s');
    for (const need of needs) expect(landed.split('\n'), `${id} comes after ${need}`).toContain(need);
    if (id === 'export') continue;
    if (id === 'tags') {
      await pairConflicts('tags', 'export');
      continue;
    }
    if (line === undefined) await attempt(id, 1);
    else await shell(line);
    expect(await green(id), `${id} passes its checks`).toBe(true);
    await commit(id);
  }

  const { stdout } = await shell('node --test test/*.test.js');
  expect(stdout).toMatch(/^. pass 3\d$/m);
  expect(stdout).toMatch(/^. fail 0$/m);
  expect(await git('status', '--porcelain')).toBe('');
  expect((await shell('node bin/shelf.js list tag:docs node test')).stdout).toContain(
    'https://nodejs.org/api/test.html\n',
  );
});

/** Two tasks from one base, whichever lands first: the other conflicts, and fits when it is done again on the new base. */
async function pairConflicts(...pair: readonly [string, string]): Promise<void> {
  const base = await git('rev-parse', 'HEAD');
  for (const [first, second] of [pair.toReversed(), pair]) {
    if (first === undefined || second === undefined) throw new Error('a pair');
    await git('reset', '--quiet', '--hard', base);
    const commits: string[] = [];
    for (const id of [first, second]) {
      await git('reset', '--quiet', '--hard', base);
      await attempt(id, 1);
      expect(await green(id), `${id} passes its checks`).toBe(true);
      commits.push(await commit(id));
    }
    const merged = await run('git', ['merge-tree', '--write-tree', ...commits], { cwd: repository }).catch(
      (error: unknown) => error,
    );
    expect(merged, `${second} conflicts after ${first}`).toMatchObject({ code: 1 });
    await git('reset', '--quiet', '--hard', commits[0] ?? base);
    await attempt(second, 2);
    for (const id of pair) expect(await green(id), `${id} after ${first}, ${second}`).toBe(true);
    await commit(second);
  }
}

/** Plays attempt `number`, or the last one recorded, into the working tree. */
async function attempt(id: string, number: number): Promise<void> {
  const recordings = join(DEMO, 'recordings');
  const wanted = join(recordings, `${id}.${number}.jsonl`);
  const source = await readFile(wanted, 'utf8').catch(() => readFile(join(recordings, `${id}.1.jsonl`), 'utf8'));
  const recording = parseRecording(source, wanted);
  if (!recording.ok) throw new Error(recording.error.cause);
  const played = await play(recording.value, {
    workspace: repository,
    recordings,
    speed: 0,
    print: () => undefined,
    until: () => Promise.resolve(),
  });
  expect(played).toEqual({ ok: true, code: 0 });
  await rm(join(repository, '.br-handoff.md'), { force: true });
}

async function green(id: string): Promise<boolean> {
  for (const check of tasks.find((task) => task.id === id)?.checks ?? []) {
    const passed = await shell(typeof check === 'string' ? check : check.run).then(
      () => true,
      () => false,
    );
    if (!passed) return false;
  }
  return true;
}

async function commit(subject: string): Promise<string> {
  await git('add', '--all');
  await git(
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.invalid',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    subject,
  );
  return git('rev-parse', 'HEAD');
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: repository, env: surroundings() });
  return stdout.trim();
}

function shell(line: string): Promise<{ stdout: string }> {
  return run('/bin/sh', ['-c', line], { cwd: repository, env: surroundings() });
}

function surroundings(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
