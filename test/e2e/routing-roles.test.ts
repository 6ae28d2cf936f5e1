import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { createRig, type Rig } from '../support/rig.ts';

async function eventsOf(rig: Rig): Promise<readonly Event[]> {
  const { stdout } = await rig.br('logs', '--json');
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);
}

/** Writes down who it was told to be. */
const TELLER = `#!/bin/sh
echo "$1 $2" > "$BR_TASK_ID.txt"
`;

async function withTeller(): Promise<Rig> {
  const rig = await createRig({
    'README.md': '# rig\n',
    'tools/teller.sh': TELLER,
    'buildrunner.config.yaml': `agents:
  thinker: { run: ['{workspace}/tools/teller.sh', '{model}', '{effort}', '{prompt}'] }
  plain: { run: ['{workspace}/tools/teller.sh', plain, none, '{prompt}'] }
`,
  });
  await chmod(path.join(rig.root, 'tools/teller.sh'), 0o755);
  await rig.git('commit', '--quiet', '--all', '--message', 'executable');
  return rig;
}

test('a role says who does a task and how hard; an effort that an agent cannot be told is refused, not passed over', async () => {
  await using rig = await withTeller();
  await rig.plan(`name: roles
roles:
  deep: { agent: thinker, model: big, effort: high }
tasks:
  - { id: by-role, prompt: Do it, role: deep }
  - { id: closer, prompt: Do it, role: deep, effort: low, model: small }
  - { id: other, prompt: Do it, role: deep, agent: plain }
`);
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  const branch = (await rig.git('branch', '--list', 'buildrunner/*', '--format=%(refname:short)')).trim();
  const told = (task: string): Promise<string> => rig.git('show', `${branch}:${task}.txt`);
  expect([await told('by-role'), await told('closer'), await told('other')]).toEqual([
    'big high\n',
    'small low\n',
    'plain none\n',
  ]);

  await rig.plan('name: deaf\ntasks:\n  - { id: a, prompt: Do it, agent: plain, effort: high }\n');
  const refused = await rig.br('run');
  expect(refused.code).not.toBe(0);
  expect(refused.stdout + refused.stderr).toContain('its command has no {effort}');
}, 60_000);

/** Speaks as Claude Code does. The week of Opus is used up at first, and there again three seconds later. */
const LIMITED = `#!/bin/sh
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
echo '{"type":"system","subtype":"init","session_id":"'"$session"'","model":"claude-'"$model"'","claude_code_version":"9.9.9"}'
if [ "$model" = opus ] && mkdir "$HOME/met" 2>/dev/null; then
  reset=$(($(date +%s) + 3))
  echo '{"type":"rate_limit_event","rate_limit_info":{"status":"rejected","resetsAt":'"$reset"',"rateLimitType":"seven_day_opus"}}'
  echo '{"type":"result","subtype":"success","is_error":true,"api_error_status":429,"uuid":"'"$session"'","result":"Opus weekly limit reached"}'
  exit 1
fi
echo "$model" > "$BR_TASK_ID.txt"
echo '{"type":"result","subtype":"success","is_error":false,"uuid":"'"$session$model"'","result":"done","num_turns":1,"session_id":"'"$session"'"}'
`;

test('a limit of one model rests that model: others of the account go on, and it wakes by itself', async () => {
  await using rig = await createRig();
  await rig.write('../home/bin/claude', LIMITED);
  await chmod(path.join(rig.home, 'bin', 'claude'), 0o755);
  rig.env['PATH'] = `${path.join(rig.home, 'bin')}:${rig.env['PATH']}`;
  await rig.plan(`name: limited
concurrency: 1
tasks:
  - { id: first, prompt: Do it, model: opus }
  - { id: second, prompt: Do it, model: sonnet }
`);
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  const events = await eventsOf(rig);
  const parked = events.find((event) => event.type === 'agent.parked');
  expect(parked).toMatchObject({ data: { agent: 'claude/opus', parked: { code: 'quota' } } });
  const until = parked?.type === 'agent.parked' ? (parked.data.parked.until ?? Infinity) : Infinity;
  const starts = events.flatMap((event) => (event.type === 'attempt.started' ? [[event.task, event.at] as const] : []));
  expect(starts.map(([task]) => task)).toEqual(['first', 'second', 'first']);
  expect(starts[1]?.[1]).toBeLessThan(until);
  expect(starts[2]?.[1]).toBeGreaterThanOrEqual(until);
}, 60_000);

test('two agents of one account rest together: a fallback with the same login is not tried while it is used up', async () => {
  await using rig = await createRig();
  await rig.write('../home/bin/claude', LIMITED.replace('seven_day_opus', 'five_hour'));
  await chmod(path.join(rig.home, 'bin', 'claude'), 0o755);
  rig.env['PATH'] = `${path.join(rig.home, 'bin')}:${rig.env['PATH']}`;
  await rig.write(
    'buildrunner.config.yaml',
    "agents: { second: { run: [sh, -c, 'echo second > first.txt', '{prompt}'], account: claude } }\n",
  );
  await rig.plan('name: shared\ntasks: [{ id: first, prompt: Do it, model: opus, fallback: [second] }]\n');
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  const agents = (await eventsOf(rig)).flatMap((event) =>
    event.type === 'attempt.started' ? [event.data.assignment.agent] : [],
  );
  expect(agents).toEqual(['claude', 'claude']);
}, 60_000);
