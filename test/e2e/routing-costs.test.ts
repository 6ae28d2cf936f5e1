import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CostReport } from '../../src/model/cost-report.ts';
import { createRig, type Rig } from '../support/rig.ts';

/**
 * A program that speaks like Claude Code: it writes a file named for its task, and tells of $0.30 and some tokens; of nothing at
 * all where the prompt says `silent`. At the first try of a task whose prompt says `twice` it writes what the check refuses.
 */
const CLAUDE = `#!/usr/bin/env node
const fs = require('node:fs');
if (process.argv.includes('--version')) { console.log('2.1.330 (Claude Code)'); process.exit(0); }
const prompt = fs.readFileSync(0, 'utf8') + process.argv.join(' ');
const [, task, number] = process.env.BR_ATTEMPT_ID.split('/');
fs.writeFileSync(task + '.txt', prompt.includes('twice') && number === '1' ? 'bad' : 'good');
const say = (line) => console.log(JSON.stringify(line));
const usage = { input_tokens: 100, output_tokens: 20, cache_read_input_tokens: 5, cache_creation_input_tokens: 0 };
const model = 'claude-haiku-4-5';
say({ type: 'system', subtype: 'init', session_id: 'c-' + task + number, model, cwd: process.cwd(), tools: [] });
const silent = prompt.includes('silent');
const account = { inputTokens: 100, outputTokens: 20, cacheReadInputTokens: 5, cacheCreationInputTokens: 0, costUSD: 0.3 };
if (!silent) say({ type: 'assistant', message: { id: 'm-' + task + number, model, content: [{ type: 'text', text: 'Done.' }], usage } });
say({ type: 'result', subtype: 'success', is_error: false, num_turns: 1, result: 'Done.', session_id: 'c-' + task + number,
  ...(silent ? {} : { total_cost_usd: 0.3, usage, modelUsage: { [model]: account }, model_usage_since_last_result: { [model]: account } }) });
`;

async function rigWithClaude(): Promise<Rig> {
  const rig = await createRig();
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'claude'), CLAUDE);
  await chmod(path.join(bin, 'claude'), 0o755);
  Object.assign(rig.env, { PATH: `${bin}:${rig.env['PATH']}` });
  return rig;
}

const PLAN = `name: shop
defaults: { agent: claude, policy: fixed, checks: ['! grep -q bad *.txt'] }
tasks:
  - { id: a, prompt: Do a. }
  - { id: b, prompt: 'Do b, twice.' }
  - { id: c, run: 'echo x > c.txt' }
  - { id: d, prompt: 'Do d, silent.' }
`;

async function costs(rig: Rig, ...options: readonly string[]): Promise<CostReport> {
  const { stdout } = await rig.br('routing', 'costs', '--json', ...options);
  return JSON.parse(stdout) as CostReport;
}

test('what agents cost, with the tries that failed, by everything and in every form', async () => {
  await using rig = await rigWithClaude();
  expect((await rig.br('routing', 'costs')).stdout).toContain('Nothing was recorded yet.');
  await rig.plan(PLAN);
  const run = await rig.br('run');
  expect(run.code).toBe(0);
  const session = (await rig.git('branch', '--list', 'buildrunner/*')).trim().replace('buildrunner/', '');
  const whole = await costs(rig);
  expect(whole).toMatchObject({
    by: null,
    groups: [],
    total: {
      attempts: 4,
      accepted: 3,
      failed: 1,
      live: 0,
      successRate: 3 / 4,
      tokens: { input: 300, output: 60, cacheRead: 15, cacheWrite: 0 },
      money: { reported: 900_000, estimated: null, replayed: null, unknown: 1 },
      perAccepted: 300_000,
      perAttempt: 225_000,
    },
    dearest: [
      { name: `${session}/b`, attempts: 2, accepted: 1, money: { reported: 600_000 }, perAccepted: 600_000 },
      { name: `${session}/a`, attempts: 1 },
    ],
    asked: null,
    imported: null,
  });
  const names = async (by: string): Promise<readonly string[]> =>
    (await costs(rig, '--by', by)).groups.map(({ name, attempts }) => `${name} ${attempts}`);
  expect(await names('model')).toEqual(['claude-haiku-4-5 3', 'not told 1']);
  const [byClass] = (await costs(rig, '--by', 'class')).groups;
  expect(byClass).toMatchObject({ attempts: 4, class: { level: expect.any(String) as string, taskType: 'general' } });
  expect(byClass?.name).toBe(`${byClass?.class?.level} general`);
  expect((await costs(rig, '--period', 'all')).total).toEqual(whole.total);
  expect((await costs(rig, '--until', '2020-01-01')).total).toMatchObject({ attempts: 0, perAttempt: null });

  const text = await rig.br('routing', 'costs');
  expect(text.stdout).toMatch(/money +\$0\.90 reported \+ unknown cost, 1 time/);
  expect(text.stdout).toMatch(/per accepted task +≥ \$0\.30, failed attempts included/);
  expect(text.stdout).toContain('4: 3 landed, 1 failed');
  const table = await rig.br('routing', 'costs', '--by', 'task');
  expect(table.stdout).toMatch(new RegExp(`${session}/d +\\$\\?`));
  const { stdout: json } = await rig.br('routing', 'costs', '--period', 'day', '--format', 'json');
  expect(JSON.parse(json)).toMatchObject({ schema: 'br.routing-costs/1', ok: true });
  const csv = (await rig.br('routing', 'costs', '--by', 'task', '--format', 'csv')).stdout.split('\r\n');
  expect(csv[0]).toContain('by,name,level,task_type,attempts,accepted,failed');
  expect(csv[1]).toMatch(
    new RegExp(`^task,${session}/b,,,2,1,1,0,0,0,0\\.5,200,40,10,0,0\\.600000,,,0,0\\.600000,0\\.300000,\\d+$`),
  );
  expect(csv.map((line) => line.split(',')[1])).toEqual([
    'name',
    `${session}/b`,
    `${session}/a`,
    `${session}/d`,
    undefined,
  ]);
});

test('what is asked for twice, or of what was imported where it has none, is refused with what to do', async () => {
  await using rig = await createRig();
  const asked = async (...options: readonly string[]): Promise<string> => {
    const { code, stderr, stdout } = await rig.br('routing', 'costs', ...options);
    expect(code).toBe(2);
    return stderr + stdout;
  };
  expect(await asked('--json', '--format', 'csv')).toContain('Give one of them.');
  expect(await asked('--period', 'day', '--since', '2h')).toContain('Give one or the other.');
  expect(await asked('--since', '2999-01-01')).toContain('has not come yet');
  expect(await asked('--imported', '--by', 'class')).toContain('Tell it apart by model, agent or session');
  expect(await asked('--period', 'fortnight')).toContain('is none of day, week, month, all');
});
