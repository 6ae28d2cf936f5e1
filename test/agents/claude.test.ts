import type { ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { claudeAgent } from '../../src/adapters/agents/claude/index.ts';
import { sessionId } from '../../src/adapters/agents/claude/command.ts';
import type { Assignment } from '../../src/model/session.ts';
import type { ModelUsage } from '../../src/model/usage.ts';
import type { Agent, AgentRequest } from '../../src/ports/agent.ts';
import { agentRequest } from '../../src/testing/agent-request.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { claudeEnv, gitWorkspace, ownFolder } from './support/claude.ts';
import { describeAgent } from './support/describe-agent.ts';
import { drive } from './support/drive.ts';

/** A model of Anthropic's whose list price the pinned version knows. */
const MODEL = 'claude-sonnet-4-5';

/** What one scripted response costs in tokens (`DEFAULT_USAGE`), times `calls`. */
const tokensOf = (calls: number): object => ({
  input: 1000 * calls,
  output: 50 * calls,
  cacheRead: 2000 * calls,
  cacheWrite: 300 * calls,
});

/** List price of one such response: $3 in, $15 out, $0.30 cache read, $3.75 cache write per million tokens. */
const PRICE = 1000 * 3 + 50 * 15 + 2000 * 0.3 + 300 * 3.75;

const reported = (calls: number): readonly ModelUsage[] =>
  [
    { model: MODEL, tokens: tokensOf(calls), cost: { source: 'reported', amount: PRICE * calls } },
  ] as readonly ModelUsage[];

describeAgent('claude', (program) => {
  const agent: Agent = claudeAgent({ program });
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  type Parts = {
    readonly folder?: string;
    readonly assignment?: Partial<Assignment>;
    readonly files?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  } & Partial<Pick<AgentRequest, 'attempt' | 'prompt' | 'resume' | 'workspace' | 'cwd'>>;

  /** A request in a workspace and a home of its own; `folder` shares them with an earlier one. */
  async function request(
    scenario: string,
    { folder, assignment, files, env, ...rest }: Parts = {},
  ): Promise<AgentRequest> {
    const home = folder ?? (await ownFolder());
    const base = agentRequest();
    const workspace = folder === undefined ? await gitWorkspace(home, files) : path.join(home, 'workspace');
    return {
      ...base,
      workspace,
      cwd: rest.workspace ?? workspace,
      env: { ...claudeEnv({ url: llm.url(scenario), home }), ...env },
      ...rest,
      assignment: { ...base.assignment, model: MODEL, ...assignment },
    };
  }

  test('does a task: files, events, usage and cost', async () => {
    const asked = await request('hello');
    const { events, outcome, finished, exit } = await drive(agent, asked, { record: 'success' });

    expect(outcome).toEqual({
      outcome: { kind: 'finished' },
      usage: reported(3),
      agentSession: sessionId(asked.attempt),
      summary: 'Wrote hello.txt.',
    });
    expect({ finished, exit }).toEqual({ finished: true, exit: { kind: 'exited', code: 0 } });
    expect(await readFile(path.join(asked.workspace, 'hello.txt'), 'utf8')).toBe('hello\n');
    expect(events.map(({ kind }) => kind).filter((kind) => kind !== 'usage')).toEqual([
      'started',
      'tool-start',
      'tool-end',
      'tool-start',
      'tool-end',
      'text',
      'result',
    ]);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'started', model: MODEL, version: '2.1.330' }));
    expect(events).toContainEqual(expect.objectContaining({ kind: 'tool-start', tool: 'Write', summary: 'hello.txt' }));
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'tool-start', tool: 'Bash', summary: 'cat hello.txt' }),
    );
    expect(events).toContainEqual(expect.objectContaining({ kind: 'tool-end', ok: true, summary: 'hello' }));
    const counted = events.flatMap((event) =>
      event.kind === 'usage' ? [{ tokens: event.usage[0]?.tokens, final: event.final }] : [],
    );
    expect(counted).toEqual([
      { tokens: tokensOf(1), final: false },
      { tokens: tokensOf(2), final: false },
      { tokens: tokensOf(3), final: false },
      { tokens: tokensOf(3), final: true },
    ]);
  });

  test('the model is told how hard to think', async () => {
    const asked = await request('hello', { assignment: { model: 'claude-opus-4-5', effort: 'low' } });
    const before = llm.seen.length;
    const { outcome } = await drive(agent, asked);
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    const bodies = llm.seen.slice(before).map(({ body }) => JSON.parse(body) as { output_config?: object });
    expect(bodies.map((body) => body.output_config)).toContainEqual(expect.objectContaining({ effort: 'low' }));
  });

  test('may not write outside its workspace, and says so', async () => {
    const asked = await request('write-outside');
    const { events, outcome } = await drive(agent, asked, { record: 'denial' });
    expect(existsSync(path.join(asked.workspace, '../outside.txt'))).toBe(false);
    expect(existsSync(path.join(asked.workspace, 'hello.txt'))).toBe(true);
    expect(events.filter(({ kind }) => kind === 'denial')).toEqual([
      { kind: 'denial', tool: 'Write', summary: '../outside.txt' },
    ]);
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    expect(outcome.summary).toContain('Tool uses that were not allowed: Write ../outside.txt.');
  });

  test.each(['workspace', 'a [b] é'])(
    'in a directory of "%s" may write in the whole workspace, and nowhere else',
    async (name) => {
      const plain = await request('write-above', { files: { 'packages/a/x': '' } });
      const workspace = path.join(path.dirname(plain.workspace), name);
      await rename(plain.workspace, workspace);
      const asked = { ...plain, workspace, cwd: path.join(workspace, 'packages') };
      const { events, outcome } = await drive(agent, asked);
      expect(outcome.outcome).toEqual({ kind: 'finished' });
      expect(events.filter(({ kind }) => kind === 'denial')).toEqual([
        expect.objectContaining({ kind: 'denial', tool: 'Write' }),
      ]);
      expect(existsSync(path.join(workspace, '../outside.txt'))).toBe(false);
      expect(existsSync(path.join(workspace, 'above.txt'))).toBe(true);
      expect(existsSync(path.join(workspace, 'packages/hello.txt'))).toBe(true);
    },
  );

  test('a command that fails is no failure of the attempt', async () => {
    const { events, outcome } = await drive(agent, await request('failing-command'));
    expect(events).toContainEqual(expect.objectContaining({ kind: 'tool-end', ok: false }));
    expect(outcome.outcome).toEqual({ kind: 'finished' });
  });

  describe('knows failures of the provider apart', () => {
    test.each([
      { scenario: 'overloaded', cls: 'overloaded', retries: [529] },
      { scenario: 'server-error', cls: 'overloaded', retries: [500] },
      { scenario: 'rate-limit', cls: 'overloaded', retries: [429] },
      { scenario: 'rate-limit-long', cls: 'overloaded', retries: [] },
      { scenario: 'cut', cls: 'overloaded', retries: [null] },
      { scenario: 'bad-key', cls: 'auth', retries: [401] },
      { scenario: 'forbidden', cls: 'auth', retries: [] },
      { scenario: 'no-credit', cls: 'billing', retries: [] },
      { scenario: 'too-long', cls: 'context', retries: [] },
      { scenario: 'no-model', cls: 'agent-error', retries: [] },
      { scenario: 'refusal', cls: 'refusal', retries: [] },
    ])('$scenario: $cls', async ({ scenario, cls, retries }) => {
      const { events, outcome } = await drive(agent, await request(scenario), { record: scenario });
      expect(outcome.outcome).toMatchObject({ kind: 'failed', failure: { class: cls, resetsAt: null } });
      expect(events.flatMap((event) => (event.kind === 'retry' ? [event.status] : []))).toEqual(retries);
    });

    test('keeps what was done and paid for before it', async () => {
      const { outcome } = await drive(agent, await request('overloaded-later'));
      expect(outcome).toMatchObject({ outcome: { failure: { class: 'overloaded' } }, usage: reported(1) });
    });

    test('nobody listens: overloaded', async () => {
      const gone = await startScriptedLlm();
      await gone.close();
      const { outcome } = await drive(agent, await request('', { env: { ANTHROPIC_BASE_URL: gone.url('hello') } }), {
        record: 'refused',
      });
      expect(outcome.outcome).toMatchObject({ failure: { class: 'overloaded' } });
    });

    test('nobody is logged in: auth', async () => {
      const asked = await request('hello');
      const { ANTHROPIC_API_KEY: _, ...env } = asked.env;
      const { outcome } = await drive(agent, { ...asked, env }, { record: 'no-login' });
      expect(outcome.outcome).toMatchObject({
        failure: { class: 'auth', summary: expect.stringMatching(/^Not logged in .* \(run "claude" once/) as string },
      });
    });
  });

  describe('a subscription', () => {
    const subscriber = async (scenario: string): Promise<AgentRequest> => {
      const asked = await request(scenario, { env: { CLAUDE_CODE_OAUTH_TOKEN: ['a', 'scripted', 'token'].join('-') } });
      const { ANTHROPIC_API_KEY: _, ...env } = asked.env;
      return { ...asked, env };
    };

    test('whose limit is reached tells when it ends', async () => {
      const before = Math.floor(Date.now() / 1000) * 1000;
      const { events, outcome } = await drive(agent, await subscriber('limit'), { record: 'limit' });
      const failure = outcome.outcome.kind === 'failed' ? outcome.outcome.failure : null;
      expect(failure?.class).toBe('quota');
      expect(failure?.resetsAt).toBeGreaterThanOrEqual(before + 3_600_000);
      expect(failure?.resetsAt).toBeLessThan(before + 3_700_000);
      expect(events).toContainEqual({
        kind: 'limit',
        status: 'rejected',
        resetsAt: failure?.resetsAt,
        scope: 'five_hour',
        utilization: 1,
      });
    });

    test('that is nearly used up warns', async () => {
      const { events, outcome } = await drive(agent, await subscriber('limit-warning'), { record: 'limit-warning' });
      expect(events).toContainEqual(
        expect.objectContaining({ kind: 'limit', status: 'warning', scope: 'five_hour', utilization: 0.92 }),
      );
      expect(outcome.outcome).toEqual({ kind: 'finished' });
    });
  });

  describe('ceilings', () => {
    test('turns', async () => {
      const { outcome } = await drive(agent, await request('endless', { assignment: { maxTurns: 2 } }), {
        record: 'max-turns',
      });
      expect(outcome).toMatchObject({ outcome: { failure: { class: 'max-turns' } }, usage: reported(2) });
    });

    test('money', async () => {
      const { outcome } = await drive(agent, await request('expensive', { assignment: { budget: 500_000 } }), {
        record: 'budget',
      });
      expect(outcome.outcome).toMatchObject({ failure: { class: 'attempt-budget' } });
      expect(outcome.usage[0]?.cost).toEqual({ source: 'reported', amount: PRICE + (40_000 - 50) * 15 });
    });
  });

  describe('a provider that falls silent', () => {
    test('is left, and asked again', async () => {
      const { outcome } = await drive(agent, await request('hang-once', { assignment: { idleTimeout: 3000 } }), {
        record: 'hang',
      });
      expect(outcome).toMatchObject({ outcome: { kind: 'finished' }, summary: 'Wrote hello.txt after all.' });
    });

    test('for ever, and the attempt is ended: tokens known, cost unknown', async () => {
      const { outcome } = await drive(agent, await request('hang'), {
        onLine: (line, child) => void (line.includes('"content_block_delta"') && child.kill('SIGTERM')),
        record: 'ended-in-a-hang',
      });
      expect(outcome.outcome).toMatchObject({ failure: { class: 'killed' } });
      expect(outcome.usage).toEqual([
        { model: MODEL, tokens: { ...tokensOf(1), output: 1 }, cost: { source: 'unknown' } },
      ]);
    });
  });

  describe('ended from outside', () => {
    test('SIGTERM: it takes its commands with it', async () => {
      const asked = await request('sleeper');
      let agentProcess: ChildProcess | undefined;
      const watcher = watch(
        asked.workspace,
        (_, file) => void (file === 'sleeper.pid' && agentProcess?.kill('SIGTERM')),
      );
      onTestFinished(() => watcher.close());
      const { outcome, finished } = await drive(agent, asked, {
        onLine: (_, child) => (agentProcess = child),
        record: 'sigterm',
      });
      expect(finished).toBe(false);
      expect(outcome.outcome).toMatchObject({
        failure: { class: 'killed', summary: expect.stringContaining('SIGTERM') as string },
      });
      expect(outcome.agentSession).toBe(sessionId(asked.attempt));
      const sleeper = Number(await readFile(path.join(asked.workspace, 'sleeper.pid'), 'utf8'));
      expect(() => process.kill(sleeper, 0)).toThrow('ESRCH');
    });

    test('SIGKILL, and resumed: goes on where it was; only its own part is counted', async () => {
      const folder = await ownFolder();
      const workspace = await gitWorkspace(folder);
      const first = await drive(agent, await request('hello', { folder, workspace }), {
        onEvent: (event, child) => void (event.kind === 'tool-start' && event.tool === 'Bash' && child.kill('SIGKILL')),
        record: 'sigkill',
      });
      expect(first.outcome.outcome).toMatchObject({ failure: { class: 'killed' } });
      expect(first.outcome.usage).toMatchObject([
        { model: MODEL, tokens: { input: 2000 }, cost: { source: 'unknown' } },
      ]);

      const before = llm.seen.length;
      const resume = { agentSession: first.outcome.agentSession ?? '', usage: first.outcome.usage };
      const second = await drive(
        agent,
        await request('hello', { folder, attempt: 'test-0000/hello/2', resume, prompt: 'Go on.' }),
        { record: 'resumed-after-sigkill' },
      );
      // What it did in the last moments before it was killed may be missing; the conversation is the same one.
      expect(llm.seen[before]?.body).toMatch(/Write hello\.txt.*Go on\./su);
      expect(second.outcome).toEqual({
        outcome: { kind: 'finished' },
        usage: reported(llm.seen.length - before),
        agentSession: first.outcome.agentSession,
        summary: 'Wrote hello.txt.',
      });
    });
  });

  describe('a conversation', () => {
    test('that goes on is not paid twice', async () => {
      const folder = await ownFolder();
      await gitWorkspace(folder);
      const first = await drive(agent, await request('two-prompts', { folder }));
      expect(first.outcome).toMatchObject({ usage: reported(2), summary: 'First half done.' });
      const resume = { agentSession: first.outcome.agentSession ?? '', usage: first.outcome.usage };
      const second = await drive(
        agent,
        await request('two-prompts', { folder, attempt: 'test-0000/hello/2', resume, prompt: 'Go on.' }),
        { record: 'resumed' },
      );
      expect(second.outcome).toMatchObject({ usage: reported(2), summary: 'Second half done.' });
      expect(existsSync(path.join(folder, 'workspace/second.txt'))).toBe(true);
    });

    test('that is there already, or not at all, is an error that names it', async () => {
      const folder = await ownFolder();
      await gitWorkspace(folder);
      await drive(agent, await request('talk', { folder }));
      const again = await drive(agent, await request('talk', { folder }), { record: 'duplicate-session' });
      expect(again.outcome.outcome).toMatchObject({
        failure: { class: 'agent-error', summary: expect.stringContaining('already in use') as string },
      });

      const resume = { agentSession: sessionId('nobody'), usage: [] };
      const lost = await drive(agent, await request('talk', { folder, resume }), { record: 'unknown-session' });
      expect(lost.outcome.outcome).toMatchObject({
        failure: { class: 'conversation', summary: expect.stringContaining('No conversation found') as string },
      });
      expect(lost.outcome.agentSession).toBeNull();
    });
  });

  test('four at once on one home', async () => {
    const home = await ownFolder();
    const runs = [1, 2, 3, 4].map(async (number) => {
      const asked = await request('by-task', {
        attempt: `test-0000/part-${number}/1`,
        prompt: `Write a file.\nscenario: write-file part-${number}.txt`,
      });
      const { outcome } = await drive(agent, { ...asked, env: { ...claudeEnv({ url: llm.url('by-task'), home }) } });
      return { outcome, text: await readFile(path.join(asked.workspace, `part-${number}.txt`), 'utf8') };
    });
    const ended = await Promise.all(runs);
    expect(ended.map(({ text }) => text)).toEqual(['part-1.txt\n', 'part-2.txt\n', 'part-3.txt\n', 'part-4.txt\n']);
    for (const { outcome } of ended)
      expect(outcome).toMatchObject({ outcome: { kind: 'finished' }, usage: reported(2) });
  });

  test('reads the repository’s CLAUDE.md, and runs nothing that the repository configures', async () => {
    const touch = (name: string): object => ({ hooks: [{ type: 'command', command: `touch "$HOME/ran-${name}"` }] });
    const folder = await ownFolder();
    await gitWorkspace(folder, {
      'CLAUDE.md': 'MARKER-ONE\n@docs/more.md\n',
      'docs/more.md': 'MARKER-TWO\n',
      '.claude/settings.json': JSON.stringify({
        apiKeyHelper: 'touch "$HOME/ran-helper"; echo key',
        permissions: { allow: ['Edit(//**)'] },
        hooks: { SessionStart: [touch('start')], PreToolUse: [touch('tool')], Stop: [touch('stop')] },
      }),
      '.mcp.json': JSON.stringify({ mcpServers: { own: { command: 'sh', args: ['-c', 'touch "$HOME/ran-mcp"'] } } }),
    });
    const before = llm.seen.length;
    const { outcome, events } = await drive(agent, await request('write-outside', { folder }));
    const sent = llm.seen
      .slice(before)
      .map(({ body }) => body)
      .join('');
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    expect(events.filter(({ kind }) => kind === 'denial')).toHaveLength(1);
    expect([sent.includes('MARKER-ONE'), sent.includes('MARKER-TWO')]).toEqual([true, true]);
    expect(
      ['start', 'tool', 'stop', 'helper', 'mcp'].filter((name) => existsSync(path.join(folder, `ran-${name}`))),
    ).toEqual([]);
  });

  test('is probed without a conversation', async () => {
    const { env } = await request('hello');
    const { ANTHROPIC_API_KEY: _, ...loggedOut } = env;
    const before = llm.seen.length;
    expect(await agent.probe(env)).toEqual({
      name: 'claude',
      ready: true,
      program,
      version: '2.1.330',
      failure: null,
      loggedIn: true,
      loginHint: null,
    });
    expect(await agent.probe(loggedOut)).toMatchObject({
      ready: true,
      loginHint: expect.stringContaining('Nobody is logged in') as string,
    });
    expect(llm.seen.length).toBe(before);
  });
});
