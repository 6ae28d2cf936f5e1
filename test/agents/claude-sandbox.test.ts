import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScriptedLlm, startScriptedLlm } from './scripted-llm/server.ts';
import { createClaudeRig, MODEL } from './support/claude-rig.ts';
import { describeAgent } from './support/describe-agent.ts';

describeAgent('claude', (program) => {
  let llm: ScriptedLlm;
  beforeAll(async () => {
    llm = await startScriptedLlm();
  });
  afterAll(() => llm.close());

  test.runIf(process.platform === 'linux')(
    'confined, it works, keeps its conversation, and writes nothing else',
    async () => {
      const rig = await createClaudeRig(program, llm, { env: { BR_CLAUDE: program } });
      await mkdir(path.join(rig.home, '.claude'));
      await writeFile(path.join(rig.home, '.claude.json'), '{}');
      await rig.plan(`
name: confined
defaults: { model: ${MODEL}, sandbox: worktree, retries: 0 }
tasks:
  - id: hello
    prompt: |
      Say hello.
      scenario: command echo hello > hello.txt; echo x > "$HOME/out.txt" || echo no > refused.txt; git status --short
`);
      const run = await rig.br('run');
      expect([run.code, run.stdout + run.stderr]).toEqual([0, expect.stringContaining('1 task')]);
      const branch = await rig.branch();
      const files = (await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n');
      expect(files).toEqual(['README.md', 'hello.txt', 'refused.txt']);
      const kept = await readdir(path.join(rig.home, '.claude', 'projects'), { recursive: true });
      expect(kept.filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
    },
  );
});
