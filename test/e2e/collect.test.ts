import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { appears } from '../support/appears.ts';
import { createRig, type Rig, type Running } from '../support/rig.ts';

/** Sends one call of a model and one log record to where its environment says, as an SDK does; then does its work. */
const AGENT = `#!/usr/bin/env node
const { writeFileSync } = require('node:fs');
const { env } = process;
const attribute = (key, value) => ({ key, value: { stringValue: String(value) } });
const resource = { attributes: (env.OTEL_RESOURCE_ATTRIBUTES ?? '').split(',').filter(Boolean).map((pair) => attribute(...pair.split('='))) };
const log = (name, attributes) => ({ eventName: name, timeUnixNano: Date.now() + '000000', attributes: Object.entries(attributes).map((pair) => attribute(...pair)) });
const records = [
  log('mine.started', { note: 'begin' }),
  log('gen_ai.client.inference.operation.details', { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'small', 'gen_ai.usage.input_tokens': 120, 'gen_ai.usage.output_tokens': 30, 'gen_ai.response.id': 'r-' + env.BR_ATTEMPT_ID }),
];
const send = async () => {
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return 'nowhere';
  const [name, value] = env.OTEL_EXPORTER_OTLP_HEADERS.split('=');
  const answer = await fetch(env.OTEL_EXPORTER_OTLP_ENDPOINT + '/v1/logs', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [name]: decodeURIComponent(value) },
    body: JSON.stringify({ resourceLogs: [{ resource, scopeLogs: [{ logRecords: records }] }] }),
  });
  return answer.status;
};
const waited = async () => {
  if (env.BR_TASK_ID !== 'late') return;
  writeFileSync(env.HOME + '/there', '');
  const { existsSync, watch } = require('node:fs');
  await new Promise((resolve) => {
    const watcher = watch(env.HOME, () => existsSync(env.HOME + '/go') && (watcher.close(), resolve()));
  });
};
waited().then(send).catch(() => 'lost').then((status) => writeFileSync(env.BR_TASK_ID + '.txt', String(status)));
`;

async function withAgent(receive: boolean): Promise<Rig> {
  const rig = await createRig({ 'README.md': '# rig\n', 'tools/agent.js': AGENT });
  await chmod(path.join(rig.root, 'tools/agent.js'), 0o755);
  await rig.write(
    'buildrunner.config.yaml',
    `agents:\n  mine: { run: ['{workspace}/tools/agent.js'], prompt: stdin }\n`,
  );
  await rig.git('add', '--all');
  await rig.git('commit', '--quiet', '--all', '--message', 'agent');
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `telemetry: { receive: ${receive} }\n`);
  return rig;
}

async function events(rig: Rig, ...types: readonly string[]): Promise<readonly Event[]> {
  const { stdout } = await rig.br('telemetry', 'show', '--json', ...types.flatMap((type) => ['--type', type]));
  return (JSON.parse(stdout) as { readonly events: readonly Event[] }).events;
}

const PLAN = `name: heard
defaults: { agent: mine, checks: [] }
tasks:
  - id: one
    prompt: Do one thing.
  - id: two
    prompt: Do another.${process.platform === 'linux' ? '\n    sandbox: worktree' : ''}
  - id: plain
    run: env > plain.txt
`;

async function landed(rig: Rig, file: string): Promise<string> {
  const branch = (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  return await rig.git('show', `${branch}:${file}`);
}

test('agents of a session tell it what they do, each filed under its attempt; commands are told nothing', async () => {
  await using rig = await withAgent(true);
  await rig.plan(PLAN);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect([await landed(rig, 'one.txt'), await landed(rig, 'two.txt')]).toEqual(['200', '200']);
  expect(await landed(rig, 'plain.txt')).not.toContain('OTEL_');
  const heard = await events(rig, 'usage.observed', 'telemetry.received');
  const places = heard.map(({ type, task, attempt }) => `${type} ${task} ${attempt?.split('/').slice(1).join('/')}`);
  expect(places.toSorted()).toEqual([
    'telemetry.received one one/1',
    'telemetry.received two two/1',
    'usage.observed one one/1',
    'usage.observed two two/1',
  ]);
  expect(heard.find(({ type }) => type === 'usage.observed')?.data).toMatchObject({
    model: 'small',
    tokens: { input: 120, output: 30, cacheRead: 0, cacheWrite: 0 },
    cost: { source: 'unknown' },
  });
});

test('off by default: agents are told nothing', async () => {
  await using rig = await withAgent(false);
  await rig.plan(PLAN);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await landed(rig, 'one.txt')).toBe('nowhere');
});

test("where the user's environment sends telemetry, it stays, and the run says so", async () => {
  await using rig = await withAgent(true);
  await rig.plan(PLAN);
  rig.env['OTEL_LOGS_EXPORTER'] = 'none';
  const run = await rig.br('run');
  expect(run).toMatchObject({ code: 0 });
  expect(run.stderr).toContain(
    'Agents send their telemetry where OTEL_LOGS_EXPORTER of the environment or the plan says',
  );
  expect(await landed(rig, 'one.txt')).toBe('nowhere');
});

