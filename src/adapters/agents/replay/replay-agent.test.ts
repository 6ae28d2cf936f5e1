import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { Task } from '../../../model/plan.ts';
import type { AgentOutcome, AgentRequest } from '../../../ports/agent.ts';
import { replayAgent } from './replay-agent.ts';

const HEADER = { recording: 1, agent: 'claude', model: 'm-1', source: 'written for a test' };

let home: string;
let workspace: string;
let recordings: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'br-replay-'));
  workspace = join(home, 'work space');
  recordings = join(home, 'recordings');
  await mkdir(workspace);
  await mkdir(recordings);
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

test('plays changes, events, usage and a clean end', async () => {
  await record('build.1.jsonl', [
    HEADER,
    { t: 0, event: { kind: 'started', agentSession: 'abc', model: 'm-1', version: '1.0' } },
    { t: 1, write: { path: 'src/ä b.txt', content: 'one\ntwo\n' } },
    { t: 2, write: { path: 'logo.bin', base64: '/wA=' } },
    { t: 3, write: { path: 'tool.sh', from: 'build.1/tool.sh', mode: '755' } },
    { t: 4, edit: { path: 'src/ä b.txt', find: 'two', replace: '$& three' } },
    { t: 5, write: { path: 'gone.txt', content: '' } },
    { t: 6, delete: { path: 'gone.txt' } },
    { t: 7, event: usage(true) },
    { t: 8, event: { kind: 'result', ok: true, summary: 'Built it.', turns: 3 } },
  ]);
  await beside('build.1/tool.sh', '#!/bin/sh\n');
  const { events, outcome } = await replay('build', 1);

  expect(await content('src/ä b.txt')).toBe('one\n$& three\n');
  expect([...(await readFile(join(workspace, 'logo.bin')))]).toEqual([0xff, 0x00]);
  expect((await stat(join(workspace, 'tool.sh'))).mode & 0o777).toBe(0o755);
  await expect(stat(join(workspace, 'gone.txt'))).rejects.toThrow('ENOENT');
  expect(events.map(({ kind }) => kind)).toEqual(['started', 'usage', 'result']);
  expect(events[0]).toMatchObject({ agentSession: null });
  expect(outcome).toEqual({
    outcome: { kind: 'finished' },
    usage: [
      {
        model: 'm-1',
        tokens: { input: 10, output: 5, cacheRead: 0, cacheWrite: 0 },
        cost: { source: 'replayed', amount: 700 },
      },
    ],
    agentSession: null,
    summary: 'Built it.',
  });
});

test('keeps an unknown cost unknown', async () => {
  const model = { model: 'm-1', tokens: { input: 1, output: 1 }, cost: { source: 'unknown' } };
  await record('build.1.jsonl', [HEADER, { t: 0, event: { kind: 'usage', usage: [model], final: true } }]);
  const { outcome } = await replay('build', 1);
  expect(outcome.usage[0]?.cost).toEqual({ source: 'unknown' });
});

test.for([
  [1, 'first'],
  [2, 'first'],
  [3, 'third'],
  [12, 'third'],
] as const)('attempt %i plays the %s recording', async ([number, words]) => {
  await record('build.1.jsonl', [HEADER, { t: 0, write: { path: 'out.txt', content: 'first' } }]);
  await record('build.3.jsonl', [HEADER, { t: 0, write: { path: 'out.txt', content: 'third' } }]);
  await record('build.more.2.jsonl', [HEADER, { t: 0, write: { path: 'out.txt', content: 'of another task' } }]);
  await replay('build', number);
  expect(await content('out.txt')).toBe(words);
});

