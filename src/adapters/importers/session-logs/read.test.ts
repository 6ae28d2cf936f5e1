import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LogScan } from '../../../ports/session-logs.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { claudeLogs } from '../claude/index.ts';
import { codexLogs } from '../codex/index.ts';
import { readSessionLogs } from './index.ts';

const NOW = Date.UTC(2026, 2, 3);

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'br-logs-')));
});
afterEach(() => {
  chmodAll();
  rmSync(dir, { recursive: true });
});

/** Folders that a test locked are opened again, so that they can be removed. */
const locked: string[] = [];
function chmodAll(): void {
  for (const place of locked.splice(0)) chmodSync(place, 0o700);
}

/** A line of a call, as Claude Code writes it. */
function line(message: string, output: number, more: object = {}): string {
  const usage = { input_tokens: 10, output_tokens: output };
  return JSON.stringify({
    type: 'assistant',
    timestamp: '2026-03-02T09:00:00Z',
    sessionId: 's-1',
    cwd: '/shop',
    requestId: `req-${message}`,
    message: { id: message, model: 'm', usage },
    ...more,
  });
}

function put(file: string, text: string | Buffer): string {
  const place = path.join(dir, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

async function scan(from = dir): Promise<LogScan> {
  return unwrap(await readSessionLogs(claudeLogs, { source: 'claude', from, env: {}, now: NOW }));
}

const outputs = ({ calls }: LogScan): readonly number[] =>
  calls.map(({ tokens }) => tokens.output).toSorted((a, b) => a - b);

test('lines end as they may: LF, CR LF, and the last one not at all', async () => {
  put('a.jsonl', `${line('1', 1)}\r\n\r\n\n${line('2', 2)}\n${line('3', 3)}`);
  expect(await scan()).toMatchObject({ files: 1, skipped: [] });
  expect(outputs(await scan())).toEqual([1, 2, 3]);
});

test('a last line that is half is left for the next time, and is no mistake', async () => {
  put('a.jsonl', `${line('1', 1)}\n${line('2', 2).slice(0, -9)}`);
  expect(await scan()).toMatchObject({ skipped: [], calls: [{}] });
  put('a.jsonl', `${line('1', 1)}\n${line('2', 2)}\n`);
  expect(outputs(await scan())).toEqual([1, 2]);
});

test('lines longer than what is read at once are read whole; those that are too long are passed over, and the rest is read', async () => {
  const long = line('2', 2, { note: 'é'.repeat(3 << 20) });
  const endless = Buffer.alloc((65 << 20) + 7, 'x');
  put(
    'a.jsonl',
    Buffer.concat([Buffer.from(`${line('1', 1)}\n${long}\n`), endless, Buffer.from(`\n${line('3', 3)}\n`)]),
  );
  const found = await scan();
  expect(outputs(found)).toEqual([1, 2, 3]);
  expect(found.skipped).toEqual([{ reason: 'a line of more than 64 MB', count: 1 }]);
});

test('folders that links make a circle of are read once, and so are files to which several lead', async () => {
  put('projects/a/one.jsonl', `${line('1', 1)}\n`);
  symlinkSync(dir, path.join(dir, 'projects', 'a', 'up'));
  symlinkSync(path.join(dir, 'projects', 'a', 'one.jsonl'), path.join(dir, 'projects', 'two.jsonl'));
  symlinkSync(path.join(dir, 'nowhere'), path.join(dir, 'projects', 'dangling.jsonl'));
  const found = await scan();
  expect(found).toMatchObject({ files: 1, calls: [{}] });
  expect(found.skipped).toEqual([{ reason: 'a file that went away while it was looked at', count: 1 }]);
});

test.skipIf(process.getuid?.() === 0)('what must not be read is counted, and the rest is read', async () => {
  put('a.jsonl', `${line('1', 1)}\n`);
  locked.push(put('b.jsonl', `${line('2', 2)}\n`), path.dirname(put('c/d.jsonl', '')));
  for (const place of locked) chmodSync(place, 0);
  expect(await scan()).toMatchObject({
    files: 1,
    skipped: [{ reason: 'a file or folder that must not be read', count: 2 }],
  });
});

test('a folder in the place of a log, and a log in the place of a folder', async () => {
  mkdirSync(path.join(dir, 'x.jsonl'));
  const file = put('any name', `${line('1', 1)}\n`);
  expect(await scan()).toMatchObject({ files: 0, skipped: [] });
  expect(await scan(file)).toMatchObject({ files: 1, calls: [{ tokens: { output: 1 } }] });
  const missing = await readSessionLogs(claudeLogs, {
    source: 'claude',
    from: path.join(dir, 'no'),
    env: {},
    now: NOW,
  });
  expect(missing).toMatchObject({ ok: false, error: { code: 'io', cause: `There is no ${path.join(dir, 'no')}.` } });
});

test('logs lie where the environment says, each place once', () => {
  const env = { HOME: '/home/ada', CLAUDE_CONFIG_DIR: '/etc/one, /etc/two' };
  expect(claudeLogs.places(env)).toEqual([
    '/etc/one/projects',
    '/etc/two/projects',
    '/home/ada/.claude/projects',
    '/home/ada/.config/claude/projects',
  ]);
  expect(claudeLogs.places({ HOME: '/h', XDG_CONFIG_HOME: '/x' })).toEqual([
    '/h/.claude/projects',
    '/x/claude/projects',
  ]);
  expect(codexLogs.places({ HOME: '/h' })).toEqual(['/h/.codex/sessions', '/h/.codex/archived_sessions']);
  expect(codexLogs.places({ HOME: '/h', CODEX_HOME: '/c' })).toEqual(['/c/sessions', '/c/archived_sessions']);
});

test('nothing there is told by where it was looked for', async () => {
  const env = { HOME: path.join(dir, 'home') };
  const found = unwrap(await readSessionLogs(codexLogs, { source: 'codex', from: null, env, now: NOW }));
  expect(found).toMatchObject({ files: 0, calls: [] });
  expect(found.places).toEqual([
    { path: path.join(dir, 'home/.codex/sessions'), found: false },
    { path: path.join(dir, 'home/.codex/archived_sessions'), found: false },
  ]);
});

test('however lines of calls are repeated, mixed and spread over files, each call has its greatest counts once', async () => {
  const told = fc.record({ message: fc.integer({ min: 0, max: 30 }), output: fc.nat(1_000), file: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(fc.array(told, { maxLength: 120 }), async (lines) => {
      const files = ['a', 'b', 'c', 'd/e', 'd/f'].map((name, index) =>
        put(
          `${name}.jsonl`,
          lines
            .filter(({ file }) => file === index)
            .map(({ message, output }) => `${line(String(message), output)}\n`)
            .join(''),
        ),
      );
      const greatest = new Map<number, number>();
      for (const { message, output } of lines) greatest.set(message, Math.max(greatest.get(message) ?? 0, output));
      const found = await scan();
      expect(found.files).toBe(files.length);
      expect(outputs(found)).toEqual([...greatest.values()].toSorted((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('whatever bytes a log holds, reading it ends with reasons', async () => {
  const codexLine = (total: unknown): string =>
    JSON.stringify({
      timestamp: '2026-03-02T09:00:00Z',
      type: 'event_msg',
      payload: { type: 'token_count', info: total },
    });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(codexLine))), async (lines) => {
      put('rollout-a.jsonl', lines.join('\n'));
      for (const format of [claudeLogs, codexLogs])
        expect(await readSessionLogs(format, { source: format.source, from: dir, env: {}, now: NOW })).toMatchObject({
          ok: true,
          value: { files: 1 },
        });
    }),
    { numRuns: 100 },
  );
});
