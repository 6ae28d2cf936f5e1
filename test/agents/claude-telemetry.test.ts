import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { billed, type ClaudeRig, createClaudeRig, MODEL } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';
import { agentOf, appears } from './support/processes.ts';

type Observed = Extract<Event, { type: 'usage.observed' }>;

async function receiving(rig: ClaudeRig): Promise<ClaudeRig> {
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'telemetry: { receive: true }\n');
  return rig;
}

function calls(events: readonly Event[], task: string): readonly Observed[] {
  return events.filter(
    (event): event is Observed =>
      event.type === 'usage.observed' && event.task === task && event.data.scope === 'request',
  );
}

function amount(observed: readonly Observed[]): number {
  return observed.reduce((sum, { data }) => sum + (data.cost.source === 'reported' ? data.cost.amount : 0), 0);
}

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('its own telemetry is filed under its attempts, call by call, and comes to what was billed', async () => {
    const rig = await receiving(await createClaudeRig(program, llm));
    await rig.plan(`
name: told
defaults: { model: ${MODEL}, checks: [] }
concurrency: 2
tasks:
  - id: one
    prompt: |
      Write one.
      scenario: write-file one.txt
  - id: two
    prompt: |
      Write two.
      scenario: command echo two > two.txt
`);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const events = await rig.events();
    for (const task of ['one', 'two']) {
      const [observed, asked] = [calls(events, task), rig.asked(task).filter((request) => request.billed !== null)];
      expect(observed).toHaveLength(asked.length);
      expect(amount(observed)).toBe(billed(asked));
      expect(new Set(observed.map(({ data }) => data.request)).size).toBe(asked.length);
      const names = events.flatMap((event) =>
        event.type === 'telemetry.received' && event.task === task ? [event.data.name] : [],
      );
      expect(names).toEqual(expect.arrayContaining(['claude_code.tool_result', 'claude_code.user_prompt']));
      const sum = events.findLast(
        (event): event is Observed =>
          event.type === 'usage.observed' && event.task === task && event.data.scope === 'total',
      );
      expect(sum?.data).toMatchObject({ model: MODEL, cost: { source: 'reported', amount: billed(asked) } });
    }
    // The log tells the same: nothing to say.
    expect(events.filter(({ type }) => type === 'usage.differed')).toEqual([]);
    // Nothing that was said is kept twice.
    const kept = events.filter(({ type }) => type === 'telemetry.received').map(({ data }) => JSON.stringify(data));
    expect(kept.join('\n')).not.toMatch(/Write one\.|user\.id/);
    const status = JSON.parse((await rig.br('status', '--json')).stdout) as { readonly overview: object };
    expect(status.overview).toMatchObject({ charged: billed(rig.asked()) });
  });

  test('killed before it has told all: its log counts, and what is missing is an event', async () => {
    const rig = await receiving(await createClaudeRig(program, llm));
    // What the user says of intervals stays: nothing is sent before the end, and the end comes too soon.
    rig.env['OTEL_LOGS_EXPORT_INTERVAL'] = '600000';
    rig.env['OTEL_METRIC_EXPORT_INTERVAL'] = '600000';
    await rig.plan(`
name: killed
defaults: { model: ${MODEL}, checks: [], retries: 0 }
tasks:
  - id: killed
    prompt: |
      Write it.
      scenario: command mkdir "$HOME/at-work" && sleep 600; echo done > killed.txt then command echo done > killed.txt
`);
    const run = rig.start('run');
    await appears(rig, 'at-work');
    process.kill(await agentOf(rig, program, 'killed'), 'SIGKILL');
    // A kill is nobody's fault: the next try tells all, at its end.
    expect((await run.ended).code).toBe(0);
    const events = await rig.events();
    const told = calls(events, 'killed');
    expect(new Set(told.map(({ attempt }) => attempt?.split('/').at(-1)))).toEqual(new Set(['2']));
    const differed = events.filter(({ type }) => type === 'usage.differed');
    expect(differed).toEqual([
      expect.objectContaining({
        task: 'killed',
        attempt: expect.stringMatching(/\/1$/) as string,
        data: {
          agent: 'claude',
          log: expect.objectContaining({
            tokens: { input: 1000, output: 50, cacheRead: 2000, cacheWrite: 300 },
          }) as object,
          telemetry: { tokens: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: null },
          models: [MODEL],
        },
      }),
    ]);
    expect((await rig.br('logs', 'killed')).stdout).toMatch(
      /its telemetry tells of 0 tokens, its log of 3\.\dk tokens/,
    );
  });
});