describe('a recorded failure', () => {
  test('keeps its class', async () => {
    const failure = { class: 'max-turns', summary: 'stopped after 30 turns', evidence: '' };
    await record('build.1.jsonl', [HEADER, { t: 0, exit: { code: 1, failure } }]);
    const { outcome, code } = await replay('build', 1);
    expect(code).toBe(1);
    expect(outcome.outcome).toEqual({ kind: 'failed', failure: { ...failure, resetsAt: null } });
  });

  test('without a class is an error of the agent', async () => {
    await record('build.1.jsonl', [HEADER, { t: 0, exit: { code: 3 } }]);
    const { outcome } = await replay('build', 1);
    expect(outcome.outcome).toMatchObject({
      failure: { class: 'agent-error', summary: 'the recorded agent exited with code 3' },
    });
  });

  test('may be the agent’s own word', async () => {
    await record('build.1.jsonl', [HEADER, { t: 0, event: { kind: 'result', ok: false, summary: 'I give up.' } }]);
    const { outcome } = await replay('build', 1);
    expect(outcome.outcome).toMatchObject({ failure: { class: 'agent-error', summary: 'I give up.' } });
  });
});

test('SIGTERM ends it at once, and the outcome is no success', async () => {
  await record('build.1.jsonl', [
    HEADER,
    { t: 0, event: { kind: 'text', text: 'on it' } },
    { t: 600_000, exit: { code: 0 } },
  ]);
  const { outcome, code } = await replay('build', 1, { speed: '1', onLine: (child) => child.kill('SIGTERM') });
  expect(code).toBe(143);
  expect(outcome.outcome.kind).toBe('failed');
});

test('times count from the start, divided by the speed', async () => {
  await record('build.1.jsonl', [
    HEADER,
    { t: 1_000, event: { kind: 'text', text: 'a' } },
    { t: 2_000, exit: { code: 0 } },
  ]);
  const start = performance.now();
  await replay('build', 1, { speed: '10' });
  expect(performance.now() - start).toBeGreaterThan(199);
});

describe('stays in its workspace', () => {
  const refused = [
    '../out.txt',
    '/etc/out.txt',
    'a/../../out.txt',
    'C:\\out.txt',
    '..\\out.txt',
    '.git/hooks/pre-commit',
    'sub/.GIT',
  ];
  test.for(refused)('a recording that names %s is refused before the start', async (path) => {
    await record('build.1.jsonl', [HEADER, { t: 0, write: { path, content: 'x' } }]);
    expect(await refusal('build', {})).toMatch(/is wrong in line 2: write\.path: must not|must be relative/);
  });

  test('a symbolic link to elsewhere is not followed', async () => {
    await mkdir(join(home, 'elsewhere'));
    await writeFile(join(home, 'elsewhere', 'file.txt'), 'theirs');
    await symlink(join(home, 'elsewhere'), join(workspace, 'folder'));
    await symlink(join(home, 'elsewhere', 'file.txt'), join(workspace, 'file.txt'));
    for (const path of ['folder/new.txt', 'folder/deep/er.txt', 'folder/file.txt', 'file.txt']) {
      await record('build.1.jsonl', [HEADER, { t: 0, write: { path, content: 'mine' } }]);
      const { outcome, code } = await replay('build', 1);
      expect(code).toBe(70);
      expect(outcome.outcome).toMatchObject({
        failure: { class: 'agent-error', summary: expect.stringContaining('symbolic link') as unknown },
      });
    }
    expect(await readFile(join(home, 'elsewhere', 'file.txt'), 'utf8')).toBe('theirs');
    await expect(stat(join(home, 'elsewhere', 'new.txt'))).rejects.toThrow('ENOENT');
  });
});

test('an edit whose text is not there exactly once ends the attempt', async () => {
  await writeFile(join(workspace, 'a.txt'), 'x x');
  await record('build.1.jsonl', [HEADER, { t: 0, edit: { path: 'a.txt', find: 'x', replace: 'y' } }]);
  const { outcome } = await replay('build', 1);
  expect(outcome.outcome).toMatchObject({
    failure: { summary: 'cannot edit a.txt: the text to replace occurs 2 times, not once: "x"' },
  });
  expect(await content('a.txt')).toBe('x x');
});

