import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { MODEL } from './support/codex.ts';
import { type CodexRig, createCodexRig } from './support/codex-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

async function receiving(rig: CodexRig): Promise<CodexRig> {
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'telemetry: { receive: true }\n');
  await rig.plan(`
name: told
defaults: { agent: codex, model: ${MODEL}, checks: [] }
tasks:
  - id: one
    prompt: |
      Write one.
      scenario: command echo one > one.txt
`);
  return rig;
}

function observed(events: readonly Event[]): readonly Extract<Event, { type: 'usage.observed' }>['data'][] {
  return events.flatMap((event) => (event.type === 'usage.observed' && event.task === 'one' ? [event.data] : []));
}

describeAgent('codex', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('its own telemetry is filed under its attempt, call by call, and agrees with its log', async () => {
    const rig = await receiving(await createCodexRig(program, llm));
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const [events, asked] = [await rig.events(), rig.asked('one').filter((request) => request.billed !== null)];
    const calls = observed(events);
    expect(calls).toHaveLength(asked.length);
    expect(asked.length).toBeGreaterThan(1);
    for (const call of calls)
      expect(call).toMatchObject({
        agent: 'codex',
        model: MODEL,
        scope: 'request',
        tokens: { input: 1000, output: 50, cacheRead: 2000, cacheWrite: 300 },
        cost: { source: 'unknown' },
      });
    expect(events.filter(({ type }) => type === 'usage.differed')).toEqual([]);
    const names = events.flatMap((event) => (event.type === 'telemetry.received' ? [event.data.name] : []));
    expect(names).toEqual(expect.arrayContaining(['codex.api_request', 'codex.tool_result']));
    expect(names).not.toContain('codex.sse_event');
  });

  test("where its own configuration sends telemetry, the user's stays", async () => {
    const rig = await receiving(await createCodexRig(program, llm));
    const file = path.join(rig.home, '.codex', 'config.toml');
    await writeFile(file, '\n[otel]\nexporter = "none"\n', { flag: 'a' });
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    expect(observed(await rig.events())).toEqual([]);
  });
});
