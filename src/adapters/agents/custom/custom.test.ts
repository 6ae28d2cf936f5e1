import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CustomDefinition } from '../../../model/agent-definition.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { agentRequest } from '../../../testing/agent-request.ts';
import { createCustomAgent } from './index.ts';

function definition(parts: Partial<CustomDefinition> = {}): CustomDefinition {
  return {
    kind: 'custom',
    name: 'mine',
    summary: null,
    argv: ['my-agent'],
    env: {},
    prompt: 'stdin',
    doneLine: null,
    okCodes: [0],
    versionArgs: null,
    writable: [],
    ...parts,
  };
}

const withModel = (model: string | null): Pick<AgentRequest, 'assignment'> => ({
  assignment: { ...agentRequest().assignment, model },
});

describe('how it is started', () => {
  test('every placeholder is filled in, also inside of a word, and nothing in the prompt is taken for one', async () => {
    const argv = ['{workspace}/bin/agent', '--m={model}', '{task}', '{attempt}', 'do: {prompt}', '{other}', '{"a":1}'];
    const agent = createCustomAgent(definition({ argv, prompt: 'argument', env: { A: 'b' } }));
    const request = agentRequest({ prompt: 'print {model} and $HOME', ...withModel('big') });
    expect(await agent.command(request)).toEqual({
      ok: true,
      value: {
        argv: [
          '/workspace/bin/agent',
          '--m=big',
          'hello',
          'test-0000/hello/1',
          'do: print {model} and $HOME',
          '{other}',
          '{"a":1}',
        ],
        env: { A: 'b' },
        stdin: null,
        files: {},
      },
    });
  });

  test('the prompt goes in on standard input, or as a file in scratch', async () => {
    expect(await createCustomAgent(definition()).command(agentRequest())).toMatchObject({
      value: { argv: ['my-agent'], stdin: 'Write hello.txt', files: {} },
    });
    const byFile = createCustomAgent(definition({ argv: ['x', '@{prompt_file}'], prompt: 'file' }));
    expect(await byFile.command(agentRequest())).toMatchObject({
      value: { argv: ['x', '@/scratch/prompt.md'], stdin: null, files: { '/scratch/prompt.md': 'Write hello.txt' } },
    });
  });

  test('an argument that no system takes is refused, and what to do instead is said', async () => {
    const agent = createCustomAgent(definition({ argv: ['x', '{prompt}'], prompt: 'argument' }));
    const sized = (bytes: number): AgentRequest =>
      agentRequest({ prompt: 'é'.repeat(bytes / 2) + 'x'.repeat(bytes % 2) });
    expect(await agent.command(sized(131_071))).toMatchObject({ ok: true });
    expect(await agent.command(sized(131_072))).toMatchObject({
      ok: false,
      error: {
        cause: expect.stringContaining('131072 bytes') as string,
        remedy: expect.stringContaining('prompt: stdin') as string,
      },
    });
    expect(await agent.command(agentRequest({ prompt: 'a\0b' }))).toMatchObject({ ok: false });
    expect(await createCustomAgent(definition()).command(sized(1_000_000))).toMatchObject({ ok: true });
  });

  test('an effort goes where the command has it, or is refused', async () => {
    const { assignment } = agentRequest();
    const hard = agentRequest({ assignment: { ...assignment, effort: 'high' } });
    const takes = createCustomAgent(definition({ argv: ['x', '--effort={effort}'] }));
    expect(await takes.command(hard)).toMatchObject({ value: { argv: ['x', '--effort=high'] } });
    expect(await takes.command(agentRequest())).toMatchObject({ ok: false });
    const refused = await createCustomAgent(definition({ argv: ['x'] })).command(hard);
    expect(refused).toMatchObject({ ok: false, error: { cause: expect.stringContaining('no {effort}') as string } });
  });

  test('a command that names the model needs one', async () => {
    const agent = createCustomAgent(definition({ argv: ['x', '{model}'] }));
    expect(await agent.command(agentRequest(withModel(null)))).toMatchObject({
      ok: false,
      error: { remedy: expect.stringContaining('model:') as string },
    });
  });
});

describe('what it says', () => {
  test('its last word ends it, by a pattern that cannot hang', () => {
    const decoder = createCustomAgent(definition({ doneLine: '(a+)+$' })).decoder(agentRequest());
    const began = performance.now();
    for (let line = 0; line < 20; line += 1) decoder.line(`${'a'.repeat(100_000)}!`);
    expect(decoder.finished).toBe(true);
    const other = createCustomAgent(definition({ doneLine: '^(a+)+$' })).decoder(agentRequest());
    for (let line = 0; line < 20; line += 1) other.line(`${'a'.repeat(1_000)}!`);
    expect(other.finished).toBe(false);
    // A backtracking engine needs longer than the universe has.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('however much it says, few lines become events, and the end is kept as evidence', () => {
    const decoder = createCustomAgent(definition()).decoder(agentRequest());
    let events = 0;
    for (let line = 0; line < 20_000; line += 1) events += decoder.line(`line ${line} ${'x'.repeat(1_000)}`).length;
    expect(events).toBeLessThan(1_000);
    const { outcome, summary } = decoder.end({ kind: 'exited', code: 9 }, 'boom');
    expect(outcome).toMatchObject({
      failure: { class: 'agent-error', summary: 'The agent "mine" failed with exit code 9.' },
    });
    const evidence = outcome.kind === 'failed' ? outcome.failure.evidence : '';
    expect(evidence).toContain('boom');
    expect(evidence.length).toBeLessThan(10_000);
    expect(summary).toMatch(/^line 19999 x+…$/);
  });

  test('what it cost is unknown, not nothing', () => {
    const decoder = createCustomAgent(definition()).decoder(agentRequest());
    expect(decoder.end({ kind: 'exited', code: 0 }, '')).toMatchObject({
      outcome: { kind: 'finished' },
      usage: [{ model: 'mine', cost: { source: 'unknown' } }],
    });
  });
});

describe('whether it is there', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'br-custom-'));
    await writeFile(
      path.join(folder, 'my-agent'),
      '#!/bin/sh\ntouch "$0.ran"\n[ "$1" = --version ] && echo "my-agent v1.2.3"\n',
    );
    await chmod(path.join(folder, 'my-agent'), 0o755);
    await writeFile(path.join(folder, 'no-program'), 'text');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('it is found on PATH without being started', async () => {
    const env = { PATH: `relative:${folder}:/usr/bin:/bin` };
    expect(await createCustomAgent(definition()).probe(env)).toMatchObject({
      ready: true,
      program: path.join(folder, 'my-agent'),
      version: null,
    });
    const gone = createCustomAgent(definition({ argv: ['no-program'] }));
    expect(await gone.probe(env)).toMatchObject({ ready: false, failure: { code: 'agent-unavailable' } });
  });

  test('its version is asked for where the definition says how', async () => {
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    expect(await createCustomAgent(definition({ versionArgs: ['--version'] })).probe(env)).toMatchObject({
      ready: true,
      version: '1.2.3',
    });
    expect(await createCustomAgent(definition({ versionArgs: ['--wrong'] })).probe(env)).toMatchObject({
      ready: false,
      failure: { remedy: expect.stringContaining('--wrong') as string },
    });
  });

  test('a program of the tree is another one for each attempt', async () => {
    const agent = createCustomAgent(definition({ argv: ['{workspace}/agent.sh'], versionArgs: ['--version'] }));
    expect(await agent.probe({})).toMatchObject({ ready: true, program: '{workspace}/agent.sh', version: null });
  });
});
