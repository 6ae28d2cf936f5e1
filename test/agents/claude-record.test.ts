import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentEvent } from '../../src/model/agent-event.ts';
import type { Event } from '../../src/model/event.ts';
import { createRig, type Rig } from '../support/rig.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { createClaudeRig, MODEL } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('what it did is recorded, and replays elsewhere without it: the same tree, the same words, nobody charged', async () => {
    const rig = await createClaudeRig(program, llm);
    const defaults = `defaults: { model: ${MODEL}, checks: [] }`;
    await rig.plan(`name: real\n${defaults}\ntasks:\n  - id: hello\n    prompt: "Say hello.\\nscenario: hello"\n`);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const folder = path.join(rig.home, 'recordings');
    expect(await rig.br('record', '-o', folder)).toMatchObject({ code: 0 });

    await using again = await createRig();
    Object.assign(again.env, { REPLAY_DIR: folder, REPLAY_SPEED: '0' });
    await again.plan('name: again\ntasks:\n  - { id: hello, agent: replay, prompt: Say hello. }\n');
    expect(await again.br('run')).toMatchObject({ code: 0 });
    expect(await keptTree(again)).toBe(await keptTree(rig));
    const { stdout } = await again.br('logs', '--json');
    const replayed = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event);
    expect(spoken(replayed)).toEqual(spoken(await rig.events()));
    const costs = replayed.flatMap((event) => (event.type === 'attempt.finished' ? event.data.usage : []));
    expect(costs).toMatchObject([{ model: MODEL, cost: { source: 'replayed' } }]);
  });
});

async function keptTree(rig: Rig): Promise<string> {
  return (await rig.git('for-each-ref', '--format=%(tree)', 'refs/buildrunner')).trim();
}

/** What the agent said, without what a recording leaves out: where it ran, its conversation, who was charged, and repetition. */
function spoken(events: readonly Event[]): readonly AgentEvent[] {
  const workspace =
    events.flatMap((event) => (event.type === 'attempt.prepared' ? [event.data.workspace] : []))[0] ?? '';
  const said = events.flatMap((event) => (event.type === 'attempt.agent' ? [event.data.event] : []));
  return said
    .filter(({ kind }) => kind !== 'other' && kind !== 'usage')
    .map((event) => (event.kind === 'started' ? { ...event, agentSession: null } : event))
    .map((event) => JSON.parse(JSON.stringify(event).replaceAll(`${workspace}/`, '')) as AgentEvent);
}