describe('is refused before anything starts', () => {
  test('without a folder of recordings', async () => {
    expect(await refusal('build', { REPLAY_DIR: undefined })).toContain('REPLAY_DIR names no folder');
  });
  test('without a recording of the task', async () => {
    expect(await refusal('build', {})).toContain('holds no recording of task build');
  });
  test.for(['fast', '-1', 'Infinity'])('at speed %s', async (REPLAY_SPEED) => {
    expect(await refusal('build', { REPLAY_SPEED })).toContain('is no speed');
  });
  test('when a file beside the recording is missing', async () => {
    await record('build.1.jsonl', [HEADER, { t: 0, write: { path: 'a', from: 'build.1/a' } }]);
    expect(await refusal('build', {})).toContain('is incomplete: cannot read build.1/a');
  });
});

test('a relative folder is looked up in the repository', async () => {
  await record('build.1.jsonl', [HEADER]);
  const command = await replayAgent.command(request('build', 1, { REPLAY_DIR: 'recordings', BR_REPOSITORY: home }));
  expect(command).toMatchObject({
    ok: true,
    value: { argv: expect.arrayContaining([join(recordings, 'build.1.jsonl')]) as unknown },
  });
});

test('is always ready', async () => {
  expect(await replayAgent.probe({})).toMatchObject({ name: 'replay', ready: true, failure: null });
});

function usage(final: boolean): object {
  return {
    kind: 'usage',
    usage: [{ model: 'm-1', tokens: { input: 10, output: 5 }, cost: { source: 'reported', amount: 700 } }],
    final,
  };
}

async function record(name: string, lines: readonly object[]): Promise<void> {
  await writeFile(join(recordings, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function beside(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(recordings, name)), { recursive: true });
  await writeFile(join(recordings, name), text);
}

function content(path: string): Promise<string> {
  return readFile(join(workspace, path), 'utf8');
}

function request(task: string, number: number, changes: Readonly<Record<string, string | undefined>>): AgentRequest {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ REPLAY_DIR: recordings, REPLAY_SPEED: '0', ...changes }))
    if (value !== undefined) env[name] = value;
  return {
    attempt: `session-1/${task}/${number}`,
    task: taskCalled(task),
    assignment: {
      agent: 'replay',
      model: null,
      budget: null,
      maxTurns: null,
      timeout: 1000,
      idleTimeout: 1000,
      reason: 'test',
    },
    prompt: 'Build it.',
    workspace,
    cwd: workspace,
    scratch: join(home, 'scratch'),
    confined: false,
    telemetry: null,
    resume: null,
    env,
  };
}

function taskCalled(id: string): Task {
  return {
    id,
    title: id,
    work: { kind: 'prompt', prompt: 'Build it.', agent: 'replay', model: null },
    needs: [],
    claims: [],
    claimPolicy: 'refuse',
    checks: [],
    timeout: 1000,
    idleTimeout: 1000,
    retries: 0,
    budget: null,
    maxTurns: null,
    priority: 0,
    isolation: 'worktree',
    sandbox: 'none',
    directory: '',
    expectsChanges: true,
    handoff: null,
    env: {},
  };
}

async function refusal(task: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const command = await replayAgent.command(request(task, 1, env));
  return command.ok ? 'not refused' : command.error.cause;
}

type Replayed = {
  readonly events: readonly AgentEvent[];
  readonly outcome: AgentOutcome;
  readonly code: number | null;
};
type Child = { kill(signal: 'SIGTERM'): boolean };

/** Starts what the agent asks for, as the engine would, and decodes what it prints. */
async function replay(
  task: string,
  number: number,
  { speed = '0', onLine }: { speed?: string; onLine?: (child: Child) => void } = {},
): Promise<Replayed> {
  const asked = request(task, number, { REPLAY_SPEED: speed });
  const command = await replayAgent.command(asked);
  if (!command.ok) throw new Error(command.error.cause);
  const [program = '', ...args] = command.value.argv;
  const child = spawn(program, args, { cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.includes('"event"')) onLine?.(child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const decoder = replayAgent.decoder(asked);
  const events = stdout
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => decoder.line(line));
  return { events, outcome: decoder.end(code === null ? { kind: 'lost' } : { kind: 'exited', code }, stderr), code };
}
