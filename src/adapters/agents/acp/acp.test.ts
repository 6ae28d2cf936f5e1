import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AcpDefinition } from '../../../model/agent-definition.ts';
import { agentContract } from '../../../testing/agent-contract.ts';
import { agentRequest } from '../../../testing/agent-request.ts';
import { parseClientRequest } from './client-request.ts';
import { createAcpAgent } from './index.ts';
import { printLogLine } from './log-line.ts';
import { createSpeech } from './speech.ts';
import { usageMeter } from './usage.ts';

const definition: AcpDefinition = {
  kind: 'acp',
  name: 'gemini',
  summary: null,
  argv: [process.execPath, '--acp'],
  env: { MORE: '1' },
  permissions: 'workspace',
  writable: ['~/.gemini', '/opt/cache'],
};
const agent = createAcpAgent(definition);

agentContract('acp', { agent, cases: path.join(import.meta.dirname, 'cases') });

test('the client is started with a request that says everything', async () => {
  const assignment = { ...agentRequest().assignment, model: 'm', effort: 'high', idleTimeout: 10_000 };
  const started = await agent.command(
    agentRequest({ assignment, resume: { agentSession: 's', usage: [] }, env: { BR_INBOX: '/inbox' } }),
  );
  if (!started.ok) throw new Error(started.error.cause);
  const { argv, env, files } = started.value;
  expect(argv).toEqual([process.execPath, expect.stringMatching(/client.main\.ts$/u), '/scratch/acp-request.json']);
  expect(env).toEqual({ MORE: '1' });
  expect(parseClientRequest(files['/scratch/acp-request.json'] ?? '')).toEqual({
    ok: true,
    value: {
      version: 1,
      name: 'gemini',
      program: process.execPath,
      args: ['--acp'],
      cwd: '/workspace',
      workspace: '/workspace',
      readable: ['/inbox'],
      permissions: 'workspace',
      prompt: 'Write hello.txt',
      model: 'm',
      effort: 'high',
      resume: 's',
      patience: 5000,
    },
  });
});

test.each([
  '',
  '{}',
  '{"version":2}',
  '{"version":1,"program":"/x","cwd":"/","workspace":"/","patience":1,"permissions":"toString"}',
])('a request that is none is refused: %s', (json) => expect(parseClientRequest(json).ok).toBe(false));

test('a program that is not there is told before anything starts', async () => {
  const missing = createAcpAgent({ ...definition, argv: ['no-such-agent', '--acp'] });
  const failure = { code: 'agent-unavailable', cause: expect.stringContaining('"no-such-agent" is on PATH') as string };
  expect(await missing.probe({ PATH: '/bin' })).toMatchObject({ ready: false, failure });
  expect(await missing.command(agentRequest({ env: { PATH: '/bin' } }))).toMatchObject({ ok: false, error: failure });
  expect(await createAcpAgent({ ...definition, argv: ['sh'] }).probe({ PATH: '/nowhere:/bin' })).toMatchObject({
    ready: true,
    program: '/bin/sh',
  });
  expect(agent.writable?.({ HOME: '/home/me' })).toEqual(['/home/me/.gemini', '/opt/cache']);
});

test('what a stop does is told of agents that were seen, and of no others', () => {
  const of = (program: string): object => createAcpAgent({ ...definition, argv: [program] }).safety;
  expect(of('/opt/bin/gemini')).toMatchObject({ seen: '0.61.0', onTerminate: { ends: 'silent', endsTools: 'yes' } });
  for (const unseen of ['opencode', 'toString'])
    expect(of(unseen)).toMatchObject({ seen: null, onTerminate: { ends: 'unknown' }, stop: { signal: 'SIGTERM' } });
});

const outcomeOf = (line: object, exit = { kind: 'exited', code: 1 } as const, stderr = ''): object => {
  const decoder = agent.decoder(agentRequest());
  decoder.line(JSON.stringify(line));
  return decoder.end(exit, stderr).outcome;
};

