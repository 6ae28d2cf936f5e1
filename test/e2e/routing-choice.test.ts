import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { QuoteReport, SelectReport, WorkReport } from '../../src/ports/route-reports.ts';
import { createRig, type Rig } from '../support/rig.ts';

/** Speaks as Claude Code does. Haiku is wrong and costs $0.20 a try; all others are right and cost $0.30. */
const CLAUDE = `#!/bin/sh
case "$1" in
--version) echo '9.9.9 (Claude Code)'; exit 0 ;;
auth) echo '{"loggedIn":true}'; exit 0 ;;
esac
while test $# -gt 0; do
  case "$1" in
  --session-id | --resume) session=$2 ;;
  --model) model=$2 ;;
  esac
  shift
done
case "$model" in haiku) cost=0.20 word=wrong ;; *) cost=0.30 word=right ;; esac
echo '{"type":"system","subtype":"init","session_id":"'"$session"'","model":"claude-'"$model"'","claude_code_version":"9.9.9"}'
echo "$word $model" > "$BR_TASK_ID.txt"
usage='{"claude-'"$model"'":{"inputTokens":10,"outputTokens":5,"cacheReadInputTokens":0,"cacheCreationInputTokens":0,"costUSD":'"$cost"'}}'
echo '{"type":"result","subtype":"success","is_error":false,"uuid":"'"$session$model"'","result":"done","num_turns":1,"total_cost_usd":'"$cost"',"modelUsage":'"$usage"',"session_id":"'"$session"'"}'
`;

async function withClaude(): Promise<Rig> {
  const rig = await createRig();
  await rig.write('../home/bin/claude', CLAUDE);
  await chmod(path.join(rig.home, 'bin', 'claude'), 0o755);
  rig.env['PATH'] = `${path.join(rig.home, 'bin')}:${rig.env['PATH']}`;
  return rig;
}

async function json<T>(rig: Rig, ...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await rig.br(...args, '--json');
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return JSON.parse(stdout) as T;
}

/** Six small tasks whose checks only what is right passes. */
const SIX = `name: six
defaults: { policy: cheapest }
tasks:
${[1, 2, 3, 4, 5, 6].map((n) => `  - { id: t${n}, prompt: 'Rename field ${n}', checks: ['grep -q right t${n}.txt'] }\n`).join('')}`;

test('br routing select says who, at what cost, and why, and leaves no trace', async () => {
  await using rig = await createRig();
  const text = await rig.br('routing', 'select', 'Rename a field');
  expect(`${text.code} ${text.stderr}`).toBe('0 ');
  expect(text.stdout).toContain('default, nothing measured yet');
  const report = await json<SelectReport>(rig, 'routing', 'select', 'Rename a field', '--policy', 'best');
  expect(report.route).toMatchObject({ policy: 'best', rungs: [{ agent: 'claude', model: 'opus' }] });
  expect(report.chosen.cost?.p50).toBeGreaterThan(0);
  expect(report.alternatives.length).toBeGreaterThan(2);
  const named = await json<SelectReport>(rig, 'routing', 'select', 'Rename a field', '--model', 'sonnet');
  expect(named.route).toMatchObject({ policy: 'fixed', rungs: [{ model: 'sonnet' }], reason: 'sonnet, as named' });
  expect(existsSync(path.join(rig.root, '.buildrunner'))).toBe(false);
}, 60_000);

test('a limit is honoured or refused with 5, and what nobody knows is refused with what is near', async () => {
  await using rig = await createRig();
  const task = ['routing', 'select', 'Rename a field', '--policy', 'best'] as const;
  const dear = await json<SelectReport>(rig, ...task);
  const limit = ((dear.chosen.cost?.p90 ?? 0) - 10_000) / 1e6;
  const within = await json<SelectReport>(rig, ...task, '--cost-limit', limit.toFixed(2));
  expect(within.chosen.cost?.p90).toBeLessThanOrEqual(limit * 1e6);
  expect(within.chosen.models).not.toEqual(['opus']);
  const refused = await rig.br(...task, '--cost-limit', '0.001');
  expect(refused).toMatchObject({ code: 5, stdout: '' });
  expect(refused.stderr).toContain('Nothing stays within $0.0010');
  const slow = await rig.br(...task, '--time-limit', '1s');
  expect(slow).toMatchObject({ code: 5 });
  const unknown = await rig.br(...task, '--model', 'sonett');
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.stderr).toContain('Did you mean');
  expect((await rig.br(...task, '--cost-limit', '-1')).code).toBe(2);
  expect((await rig.br(...task, '--agent', 'cluade')).stderr).toContain('Did you mean "claude"');
}, 60_000);

