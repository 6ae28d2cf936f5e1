import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ModelUsage } from '../../../model/usage.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { agentContract } from '../../../testing/agent-contract.ts';
import { agentRequest } from '../../../testing/agent-request.ts';
import { sessionId } from './command.ts';
import { claudeAgent } from './index.ts';
import { toolSummary } from './tool-summary.ts';

agentContract('claude', { agent: claudeAgent(), cases: path.join(import.meta.dirname, 'cases') });

const UUID = /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

/** A stand-in on a PATH of its own: a shell script, which is a program like any other. */
async function fakeClaude(script: string): Promise<{ readonly env: Record<string, string>; readonly program: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'br-claude-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = path.join(folder, 'claude');
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  return { env: { PATH: folder }, program };
}

describe('command', () => {
  async function start(
    parts: Partial<AgentRequest> = {},
  ): Promise<{ argv: readonly string[]; env: object; stdin: string | null }> {
    const { env } = await fakeClaude('');
    const command = await claudeAgent().command(agentRequest({ env, ...parts }));
    if (!command.ok) throw new Error(command.error.cause);
    return command.value;
  }
  const after = (argv: readonly string[], flag: string): string | undefined => argv[argv.indexOf(flag) + 1];

  test('a new conversation has an id that belongs to the attempt, and no ceilings unless given', async () => {
    const { argv, stdin } = await start({ prompt: 'Do it.\n"Now."' });
    expect(after(argv, '--session-id')).toBe(sessionId('test-0000/hello/1'));
    expect(sessionId('test-0000/hello/1')).toMatch(UUID);
    expect(sessionId('test-0000/hello/2')).not.toBe(sessionId('test-0000/hello/1'));
    for (const flag of ['--resume', '--model', '--max-turns', '--max-budget-usd']) expect(argv).not.toContain(flag);
    expect(stdin?.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdin ?? '')).toMatchObject({ message: { content: [{ text: 'Do it.\n"Now."' }] } });
  });

  test('a resumed one goes on; ceilings and model are passed', async () => {
    const { assignment } = agentRequest();
    const { argv } = await start({
      resume: { agentSession: 'abc', usage: [] },
      assignment: { ...assignment, model: 'opus', maxTurns: 7, budget: 1_250_000 },
    });
    expect(argv).not.toContain('--session-id');
    expect(['--resume', '--model', '--max-turns', '--max-budget-usd'].map((flag) => after(argv, flag))).toEqual([
      'abc',
      'opus',
      '7',
      '1.250000',
    ]);
  });

  test('an effort is passed; a word that the program would pass over is refused', async () => {
    const { assignment } = agentRequest();
    const { argv } = await start({ assignment: { ...assignment, effort: 'xhigh' } });
    expect(after(argv, '--effort')).toBe('xhigh');
    expect((await start()).argv).not.toContain('--effort');
    const { env } = await fakeClaude('');
    const refused = await claudeAgent().command(agentRequest({ env, assignment: { ...assignment, effort: 'hard' } }));
    expect(refused).toMatchObject({ ok: false, error: { remedy: expect.stringContaining('xhigh or max') as string } });
  });

  test.each([
    [60_000, '20000'],
    [1_800_000, '120000'],
    [0, '1000'],
  ])('idle for %i ms at most: the connection may be silent for %s ms', async (idleTimeout, expected) => {
    const { env } = await start({ assignment: { ...agentRequest().assignment, idleTimeout } });
    expect(env).toMatchObject({ CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: expected, CLAUDECODE: null });
  });

  test('without the program there is a failure that says what to do', async () => {
    const command = await claudeAgent().command(agentRequest({ env: { PATH: '/nowhere' } }));
    expect(command).toMatchObject({
      ok: false,
      error: { code: 'agent-unavailable', remedy: expect.stringContaining('npm install') as string },
    });
  });
});

describe('probe', () => {
  const says = (version: string, status: string): string =>
    `case "$1" in --version) echo "${version}";; auth) echo '${status}';; esac`;

  test('ready and logged in', async () => {
    const { env, program } = await fakeClaude(says('2.1.330 (Claude Code)', '{"loggedIn":true}'));
    expect(await claudeAgent().probe(env)).toEqual({
      name: 'claude',
      ready: true,
      program,
      version: '2.1.330',
      failure: null,
      loggedIn: true,
      loginHint: null,
    });
  });

  test('BR_CLAUDE names another program', async () => {
    const { program } = await fakeClaude(says('2.1.259 (Claude Code)', '{"loggedIn":false}'));
    const probe = await claudeAgent().probe({ PATH: '', BR_CLAUDE: program });
    expect(probe).toMatchObject({ ready: true, program, loginHint: expect.stringContaining('/login') as string });
  });

  test.each([
    ['too old', '2.1.258 (Claude Code)', '2.1.258', 'too old'],
    ['something else', 'hello', null, 'does not run'],
  ])('%s', async (_, answer, version, cause) => {
    const { env } = await fakeClaude(says(answer, '{}'));
    expect(await claudeAgent().probe(env)).toMatchObject({
      ready: false,
      version,
      failure: { code: 'agent-unavailable', cause: expect.stringContaining(cause) as string },
    });
  });

  test('a program that fails is told with its own words', async () => {
    const { env } = await fakeClaude('echo "no such library" >&2; exit 127');
    expect(await claudeAgent().probe(env)).toMatchObject({ ready: false, failure: { detail: 'no such library' } });
  });

  test('not installed', async () => {
    expect(await claudeAgent().probe({ PATH: '/nowhere' })).toMatchObject({
      ready: false,
      program: null,
      version: null,
    });
  });
});

