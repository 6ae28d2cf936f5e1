import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestLine } from './lines.ts';
import { readTail } from './read-tail.ts';
import { sealLog } from './seal-log.ts';

let dir = '';
let log = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'br-seal-'));
  log = path.join(dir, 'stdout.log');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const mask = (text: string): string => text.replaceAll('hunter2', '[x]');

test('masked lines keep their place; every other byte stays, line ends and broken UTF-8 too', async () => {
  const before = Buffer.concat([
    Buffer.from('a\r\n\rhunter2\r\nb ü hunter2 '),
    Buffer.of(0xff, 0x0a, 0xff),
    Buffer.from('\nend'),
  ]);
  writeFileSync(log, before);
  await sealLog(log, mask);
  const after = readFileSync(log);
  expect(after.length).toBe(before.length);
  expect(after.toString('latin1')).not.toContain('hunter2');
  expect(after.toString('latin1')).toMatch(/^a\r\n\r\[x\]\*{4}\r\nb Ã¼ \[x\] /);
  expect(after.subarray(-5)).toEqual(before.subarray(-5));
});

test('a log without secrets is not written to, one that is missing is no matter', async () => {
  writeFileSync(log, 'nothing\n', { mode: 0o400 });
  const before = statSync(log).mtimeMs;
  await sealLog(log, mask);
  await sealLog(path.join(dir, 'none'), mask);
  expect(statSync(log).mtimeMs).toBe(before);
});

test('what lies behind the cut of an overlong line is blotted out', async () => {
  writeFileSync(log, `${'x'.repeat(longestLine)}hunter2\nnext\n`);
  await sealLog(log, mask);
  expect(readFileSync(log, 'latin1').slice(longestLine - 1)).toBe('x*******\nnext\n');
});

test('the tail begins with a whole line when it is cut', async () => {
  writeFileSync(log, 'first line\nsecond\nthird\n');
  expect(await readTail(log, 10)).toBe('third\n');
  expect(await readTail(log, 1_000)).toBe('first line\nsecond\nthird\n');
  expect(await readTail(path.join(dir, 'none'), 10)).toBe('');
});
