import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { billed, createClaudeRig, ends, MODEL, prompts } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

/** The parts of `br status --json` and of the summary that tell about money. */
type Told = {
  readonly costs: readonly { readonly model: string; readonly tokens: object; readonly cost: object }[];
  readonly overview: { readonly cost: object; readonly charged: number };
  readonly tasks: readonly { readonly id: string; readonly cost: { readonly reported: number } }[];
};

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('a plan of four tasks, four at once, lands; what it cost is what the provider billed', async () => {
    const rig = await createClaudeRig(program, llm);
    // All four are at work at the same time: each waits for the files of the others.
    await rig.plan(`
name: four
defaults: { model: ${MODEL}, checks: [] }
concurrency: 4
tasks:${[1, 2, 3, 4]
      .map(
        (part) => `
  - id: part-${part}
    prompt: |
      Write part ${part}.
      scenario: command echo part > part-${part}.txt; touch "$HOME/at-work-${part}"; until [ $(ls "$HOME" | grep -c at-work) = 4 ]; do sleep 0.1; done
    checks: [grep -q part part-${part}.txt]`,
      )
      .join('')}
`);
    const run = await rig.br('run');
    expect(run).toMatchObject({ code: 0 });
    const branch = await rig.branch();
    const files = (await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n');
    expect(files).toEqual(['README.md', 'part-1.txt', 'part-2.txt', 'part-3.txt', 'part-4.txt']);
    expect(await rig.git('log', '--format=%s', `main..${branch}`)).toContain('Write part 3.');

    const calls = rig.asked().filter((request) => request.billed !== null).length;
    const amount = billed(rig.asked());
    expect(calls).toBe(8);
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as Told;
    expect(told.overview).toMatchObject({
      cost: { reported: amount, estimated: null, unknown: false },
      charged: amount,
    });
    expect(told.costs).toEqual([
      {
        model: MODEL,
        tokens: { input: 1000 * calls, output: 50 * calls, cacheRead: 2000 * calls, cacheWrite: 300 * calls },
        cost: { reported: amount, estimated: null, replayed: null, unknown: false },
      },
    ]);
    for (const { id, cost } of told.tasks) expect([id, cost.reported]).toEqual([id, billed(rig.asked(id))]);
    expect(run.stdout).toMatch(
      new RegExp(`${MODEL} +\\$0\\.04 reported +8k in, 400 out, 16k cache read, 2\\.4k cache write`),
    );
    expect(await rig.starts()).toHaveLength(4);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });

  test('refused, in conflict, denied: each goes back with its evidence and lands; nothing is paid twice', async () => {
    const rig = await createClaudeRig(program, llm, { files: { 'shared.txt': 'top\n' } });
    await rig.plan(`
name: back
defaults: { model: ${MODEL} }
concurrency: 4
tasks:
  - id: refused
    prompt: |
      Write it right.
      scenario: write-file a.txt wrong then write-file a.txt nearly then write-file a.txt right
    checks: [{ name: is it right, run: 'echo found $(cat a.txt); grep -q right a.txt' }]
  - id: denied
    prompt: |
      Stay at home.
      scenario: write-outside
    checks: [test -f hello.txt]
  - id: early
    title: early
    prompt: |
      Write the shared file.
      scenario: command echo early > shared.txt
    checks: []
  - id: late
    prompt: |
      Write the shared file.
      scenario: command until git log --format=%s "$BR_SESSION_BRANCH" | grep -qx early; do sleep 0.1; done; echo late > shared.txt then command echo late > shared.txt
    checks: []
`);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const events = await rig.events();
    const branch = await rig.branch();

    // The first refusal goes on in the same conversation, the second starts afresh; both are told what was red.
    expect(ends(events, 'refused')).toEqual(['gate*', 'gate*', 'landed']);
    const [first, second, third] = [1, 2, 3].map((number) =>
      rig.asked('refused').findLast(({ attempt }) => attempt?.endsWith(`/${number}`)),
    );
    expect(prompts(first)).toHaveLength(1);
    expect(prompts(second)).toHaveLength(2);
    expect(prompts(second)[0]).toBe(prompts(first)[0]);
    expect(prompts(second)[1]).toContain('found wrong');
    expect(prompts(second)[1]).not.toContain('Write it right.');
    expect(second?.body).toContain('Wrote a.txt.');
    expect(prompts(third)).toHaveLength(1);
    expect(prompts(third)[0]).toMatch(/Write it right\.[^]*found nearly/);
    expect(third?.body).not.toContain('found wrong');
    expect(await rig.git('show', `${branch}:a.txt`)).toBe('right\n');

    expect(ends(events, 'late')).toEqual(['conflict*', 'landed']);
    expect(prompts(rig.asked('late').at(-1))[0]).toMatch(/conflicts with what landed meanwhile in shared\.txt/);
    expect(await rig.git('show', `${branch}:shared.txt`)).toBe('late\n');

    expect(ends(events, 'denied')).toEqual(['landed']);
    expect(events).toContainEqual(
      expect.objectContaining({
        task: 'denied',
        data: expect.objectContaining({
          event: { kind: 'denial', tool: 'Write', summary: '../outside.txt' },
        }) as object,
      }),
    );
    const workspace = events.flatMap((event) =>
      event.type === 'attempt.prepared' && event.task === 'denied' ? [event.data.workspace] : [],
    )[0];
    expect(existsSync(path.join(workspace ?? '', '../outside.txt'))).toBe(false);
    expect(await rig.git('status', '--porcelain')).toBe('?? plan.yaml\n');

    const told = JSON.parse((await rig.br('status', '--json')).stdout) as Told;
    expect(told.overview).toMatchObject({ cost: { reported: billed(rig.asked()), unknown: false } });
    for (const { id, cost } of told.tasks) expect([id, cost.reported]).toEqual([id, billed(rig.asked(id))]);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });
});
