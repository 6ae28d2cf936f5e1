import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { ends } from './support/claude-rig.ts';
import { MODEL } from './support/codex.ts';
import { createCodexRig, prompts } from './support/codex-rig.ts';
import { describeAgent } from './support/describe-agent.ts';
import { agentOf, appears, gone } from './support/processes.ts';

const DEFAULTS = `agent: codex, model: ${MODEL}`;

/** The part of `br status --json` that tells about tokens and money. */
type Told = { readonly costs: readonly { readonly model: string; readonly tokens: object; readonly cost: object }[] };

/** A prompt task that plays a scenario. `more` is further lines of YAML. */
function task(id: string, scenario: string, ...more: readonly string[]): string {
  return `
  - id: ${id}
    prompt: |
      Write ${id}.
      scenario: ${scenario}${more.map((line) => `\n    ${line}`).join('')}`;
}

/** A task whose first attempt writes half of its work, says so, and waits for `go`; later ones write the other half. */
function halfway(id: string): string {
  const first = `echo half > ${id}-1.txt; touch "$HOME/half-${id}"; until [ -e "$HOME/go-${id}" ]; do sleep 0.1; done; echo full > ${id}-2.txt`;
  return task(
    id,
    `command ${first} then write-file ${id}-2.txt`,
    'retries: 0',
    `checks: [test -f ${id}-1.txt && test -f ${id}-2.txt]`,
  );
}

