import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { billed, createClaudeRig, ends, MODEL, prompts } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

/** A prompt task that plays a scenario. `more` is further lines of YAML. */
function task(id: string, scenario: string, ...more: readonly string[]): string {
  return `
  - id: ${id}
    prompt: |
      Write ${id}.
      scenario: ${scenario}${more.map((line) => `\n    ${line}`).join('')}`;
}

function plan(name: string, head: string, tasks: readonly string[]): string {
  return `name: ${name}\ndefaults: { model: ${MODEL}, checks: [] }\n${head}\ntasks:${tasks.join('')}\n`;
}

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('what the provider does is not charged, what the agent does is: both are tried again until they land', async () => {
    const rig = await createClaudeRig(program, llm);
    await rig.plan(
      plan('troubles', 'concurrency: 4', [
        // The provider refuses, or tears the connection down: later, in the same conversation.
        task('busy', 'overloaded-later then write-file busy.txt', 'retries: 0'),
        task('torn', 'cut then write-file torn.txt', 'retries: 0'),
        // It falls silent: the attempt is ended, and its process with it.
        task('silent', 'hang then write-file silent.txt', 'retries: 1', 'idle_timeout: 5s'),
        task('lost', 'endless then write-file lost.txt', 'retries: 1', 'max_turns: 2'),
      ]),
    );
    const run = await rig.br('run');
    expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
    const events = await rig.events();
    expect(ends(events, 'busy')).toEqual(['overloaded', 'landed']);
    expect(ends(events, 'torn')).toEqual(['overloaded', 'landed']);
    expect(ends(events, 'silent')).toEqual(['idle*', 'landed']);
    expect(ends(events, 'lost')).toEqual(['max-turns*', 'landed']);
    // Nobody is asked again before the wait is over that was drawn.
    const failed = events.find((event) => event.type === 'attempt.failed' && event.task === 'busy');
    const again = events.findLast((event) => event.type === 'attempt.started' && event.task === 'busy');
    const next = failed?.type === 'attempt.failed' ? failed.data.next : null;
    expect(next).toMatchObject({ kind: 'retry', charged: false, notBefore: expect.any(Number) as number });
    expect(again?.at).toBeGreaterThanOrEqual(next?.kind === 'retry' ? (next.notBefore ?? Infinity) : Infinity);
    // Interrupted work goes on where it was, and is not told that it was wrong.
    expect(prompts(rig.asked('busy').at(-1))).toHaveLength(2);
    expect(prompts(rig.asked('busy').at(-1))[1]).toContain('You were interrupted');
    expect(await rig.git('ls-tree', '--name-only', await rig.branch())).toMatch(/busy\.txt\nhello\.txt/);
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as {
      readonly tasks: readonly { readonly id: string; readonly cost: object }[];
    };
    for (const id of ['busy', 'lost']) {
      const { cost } = told.tasks.find((each) => each.id === id) ?? {};
      expect(cost).toMatchObject({ reported: billed(rig.asked(id)), unknown: false });
    }
    expect(prompts(rig.asked('lost').at(-1))[1]).toContain('used all its turns');
    expect(await rig.starts()).toHaveLength(8);
    expect(await rig.leftovers()).toEqual([]);
  });

  test('nobody is logged in: one attempt, exit code 4, what to do; after the login br resume finishes', async () => {
    const rig = await createClaudeRig(program, llm, { env: { ANTHROPIC_BASE_URL: llm.url('bad-key') } });
    const ids = ['one', 'two', 'three', 'four'];
    await rig.plan(
      plan(
        'login',
        'concurrency: 1',
        ids.map((id) => task(id, `write-file ${id}.txt`, 'retries: 0')),
      ),
    );
    const run = await rig.br('run');
    expect(run).toMatchObject({ code: 4 });
    expect(await rig.starts()).toHaveLength(1);
    for (const text of [run.stdout, (await rig.br('status')).stdout]) {
      expect(text).toContain('Invalid API key');
      expect(text).toMatch(/run "claude" once and enter \/login, or set ANTHROPIC_API_KEY/);
      expect(text).toContain('br resume');
    }

    rig.env['ANTHROPIC_BASE_URL'] = llm.url('by-task');
    expect(await rig.br('resume')).toMatchObject({ code: 0 });
    expect(ends(await rig.events(), 'one')).toEqual(['auth', 'landed']);
    expect(await rig.starts()).toHaveLength(5);
    expect(await rig.leftovers()).toEqual([]);
  });

  test('a limit of the subscription: no process until it is over, then everything lands by itself', async () => {
    const rig = await createClaudeRig(program, llm, {
      env: { CLAUDE_CODE_OAUTH_TOKEN: ['a', 'scripted', 'token'].join('-') },
    });
    delete rig.env['ANTHROPIC_API_KEY'];
    const reset = Math.floor(Date.now() / 1000) + 6;
    await rig.plan(
      plan('limit', 'concurrency: 2', [
        task('one', `limit ${reset} then write-file one.txt`, 'retries: 0'),
        task('two', `limit ${reset} then write-file two.txt`, 'retries: 0'),
        task('three', 'write-file three.txt', 'retries: 0'),
        task('four', 'write-file four.txt', 'retries: 0'),
      ]),
    );
    const run = rig.start('run');
    await run.seen(/two: .*tried again/);
    expect(await rig.starts()).toHaveLength(2);
    const asked = rig.asked().length;
    const { stdout } = await rig.br('status');
    const time = /claude rests until (\S+?):? /.exec(stdout)?.[1];
    expect(time).toMatch(/^\d\d:\d\d/);
    expect(stdout).toMatch(/three +.*rests until/);

    expect(await run.ended).toMatchObject({ code: 0 });
    const events = await rig.events();
    for (const id of ['one', 'two']) expect(ends(events, id)).toEqual(['quota', 'landed']);
    for (const id of ['three', 'four']) expect(ends(events, id)).toEqual(['landed']);
    const parked = events.flatMap((event) => (event.type === 'agent.parked' ? [event.data.parked] : []));
    expect(parked.every(({ code, until }) => code === 'quota' && (until ?? 0) >= reset * 1000)).toBe(true);
    const begun = events.flatMap((event) => (event.type === 'attempt.started' ? [event.at] : []));
    expect(begun.filter((at) => at < reset * 1000)).toHaveLength(2);
    expect(
      rig
        .asked()
        .slice(0, asked)
        .every(({ reply }) => reply.kind === 'error'),
    ).toBe(true);
    expect(await rig.starts()).toHaveLength(6);
  });

  test('money is set aside before it is spent: no more is started than the budget holds, then exit code 5', async () => {
    const rig = await createClaudeRig(program, llm);
    const ids = ['one', 'two', 'three', 'four'];
    await rig.plan(
      plan(
        'money',
        'concurrency: 4\nbudget: $1.30',
        ids.map((id) => task(id, `costly-file ${id}.txt`, 'budget: $0.65')),
      ),
    );
    const run = await rig.br('run');
    expect(run).toMatchObject({ code: 5 });
    expect(run.stdout).toContain('the budget does not allow another attempt');
    expect(run.stdout).toMatch(/br resume .*with more money/);
    expect(await rig.starts()).toHaveLength(2);
    expect(billed(rig.asked())).toBeLessThanOrEqual(1_300_000);
    expect((await rig.br('status')).stdout).toMatch(/\$1\.22 of \$1\.30/);

    // A higher ceiling goes on with the rest.
    expect(await rig.br('resume', '--budget', '3')).toMatchObject({ code: 0 });
    expect(await rig.starts()).toHaveLength(4);
  });

  test('an attempt that uses up its money ends, and its task gets no more than its own budget', async () => {
    const rig = await createClaudeRig(program, llm);
    await rig.plan(
      plan('greedy', 'concurrency: 2', [
        task('greedy', 'expensive', 'budget: $0.50', 'retries: 5'),
        // Refused once: the conversation that goes on has what is left, not what the first part used.
        task(
          'twice',
          'costly-file wrong.txt then costly-file right.txt',
          'budget: $1.25',
          'checks: [test -f right.txt]',
        ),
      ]),
    );
    const run = await rig.br('run');
    expect(run).toMatchObject({ code: 5 });
    const events = await rig.events();
    expect(ends(events, 'greedy')).toEqual(['attempt-budget*']);
    expect(ends(events, 'twice')).toEqual(['gate*', 'landed']);
    expect(run.stdout).toContain('the budget of greedy is used up');
    const told = JSON.parse((await rig.br('status', '--json')).stdout) as {
      readonly overview: { readonly charged: number };
    };
    expect(told.overview.charged).toBe(billed(rig.asked()));
  });
});
