import { statSync, watch } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** A call of Claude Haiku 4.5 in a log of Claude Code: 1,000 tokens in at $1, and some out at $5 for a million. */
function call(rig: Rig, message: string, output: number, more: object = {}): string {
  const usage = { input_tokens: 1_000, output_tokens: output };
  const line = {
    type: 'assistant',
    timestamp: '2026-03-02T09:00:00Z',
    sessionId: 'conversation-1',
    cwd: rig.root,
    requestId: `req_${message}`,
    message: { id: message, model: 'claude-haiku-4-5', usage },
    ...more,
  };
  return `${JSON.stringify(line)}\n`;
}

async function log(rig: Rig, ...lines: readonly string[]): Promise<string> {
  const file = path.join(rig.home, '.claude/projects/shop/conversation-1.jsonl');
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, lines.join(''));
  return file;
}

type Report = { readonly calls: Readonly<Record<string, number>>; readonly cost: object };

async function importing(rig: Rig, ...options: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await rig.br('routing', 'import', 'claude', '--json', ...options);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Report;
}

test('a log is taken in once, what it gains is added, and both are seen in costs, apart from what br spent', async () => {
  await using rig = await createRig();
  await log(rig, call(rig, 'a', 1), call(rig, 'a', 100), call(rig, 'b', 5), 'torn {\n', call(rig, 'c', 9).slice(0, 50));
  const looked = await rig.br('routing', 'import', 'claude', '--dry-run');
  expect(looked.stdout).toContain('2 calls would be imported, of 1 conversation');
  expect((await rig.br('db', 'status')).stdout).toContain('There is no database yet');
  const first = await rig.br('routing', 'import', 'claude');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('2 calls imported, of 1 conversation');
  expect(first.stdout).toContain('Left out, 1 time: a line that is no JSON');
  expect((await importing(rig)).calls).toMatchObject({ imported: 0, known: 2 });
  await log(rig, call(rig, 'c', 9).slice(50), call(rig, 'b', 205));
  expect(await importing(rig)).toMatchObject({
    calls: { told: 3, imported: 1, grown: 1, known: 1 },
    cost: { reported: null, estimated: 1_000 + 209 * 5, unpriced: 0 },
  });
  const all = 3_000 + (100 + 205 + 9) * 5;
  const costs = JSON.parse((await rig.br('routing', 'costs', '--json')).stdout) as object;
  expect(costs).toMatchObject({
    total: { attempts: 0, money: { reported: null, estimated: null } },
    imported: { calls: 3, money: { estimated: all, unknown: 0 } },
  });
  const groups = async (by: string): Promise<object> =>
    JSON.parse((await rig.br('routing', 'costs', '--imported', '--by', by, '--json')).stdout) as object;
  const money = { reported: null, estimated: all, unknown: 0 };
  expect(await groups('model')).toMatchObject({ total: { money }, groups: [{ name: 'claude-haiku-4-5', money }] });
  expect(await groups('agent')).toMatchObject({ groups: [{ name: 'claude', calls: 3, money }] });
  expect(await groups('session')).toMatchObject({ groups: [{ name: 'conversation-1', agent: 'claude', money }] });
  expect((await rig.br('routing', 'costs')).stdout).toContain('Imported, not spent by br: $0.0046 estimated, 3 calls');
  const window = ['--since', '2026-03-02T00:00Z', '--until', '2026-03-03T00:00Z'];
  const metrics = JSON.parse((await rig.br('telemetry', 'metrics', '--json', ...window)).stdout) as object;
  expect(metrics).toMatchObject({ figures: { cost: { estimated: null }, tokens: { input: 0 } } });
  expect(await rig.br('db', 'check')).toMatchObject({ code: 0 });
  await rig.br('db', 'rebuild');
  expect(await groups('agent')).toMatchObject({ groups: [{ name: 'claude', calls: 3, money }] });
});

