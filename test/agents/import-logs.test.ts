import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogImport } from '../../src/ports/routing.ts';
import type { Rig } from '../support/rig.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { createClaudeRig, MODEL } from './support/claude-rig.ts';
import { MODEL as CODEX_MODEL } from './support/codex.ts';
import { createCodexRig } from './support/codex-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

/** Runs a program in the user's own tree, as somebody would who does not know of br. */
async function byHand(rig: Rig, program: string, args: readonly string[], url: string | null): Promise<void> {
  const env = { ...rig.env, ...(url === null ? {} : { ANTHROPIC_BASE_URL: url }) };
  const child = spawn(program, [...args], { cwd: rig.root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  expect(code).toBe(0);
}

async function importing(rig: Rig, agent: string): Promise<LogImport> {
  const { code, stdout, stderr } = await rig.br('routing', 'import', agent, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as LogImport;
}

const plan = (agent: string, model: string): string => `name: one
defaults: { agent: ${agent}, model: ${model}, checks: [] }
tasks:
  - id: a
    prompt: |
      Write a.
      scenario: write-file a.txt
`;

/** What a scripted answer uses, times `calls`. */
const used = (calls: number): object => ({
  input: 1_000 * calls,
  output: 50 * calls,
  cacheRead: 2_000 * calls,
  cacheWrite: 300 * calls,
});

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('what Claude Code did by hand is imported from its logs, forks once; what it did for br is not', async () => {
    const rig = await createClaudeRig(program, llm);
    await rig.plan(plan('claude', MODEL));
    expect((await rig.br('run')).code).toBe(0);
    const own = await importing(rig, 'claude');
    expect(own.calls).toEqual({ told: 2, imported: 0, grown: 0, known: 0, ours: 2, elsewhere: 0 });
    const id = '11111111-1111-4111-8111-111111111111';
    const url = llm.url('hello');
    const rest = ['--model', MODEL, '--permission-mode', 'dontAsk', '--allowedTools', 'Bash', 'Edit(./**)'];
    await byHand(rig, program, ['-p', 'Say hello.', '--session-id', id, ...rest], url);
    const first = await importing(rig, 'claude');
    expect(first).toMatchObject({ calls: { imported: 3, ours: 2 }, conversations: 1, tokens: used(3) });
    // As Claude Code itself reckons: $3 in, $15 out, $0.30 cache read, $3.75 cache write per million tokens.
    expect(first.cost).toEqual({ reported: null, estimated: 3 * (3_000 + 750 + 600 + 1_125), unpriced: 0 });
    await byHand(rig, program, ['-p', 'Go on.', '--resume', id, '--fork-session', ...rest], url);
    const forked = await importing(rig, 'claude');
    expect(forked).toMatchObject({ calls: { grown: 0, known: 3, ours: 2 }, conversations: 1 });
    expect(forked.tokens).toEqual(used(forked.calls.imported));
  });
});

describeAgent('codex', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('what Codex did by hand is imported from its logs, resumed threads by what they added; what it did for br is not', async () => {
    const rig = await createCodexRig(program, llm);
    await rig.plan(plan('codex', CODEX_MODEL));
    expect((await rig.br('run')).code).toBe(0);
    expect((await importing(rig, 'codex')).calls).toMatchObject({ imported: 0, ours: 2, elsewhere: 0 });
    await rig.scenario('hello');
    await byHand(rig, program, ['exec', '--json', '-m', CODEX_MODEL, '-s', 'workspace-write', 'Say hello.'], null);
    const first = await importing(rig, 'codex');
    expect(first).toMatchObject({ calls: { imported: 3, ours: 2 }, conversations: 1, tokens: used(3) });
    await byHand(rig, program, ['exec', 'resume', '--last', '--json', '-m', CODEX_MODEL, 'Go on.'], null);
    const resumed = await importing(rig, 'codex');
    expect(resumed.calls).toMatchObject({ known: 3, ours: 2 });
    expect(resumed.tokens).toEqual(used(resumed.calls.imported));
    expect(resumed.calls.imported).toBeGreaterThan(0);
  });
});