test('a plan is quoted before it starts: by task and in sum, labelled, and never as $0', async () => {
  await using rig = await createRig({
    'README.md': '# rig\n',
    'buildrunner.config.yaml': "agents:\n  other: { run: ['true', '{prompt}'] }\n",
  });
  await rig.plan(`name: mixed
tasks:
  - { id: known, prompt: 'Rename a field', checks: [] }
  - { id: unknown, prompt: 'Rename another', agent: other, checks: [], needs: known }
  - { id: command, run: 'true', needs: unknown }
`);
  const quote = await json<QuoteReport>(rig, 'plan', 'quote', '--budget', '0.01');
  expect(quote).toMatchObject({ paid: 2, unpriced: ['unknown'], untimed: ['command'], sources: { default: 1 } });
  expect(quote.tasks.find(({ id }) => id === 'unknown')?.cost).toBeNull();
  expect(quote.cost?.p90).toBeGreaterThan(quote.cost?.p50 ?? 0);
  // What the unknown one costs nobody knows: how likely a budget is enough neither.
  expect(quote.withinBudget).toBeNull();
  expect(await json<QuoteReport>(rig, 'plan', 'quote', '--budget', '0.01')).toEqual(quote);
  const text = await rig.br('plan', 'quote', '--budget', '0.01');
  expect(text.stdout).toMatch(/^unknown +unknown /m);
  expect(text.stdout).toContain('Warning: the budget of $0.01 is below what half of such runs cost');
  await rig.plan("name: free\ntasks: [{ id: a, run: 'true' }]\n");
  expect((await rig.br('plan', 'quote')).stdout).toContain('Expected: no cost');
}, 60_000);

test('a run says what it may cost before it starts and what it did at its end, and what failed is learned', async () => {
  await using rig = await withClaude();
  await rig.plan(SIX);
  const before = await json<QuoteReport>(rig, 'plan', 'quote');
  expect(before.tasks[0]?.models[0]).toBe('haiku');
  const run = await rig.br('run', '--budget', '50');
  expect(`${run.code} ${run.stderr}`).toMatch(/^0 /);
  expect(run.stderr).toMatch(/Expected: cost \$[\d.]+ – \$[\d.]+ \(defaults\), time .*; all accepted \d+%/);
  expect(run.stderr).toContain('Of the budget of $50.00: it is enough');
  // Six wrong answers at $0.20, six right ones at $0.30.
  expect(run.stdout).toContain('6 of 6 tasks of agents accepted for $3.00: $0.50 for each accepted one');

  const report = await json<WorkReport>(rig, 'routing', 'report');
  expect(report).toMatchObject({ session: null, tasks: 6, accepted: 6, spent: 3_000_000, perAccepted: 500_000 });
  expect(report.rows.map(({ model, attempts, passed }) => [model, attempts, passed])).toEqual([
    [before.tasks[0]?.models[1], 6, 6],
    ['haiku', 6, 0],
  ]);

  const learned = await json<SelectReport>(rig, 'routing', 'select', 'Rename field 7', '--policy', 'cheapest');
  expect(learned.route.rungs[0]?.model).not.toBe('haiku');
  expect(learned.route.rungs[0]?.chance.from).toBe('class');
  expect(learned.route.rungs[0]?.cost?.p50).toBeLessThan(before.tasks[0]?.cost?.p90 ?? 0);
  const after = await json<QuoteReport>(rig, 'plan', 'quote');
  expect(after.sources).toEqual({ class: 6 });
}, 120_000);

test('a plan of commands alone is run without a word of money', async () => {
  await using rig = await createRig();
  await rig.plan("name: free\ntasks: [{ id: a, run: 'echo a > a.txt' }]\n");
  const run = await rig.br('run');
  expect(run.code).toBe(0);
  expect(run.stderr + run.stdout).not.toContain('Expected');
  expect((await rig.br('routing', 'report')).stdout).toContain('No agent that is paid has ended an attempt');
}, 60_000);