test('an agent that outlives its br has nobody to tell, and lands all the same', async () => {
  await using rig = await withAgent(true);
  await rig.plan('name: late\ndefaults: { agent: mine, checks: [] }\ntasks:\n  - { id: late, prompt: Be late. }\n');
  const first = rig.start('run');
  await appears(rig.home, 'there');
  // What is not stored yet was never started, for the next one.
  const look = rig.start('telemetry', 'show', '--follow', '--type', 'attempt.running');
  await look.seen(/runs as process/);
  look.kill('SIGINT');
  await look.ended;
  first.kill('SIGKILL');
  await first.ended;
  const second = rig.start('resume');
  await second.seen(/late/);
  await writeFile(path.join(rig.home, 'go'), '');
  expect((await second.ended).code).toBe(0);
  expect(await landed(rig, 'late.txt')).toBe('lost');
  expect(await events(rig, 'usage.observed', 'telemetry.received', 'usage.differed')).toEqual([]);
  expect(await rig.leftovers()).toEqual([]);
});

/** A collector that runs, where it listens, and what lets in. */
type Collector = { readonly running: Running; readonly endpoint: string; readonly authorization: string };

async function collector(rig: Rig, ...args: readonly string[]): Promise<Collector> {
  const running = rig.start('telemetry', 'collect', '--port', '0', '--json', ...args);
  let text = '';
  running.child.stdout?.on('data', (chunk: string) => (text += chunk));
  await running.seen(/"br.telemetry.collect\/1".*\n/);
  return { running, ...(JSON.parse(text.split('\n')[0] ?? '') as Omit<Collector, 'running'>) };
}

function post({ endpoint, authorization }: Collector, signal: string, tree: object): Promise<Response> {
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(`${endpoint}/v1/${signal}`, { method: 'POST', headers, body: JSON.stringify(tree) });
}

function attributes(values: Readonly<Record<string, string>>): object[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: { stringValue: value } }));
}

test('br telemetry collect takes in what others send, files it where it says, and shows it to Prometheus', async () => {
  await using rig = await withAgent(false);
  await rig.plan(PLAN);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const attempt = (await events(rig, 'attempt.landed')).find(({ task }) => task === 'one')?.attempt ?? '';
  const open = await collector(rig);
  const call = {
    'event.name': 'api_request',
    model: 'claude-x',
    input_tokens: '7',
    output_tokens: '2',
    cost_usd: '0.01',
    duration_ms: '90',
    request_id: 'r1',
  };
  const logs = (resource: Readonly<Record<string, string>>): object => ({
    resourceLogs: [
      {
        resource: { attributes: attributes(resource) },
        scopeLogs: [
          { logRecords: [{ body: { stringValue: 'claude_code.api_request' }, attributes: attributes(call) }] },
        ],
      },
    ],
  });
  expect((await post(open, 'logs', logs({ 'br.attempt': attempt }))).status).toBe(200);
  expect((await post(open, 'logs', logs({ 'br.attempt': attempt }))).status).toBe(200);
  call.request_id = 'r2';
  expect((await post(open, 'logs', logs({ 'br.attempt': 'unknown/task/1' }))).status).toBe(200);
  expect((await post({ ...open, authorization: 'Bearer x' }, 'logs', logs({}))).status).toBe(401);
  const observed = await events(rig, 'usage.observed');
  expect(observed.map((event) => event.attempt)).toEqual(expect.arrayContaining([attempt, null]));
  expect(observed).toHaveLength(2);

  const read = async (page: string, token: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`${open.endpoint}${page}`, { headers: token === '' ? {} : { authorization: token } });
    return [answer.status, await answer.text()];
  };
  expect(await read('/healthz', '')).toEqual([200, 'ok\n']);
  expect((await read('/metrics', ''))[0]).toBe(401);
  const [status, page] = await read('/metrics', open.authorization);
  expect(status).toBe(200);
  expect(page).toMatch(/^br_attempts_total\{result="landed".*\} [1-3]$/m);
  expect(page).toContain('br_events_total{type="usage.observed"} 2\n');
  expect(page).toContain('br_duration_seconds_count{operation="request"} 2\n');

  open.running.kill('SIGINT');
  const ended = await open.running.ended;
  expect(ended.code).toBe(0);
  expect(
    ended.stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as object),
  ).toEqual([
    expect.objectContaining({ schema: 'br.telemetry.collected/1', calls: 1, others: 0 }),
    expect.objectContaining({ calls: 1, others: 0 }),
  ]);
});

test('before the first session too; nothing is made in the repository until something comes', async () => {
  await using rig = await createRig();
  const running = rig.start('telemetry', 'collect', '--port', '0', '--print-env');
  await running.seen(/until Ctrl-C/);
  expect(await rig.git('status', '--porcelain', '--ignored')).toBe('');
  running.kill('SIGTERM');
  const { code, stdout, stderr } = await running.ended;
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^Telemetry is taken in at .*\nTaken in: 0 records of usage, 0 others\.\n$/),
  ]);
  expect(stdout.split('\n').filter((line) => !/^(export [A-Z_]+='[^']+')?$/.test(line))).toEqual([]);
  expect(stdout).toMatch(/^export OTEL_EXPORTER_OTLP_HEADERS='Authorization=Bearer%20brt_[\w-]{43}'$/m);
});

test('a port that another program has is refused, and which way out there is', async () => {
  await using rig = await createRig();
  const open = await collector(rig);
  const { port } = new URL(open.endpoint);
  const second = await rig.br('telemetry', 'collect', '--port', port);
  expect([second.code, second.stdout]).toEqual([9, '']);
  expect(second.stderr).toContain(`Another program listens on port ${port} already.`);
  expect(second.stderr).toContain('--port');
  expect((await rig.br('telemetry', 'collect', '--port', '70000')).code).toBe(2);
  expect(await readFile(path.join(rig.root, 'README.md'), 'utf8')).toBe('# rig\n');
});
