import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { BudgetReport } from '../../src/model/budget-report.ts';
import type { Event } from '../../src/model/event.ts';
import { createRig, type Rig } from '../support/rig.ts';

/** Stands for Claude Code: does what the task wants and says it cost $0.40; a task `greedy` spends without end. */
const CLAUDE = `#!/bin/sh
case "$1" in
  --version) echo '2.1.330 (Claude Code)'; exit 0 ;;
  auth) echo '{"loggedIn":true}'; exit 0 ;;
esac
cat > /dev/null
echo '{"type":"system","subtype":"init","session_id":"11111111-1111-4111-8111-111111111111","model":"claude-sonnet-4-5","claude_code_version":"2.1.330"}'
if [ "$BR_TASK_ID" = greedy ]; then
  n=0
  while [ $n -lt 200 ]; do
    n=$((n + 1))
    echo '{"type":"stream_event","event":{"type":"message_start","message":{"id":"msg_'$n'","type":"message","role":"assistant","model":"claude-sonnet-4-5","content":[],"usage":{"input_tokens":100000,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":1}}},"session_id":"11111111-1111-4111-8111-111111111111","api_message_id":"msg_'$n'"}'
    echo '{"type":"stream_event","event":{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":100}},"session_id":"11111111-1111-4111-8111-111111111111","api_message_id":"msg_'$n'"}'
    sleep 0.2
  done
fi
echo done > "$BR_TASK_ID.txt"
echo '{"type":"result","subtype":"success","is_error":false,"num_turns":1,"result":"Done.","session_id":"11111111-1111-4111-8111-111111111111","total_cost_usd":0.4,"usage":{"input_tokens":1000,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":50},"modelUsage":{"claude-sonnet-4-5":{"inputTokens":1000,"outputTokens":50,"cacheReadInputTokens":0,"cacheCreationInputTokens":0,"costUSD":0.4}},"permission_denials":[]}'
`;

async function withClaude(config: string): Promise<Rig> {
  const rig = await createRig({ 'README.md': '# rig\n', 'buildrunner.config.yaml': config });
  const program = path.join(rig.home, 'claude');
  await rig.write(path.relative(rig.root, program), CLAUDE);
  await chmod(program, 0o755);
  rig.env['BR_CLAUDE'] = program;
  return rig;
}

async function budgetOf(rig: Rig): Promise<BudgetReport> {
  return JSON.parse((await rig.br('routing', 'budget', '--json')).stdout) as BudgetReport;
}

async function eventsOf(rig: Rig, type: Event['type']): Promise<readonly Event[]> {
  const { stdout } = await rig.br('logs', '--json');
  const events = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);
  return events.filter((event) => event.type === type);
}

/** All that was spent was spent a day earlier. */
function yesterday(rig: Rig): void {
  const db = new DatabaseSync(path.join(rig.root, '.buildrunner', 'data.db'));
  db.exec('UPDATE ledger SET at = at - 86400000');
  db.close();
}

test('a plan under a ceiling of a day stops and says why; the next day, or with a higher one, br resume goes on', async () => {
  await using rig = await withClaude('routing:\n  budget: { day: $0.60 }\n');
  await rig.plan(`name: daily
defaults: { agent: claude, model: claude-sonnet-4-5 }
concurrency: 3
tasks:
  - { id: a, prompt: 'Write a' }
  - { id: b, prompt: 'Write b', needs: [a] }
  - { id: c, prompt: 'Write c', needs: [b] }
`);
  const run = await rig.br('run');
  expect(run.stdout + run.stderr).toContain('the ceiling of this day does not allow another attempt');
  expect(run.code).not.toBe(0);
  const [day, week] = (await budgetOf(rig)).periods;
  expect(day).toMatchObject({ period: 'day', amount: 600_000, spent: 400_000, reserved: 0, left: 200_000 });
  expect(week).toMatchObject({ period: 'week', amount: null, spent: 400_000, left: null });

  const again = await rig.br('resume');
  expect(again.code).not.toBe(0);
  expect((await budgetOf(rig)).periods[0]).toMatchObject({ spent: 400_000 });

  yesterday(rig);
  const next = await rig.br('resume');
  expect(next.stdout + next.stderr).toContain('does not allow another attempt');
  const [anew, ever] = [(await budgetOf(rig)).periods[0], (await budgetOf(rig)).periods[3]];
  expect([anew?.spent, ever?.spent]).toEqual([400_000, 800_000]);

  const set = await rig.br('routing', 'budget', 'set', 'day', '5');
  expect(set.code).toBe(0);
  expect(await rig.read('buildrunner.config.yaml')).toContain('day: $5');
  const rest = await rig.br('resume');
  expect(`${rest.code} ${rest.stdout} ${rest.stderr}`).toMatch(/^0 /);
  expect((await budgetOf(rig)).periods[0]).toMatchObject({ spent: 800_000, reserved: 0 });
}, 120_000);

