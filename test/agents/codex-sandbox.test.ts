import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { MODEL } from './support/codex.ts';
import { createCodexRig } from './support/codex-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

describeAgent('codex', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test.runIf(process.platform === 'linux')(
    'confined, where its own sandbox cannot be set up: it works, keeps its conversation, and writes nothing else',
    async () => {
      const rig = await createCodexRig(program, llm, { BR_CODEX: program });
      await mkdir(path.join(rig.home, '.codex'), { recursive: true });
      await rig.plan(`
name: confined
defaults: { agent: codex, model: ${MODEL}, sandbox: worktree, retries: 0, checks: [] }
tasks:
  - id: hello
    prompt: |
      Say hello.
      scenario: command echo hello > hello.txt; echo x > "$HOME/out.txt" || echo no > refused.txt; git status --short
  - id: patch
    prompt: |
      Write it.
      scenario: write-file patch.txt
`);
      const run = await rig.br('run');
      expect([run.code, run.stdout + run.stderr]).toEqual([0, expect.stringContaining('2 tasks')]);
      const branch = await rig.branch();
      const files = (await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n');
      expect(files).toEqual(['README.md', 'hello.txt', 'patch.txt', 'refused.txt']);
      const kept = await readdir(path.join(rig.home, '.codex', 'sessions'), { recursive: true });
      expect(kept.filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
    },
  );
});
