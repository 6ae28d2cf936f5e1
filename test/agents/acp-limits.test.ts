import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { ends } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';
import { createGeminiRig, MODEL, task } from './support/gemini-rig.ts';

describeAgent('gemini', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test('a provider that is busy is asked again later, uncharged; a wrong key rests the agent and says how to log in', async () => {
    const rig = await createGeminiRig(program, llm);
    await rig.plan(
      `name: limits\ndefaults: { agent: gemini, model: ${MODEL}, checks: [], retries: 0 }\nconcurrency: 2\ntasks:${[
        task('busy', 'rate-limit then write-file busy.txt'),
        task('key', 'bad-key', 'agent: locked', `model: ${MODEL}`),
      ].join('')}\n`,
    );
    const run = await rig.br('run');
    expect(run.stdout + run.stderr).toMatch(/invalid x-api-key \(log in with gemini-cli itself: /u);
    const events = await rig.events();
    expect(ends(events, 'key')).toEqual(['auth']);
    // A conversation that the agent cannot find again is begun afresh, uncharged.
    expect(ends(events, 'busy').filter((end) => end !== 'conversation')).toEqual(['overloaded', 'landed']);
    expect(await rig.git('ls-tree', '--name-only', await rig.branch())).toContain('busy.txt');
    expect(await rig.leftovers()).toEqual([]);
  });
});
