import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schema/event.schema.json' with { type: 'json' };
import type { Event, EventPayloads } from '../../src/model/event.ts';
import { createRig, type Ended, type Rig } from '../support/rig.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** The events that `br run --json` prints, each of which fits the published schema. */
function eventsOf({ stdout, stderr }: Ended): readonly Event[] {
  const lines = stdout.trim().split('\n');
  const documents = lines.map((line) => JSON.parse(line) as Event & { readonly schema: string });
  const events = documents.filter((document) => document.schema === 'br.event/1');
  expect(events.length, stderr).toBeGreaterThan(0);
  for (const event of events) expect(validate(event) ? [] : validate.errors, event.type).toEqual([]);
  return events;
}

function dataOf<T extends keyof EventPayloads>(events: readonly Event[], type: T): readonly EventPayloads[T][] {
  return events.flatMap((event) => (event.type === type ? [event.data as EventPayloads[T]] : []));
}

/** Speaks as Claude Code does; each try costs $0.45 and is done by the model that the file `model` in the home names. */
const claude = `#!/bin/sh
case "$1" in
--version) echo '9.9.9 (Claude Code)'; exit 0 ;;
auth) echo '{"loggedIn":true}'; exit 0 ;;
esac
while test $# -gt 0; do
  case "$1" in --session-id | --resume) session=$2 ;; esac
  shift
done
model=$(cat "$HOME/model")
echo '{"type":"system","subtype":"init","session_id":"'"$session"'","model":"'"$model"'","claude_code_version":"9.9.9"}'
echo "$BR_TASK_ID" > "$BR_TASK_ID.txt"
usage='{"'"$model"'":{"inputTokens":10,"outputTokens":5,"cacheReadInputTokens":0,"cacheCreationInputTokens":0,"costUSD":0.45}}'
echo '{"type":"result","subtype":"success","is_error":false,"uuid":"'"$session"'","result":"done","num_turns":1,"total_cost_usd":0.45,"modelUsage":'"$usage"',"session_id":"'"$session"'"}'
`;

async function rigWithClaude(model: string): Promise<Rig> {
  const rig = await createRig();
  await rig.write('../home/bin/claude', claude);
  await chmod(path.join(rig.home, 'bin', 'claude'), 0o755);
  await rig.write('../home/model', model);
  rig.env['PATH'] = `${path.join(rig.home, 'bin')}:${rig.env['PATH']}`;
  return rig;
}

test('what the work, its checks and br took is recorded where it ended, with the secrets that had to be masked', async () => {
  await using rig = await createRig({
    'busy.mjs': 'const kept = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 3e5); console.log(kept.length);',
  });
  const secret = `hunter-${'2'.repeat(12)}`;
  await rig.plan(`
name: took
setup: [node busy.mjs]
env: { DEPLOY_TOKEN: ${secret} }
tasks:
  - id: busy
    run: node busy.mjs && echo "token $DEPLOY_TOKEN" && echo done > done.txt
    checks: [{ name: again, run: node busy.mjs }]
`);
  const run = await rig.br('run', '--json');
  expect(run.code, run.stderr).toBe(0);
  expect(run.stdout).not.toContain(secret);
  const events = eventsOf(run);
  const types = events.map(({ type }) => type);
  const began = types.indexOf('session.started');
  expect(types[began + 1]).toBe('system.started');
  const measured = events.filter((event) => event.type === 'performance.measured');
  expect(measured.map(({ data }) => data.of)).toEqual(['setup', 'command', 'check', 'br']);
  for (const { data, task, attempt } of measured) {
    expect(data.cpu, data.of).toBeGreaterThanOrEqual(data.of === 'br' ? 1 : 290);
    expect(data.wall, data.of).toBeGreaterThan(0);
    expect([task, attempt?.endsWith('/busy/1')]).toEqual(data.of === 'br' ? [null, undefined] : ['busy', true]);
  }
  expect(types[types.indexOf('attempt.finished') - 2]).toBe('performance.measured');
  expect(types.slice(-2)).toEqual(['performance.measured', 'session.completed']);
  expect(dataOf(events, 'security.found')).toEqual([
    { rule: 'masked-value', severity: 'medium', where: 'agent/stdout.log', count: 1 },
  ]);
});

test('the model that serves is told, and that it is not the one that was asked for', async () => {
  await using rig = await rigWithClaude('claude-haiku-4-5-20251001');
  await rig.plan(`
name: fell
tasks:
  - { id: same, prompt: p, agent: claude, model: haiku }
  - { id: other, prompt: p, agent: claude, model: opus, needs: same }
`);
  const run = await rig.br('run', '--json');
  expect(run.code, run.stderr).toBe(0);
  const events = eventsOf(run);
  const used = 'claude-haiku-4-5-20251001';
  expect(dataOf(events, 'model.used')).toEqual([
    { agent: 'claude', model: used, asked: 'haiku' },
    { agent: 'claude', model: used, asked: 'opus' },
  ]);
  const fallbacks = events.filter((event) => event.type === 'model.fallback');
  expect(fallbacks.map(({ task, data }) => [task, data])).toEqual([
    ['other', { agent: 'claude', asked: 'opus', used, reason: null }],
  ]);
});