describe('an end', () => {
  test.each([
    ['max_tokens', 'max-turns'],
    ['max_turn_requests', 'max-turns'],
    ['refusal', 'refusal'],
    ['cancelled', 'agent-error'],
    ['of a new kind', 'agent-error'],
  ])('%s is a failure of class %s', (stop, cls) => {
    expect(outcomeOf({ kind: 'end', stop })).toMatchObject({ failure: { class: cls } });
  });

  test.each([
    [401, 'invalid key', null, 'auth'],
    [403, 'forbidden', null, 'auth'],
    [402, 'no money', null, 'billing'],
    [413, 'too large', null, 'context'],
    [400, '{"error":{"code":400,"message":"prompt is too long: 9 > 8"}}', null, 'context'],
    [400, 'API key not valid. Please pass a valid API key.', null, 'auth'],
    [400, 'odd', null, 'agent-error'],
    [429, 'Rate limit exceeded. Try again later.', null, 'overloaded'],
    [429, 'You exceeded your current quota.', null, 'quota'],
    [503, 'The model is overloaded.', null, 'overloaded'],
    [-32_000, 'Authentication required', null, 'auth'],
    [-32_603, 'Internal error', { errorKind: 'billing_error' }, 'billing'],
    [-32_603, 'Internal error', { errorKind: 'constructor' }, 'agent-error'],
    [-32_603, 'Internal error', { status: 529 }, 'overloaded'],
    [-32_603, 'Internal error', { details: 'connect ECONNREFUSED 127.0.0.1:1' }, 'overloaded'],
    [-32_603, 'Internal error', 'You have hit your usage limit.', 'quota'],
    [-32_603, 'Internal error', { details: 'Something is odd.' }, 'agent-error'],
  ])('error %s "%s" %j is of class %s', (code, words, data, cls) => {
    expect(outcomeOf({ kind: 'failed', reason: 'error', step: 'prompt', words, code, data })).toMatchObject({
      failure: { class: cls },
    });
  });

  test('without an end: the exit code speaks, and what was written to stderr', () => {
    expect(outcomeOf({}, { kind: 'exited', code: 1 }, 'boom')).toMatchObject({
      failure: { class: 'agent-error', summary: expect.stringContaining('boom') as string },
    });
    const exited = { kind: 'failed', reason: 'exited', step: 'initialize', words: 'It ended.', code: 41, signal: null };
    expect(outcomeOf(exited, undefined, 'Please set an Auth method in your settings')).toMatchObject({
      failure: { class: 'auth' },
    });
  });
});

test('speech: paragraphs, and no more than an event holds', () => {
  const speech = createSpeech();
  const long = 'word '.repeat(200);
  const heard = [...speech.hear('One.\n\nTwo'), ...speech.hear(` ${long}`), ...speech.pause(), ...speech.pause()];
  const texts = heard.map((event) => (event.kind === 'text' ? event.text : ''));
  expect(texts[0]).toBe('One.');
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(400);
  expect(texts.join(' ').replaceAll(/\s+/gu, ' ')).toBe(`One. Two ${long}`.trim());
  speech.hear('The end.');
  expect(speech.last()).toBe('The end.');
});

describe('usage', () => {
  const usd = (amount: number): object => ({ amount, currency: 'USD' });
  test('nothing told is nothing known', () => {
    const meter = usageMeter([]);
    meter.ended(null, null);
    expect(meter.total()).toEqual([]);
  });

  test('money: what the conversation had cost is taken off, and is unknown when that is', () => {
    const tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
    const after = (prior: Parameters<typeof usageMeter>[0], before: unknown = null): object | undefined => {
      const meter = usageMeter(prior);
      meter.opened('m', before);
      meter.cost(usd(3));
      return meter.total()[0]?.cost;
    };
    expect(after([])).toEqual({ source: 'reported', amount: 3_000_000 });
    expect(after([{ model: 'm', tokens, cost: { source: 'reported', amount: 1_000_000 } }])).toMatchObject({
      amount: 2_000_000,
    });
    expect(after([{ model: 'm', tokens, cost: { source: 'unknown' } }])).toEqual({ source: 'unknown' });
    expect(after([{ model: 'm', tokens, cost: { source: 'unknown' } }], usd(2))).toMatchObject({ amount: 1_000_000 });
    expect(usageMeter([]).cost({ amount: 1, currency: 'EUR' })).toBe(false);
  });
});

test('a line of the log holds no text beyond measure', () => {
  expect(printLogLine({ kind: 'update', update: { a: ['x'.repeat(1 << 20)] } }).length).toBeLessThan(40_000);
});
