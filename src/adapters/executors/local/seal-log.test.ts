import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMasker } from '../../../security/masking/masker.ts';
import { anyBytes, bytesOf } from './any-bytes.ts';
import { longestLine } from './lines.ts';
import { maskLines } from './mask-lines.ts';
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

const newlinesOf = (bytes: Buffer): number[] => [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
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
  expect(after.toString('latin1')).toMatch(/^a\r\n\r\[x\] {4}\r\nb Ã¼ \[x\] /);
  expect(after.subarray(-5)).toEqual(before.subarray(-5));
});

test('in a line that is masked, bytes that are no UTF-8 stay what they are', async () => {
  const broken = Buffer.of(0xff, 0x20, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xe2, 0x82, 0x20, 0xf0, 0x9f, 0x98, 0x80);
  writeFileSync(log, Buffer.concat([Buffer.from('ü hunter2 '), broken, Buffer.from(' end\nnext\n')]));
  await sealLog(log, mask);
  const expected = Buffer.concat([Buffer.from('ü [x] '), broken, Buffer.from(' end    \nnext\n')]);
  expect(readFileSync(log).equals(expected)).toBe(true);
});

test('any bytes are a text and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(bytesOf(anyBytes(Buffer.from(bytes))).equals(Buffer.from(bytes))).toBe(true);
    }),
    { numRuns: 2000 },
  );
  const text = 'é€😀 plain';
  expect(anyBytes(Buffer.from(text))).toBe(text);
});

test('of a short secret a sealed line does not tell the length', async () => {
  const lines = (secret: string): string =>
    `say ${secret} to him\n{"a":"it is ${secret}, \\"really\\"","b":1}\nno *** here\n`;
  const { mask: known } = createMasker([`k7#pQ2`, `k7#pQ2z`]);
  for (const secret of ['k7#pQ2', 'k7#pQ2z']) {
    writeFileSync(log, lines(secret));
    await sealLog(log, known);
    expect(readFileSync(log, 'utf8')).toMatch(/^say \*{3} +\n\{"a":"it is \*{3}","b":1\} +\nno \*{3} here\n$/);
  }
});

test('a log without secrets is not written to, one that is missing is no matter', async () => {
  writeFileSync(log, 'nothing\n', { mode: 0o400 });
  const before = statSync(log).mtimeMs;
  await sealLog(log, mask);
  await sealLog(path.join(dir, 'none'), mask);
  expect(statSync(log).mtimeMs).toBe(before);
});

test('it tells how many lines were masked: each once, none when there is nothing left to mask', async () => {
  const filler = `${'x'.repeat(1_000)}\n`.repeat(1_500);
  writeFileSync(log, `hunter2 hunter2\n${filler}hunter2\nno\n${filler}hunter2\n`);
  expect(await sealLog(log, mask)).toBe(3);
  expect(await sealLog(log, mask)).toBe(0);
  expect(await sealLog(path.join(dir, 'none'), mask)).toBe(0);
});

test('what lies behind the cut of an overlong line is blotted out', async () => {
  writeFileSync(log, `${'x'.repeat(longestLine)}hunter2\nnext\n`);
  await sealLog(log, mask);
  expect(readFileSync(log, 'latin1').slice(longestLine - 1)).toBe(`x${' '.repeat(7)}\nnext\n`);
});

test('a masked line of JSON is still JSON', async () => {
  writeFileSync(log, `${JSON.stringify({ a: 'hunter2', b: 1 })}\n{"c":2}\n`);
  await sealLog(log, mask);
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([{ a: '[x]', b: 1 }, { c: 2 }]);
});

test('a secret of several lines goes wherever it lies in a long log, and every line keeps its place', async () => {
  const secret = ['first', '}', '', 'ü last'].join('\n');
  const { mask: known } = createMasker([secret]);
  const filler = `${'x'.repeat(99)}\n`.repeat(997);
  const before = Array.from({ length: 15 }, (_, at) => `${filler}${at}> ${secret} <${at}\n`).join('');
  writeFileSync(log, before);
  await sealLog(log, known);
  const after = readFileSync(log);
  expect(after.length).toBe(Buffer.byteLength(before));
  expect(newlinesOf(after)).toEqual(newlinesOf(Buffer.from(before)));
  const lines = after
    .toString('utf8')
    .split('\n')
    .filter((line) => !line.startsWith('x'));
  expect(lines.map((line) => line.trim()).filter((line) => line !== '')).toEqual(
    Array.from({ length: 15 }, (_, at) => [`${at}> [mask`, `<${at}`]).flat(),
  );
  await sealLog(log, known);
  expect(readFileSync(log).equals(after)).toBe(true);
});

test('a private key that nobody told about goes as a whole', async () => {
  const kind = ['PRIVATE', 'KEY'].join(' ');
  const body = Array.from({ length: 25 }, (_, at) => `${at}aB3+/`.repeat(9).slice(0, 64));
  writeFileSync(log, ['before', `-----BEGIN ${kind}-----`, ...body, `-----END ${kind}-----`, 'after', ''].join('\n'));
  await sealLog(log, createMasker([]).mask);
  const text = readFileSync(log, 'utf8');
  expect(text).not.toMatch(/aB3/);
  expect(text).toMatch(/^before\n\[masked\] *\n[ \n]*\nafter\n$/);
});

test('wherever a secret of several lines stands, it is gone and line ends stay', () => {
  const secret = 'ab\ncd\nab';
  const hide = (text: string): string => text.replaceAll(secret, '[x]');
  const piece = fc.constantFrom(secret, 'ab', 'cd', '\n', 'e', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const lines = pieces.join('').split('\n');
      const { masked } = maskLines(lines, hide);
      expect(masked.length).toBe(lines.length);
      expect(masked.join('\n')).not.toContain(secret);
      expect(masked.every((line, at) => line === lines[at])).toBe(!lines.join('\n').includes(secret));
    }),
  );
});

test('the tail begins with a whole line when it is cut', async () => {
  writeFileSync(log, 'first line\nsecond\nthird\n');
  expect(await readTail(log, 10)).toBe('third\n');
  expect(await readTail(log, 1_000)).toBe('first line\nsecond\nthird\n');
  expect(await readTail(path.join(dir, 'none'), 10)).toBe('');
});
