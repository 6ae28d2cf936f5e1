import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { ends } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';
import { createGeminiRig, MODEL, task } from './support/gemini-rig.ts';
import { appears } from './support/processes.ts';

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

describeAgent('gemini', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('lands; a refused one goes on in its conversation; what is denied is not done', async () => {
    const rig = await createGeminiRig(program, llm);
    const right = `checks: [{ name: is it right, run: 'age-conversations; echo found $(cat wrong.txt); grep -q right wrong.txt' }]`;
    await rig.plan(
      `name: acp\ndefaults: { agent: gemini, model: ${MODEL}, checks: [], retries: 0 }\nconcurrency: 3\ntasks:${[
        task('wrong', 'write-file wrong.txt wrong then command echo right > wrong.txt', right, 'retries: 1'),
        task('hello', 'hello'),
        task('denied', 'write-file denied.txt', 'agent: careful', `model: ${MODEL}`),
      ].join('')}\n`,
    );
    const run = await rig.br('run');
    const events = await rig.events();
    expect(['hello', 'wrong', 'denied'].map((id) => ends(events, id))).toEqual([
      ['landed'],
      ['gate*', 'landed'],
      ['no-changes*'],
    ]);
    expect((await rig.git('ls-tree', '--name-only', await rig.branch())).trim().split('\n')).toEqual([
      'README.md',
      'hello.txt',
      'wrong.txt',
    ]);
    const told = events.flatMap(({ task: id, ...event }) =>
      event.type === 'attempt.agent' ? [{ id, event: event.data.event }] : [],
    );
    const of = (id: string): readonly object[] => told.flatMap((one) => (one.id === id ? [one.event] : []));
    expect(of('hello')).toMatchObject([
      { kind: 'started', model: MODEL, version: '0.61.0' },
      { kind: 'tool-start', tool: 'edit', summary: 'hello.txt +1 −0' },
      { kind: 'tool-end', ok: true },
      { kind: 'tool-start', tool: 'execute', summary: 'cat hello.txt' },
      { kind: 'tool-end', ok: true, summary: 'hello' },
      { kind: 'text', text: 'Wrote hello.txt.' },
      { kind: 'usage', final: true, usage: [{ model: MODEL, tokens: { input: 9000, output: 150 } }] },
      { kind: 'result', ok: true },
    ]);
    expect(of('denied')).toContainEqual({ kind: 'denial', tool: 'edit', summary: 'denied.txt +1 −0' });
    // Its history was told again, and is no news.
    const starts = of('wrong').filter((event) => 'kind' in event && event.kind === 'tool-start');
    expect(starts).toMatchObject([{ summary: 'wrong.txt +1 −0' }, { summary: 'echo right > wrong.txt' }]);
    const again = rig.asked('wrong').at(-1)?.body ?? '';
    expect(again).toContain('found wrong');
    expect(again).toContain('functionResponse');
    expect(run.stdout).toContain('estimated');
    expect(await rig.leftovers()).toEqual([]);
  });

  test('killed with br, and stopped: what lives is followed again, and the work goes on in its tree', async () => {
    const rig = await createGeminiRig(program, llm);
    await rig.plan(
      `name: faults\ndefaults: { agent: gemini, model: ${MODEL} }\nconcurrency: 2\ntasks:${halfway('lives')}${halfway('stopped')}\n`,
    );
    const first = rig.start('run');
    await Promise.all(['lives', 'stopped'].map((id) => appears(rig, `half-${id}`)));
    first.kill('SIGKILL');
    await first.ended;
    const second = rig.start('run');
    await second.seen(/lives: .*followed again/u);
    await writeFile(path.join(rig.home, 'go-lives'), '');
    await second.seen(/lives: landed/u);
    expect(await rig.br('stop')).toMatchObject({ code: 0 });
    expect(await second.ended).toMatchObject({ code: 10 });
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.br('resume')).toMatchObject({ code: 0 });

    const events = await rig.events();
    expect(ends(events, 'lives')).toEqual(['landed']);
    expect(ends(events, 'stopped')).toEqual(['cancelled', 'landed']);
    const starts = await rig.starts();
    expect(starts.map((id) => id.split('/').slice(1).join('/')).toSorted()).toEqual([
      'lives/1',
      'stopped/1',
      'stopped/2',
    ]);
    expect(rig.asked('stopped').at(-1)?.body).toContain(
      'An earlier try was interrupted. What it changed is in the working tree',
    );
    const branch = await rig.branch();
    for (const id of ['lives', 'stopped']) expect(await rig.git('show', `${branch}:${id}-1.txt`)).toBe('half\n');
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.slots()).toEqual([]);
  });
});