test('each share of the budget is told once when it is spent, by whichever br runs the session then', async () => {
  await using rig = await rigWithClaude('claude-sonnet-4-5');
  const task = (id: string, more = ''): string => `  - { id: ${id}, prompt: p, agent: claude, budget: $0.45${more} }\n`;
  await rig.plan(`
name: money
budget: $1.00
concurrency: 1
tasks:
${task('a')}${task('b', ', needs: a, checks: [test -e go]')}`);
  const first = await rig.br('run', '--json');
  expect(first.code, first.stderr).not.toBe(0);
  const told = dataOf(eventsOf(first), 'budget.crossed');
  expect(told).toEqual([{ share: 0.8, budget: 1_000_000, spent: 900_000 }]);
  const second = await rig.br('resume', '--json', '--budget', '1.10');
  const later = dataOf(eventsOf(second), 'budget.crossed');
  expect(later.map(({ share, budget }) => [share, budget])).toEqual([[0.8, 1_100_000]]);
  const third = await rig.br('resume', '--json', '--budget', '1.10');
  expect(dataOf(eventsOf(third), 'budget.crossed')).toEqual([]);
});

test('a megabyte in one line and bytes that are no text go through: cut and marked in the event, whole in the log', async () => {
  await using rig = await createRig({
    'agent.sh': `printf 'gr\\303\\266\\303\\237e \\377\\376 end\\n'
head -c 1048576 /dev/zero | tr '\\0' x; echo
touch odd.txt
printf 'half \\303'
`,
  });
  await rig.write('../home/.config/buildrunner/config.yaml', 'agents:\n  odd: { run: [sh, agent.sh] }\n');
  await rig.plan('name: odd\ntasks: [{ id: odd, prompt: p, agent: odd }]\n');
  const run = await rig.br('run', '--json');
  expect(run.code, run.stderr).toBe(0);
  const events = eventsOf(run);
  const said = dataOf(events, 'attempt.agent').flatMap(({ event, raw }) =>
    event.kind === 'text' && raw !== null ? [{ text: event.text, raw }] : [],
  );
  expect(said.map(({ text }) => text.slice(0, 30).trimEnd())).toEqual([
    'größe \ufffd\ufffd end',
    'x'.repeat(30),
    'half \ufffd',
  ]);
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThan(2_000);
  const attempt = events.find(({ type }) => type === 'attempt.agent')?.attempt ?? '';
  const log = await readFile(path.join(rig.root, '.buildrunner', 'sessions', attempt, 'agent', 'stdout.log'));
  expect(said.map(({ raw }) => log.subarray(raw.offset, raw.offset + raw.length))).toEqual([
    Buffer.concat([Buffer.from('größe '), Buffer.of(0xff, 0xfe), Buffer.from(' end')]),
    Buffer.alloc(1_048_576, 'x'),
    Buffer.concat([Buffer.from('half '), Buffer.of(0xc3)]),
  ]);
});

test('a reader of br run --json that hangs holds up nothing; when it reads on, it gets every event', async () => {
  await using rig = await rigWithClaude('claude-sonnet-4-5');
  const say = '{"type":"assistant","message":{"id":"%d","content":[{"type":"text","text":"%d %300d"}]}}\\n';
  const talk = `awk 'BEGIN { for (i = 0; i < 8000; i++) printf "${say.replaceAll('"', String.raw`\"`)}", i, i, i }'`;
  await rig.write('../home/bin/claude', claude.replace("usage='", `${talk}\nusage='`));
  await rig.plan('name: loud\ntasks: [{ id: loud, prompt: p, agent: claude }]\n');
  const binary = path.resolve(import.meta.dirname, '../../bin/br.js');
  const child = spawn(process.execPath, [binary, 'run', '--json'], {
    cwd: rig.root,
    env: rig.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await expect
    .poll(async () => (await rig.br('status', '--json')).stdout, { timeout: 40_000, interval: 500 })
    .toContain('"completed"');
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  await ended;
  const events = eventsOf({ code: 0, signal: null, stdout, stderr: '' });
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(dataOf(events, 'attempt.agent').filter(({ event }) => event.kind === 'text')).toHaveLength(8_000);
  expect(events.at(-1)?.type).toBe('session.completed');
});

test('what a process took that ended while no br was there is recorded by the next one', async () => {
  await using rig = await createRig();
  const busy = 'while (process.cpuUsage().user < 3e5);';
  await rig.plan(`
name: alone
tasks:
  - id: busy
    run: |
      echo up
      while ! test -e "$HOME/go"; do sleep 0.02; done
      node -e '${busy}'
      touch busy.txt "$HOME/done"
`);
  const first = rig.start('run', '--json');
  await first.seen(/"kind":"started"|attempt\.running/);
  first.kill('SIGKILL');
  await first.ended;
  await rig.write('../home/go', '');
  await expect.poll(() => existsSync(path.join(rig.home, 'done')), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => rig.leftovers(), { timeout: 20_000 }).toEqual([]);
  const resumed = await rig.br('resume', '--json');
  expect(resumed.code, resumed.stderr).toBe(0);
  const measured = dataOf(eventsOf(resumed), 'performance.measured');
  expect(measured.map(({ of }) => of)).toEqual(['command', 'br']);
  expect(measured[0]?.cpu).toBeGreaterThanOrEqual(290);
});