describe('usage of a resumed conversation, told without model_usage_since_last_result', () => {
  const MODEL = 'claude-sonnet-4-5';
  const usage = (calls: number, amount: number): ModelUsage => ({
    model: MODEL,
    tokens: { input: calls * 10, output: calls, cacheRead: 0, cacheWrite: 0 },
    cost: { source: 'reported', amount },
  });
  const message = (id: string): string =>
    JSON.stringify({
      type: 'assistant',
      message: { id, model: MODEL, content: [], usage: { input_tokens: 10, output_tokens: 1 } },
    });
  const result = (calls: number, usd: number): string =>
    JSON.stringify({
      type: 'result',
      subtype: 'success',
      is_error: false,
      modelUsage: { [MODEL]: { inputTokens: calls * 10, outputTokens: calls, costUSD: usd } },
    });

  test.each([
    ['a total that goes on', result(5, 0.05), usage(2, 20_000)],
    ['a total of this run alone', result(2, 0.02), usage(2, 20_000)],
  ])('%s', (_, line, expected) => {
    const decoder = claudeAgent().decoder(agentRequest({ resume: { agentSession: 'abc', usage: [usage(3, 30_000)] } }));
    for (const text of [message('a'), message('b'), message('b'), line]) decoder.line(text);
    expect(decoder.end({ kind: 'exited', code: 0 }, '').usage).toEqual([expected]);
  });
});

test.each([
  ['Bash', { command: 'npm test\necho done' }, 'npm test'],
  ['Edit', { old_string: 'a', file_path: '/workspace/src/a.ts' }, 'src/a.ts'],
  ['Read', { file_path: '/etc/hosts' }, '/etc/hosts'],
  ['Unknown', { limit: 3, what: 'this' }, 'this'],
  ['Unknown', {}, ''],
])('%s %j is told as "%s"', (tool, input, expected) => {
  expect(toolSummary(tool, input, '/workspace')).toBe(expected);
});

test('failures of other wordings keep their class', () => {
  const classOf = (fields: object): string | null => {
    const decoder = claudeAgent().decoder(agentRequest());
    decoder.line(JSON.stringify({ type: 'result', subtype: 'success', is_error: true, ...fields }));
    const { outcome } = decoder.end({ kind: 'exited', code: 1 }, '');
    return outcome.kind === 'failed' ? outcome.failure.class : null;
  };
  const cases: readonly (readonly [object, string | null])[] = [
    [{ result: 'Claude usage limit reached. Your limit will reset at 3pm' }, 'quota'],
    [{ result: 'API Error: 503', api_error_status: 503 }, 'overloaded'],
    [{ result: 'Connection error.' }, 'overloaded'],
    [
      { result: 'input length and `max_tokens` exceed context limit: 190000 + 32000 > 200000', api_error_status: 400 },
      'context',
    ],
    [{ result: 'Credit balance is too low', api_error_status: 400 }, 'billing'],
    [{ terminal_reason: 'completed', api_error_status: 401 }, 'auth'],
    [{ subtype: 'error_during_execution', terminal_reason: 'aborted_tools' }, 'killed'],
    [{ is_error: false, stop_reason: 'refusal' }, 'refusal'],
    [{ result: 'Something else.' }, 'agent-error'],
    [{ is_error: false }, null],
  ];
  expect(cases.map(([fields]) => classOf(fields))).toEqual(cases.map(([, expected]) => expected));
});

test.each([
  ['seven_day_opus', 'opus'],
  ['seven_day_sonnet', 'sonnet'],
  ['five_hour', undefined],
  ['seven_day_overage', undefined],
])('a used-up window %s is about %s', (rateLimitType, scope) => {
  const decoder = claudeAgent().decoder(agentRequest());
  const info = { status: 'rejected', resetsAt: 1_795_417_134, rateLimitType };
  decoder.line(JSON.stringify({ type: 'rate_limit_event', rate_limit_info: info }));
  const result = { type: 'result', subtype: 'success', is_error: true, api_error_status: 429, result: 'Limit reached' };
  decoder.line(JSON.stringify(result));
  const { outcome } = decoder.end({ kind: 'exited', code: 1 }, '');
  const { scope: found, ...failure } = outcome.kind === 'failed' ? outcome.failure : { scope: 'none' };
  expect(failure).toMatchObject({ class: 'quota', resetsAt: 1_795_417_134_000 });
  expect(found).toBe(scope);
});

test('the status decides, and the words only within it', () => {
  const failureOf = (status: number | null, words: string): unknown => {
    const decoder = claudeAgent().decoder(agentRequest());
    const result = { type: 'result', subtype: 'success', is_error: true, api_error_status: status, result: words };
    decoder.line(JSON.stringify(result));
    const { outcome } = decoder.end({ kind: 'exited', code: 1 }, '');
    return outcome.kind === 'failed' ? outcome.failure : null;
  };
  expect(failureOf(401, 'usage limit reached')).toMatchObject({ class: 'auth' });
  expect(failureOf(500, 'the prompt is too long to tell')).toMatchObject({ class: 'overloaded' });
  expect(failureOf(429, 'Please try again in 30s')).toMatchObject({ class: 'overloaded', retryAfter: 30_000 });
  expect(failureOf(null, 'Failed to generate a summary')).toMatchObject({ class: 'agent-error' });
});
