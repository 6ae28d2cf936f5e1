import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { appendFile, readFile, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { codexAgent } from '../../src/adapters/agents/codex/index.ts';
import type { Assignment } from '../../src/model/session.ts';
import type { ModelUsage } from '../../src/model/usage.ts';
import type { Agent, AgentRequest } from '../../src/ports/agent.ts';
import { agentRequest } from '../../src/testing/agent-request.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { gitWorkspace, ownFolder } from './support/claude.ts';
import { codexEnv, MODEL } from './support/codex.ts';
import { describeAgent } from './support/describe-agent.ts';
import { drive } from './support/drive.ts';
import { gone } from './support/processes.ts';

/** What `calls` scripted responses use (`DEFAULT_USAGE`). Codex never tells what they cost. */
const used = (calls: number): readonly ModelUsage[] => [
  {
    model: MODEL,
    tokens: { input: 1000 * calls, output: 50 * calls, cacheRead: 2000 * calls, cacheWrite: 300 * calls },
    cost: { source: 'unknown' },
  },
];

const SIGNALS = [
  { signal: 'SIGINT', exit: { kind: 'exited', code: 1 }, words: 'interrupted' },
  { signal: 'SIGTERM', exit: { kind: 'lost' }, words: 'killed' },
  { signal: 'SIGKILL', exit: { kind: 'lost' }, words: 'killed' },
] as const;

describeAgent('codex', (program) => {
  const agent: Agent = codexAgent({ program });
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  type Parts = {
    readonly folder?: string;
    readonly assignment?: Partial<Assignment>;
    readonly files?: Readonly<Record<string, string>>;
    readonly url?: string;
  } & Partial<Pick<AgentRequest, 'attempt' | 'prompt' | 'resume'>>;

  /** A request in a workspace and a home of its own; `folder` shares them with an earlier one. */
  async function request(
    scenario: string,
    { folder, assignment, files, url, ...rest }: Parts = {},
  ): Promise<AgentRequest> {
    const home = folder ?? (await ownFolder());
    const base = agentRequest();
    const workspace = folder === undefined ? await gitWorkspace(home, files) : path.join(home, 'workspace');
    return {
      ...base,
      workspace,
      cwd: workspace,
      env: await codexEnv({ url: url ?? llm.url(scenario), home }),
      ...rest,
      assignment: { ...base.assignment, model: MODEL, ...assignment },
    };
  }

  test('does a task: files, events, tokens; cost unknown', async () => {
    const asked = await request('hello');
    const { events, outcome, finished, exit } = await drive(agent, asked, { record: 'success' });
    expect(outcome).toEqual({
      outcome: { kind: 'finished' },
      usage: used(3),
      agentSession: expect.stringMatching(/^[\da-f-]{36}$/u) as string,
      summary: 'Wrote hello.txt.',
    });
    expect({ finished, exit }).toEqual({ finished: true, exit: { kind: 'exited', code: 0 } });
    expect(await readFile(path.join(asked.workspace, 'hello.txt'), 'utf8')).toBe('hello\n');
    expect(events).toMatchObject([
      { kind: 'started', agentSession: outcome.agentSession, model: MODEL, version: null },
      { kind: 'tool-start', tool: 'apply_patch', summary: 'hello.txt' },
      { kind: 'tool-end', ok: true },
      { kind: 'tool-start', tool: 'shell', summary: 'cat hello.txt' },
      { kind: 'tool-end', ok: true, summary: 'hello' },
      { kind: 'text', text: 'Wrote hello.txt.' },
      { kind: 'usage', usage: used(3), final: true },
      { kind: 'result', ok: true },
    ]);
  });

  test('the model is told how hard to think', async () => {
    const asked = await request('hello', { assignment: { effort: 'low' } });
    const before = llm.seen.length;
    const { outcome } = await drive(agent, asked);
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    const bodies = llm.seen.slice(before).map(({ body }) => JSON.parse(body) as { reasoning?: object });
    expect(bodies.map((body) => body.reasoning)).toContainEqual(expect.objectContaining({ effort: 'low' }));
  });

  test('in a directory of the workspace it may write everywhere in it, and nowhere else', async () => {
    const asked = await request('write-outside', { files: { 'deep/down/a.txt': 'a\n' } });
    const cwd = path.join(asked.workspace, 'deep/down');
    const { outcome } = await drive(agent, { ...asked, cwd }, { record: 'write-in-workspace' });
    expect(existsSync(path.join(asked.workspace, 'deep/outside.txt'))).toBe(true);
    expect(existsSync(path.join(cwd, 'hello.txt'))).toBe(true);
    expect(outcome.outcome).toEqual({ kind: 'finished' });

    const refused = await request('write-outside');
    const second = await drive(agent, refused, { record: 'write-outside' });
    expect(existsSync(path.join(refused.workspace, '../outside.txt'))).toBe(false);
    expect(existsSync(path.join(refused.workspace, 'hello.txt'))).toBe(true);
    expect(second.outcome.outcome).toEqual({ kind: 'finished' });
  });

  test('a command that fails is no failure of the attempt, and neither is a commit that its sandbox forbids', async () => {
    const { outcome } = await drive(agent, await request('failing-command'), { record: 'failing-command' });
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    const asked = await request('by-task', {
      prompt: 'Commit.\nscenario: command echo x > x.txt; git add x.txt && git commit -m x || echo "exit code $?"',
    });
    const commit = await drive(agent, asked, { record: 'commit' });
    expect(commit.outcome.outcome).toEqual({ kind: 'finished' });
    expect(existsSync(path.join(asked.workspace, 'x.txt'))).toBe(true);
    expect(execFileSync('git', ['log', '--format=%s'], { cwd: asked.workspace, encoding: 'utf8' })).toBe('start\n');
  });

  test.each([
    { scenario: 'overloaded', cls: 'overloaded', retries: [] },
    { scenario: 'server-error', cls: 'overloaded', retries: [null] },
    { scenario: 'rate-limit', cls: 'overloaded', retries: [] },
    { scenario: 'cut', cls: 'overloaded', retries: [null] },
    { scenario: 'bad-key', cls: 'auth', retries: [401] },
    { scenario: 'forbidden', cls: 'auth', retries: [403] },
    { scenario: 'no-credit', cls: 'billing', retries: [] },
    { scenario: 'too-long', cls: 'context', retries: [] },
    { scenario: 'no-model', cls: 'agent-error', retries: [404] },
  ])('knows failures of the provider apart: $scenario is $cls', async ({ scenario, cls, retries }) => {
    const { events, outcome, exit } = await drive(agent, await request(scenario), { record: scenario });
    expect(outcome).toMatchObject({ outcome: { kind: 'failed', failure: { class: cls, resetsAt: null } }, usage: [] });
    expect(events.flatMap((event) => (event.kind === 'retry' ? [event.status] : []))).toEqual(retries);
    expect(exit).toEqual({ kind: 'exited', code: 1 });
  });

  test('a limit of the subscription: quota, until the end of the minute it names', async () => {
    const { outcome } = await drive(agent, await request('limit'), { record: 'limit' });
    const { failure } = outcome.outcome as { readonly failure?: { readonly class: string; readonly resetsAt: number } };
    expect(failure?.class).toBe('quota');
    const late = (failure?.resetsAt ?? 0) - (Date.now() + 3_600_000);
    expect(late).toBeGreaterThan(-20_000);
    expect(late).toBeLessThan(61_000);
  });

  test('what was used before a failure is unknown, not nothing', async () => {
    const { outcome } = await drive(agent, await request('overloaded-later'), { record: 'overloaded-later' });
    expect(outcome).toMatchObject({
      outcome: { failure: { class: 'overloaded' } },
      usage: [{ model: MODEL, cost: { source: 'unknown' } }],
    });
  });

  test('nobody listens: told as waiting, and overloaded when it is ended', async () => {
    const gone = await startScriptedLlm();
    await gone.close();
    const { outcome, events } = await drive(agent, await request('', { url: gone.url('hello') }), {
      onEvent: (event, child) => void (event.kind === 'retry' && child.kill('SIGINT')),
      record: 'unreachable',
    });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'retry', attempt: 1 }));
    expect(outcome.outcome).toMatchObject({ failure: { class: 'overloaded' } });
  });

  describe.each(SIGNALS)('$signal', ({ signal, exit: expected, words }) => {
    test('ends it and its command; the conversation goes on where it was, and nothing is counted twice', async () => {
      const folder = await ownFolder();
      const workspace = await gitWorkspace(folder);
      let child: ChildProcess | undefined;
      const watcher = watch(workspace, (_, file) => void (file === 'sleeper.pid' && child?.kill(signal)));
      onTestFinished(() => watcher.close());
      const { outcome, finished, exit } = await drive(agent, await request('sleeper', { folder }), {
        onLine: (_, running) => (child = running),
        record: signal.toLowerCase(),
      });
      expect({ finished, exit }).toEqual({ finished: false, exit: expected });
      expect(outcome).toMatchObject({
        outcome: { failure: { class: 'killed', summary: expect.stringContaining(words) as string } },
        usage: [{ model: MODEL, cost: { source: 'unknown' } }],
      });
      // It takes the kernel a moment to end a namespace; what survived would be waited for in vain.
      await Promise.all((await runningIn(workspace)).map(gone));

      const before = llm.seen.length;
      const resume = { agentSession: outcome.agentSession ?? '', usage: outcome.usage };
      const asked = await request('talk', { folder, attempt: 'test-0000/hello/2', resume, prompt: 'Go on.' });
      const second = await drive(agent, asked, { record: `resumed-after-${signal.toLowerCase()}` });
      expect(llm.seen[before]?.body).toContain('hello.txt');
      expect(second.outcome).toMatchObject({ outcome: { kind: 'finished' }, agentSession: outcome.agentSession });
      // The part that was ended could not tell what it used: the one that goes on does.
      expect(second.outcome.usage[0]?.tokens.output).toBeGreaterThanOrEqual(100);
    });
  });

  test('a conversation that goes on is not counted twice; one that is gone is told', async () => {
    const folder = await ownFolder();
    await gitWorkspace(folder);
    const first = await drive(agent, await request('two-prompts', { folder }));
    expect(first.outcome).toMatchObject({ usage: used(2), summary: 'First half done.' });
    const resume = { agentSession: first.outcome.agentSession ?? '', usage: first.outcome.usage };
    const asked = await request('two-prompts', { folder, resume, prompt: 'Go on.' });
    const second = await drive(agent, asked, { record: 'resumed' });
    expect(second.outcome).toMatchObject({ usage: used(2), summary: 'Second half done.' });
    expect(existsSync(path.join(asked.workspace, 'second.txt'))).toBe(true);
    expect(JSON.parse(llm.seen.at(-1)?.body ?? '')).toMatchObject({ model: MODEL });

    const unknown = { agentSession: '01a20793-8c9e-7692-8d6d-000000000000', usage: [] };
    const lost = await drive(agent, { ...asked, resume: unknown }, { record: 'unknown-session' });
    expect(lost.outcome).toMatchObject({ outcome: { failure: { class: 'conversation' } }, agentSession: null });
  });

  test('reads the repository’s AGENTS.md, and runs nothing that the repository configures, trusted or not', async () => {
    const folder = await ownFolder();
    const hook = (name: string): string =>
      `[[hooks.${name}]]\n[[hooks.${name}.hooks]]\ntype = "command"\ncommand = "touch ${folder}/ran-${name}"\n`;
    const workspace = await gitWorkspace(folder, {
      'AGENTS.md': 'MARKER-TOP\n',
      'sub/AGENTS.md': 'MARKER-SUB\n',
      '.codex/config.toml': `developer_instructions = "MARKER-CONFIG"\n[mcp_servers.own]\ncommand = "touch"\nargs = ["${folder}/ran-mcp"]\n${hook('SessionStart')}${hook('UserPromptSubmit')}`,
    });
    const asked = await request('talk', { folder });
    const trust = `[projects.${JSON.stringify(workspace)}]\ntrust_level = "trusted"\n`;
    await appendFile(path.join(folder, '.codex/config.toml'), trust);
    const before = llm.seen.length;
    const { outcome } = await drive(agent, { ...asked, cwd: path.join(workspace, 'sub') });
    const sent = llm.seen
      .slice(before)
      .map(({ body }) => body)
      .join('');
    expect(outcome.outcome).toEqual({ kind: 'finished' });
    expect(['MARKER-TOP', 'MARKER-SUB', 'MARKER-CONFIG'].map((marker) => sent.split(marker).length - 1)).toEqual([
      1, 1, 0,
    ]);
    expect(
      ['SessionStart', 'UserPromptSubmit', 'mcp'].filter((name) => existsSync(path.join(folder, `ran-${name}`))),
    ).toEqual([]);
  });

  test('is probed without a conversation', async () => {
    const { env } = await request('hello');
    const before = llm.seen.length;
    expect(await agent.probe(env)).toEqual({
      name: 'codex',
      ready: true,
      program,
      version: '0.169.0',
      failure: null,
      loggedIn: null,
      loginHint: expect.stringContaining('codex login') as string,
    });
    expect(llm.seen.length).toBe(before);
  });
});

/** Pids of the processes that work in a folder. */
async function runningIn(folder: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => places[index] === folder).map(Number);
}