test('logs of Codex are found and counted by their totals', async () => {
  await using rig = await createRig();
  const folder = path.join(rig.home, '.codex/sessions/2026/03/02');
  await mkdir(folder, { recursive: true });
  const total = (input: number): object => ({ input_tokens: input, cached_input_tokens: 0, output_tokens: 10 });
  const event = (type: string, payload: object): string =>
    `${JSON.stringify({ timestamp: '2026-03-02T09:00:00Z', type, payload })}\n`;
  const count = (input: number, last: number): string =>
    event('event_msg', {
      type: 'token_count',
      info: { total_token_usage: total(input), last_token_usage: total(last) },
    });
  await writeFile(
    path.join(folder, 'rollout-2026-03-02T09-00-00-019a0000-0000-7000-8000-000000000001.jsonl'),
    [
      event('session_meta', { id: '019a0000-0000-7000-8000-000000000001', cwd: rig.root }),
      event('turn_context', { model: 'gpt-5.5', cwd: rig.root }),
      count(100, 100),
      count(100, 100),
      count(300, 200),
    ].join(''),
  );
  await writeFile(path.join(folder, 'rollout-2026-03-01T09-00-00-x.jsonl.zst'), 'compressed');
  const done = await rig.br('routing', 'import', 'codex');
  expect(done.stdout).toContain('2 calls imported');
  expect(done.stdout).toContain('a compressed log (.zst): unpack it first');
  expect((await rig.br('routing', 'costs', '--imported')).stdout).toMatch(/gpt-5\.5 +codex .* 2 +300/);
});

test('without logs it is said where they were looked for; what does not exist or is no agent is refused', async () => {
  await using rig = await createRig();
  const none = await rig.br('routing', 'import', 'claude');
  expect(none).toMatchObject({ code: 0, stderr: '' });
  expect(none.stdout).toContain('No logs of Claude Code were found. Looked in:');
  expect(none.stdout).toContain(`${path.join(rig.home, '.claude/projects')} (not there)`);
  expect(none.stdout).toContain('--from <path>');
  expect((await rig.br('routing', 'costs', '--imported')).stdout).toContain('Nothing was imported yet.');
  expect(await rig.br('routing', 'import', 'claude', '--from', 'nowhere')).toMatchObject({
    stderr: expect.stringContaining(`There is no ${path.join(rig.root, 'nowhere')}.`) as string,
  });
  const other = await rig.br('routing', 'import', 'gemini');
  expect(other.code).not.toBe(0);
  expect(other.stderr).toContain('claude, codex');
  expect((await rig.br('db', 'status')).stdout).toContain('There is no database yet');
});

test('names from logs do no harm in a spreadsheet, on a screen or in a pipe', async () => {
  await using rig = await createRig();
  const model = '=HYPERLINK("http://x.invalid","a")\u001B[31m\nx';
  const usage = { input_tokens: 5, output_tokens: 5 };
  await log(rig, call(rig, 'a', 1, { message: { id: 'a', model, usage } }));
  expect((await importing(rig)).cost).toEqual({ reported: null, estimated: null, unpriced: 1 });
  const table = await rig.br('routing', 'costs', '--imported');
  expect(table.stdout).not.toContain('\u001B');
  expect(table.stdout).toMatch(/=HYPERLINK.* \$\? +1/);
  const csv = await rig.br('routing', 'costs', '--imported', '--format', 'csv');
  expect(csv.stdout.split('\r\n')[1]).toMatch(/^model,"'=HYPERLINK\(""http/);
  expect(csv.stdout).toContain(',5,5,0,0,0,,,1');
});

test('an import that is killed while it writes is finished by the next one, and nothing is there twice', async () => {
  await using rig = await createRig();
  await log(rig, call(rig, 'first', 10));
  await importing(rig);
  const lines = Array.from({ length: 30_000 }, (_, n) => call(rig, `m-${n}`, 10, { sessionId: `s-${n % 40}` }));
  await log(rig, ...lines);
  const calls = async (): Promise<number> => {
    const { stdout } = await rig.br('routing', 'costs', '--json');
    const { imported } = JSON.parse(stdout) as { readonly imported: { readonly calls: number } | null };
    return imported?.calls ?? 0;
  };
  const counts = [await calls()];
  for (const bytes of [1, 300_000, 300_000]) {
    await killedAfter(rig, bytes);
    counts.push(await calls());
  }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const before = counts.at(-1) ?? 0;
  const both = await Promise.all([importing(rig), importing(rig)]);
  expect(both.reduce((sum, { calls: counted }) => sum + (counted['imported'] ?? 0), 0)).toBe(30_001 - before);
  expect(await calls()).toBe(30_001);
  expect(await rig.br('db', 'check')).toMatchObject({ code: 0 });
});

/** Starts an import and kills it when it has written so many bytes; it may have ended before. */
async function killedAfter(rig: Rig, bytes: number): Promise<void> {
  const state = path.join(rig.root, '.buildrunner');
  const running = rig.start('routing', 'import', 'claude');
  const watcher = watch(state, () => {
    const log = statSync(path.join(state, 'data.db-wal'), { throwIfNoEntry: false });
    if ((log?.size ?? 0) >= bytes) running.kill('SIGKILL');
  });
  await running.ended;
  watcher.close();
}