describeAgent('codex', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('four at once land from its sandbox; a refused one goes on in its conversation; tokens are counted once, money is estimated from them', async () => {
    const rig = await createCodexRig(program, llm);
    const right = `checks: [{ name: is it right, run: 'echo found $(cat wrong.txt); grep -q right wrong.txt' }]`;
    await rig.plan(
      `name: four\ndefaults: { ${DEFAULTS}, checks: [] }\nconcurrency: 4\ntasks:${[
        task('one', 'write-file one.txt'),
        task('two', 'command echo two > two.txt; exit 3'),
        task('three', 'command echo three > three.txt; git add three.txt; git commit -m mine'),
        task('wrong', 'write-file wrong.txt wrong then command echo right > wrong.txt', right),
      ].join('')}\n`,
    );
    const run = await rig.br('run');
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('estimated')]);
    const files = (await rig.git('ls-tree', '-r', '--name-only', await rig.branch())).trim().split('\n');
    expect(files).toEqual(['README.md', 'one.txt', 'three.txt', 'two.txt', 'wrong.txt']);
    const events = await rig.events();
    expect(['one', 'two', 'three', 'wrong'].map((id) => ends(events, id))).toEqual([
      ['landed'],
      ['landed'],
      ['landed'],
      ['gate*', 'landed'],
    ]);
    const again = prompts(rig.asked('wrong').at(-1));
    expect(again).toHaveLength(2);
    expect(again[1]).toContain('found wrong');

    const calls = rig.asked().length;
    expect(calls).toBe(10);
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as Told;
    expect(told.costs).toEqual([
      {
        model: MODEL,
        tokens: { input: 1000 * calls, output: 50 * calls, cacheRead: 2000 * calls, cacheWrite: 300 * calls },
        // $5 in, $30 out, $0.50 read from and $5 written to a cache, a million tokens.
        cost: { reported: null, estimated: calls * 9_000, replayed: null, unknown: false },
      },
    ]);
    expect(await rig.starts()).toHaveLength(5);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });

  test('a provider that is overloaded, tears the connection or falls silent: tried again until it lands', async () => {
    const rig = await createCodexRig(program, llm);
    await rig.plan(
      `name: troubles\ndefaults: { ${DEFAULTS}, checks: [] }\nconcurrency: 3\ntasks:${[
        task('busy', 'overloaded-later then write-file busy.txt', 'retries: 0'),
        task('torn', 'cut then write-file torn.txt', 'retries: 0'),
        task('silent', 'hang then write-file silent.txt', 'retries: 1', 'idle_timeout: 2s'),
      ].join('')}\n`,
    );
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const events = await rig.events();
    expect(['busy', 'torn', 'silent'].map((id) => ends(events, id))).toEqual([
      ['overloaded', 'landed'],
      ['overloaded', 'landed'],
      ['idle*', 'landed'],
    ]);
    // Interrupted work goes on where it was, and is not told that it was wrong.
    expect(prompts(rig.asked('busy').at(-1))).toHaveLength(2);
    expect(prompts(rig.asked('busy').at(-1))[1]).toContain('You were interrupted');
    expect(await rig.leftovers()).toEqual([]);
  });

  test('a limit or a refused key: nothing more is started, and what to do is told', async () => {
    const rig = await createCodexRig(program, llm);
    await rig.scenario('bad-key');
    const tasks = ['one', 'two'].map((id) => task(id, `write-file ${id}.txt`, 'retries: 0')).join('');
    await rig.plan(`name: wall\ndefaults: { ${DEFAULTS}, checks: [] }\nconcurrency: 1\ntasks:${tasks}\n`);
    const refused = await rig.br('run');
    expect(refused.code).toBe(4);
    expect(refused.stdout).toMatch(/401 Unauthorized[^]*codex login/u);
    expect(await rig.starts()).toHaveLength(1);

    await rig.scenario('limit');
    const limited = rig.start('resume');
    await limited.seen(/one: .*tried again/u);
    expect((await rig.br('status')).stdout).toMatch(/codex rests until \d\d:\d\d/u);
    expect(await rig.br('stop')).toMatchObject({ code: 0 });
    expect(await limited.ended).toMatchObject({ code: 10 });
    expect(await rig.starts()).toHaveLength(2);

    expect(ends(await rig.events(), 'one').slice(0, 2)).toEqual(['auth', 'quota']);
    expect(await rig.leftovers()).toEqual([]);
  });

  test('killed, stopped, or br itself killed: what lives is followed, what ended is read, what died goes on', async () => {
    // Without its own sandbox, so that tasks can speak to the test through files.
    const rig = await createCodexRig(program, llm, { BR_CODEX_SANDBOX: 'none' });
    const go = (id: string): Promise<void> => writeFile(path.join(rig.home, `go-${id}`), '');
    const ids = ['lives', 'ends', 'dies', 'stopped'];
    await rig.plan(
      `name: survive\ndefaults: { ${DEFAULTS} }\nconcurrency: 4\ntasks:${ids.map((id) => halfway(id)).join('')}\n`,
    );
    const first = rig.start('run');
    await Promise.all(ids.map((id) => appears(rig, `half-${id}`)));
    first.kill('SIGKILL');
    await first.ended;
    const [lives, ending, dying] = await Promise.all(ids.map((id) => agentOf(rig, program, id)));
    process.kill(dying ?? 0, 'SIGKILL');
    await Promise.all([go('ends'), gone(ending ?? 0), gone(dying ?? 0)]);
    const second = rig.start('run');
    await second.seen(/lives: .*followed again/u);
    expect(await agentOf(rig, program, 'lives')).toBe(lives);
    await go('lives');
    await second.seen(/lives: landed/u);
    await second.seen(/dies: landed/u);
    expect(await rig.br('stop')).toMatchObject({ code: 0 });
    expect(await second.ended).toMatchObject({ code: 10 });
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.br('resume')).toMatchObject({ code: 0 });

    const events = await rig.events();
    expect(ids.map((id) => ends(events, id))).toEqual([
      ['landed'],
      ['landed'],
      ['lost', 'landed'],
      ['cancelled', 'landed'],
    ]);
    for (const id of ['dies', 'stopped']) {
      expect(prompts(rig.asked(id).at(-1))).toHaveLength(2);
      expect(prompts(rig.asked(id).at(-1))[1]).toContain('You were interrupted');
    }
    // Every line was read once: no event is missing, none is there twice.
    const kinds = events.flatMap((event) =>
      event.type === 'attempt.agent' && event.task === 'lives' ? [event.data.event.kind] : [],
    );
    expect(kinds).toEqual(['started', 'tool-start', 'tool-end', 'text', 'usage', 'result']);
    expect(await rig.starts()).toHaveLength(6);
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });
});
