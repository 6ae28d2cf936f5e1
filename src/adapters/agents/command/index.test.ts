import { expect, test } from 'vitest';
import type { Command, Task } from '../../../model/plan.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { createCommandAgent } from './index.ts';

const agent = createCommandAgent();

function requestOf(work: Task['work']): AgentRequest {
  const task: Task = {
    id: 'build',
    title: 'Build',
    work,
    needs: [],
    claims: [],
    claimPolicy: 'refuse',
    checks: [],
    timeout: 60_000,
    idleTimeout: 60_000,
    retries: 0,
    budget: null,
    maxTurns: null,
    priority: 0,
    isolation: 'worktree',
    sandbox: 'none',
    directory: '',
    expectsChanges: false,
    handoff: null,
    env: {},
  };
  const assignment: AgentRequest['assignment'] = {
    agent: 'command',
    model: null,
    budget: null,
    maxTurns: null,
    timeout: 60_000,
    idleTimeout: 60_000,
    reason: 'named by the plan',
  };
  return {
    attempt: 'a1',
    task,
    assignment,
    prompt: '',
    workspace: '/tree',
    cwd: '/tree',
    scratch: '/scratch',
    confined: false,
    telemetry: null,
    resume: null,
    env: {},
  };
}

const run = (command: Command): AgentRequest => requestOf({ kind: 'run', command });
const shell = run({ kind: 'shell', line: 'make | tee log' });

test('a shell line goes to sh, an argument vector as it is', async () => {
  expect(await agent.command(shell)).toEqual({
    ok: true,
    value: { argv: ['/bin/sh', '-c', 'make | tee log'], env: {}, stdin: null, files: {} },
  });
  expect(await agent.command(run({ kind: 'argv', argv: ['make', '$HOME'] }))).toMatchObject({
    value: { argv: ['make', '$HOME'] },
  });
});

test('a prompt is refused', async () => {
  const answer = await agent.command(requestOf({ kind: 'prompt', prompt: 'x', agent: 'command', model: null }));
  expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } });
});

test('it is always ready', async () => {
  expect(await agent.probe({})).toMatchObject({ ready: true, failure: null });
});

test('the first line says that it started; no line becomes an event', () => {
  const decoder = agent.decoder(shell);
  expect(decoder.line('{"type":"result"}').map((event) => event.kind)).toEqual(['started']);
  expect(decoder.line('more')).toEqual([]);
});

test.each([
  [{ kind: 'exited', code: 1 }, 'agent-error', /exit code 1\./],
  [{ kind: 'exited', code: 143 }, 'killed', /143 \(SIGTERM\)/],
  [{ kind: 'exited', code: 126 }, 'spawn', /executable/],
  [{ kind: 'exited', code: 127 }, 'spawn', /not found/],
  [{ kind: 'exited', code: 137 }, 'killed', /SIGKILL/],
  [{ kind: 'lost' }, 'killed', /killed/],
] as const)('%j is a failure of class %s', (exit, failureClass, words) => {
  const { outcome } = agent.decoder(shell).end(exit, '');
  expect(outcome).toMatchObject({
    kind: 'failed',
    failure: { class: failureClass, summary: expect.stringMatching(words) as string },
  });
});

test('exit code 0 is the end of the work, with nothing spent', () => {
  expect(agent.decoder(shell).end({ kind: 'exited', code: 0 }, 'warning')).toEqual({
    outcome: { kind: 'finished' },
    usage: [],
    agentSession: null,
    summary: null,
  });
});

function evidenceOf(lines: readonly string[], stderr: string): string {
  const decoder = agent.decoder(shell);
  for (const line of lines) decoder.line(line);
  const { outcome } = decoder.end({ kind: 'exited', code: 1 }, stderr);
  return outcome.kind === 'failed' ? outcome.failure.evidence : '';
}

test('the evidence is the end of what it wrote', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
  const evidence = evidenceOf(lines, `${'e'.repeat(50_000)} boom\n`);
  expect(evidence).toContain('line 19999\n');
  expect(evidence).toMatch(/e boom$/);
  expect(evidence).not.toContain('line 1\n');
  expect(evidence.length).toBeLessThan(10_000);
  expect(evidenceOf(['one', 'two'], '')).toBe('one\ntwo');
  expect(evidenceOf([], 'boom\n')).toBe('boom');
  expect(evidenceOf(['x'.repeat(1 << 20)], '').length).toBe(4_096);
});