test('an attempt that goes on spending is ended when it has spent what was set aside for it; the share is told', async () => {
  await using rig = await withClaude('routing:\n  budget: { day: $2, warn_at: 50% }\n');
  await rig.plan(
    "name: greedy\ndefaults: { agent: claude, model: claude-sonnet-4-5, retries: 0 }\ntasks:\n  - { id: greedy, prompt: 'Spend' }\n",
  );
  const run = await rig.br('run');
  expect(run.code).not.toBe(0);
  const [failed] = await eventsOf(rig, 'attempt.failed');
  expect(failed).toMatchObject({ data: { failure: { class: 'attempt-budget' } } });
  const [day] = (await budgetOf(rig)).periods;
  // A tenth more, and one report.
  expect(day?.spent).toBeGreaterThan(0);
  expect(day?.spent).toBeLessThanOrEqual(2_000_000 * 1.1 + 2 * 301_500);
  expect(day?.reserved).toBe(0);
  const crossed = await eventsOf(rig, 'budget.crossed');
  expect(
    crossed.map((event) => (event.type === 'budget.crossed' ? [event.data.period, event.data.share] : [])),
  ).toEqual(expect.arrayContaining([['day', 0.5]]));
}, 120_000);

test('setting ceilings keeps the file as it is but for them, and refuses what is no amount', async () => {
  await using rig = await withClaude('# ours\nagents: {}   # none\n');
  await chmod(path.join(rig.root, 'buildrunner.config.yaml'), 0o600);
  const config = async (): Promise<string> => await rig.read('buildrunner.config.yaml');
  const before = await config();
  for (const words of [
    ['day', '-5'],
    ['day', '0'],
    ['day', 'ten'],
    ['year', '5'],
    ['day'],
    ['--warn-at', '0%'],
    ['day', '5', '6'],
  ]) {
    const refused = await rig.br('routing', 'budget', 'set', ...words);
    expect([words, refused.code]).toEqual([words, 2]);
    expect(await config()).toBe(before);
  }
  expect((await rig.br('routing', 'budget', 'set', 'day', '10', '--warn-at', '90%')).code).toBe(0);
  expect(await config()).toBe('# ours\nagents: {}   # none\nrouting:\n  budget:\n    day: $10\n    warn_at: 90%\n');
  expect((await stat(path.join(rig.root, 'buildrunner.config.yaml'))).mode & 0o777).toBe(0o600);

  const mine = await rig.br('routing', 'budget', 'set', 'day', '2.50', '--user');
  expect(mine.code).toBe(0);
  expect(await readFile(path.join(rig.home, '.config/buildrunner/config.yaml'), 'utf8')).toContain('day: $2.50');
  const higher = await rig.br('routing', 'budget', 'set', 'day', '20');
  expect(higher.stdout).toContain('In force is $2.50, from your configuration');
  expect((await budgetOf(rig)).periods[0]).toMatchObject({ amount: 2_500_000, origin: 'user' });

  await rig.write('buildrunner.config.yaml', 'routing: { budget: { day: lots } }\n');
  const broken = await rig.br('routing', 'budget', 'set', 'day', '10');
  expect(broken.code).toBe(3);
  expect(await config()).toBe('routing: { budget: { day: lots } }\n');
  expect((await rig.br('routing', 'budget')).code).toBe(3);
}, 60_000);
