import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { billed, createClaudeRig, ends, MODEL, prompts } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';
import { agentOf, appears, gone } from './support/processes.ts';

/** A task whose first attempt writes half of its work, says so, and waits for `go`; later ones write the other half. */
function halfway(id: string, ...more: readonly string[]): string {
  const first = `echo half > ${id}-1.txt; touch "$HOME/half-${id}"; until [ -e "$HOME/go-${id}" ]; do sleep 0.1; done; echo full > ${id}-2.txt`;
  return `
  - id: ${id}
    retries: 0
    prompt: |
      Write both.
      scenario: command ${first} then write-file ${id}-2.txt
    checks: [test -f ${id}-1.txt && test -f ${id}-2.txt]${more.map((line) => `\n    ${line}`).join('')}`;
}

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('killed from outside, or stopped on request: the same conversation goes on in the same tree', async () => {
    const rig = await createClaudeRig(program, llm);
    await rig.plan(
      `name: ended\ndefaults: { model: ${MODEL} }\ntasks:${halfway('killed')}${halfway('stopped', 'budget: $1')}${halfway('forgotten', 'budget: $1')}\n`,
    );
    const run = rig.start('run');
    await Promise.all(['killed', 'stopped', 'forgotten'].map((id) => appears(rig, `half-${id}`)));
    process.kill(await agentOf(rig, program, 'killed'), 'SIGKILL');
    await run.seen(/killed: landed/);
    expect(await rig.br('stop')).toMatchObject({ code: 0 });
    expect(await run.ended).toMatchObject({ code: 10 });
    expect(await rig.leftovers()).toEqual([]);
    const refs = await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner');
    const kept = refs.split('\n').find((ref) => ref.endsWith('/stopped/1')) ?? '';
    expect(await rig.git('show', `${kept}:stopped-1.txt`)).toBe('half\n');

    // One of the two conversations is gone meanwhile: that task is told everything again, and keeps its tree.
    const [forgotten] = await rig.conversations('forgotten');
    await rm(forgotten ?? '');
    expect(await rig.br('resume')).toMatchObject({ code: 0 });
    const events = await rig.events();
    expect(ends(events, 'killed')).toEqual(['killed', 'landed']);
    expect(ends(events, 'stopped')).toEqual(['cancelled', 'landed']);
    expect(ends(events, 'forgotten')).toEqual(['cancelled', 'conversation', 'landed']);
    for (const id of ['killed', 'stopped']) {
      const asked = rig.asked(id).at(-1);
      expect(prompts(asked)).toHaveLength(2);
      expect(prompts(asked)[1]).toContain('You were interrupted');
      expect(asked?.body).toContain(`half-${id}`);
    }
    expect(prompts(rig.asked('forgotten').at(-1))).toHaveLength(1);
    expect(prompts(rig.asked('forgotten').at(-1))[0]).toMatch(/Write both\.[^]*What it changed is in the working tree/);
    const branch = await rig.branch();
    for (const id of ['killed', 'stopped', 'forgotten']) {
      expect(await rig.git('show', `${branch}:${id}-1.txt`)).toBe('half\n');
      expect(await rig.git('show', `${branch}:${id}-2.txt`)).toBe(`${id}-2.txt\n`);
    }
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as {
      readonly tasks: readonly { readonly id: string; readonly cost: object }[];
    };
    const cost = (id: string): object | undefined => told.tasks.find((task) => task.id === id)?.cost;
    const after = rig.asked('killed').filter(({ attempt }) => attempt?.endsWith('/2'));
    // What was killed could not tell what it had cost: that is estimated from what it had used.
    const before = rig.asked('killed').filter((request) => !after.includes(request));
    expect(cost('killed')).toMatchObject({ reported: billed(after), estimated: billed(before), unknown: false });
    expect(cost('stopped')).toMatchObject({ reported: billed(rig.asked('stopped')), unknown: false });
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });

  test('kill -9 of br: the next one follows what lives, reads what ended, and goes on with what died', async () => {
    const rig = await createClaudeRig(program, llm);
    const go = (id: string): Promise<void> => writeFile(path.join(rig.home, `go-${id}`), '');
    await rig.plan(
      `name: survive\ndefaults: { model: ${MODEL} }\ntasks:${halfway('lives')}${halfway('ends')}${halfway('dies')}\n`,
    );
    const first = rig.start('run');
    await Promise.all(['lives', 'ends', 'dies'].map((id) => appears(rig, `half-${id}`)));
    first.kill('SIGKILL');
    await first.ended;
    const [lives, ending, dying] = await Promise.all(['lives', 'ends', 'dies'].map((id) => agentOf(rig, program, id)));
    process.kill(dying ?? 0, 'SIGKILL');
    await Promise.all([go('ends'), gone(ending ?? 0), gone(dying ?? 0)]);
    const second = rig.start('run');
    await second.seen(/lives: .*followed again/);
    expect(await agentOf(rig, program, 'lives')).toBe(lives);
    await go('lives');
    expect(await second.ended).toMatchObject({ code: 0 });

    const events = await rig.events();
    expect(ends(events, 'lives')).toEqual(['landed']);
    expect(ends(events, 'ends')).toEqual(['landed']);
    expect(ends(events, 'dies')).toEqual(['lost', 'landed']);
    expect((await rig.starts()).toSorted().map((id) => id.split('/').slice(1).join('/'))).toEqual([
      'dies/1',
      'dies/2',
      'ends/1',
      'lives/1',
    ]);
    // Every line was read once: no event is missing, none is there twice.
    for (const id of ['lives', 'ends']) {
      const own = events.flatMap((event) => (event.type === 'attempt.agent' && event.task === id ? [event.data] : []));
      const offsets = own.map(({ raw }) => raw?.offset ?? -1);
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(own.map(({ event }) => event.kind)).toEqual([
        'started',
        'tool-start',
        'usage',
        'tool-end',
        'text',
        'usage',
        'usage',
        'result',
      ]);
    }
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as {
      readonly tasks: readonly { readonly id: string; readonly cost: object }[];
    };
    for (const id of ['lives', 'ends']) {
      const { cost } = told.tasks.find((task) => task.id === id) ?? {};
      expect(cost).toMatchObject({ reported: billed(rig.asked(id)), unknown: false });
    }
    expect(prompts(rig.asked('dies').at(-1))).toHaveLength(2);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });
});
