import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { createClaudeRig, ends, MODEL } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

const SECONDS = 1000;

/** A plan of prompts that each write a file, but for the first, which meets the end of a subscription's window. */
function plan(name: string, { tasks, until }: { readonly tasks: number; readonly until: number }): string {
  const ids = Array.from({ length: tasks }, (_, at) => `${name}-${at + 1}`);
  const scenario = (id: string, at: number): string =>
    at === 0 ? `limit ${until} then write-file ${id}.txt` : `write-file ${id}.txt`;
  return [
    `name: ${name}`,
    'concurrency: 1',
    `defaults: { model: ${MODEL}, checks: [], retries: 0 }`,
    'tasks:',
    ...ids.map((id, at) => `  - id: ${id}\n    prompt: |\n      Write ${id}.\n      scenario: ${scenario(id, at)}`),
    '',
  ].join('\n');
}

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('after the quota of an account is used up none of 133 waiting tasks starts, in this session or another', async () => {
    const rig = await createClaudeRig(program, llm, {
      env: { CLAUDE_CODE_OAUTH_TOKEN: ['a', 'scripted', 'token'].join('-') },
    });
    delete rig.env['ANTHROPIC_API_KEY'];
    const until = Math.floor(Date.now() / SECONDS) + 3600;
    await rig.plan(plan('many', { tasks: 134, until }));
    const run = rig.start('run');
    await run.seen(/many-1: .*tried again/);
    // Whatever else it would start it would have started in the same turn.
    const status = JSON.parse((await rig.br('status', '--json')).stdout) as {
      readonly tasks: readonly { readonly word: string; readonly detail: string }[];
    };
    expect(status.tasks.filter(({ detail }) => /rests until/.test(detail))).toHaveLength(134);
    expect(await rig.starts()).toHaveLength(1);

    await rig.write('other.yaml', plan('other', { tasks: 3, until }));
    const other = rig.start('run', 'other.yaml');
    await other.seen(/claude rests until/);
    expect(await rig.starts()).toHaveLength(1);
    // Events are those of the newest session: it tried nothing, and knows by whom it waits.
    const events = await rig.events();
    expect(events.filter(({ type }) => type === 'attempt.started')).toHaveLength(0);
    expect(events.filter(({ type }) => type === 'agent.parked')).toHaveLength(1);
    for (const each of [other, run]) each.kill('SIGINT');
    await Promise.all([other.ended, run.ended]);
    expect(await rig.leftovers()).toEqual([]);
  });

  test('with a fallback the task goes on with another agent, on the tree there is, and the account is left alone', async () => {
    const rig = await createClaudeRig(program, llm, {
      env: { CLAUDE_CODE_OAUTH_TOKEN: ['a', 'scripted', 'token'].join('-') },
      files: {
        'README.md': '# rig\n',
        'buildrunner.config.yaml': "agents: { helper: { run: [sh, -c, 'echo done > limited-1.txt', '{prompt}'] } }\n",
      },
    });
    delete rig.env['ANTHROPIC_API_KEY'];
    const until = Math.floor(Date.now() / SECONDS) + 3600;
    await rig.plan(plan('limited', { tasks: 1, until }).replace('retries: 0', 'retries: 0, fallback: [helper]'));
    const run = await rig.br('run');
    expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
    const events = await rig.events();
    expect(ends(events, 'limited-1')).toEqual(['quota', 'landed']);
    expect(events.filter(({ type }) => type === 'attempt.started')).toMatchObject([
      { data: { assignment: { agent: 'claude', route: { fallback: false } } } },
      {
        data: { assignment: { agent: 'helper', reason: 'in place of claude, which rests', route: { fallback: true } } },
      },
    ]);
    expect(await rig.starts()).toHaveLength(1);
    expect(await rig.git('show', `${await rig.branch()}:limited-1.txt`)).toBe('done\n');
  });
});
