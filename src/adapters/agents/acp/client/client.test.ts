import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { driveScripted } from '../../../../../test/support/acp-agent/drive.ts';
import type { AgentEvent } from '../../../../model/agent-event.ts';

const said = (events: readonly AgentEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'text' ? [event.text] : []));
const matching = (words: RegExp): string => expect.stringMatching(words) as string;

test('does a task: text in pieces, tools, plan, usage, cost', async () => {
  const { events, outcome, exit, workspace } = await driveScripted('work');
  expect(events).toEqual([
    { kind: 'started', agentSession: 's1', model: 'small', version: '1.2.3' },
    { kind: 'text', text: 'I will do it.' },
    { kind: 'text', text: 'First a look.' },
    { kind: 'text', text: 'Plan, 1 of 2 done: Write' },
    { kind: 'tool-start', id: 'c1', tool: 'execute', summary: 'ls -l' },
    { kind: 'tool-end', id: 'c1', ok: true, summary: 'total 0' },
    {
      kind: 'usage',
      final: false,
      usage: [expect.objectContaining({ cost: { source: 'reported', amount: 10_000 } })],
    },
    { kind: 'tool-start', id: 'c2', tool: 'edit', summary: 'hello.txt +2 −1' },
    { kind: 'tool-end', id: 'c2', ok: true, summary: 'hello.txt +2 −1' },
    {
      kind: 'usage',
      final: false,
      usage: [expect.objectContaining({ cost: { source: 'reported', amount: 25_000 } })],
    },
    { kind: 'other', type: 'a_kind_of_tomorrow' },
    { kind: 'text', text: 'Wrote it.' },
    { kind: 'usage', final: true, usage: outcome.usage },
    { kind: 'result', ok: true, summary: 'Wrote it.', turns: null },
  ]);
  expect(outcome).toEqual({
    outcome: { kind: 'finished' },
    agentSession: 's1',
    summary: 'Wrote it.',
    usage: [
      {
        model: 'small',
        tokens: { input: 100, output: 55, cacheRead: 30, cacheWrite: 5 },
        cost: { source: 'reported', amount: 25_000 },
      },
    ],
  });
  expect(exit).toEqual({ kind: 'exited', code: 0 });
  expect(await readFile(path.join(workspace, 'hello.txt'), 'utf8')).toBe('hello\n');
});

describe('permissions', () => {
  test('workspace: what stays inside, once; nothing for ever', async () => {
    const { events, outcome } = await driveScripted('asks');
    expect(said(events)).toEqual(['once no once no cancelled']);
    expect(events.filter(({ kind }) => kind === 'denial')).toEqual([
      { kind: 'denial', tool: 'edit', summary: '../outside.txt +2 −1' },
      { kind: 'denial', tool: 'fetch', summary: 'Fetch' },
      { kind: 'denial', tool: 'edit', summary: 'ok.txt +2 −1' },
    ]);
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    expect(outcome.summary).toContain('Tool uses that were not allowed: edit ../outside.txt +2 −1; fetch Fetch;');
  });
});

describe("the client's files", () => {
  test('are those of the workspace, whatever the links', async () => {
    const { events, log, workspace } = await driveScripted('files');
    const [words = ''] = log.flatMap(({ update }) => {
      const { content } = (update ?? {}) as { content?: { text?: string } };
      return content?.text === undefined ? [] : [content.text];
    });
    const refused = (why: string): object => ({
      code: -32_602,
      message: matching(new RegExp(`not allowed.*${why}`, 'u')),
    });
    expect(JSON.parse(words)).toEqual([
      {},
      refused('outside the workspace'),
      refused('outside the workspace'),
      refused('leads nowhere'),
      refused('belongs to git'),
      { content: 'two\nthree' },
      { code: -32_002, message: matching(/does not exist/u) },
      refused('outside the workspace'),
      { code: -32_601, message: matching(/not found/iu) },
    ]);
    expect(existsSync(path.join(workspace, 'deep/er/in.txt'))).toBe(true);
    for (const file of ['../out.txt', '../nowhere-yet.txt']) expect(existsSync(path.join(workspace, file))).toBe(false);
    expect(events.filter(({ kind }) => kind === 'denial')).toHaveLength(5);
  });

  test('cannot be written where everything is denied', async () => {
    const { workspace, log } = await driveScripted('files', { permissions: 'deny' });
    expect(existsSync(path.join(workspace, 'deep'))).toBe(false);
    expect(log.filter(({ kind, allowed }) => kind === 'file' && allowed === true)).toHaveLength(2);
  });
});

test('the model that was asked for is chosen, and what became of it is looked at', async () => {
  const { events, outcome } = await driveScripted('option', { model: 'big' });
  expect(outcome.outcome).toEqual({ kind: 'finished' });
  expect(said(events)).toEqual(['model big']);
  expect(events[0]).toMatchObject({ kind: 'started', model: 'big' });

  const ignored = await driveScripted('option-ignored', { model: 'big' });
  expect(ignored.outcome.outcome).toMatchObject({
    failure: { class: 'spawn', summary: matching(/was told to use the model "big", and uses "small"/u) },
  });
  expect(said(ignored.events)).toEqual([]);
  expect(ignored.exit).toEqual({ kind: 'exited', code: 1 });
});

