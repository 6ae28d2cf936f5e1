/**
 * What importing logs costs beside reading them: `node bench/routing/import.ts [calls] [bytes] [ccusage]`. Makes logs of Claude
 * Code of so many calls (default 60,000), a quarter of them told again, each call with so many bytes of prompts and results of
 * tools before it (default 2,400; 0: nothing but calls, the worst there is). Prints seconds of CPU and of the clock, the median of
 * three, and how often the plain reading of lines that is. `ccusage`: path of that program, to stand beside it. By hand only.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readLogs } from '../../src/adapters/importers/logs.ts';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import { importLogs, type ImportParts } from '../../src/app/routing/import-logs.ts';
import { routingDefaults } from '../../src/config/config-defaults.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { createMasker } from '../../src/security/masking/masker.ts';

const CONVERSATIONS = 400;
const MODELS = ['claude-opus-4-8', 'claude-sonnet-4-5-20250929', 'claude-haiku-4-5'];
const START = Date.UTC(2026, 7, 1);

const calls = Number(process.argv[2] ?? 60_000);
const between = Number(process.argv[3] ?? 2_400);
const peer = process.argv[4] ?? null;
const dir = mkdtempSync(path.join(tmpdir(), 'br-bench-import-'));

/** A line as version 2.1 writes it: about 840 bytes. */
function line(call: number, conversation: number): string {
  const usage = {
    input_tokens: (call * 7) % 900,
    cache_creation_input_tokens: (call * 131) % 9_000,
    cache_read_input_tokens: (call * 977) % 90_000,
    cache_creation: { ephemeral_5m_input_tokens: (call * 131) % 9_000, ephemeral_1h_input_tokens: 0 },
    output_tokens: (call * 37) % 1_500,
    service_tier: 'standard',
  };
  const id = String(call).padStart(24, '0');
  return `${JSON.stringify({
    parentUuid: `11111111-1111-4111-8111-${id.slice(-12)}`,
    isSidechain: false,
    userType: 'external',
    cwd: dir,
    sessionId: `22222222-2222-4222-8222-${String(conversation).padStart(12, '0')}`,
    version: '2.1.98',
    gitBranch: 'main',
    message: {
      id: `msg_${id}`,
      type: 'message',
      role: 'assistant',
      model: MODELS[conversation % MODELS.length],
      content: [{ type: 'text', text: 'It is done. '.repeat(12) }],
      stop_reason: null,
      stop_sequence: null,
      usage,
    },
    requestId: `req_${id}`,
    type: 'assistant',
    uuid: `33333333-3333-4333-8333-${id.slice(-12)}`,
    timestamp: new Date(START + call * 20_000).toISOString(),
  })}\n`;
}

/** What a tool gave back. */
function other(call: number): string {
  const result = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(Math.ceil(between / 66));
  const content = [{ type: 'tool_result', tool_use_id: `toolu_${call}`, content: result.slice(0, between) }];
  const timestamp = new Date(START + call * 20_000).toISOString();
  return `${JSON.stringify({ type: 'user', cwd: dir, timestamp, message: { role: 'user', content } })}\n`;
}

function makeLogs(): readonly string[] {
  const folder = path.join(dir, '.claude', 'projects', 'shop');
  mkdirSync(folder, { recursive: true });
  const perFile = Math.ceil(calls / CONVERSATIONS);
  for (let conversation = 0; conversation < CONVERSATIONS; conversation += 1) {
    const lines: string[] = [];
    for (let call = conversation * perFile; call < Math.min(calls, (conversation + 1) * perFile); call += 1) {
      if (between > 0) lines.push(other(call));
      lines.push(line(call, conversation));
      if (call % 4 === 0) lines.push(line(call, conversation));
    }
    writeFileSync(
      path.join(folder, `22222222-2222-4222-8222-${String(conversation).padStart(12, '0')}.jsonl`),
      lines.join(''),
    );
  }
  return readdirSync(folder).map((name) => path.join(folder, name));
}

type Took = { readonly cpu: number; readonly wall: number };

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3 };
}

async function median(work: () => Promise<unknown>): Promise<Took> {
  const all = [await timed(work), await timed(work), await timed(work)];
  return all.toSorted((a, b) => a.cpu - b.cpu)[1] ?? { cpu: 0, wall: 0 };
}

async function eachLine(files: readonly string[], take: (text: string) => void): Promise<void> {
  for (const file of files)
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) take(text);
}

let made = 0;
async function importing(times: number): Promise<void> {
  made += 1;
  const masker = createMasker([]);
  const clock = { now: () => Date.now(), monotonic: () => performance.now() };
  const opened = await openSqliteStore({
    path: path.join(dir, `data-${made}.db`),
    fold: foldInto,
    measure,
    mask: masker.mask,
    clock,
    identity: { pid: process.pid, startTime: null, host: 'bench', pidNamespace: null },
    isAlive: () => false,
  });
  if (!opened.ok) throw new Error(opened.error.cause);
  const info = { root: dir, commonDir: path.join(dir, '.git'), stateDir: path.join(dir, '.buildrunner') };
  const parts: ImportParts = {
    store: opened.value,
    env: { HOME: dir },
    clock,
    logs: { read: readLogs, pool: path.join(dir, 'slots', 'x') },
    repository: { info: { ...info, prefix: '', branch: null, head: '', ignoreCase: false, dirty: [] } },
    config: { routing: routingDefaults },
  };
  for (let time = 0; time < times; time += 1) {
    const done = await importLogs(parts, { source: 'claude', from: null, all: false, dryRun: false });
    if (!done.ok) throw new Error(done.error.cause);
    if (made === 1) process.stderr.write(`${JSON.stringify({ ...done.value.calls, ...done.value.cost })}\n`);
  }
  await opened.value.close();
}

/** CPU of a child, as the shell that waits for it counts it. */
async function child(program: string): Promise<Took> {
  const wall = performance.now();
  const script = '"$0" daily --json --offline >/dev/null; times';
  const env = { HOME: dir, PATH: process.env['PATH'] ?? '', CLAUDE_CONFIG_DIR: path.join(dir, '.claude') };
  const out = execFileSync('sh', ['-c', script, program], { env, encoding: 'utf8' });
  const seconds = [...(out.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = seconds.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { cpu, wall: (performance.now() - wall) / 1e3 };
}

try {
  const files = makeLogs();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  process.stdout.write(`${calls} calls, ${Math.round(bytes / 1e6)} MB in ${files.length} files\n`);
  const env = { HOME: dir };
  const plain = await median(() => eachLine(files, () => undefined));
  const rows: (readonly [string, Took])[] = [
    ['reading lines, no more (node:readline)', plain],
    ['reading lines, JSON.parse of each', await median(() => eachLine(files, (text) => void JSON.parse(text)))],
    ['scan: every call once', await median(() => readLogs({ source: 'claude', from: null, env, now: Date.now() }))],
    ['import into an empty database', await median(() => importing(1))],
  ];
  const twice = await median(() => importing(2));
  rows.push(['import, and again with nothing new', twice]);
  if (peer !== null) rows.push(['ccusage daily --json --offline', await child(peer)]);
  for (const [name, { cpu, wall }] of rows)
    process.stdout.write(
      `${name.padEnd(42)} ${cpu.toFixed(2).padStart(6)} s CPU ${wall.toFixed(2).padStart(6)} s  ×${(cpu / plain.cpu).toFixed(2)}\n`,
    );
} finally {
  rmSync(dir, { recursive: true });
}
