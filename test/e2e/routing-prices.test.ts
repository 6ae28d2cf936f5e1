import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ModelCostReport, ModelsReport } from '../../src/model/model-report.ts';
import { createRig, type Rig } from '../support/rig.ts';

/** Speaks as Codex does, which tells tokens and no money. */
const codex = `#!/bin/sh
case "$1" in
--version) echo 'codex-cli 0.169.0'; exit 0 ;;
login | sandbox) exit 0 ;;
esac
echo '{"type":"thread.started","thread_id":"thread-1"}'
echo '{"type":"turn.started"}'
echo "$BR_TASK_ID" > "$BR_TASK_ID.txt"
echo '{"type":"item.completed","item":{"id":"1","type":"agent_message","text":"Done."}}'
echo '{"type":"turn.completed","usage":{"input_tokens":30000,"cached_input_tokens":20000,"output_tokens":1000}}'
`;

async function rigWithCodex(config = ''): Promise<Rig> {
  const rig = await createRig({ 'README.md': '# rig\n', 'buildrunner.config.yaml': config });
  await rig.write('../home/bin/codex', codex);
  await chmod(path.join(rig.home, 'bin', 'codex'), 0o755);
  rig.env['PATH'] = `${path.join(rig.home, 'bin')}:${rig.env['PATH']}`;
  return rig;
}

async function json<T>(rig: Rig, ...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await rig.br(...args, '--json');
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as T;
}

test('models are listed with who runs them and what they cost, and the configuration adds to them', async () => {
  await using rig = await createRig({
    'buildrunner.config.yaml': `routing:
  ladders: { codex: [house, gpt-6-luna] }
  models:
    house: { tier: fast, context: 32000, price: { input: 0.5, output: 2 } }
    claude-opus-5-5: { price: { input: 40, output: 1 } }
`,
  });
  const { models, ladders } = await json<ModelsReport>(rig, 'routing', 'models');
  const find = (id: string): ModelsReport['models'][number] | undefined => models.find((model) => model.id === id);
  expect(find('claude-haiku-4-5')).toMatchObject({
    agents: ['claude'],
    tier: 'fast',
    context: 200_000,
    output: 64_000,
    price: { rates: { input: 1, output: 5 }, ref: { source: 'genai-prices' } },
  });
  expect(find('house')).toMatchObject({ tier: 'fast', context: 32_000, agents: ['codex'] });
  expect(find('claude-opus-5-5')?.price).toMatchObject({
    // Dearer than the list, but not cheaper: the file is the repository's.
    rates: { input: 40, output: 20 },
    ref: { source: 'configuration' },
  });
  expect(ladders).toMatchObject({ claude: ['haiku', 'sonnet', 'opus'], codex: ['house', 'gpt-6-luna'] });
  const claude = await json<ModelsReport>(rig, 'routing', 'models', '--agent', 'claude');
  expect(new Set(claude.models.flatMap(({ agents }) => agents))).toEqual(new Set(['claude']));
});

test('a table fits the screen, and names come before numbers that have no room', async () => {
  await using rig = await createRig();
  rig.env['NO_COLOR'] = '1';
  rig.env['COLUMNS'] = '50';
  const { stdout } = await rig.br('routing', 'models', '--agent', 'claude');
  const lines = stdout.trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(lines[0]).toMatch(/^model .*input +output$/);
  expect(stdout).toMatch(/claude-haiku-4-5 .*\$1\.00 +\$5\.00/);
  expect(stdout).not.toContain('\u001b');
});

test.each(['haiku', 'sonnet', 'opus'])(
  '%s has a price, long prompts and batches included, and typical costs',
  async (name) => {
    await using rig = await createRig();
    const { model, typical } = await json<ModelCostReport>(rig, 'routing', 'cost', name);
    expect(model).toMatchObject({ name, maker: 'anthropic', agents: ['claude'] });
    expect(model.id).toMatch(new RegExp(`^claude-${name}-`));
    const rates = model.price?.rates;
    expect(rates?.cacheWriteHour).toBeGreaterThan(rates?.cacheWrite ?? Infinity);
    expect(model.price?.batch?.rates.output).toBe((rates?.output ?? 0) / 2);
    for (const forecast of Object.values(typical)) {
      expect(forecast).toMatchObject({ from: 'default', samples: 0 });
      expect(forecast?.p90).toBeGreaterThan(forecast?.p50 ?? Infinity);
    }
    const text = await rig.br('routing', 'cost', name);
    expect(text.stdout).toContain('kept for an hour');
    expect(text.stdout).toContain('default, nothing measured yet');
  },
);

test('a model or an agent that nobody knows is refused with names that may have been meant', async () => {
  await using rig = await createRig();
  const model = await rig.br('routing', 'cost', 'sonet');
  expect([model.code, model.stdout]).toEqual([2, '']);
  expect(model.stderr).toMatch(/No model is called "sonet"\.[^]*Did you mean sonnet/);
  const agent = await rig.br('routing', 'models', '--agent', 'cloude');
  expect(agent.code).toBe(2);
  expect(agent.stderr).toContain('Did you mean "claude"?');
});

test('what an agent tells in tokens alone has an estimated cost, which a budget holds and exports name the price of', async () => {
  await using rig = await rigWithCodex(
    'routing:\n  models: { house: { price: { input: 2, output: 10, cache_read: 0.5 } } }\n',
  );
  await rig.plan('name: priced\nbudget: $5\ntasks:\n  - { id: one, prompt: p, agent: codex, model: house }\n');
  const run = await rig.br('run');
  expect(run.code, run.stderr).toBe(0);
  const exported = await rig.br('telemetry', 'export', '--what', 'attempts', '--format', 'ndjson');
  expect(JSON.parse(exported.stdout)).toMatchObject({
    task: 'one',
    status: 'landed',
    // 10,000 at $2, 20,000 at $0.50 and 1,000 at $10 a million.
    cost_usd: 0.04,
    cost_source: 'estimated',
    price_source: 'configuration',
    price_version: 'routing.models.house',
  });
});

test('a budget is refused where nobody could say what was spent, with what to do about it', async () => {
  await using rig = await rigWithCodex();
  await rig.plan('name: unpriced\nbudget: $5\ntasks:\n  - { id: one, prompt: p, agent: codex, model: nobodys }\n');
  const run = await rig.br('run');
  expect(run.code).not.toBe(0);
  expect(run.stderr).toContain('no price is known of its model "nobodys"');
  expect(run.stderr).toContain('routing.models.nobodys.price');
  await rig.plan('name: unpriced\ntasks:\n  - { id: one, prompt: p, agent: codex, model: nobodys }\n');
  expect((await rig.br('run')).code).toBe(0);
  const exported = await rig.br('telemetry', 'export', '--what', 'attempts', '--format', 'ndjson');
  expect(JSON.parse(exported.stdout)).toMatchObject({ cost_usd: null, cost_source: 'unknown', price_source: null });
});