test('the effort that was asked for is chosen, and never passed over', async () => {
  const { events, outcome } = await driveScripted('effort', { effort: 'high' });
  expect(outcome.outcome).toEqual({ kind: 'finished' });
  expect(said(events)).toEqual(['model high']);

  const refusals = [
    ['effort', 'max', /offers no effort "max": it offers low, high/u],
    ['effort-ignored', 'high', /was told to use the effort "high", and uses "low"/u],
    ['no-model', 'high', /does not let its effort be chosen/u],
  ] as const;
  for (const [script, asked, words] of refusals) {
    const refused = await driveScripted(script, { effort: asked });
    expect(refused.outcome.outcome).toMatchObject({ failure: { class: 'spawn', summary: matching(words) } });
    expect(said(refused.events)).toEqual([]);
  }
});

describe('a conversation goes on', () => {
  const resume = { agentSession: 's1', usage: [] };

  test('by loading it: its history is no news, and was paid before', async () => {
    const { events, outcome, log } = await driveScripted('load', { resume });
    expect(said(events)).toEqual(['New words.']);
    expect(events.filter(({ kind }) => kind === 'tool-start')).toEqual([]);
    expect(log).toContainEqual(expect.objectContaining({ kind: 'session', how: 'loaded', replayed: 5 }));
    expect(outcome.usage).toMatchObject([{ cost: { source: 'reported', amount: 250_000 } }]);
  });

  test.each([
    ['no-model', 's1', /does not offer to go on/u],
    ['load', 's2', /No such session/u],
  ])('or fails as such: %s, %s', async (script, agentSession, words) => {
    const { outcome } = await driveScripted(script, { resume: { agentSession, usage: [] } });
    expect(outcome.outcome).toMatchObject({ failure: { class: 'conversation', summary: matching(words) } });
  });
});

test.each([
  ['dies', 'agent-error', /exit code 3 in the middle of its work. It said: it broke/u],
  ['killed', 'killed', /SIGKILL/u],
  ['babbles', 'spawn', /does not speak the Agent Client Protocol.*"> line 0"/u],
  ['tomorrow', 'spawn', /version 2/u],
  ['no-login', 'auth', /Authentication required \(log in with scripted itself: A key\)/u],
  ['quota', 'quota', /quota/u],
  ['no-model', 'spawn', /does not let its model be chosen/u, 'big'],
] as const)('%s: %s', async (script, cls, words, model?: string) => {
  const { outcome, events } = await driveScripted(script, model === undefined ? {} : { model });
  expect(outcome.outcome).toMatchObject({ kind: 'failed', failure: { class: cls, summary: matching(words) } });
  expect(events.at(-1)).toMatchObject({ kind: 'result', ok: false });
});

test('an agent that never answers is given up', async () => {
  const { outcome } = await driveScripted('silent', { idleTimeout: 2000 });
  expect(outcome.outcome).toMatchObject({
    failure: { class: 'agent-error', summary: 'scripted did not answer "initialize" within 1 seconds.' },
  });
});

test('lines that are no messages are passed over, and kept', async () => {
  const { events, outcome, log } = await driveScripted('noisy');
  expect(outcome).toMatchObject({ outcome: { kind: 'finished' }, summary: 'Works.' });
  expect(log.flatMap(({ kind, text }) => (kind === 'noise' ? [text] : []))).toEqual([
    'Welcome!',
    '[1, 2]',
    '{"no": "message"}',
    'half a {',
  ]);
  expect(said(events)).toEqual(['Works.']);
});

test('a prompt that looks like a command of the agent is no command', async () => {
  expect(said((await driveScripted('prompt', { prompt: '/quit now' })).events).join('')).toContain(
    'The task:\\n/quit now',
  );
});

describe('stopped', () => {
  test('on request: the prompt is cancelled', async () => {
    const { outcome, exit, events } = await driveScripted('waits', {
      onLine: (line, child) => void (line.includes('Waiting.') && child.kill('SIGINT')),
    });
    expect(said(events)).toEqual(['Waiting.', 'Stopping.']);
    expect(outcome).toMatchObject({ outcome: { failure: { class: 'killed' } }, agentSession: 's1' });
    expect(exit).toEqual({ kind: 'exited', code: 130 });
  });

  test('an agent that does not stop is ended, with its process group', async () => {
    const { outcome, exit } = await driveScripted('stubborn', {
      onLine: (line, child) => void (line.includes('Waiting.') && child.kill('SIGTERM')),
    });
    expect(outcome.outcome).toMatchObject({ failure: { class: 'killed', summary: matching(/did not stop/u) } });
    expect(exit).toEqual({ kind: 'exited', code: 143 });
  });

  test('before there is a prompt', async () => {
    const { outcome, exit } = await driveScripted('silent', {
      onLine: (line, child) => void (line.includes('"client"') && child.kill('SIGTERM')),
    });
    expect(outcome.outcome).toMatchObject({ failure: { class: 'killed', summary: matching(/SIGTERM/u) } });
    expect(exit).toEqual({ kind: 'exited', code: 143 });
  });
});
