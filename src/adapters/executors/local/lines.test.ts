import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakeClock } from '../../../testing/fake-clock.ts';
import type { OutputLine } from '../../../ports/process.ts';
import { type Growth, grownUp, watchGrowth } from './growth.ts';
import { readLines, splitLines } from './lines.ts';
import { runFiles } from './run-dir.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'br-lines-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function split(chunks: readonly Buffer[], offset = 0, longest?: number): OutputLine[] {
  const splitter = splitLines(offset, longest);
  const lines: OutputLine[] = [];
  for (const chunk of chunks) {
    const lent = Buffer.from(chunk);
    lines.push(...splitter.push(lent));
    lent.fill('#'); // The buffer is used again.
  }
  return [...lines, ...splitter.end()];
}

test('lines do not depend on how their bytes arrive, and lie where they say', () => {
  const bytes = fc
    .array(fc.constantFrom('a', 'ü', '€', '🙂', '\n', '\r', '\r\n', '\xff'), { maxLength: 60 })
    .map((parts) => Buffer.concat(parts.map((part) => (part === '\xff' ? Buffer.of(0xff) : Buffer.from(part)))));
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(200), { maxLength: 8 }), fc.nat(1000), (whole, cuts, offset) => {
      const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).toSorted((a, b) => a - b), whole.length];
      const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
      const lines = split(chunks, offset);
      expect(lines).toEqual(split([whole], offset));
      const expected = whole.toString('latin1').split('\n');
      const last = expected.pop() ?? '';
      const contents = [...expected.map((line) => line.replace(/\r$/, '')), ...(last === '' ? [] : [last])];
      expect(lines.map((line) => line.text)).toEqual(
        contents.map((line) => Buffer.from(line, 'latin1').toString('utf8')),
      );
      for (const line of lines) {
        const place = line.offset - offset;
        expect(whole.subarray(place, place + line.length).toString('utf8')).toBe(line.text);
      }
    }),
  );
});

test('an overlong line is cut at a character, its length told in full, and the next one is whole', () => {
  const whole = Buffer.from(`${'€'.repeat(100)}\r\nnext\n`);
  for (const chunks of [[whole], [whole.subarray(0, 5), whole.subarray(5, 250), whole.subarray(250)]]) {
    expect(split(chunks, 0, 20)).toEqual([
      { text: '€'.repeat(6), offset: 0, length: 300 },
      { text: 'next', offset: 302, length: 4 },
    ]);
  }
});

async function collect(file: string, growth: Growth, from = 0): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(file, from, growth)) lines.push(line.text);
  return lines;
}

test('reads from an offset, and nothing from a file that is not there', async () => {
  const file = path.join(dir, 'log');
  writeFileSync(file, 'one\ntwo\nthree');
  expect(await collect(file, grownUp, 4)).toEqual(['two', 'three']);
  expect(await collect(path.join(dir, 'none'), grownUp)).toEqual([]);
});

test('follows a file as it grows, half lines waiting for their end', async () => {
  const files = runFiles(dir);
  writeFileSync(files.stdout, '');
  const growth = watchGrowth(files, createFakeClock());
  const lines = readLines(files.stdout, 0, growth);
  appendFileSync(files.stdout, 'first\nsec');
  expect((await lines.next()).value).toMatchObject({ text: 'first' });
  const second = lines.next();
  appendFileSync(files.stdout, 'ond\nrest');
  expect((await second).value).toMatchObject({ text: 'second', offset: 6 });
  const rest = lines.next();
  growth.close();
  expect((await rest).value).toMatchObject({ text: 'rest', offset: 13, length: 4 });
  expect((await lines.next()).done).toBe(true);
});

test.each(['truncated', 'removed'])('a log that is %s under the reader does not hang it', async (what) => {
  const files = runFiles(dir);
  writeFileSync(files.stdout, 'first\n');
  const growth = watchGrowth(files, createFakeClock());
  const lines = readLines(files.stdout, 0, growth);
  await lines.next();
  if (what === 'truncated') truncateSync(files.stdout);
  else rmSync(files.stdout);
  const end = lines.next();
  growth.close();
  expect((await end).done).toBe(true);
});

test('news between a look and the wait for it is not missed', async () => {
  const files = runFiles(dir);
  writeFileSync(files.stdout, '');
  const growth = watchGrowth(files, createFakeClock());
  const { count } = growth;
  appendFileSync(files.stdout, 'x\n');
  await growth.after(count);
  await growth.after(count);
  expect(growth.count).toBeGreaterThan(count);
  growth.close();
  await growth.after(growth.count);
});

test('where the system has no watch left, growth is looked for by the clock, and standstill is no growth', async () => {
  const files = runFiles(dir);
  writeFileSync(files.stdout, '');
  const clock = createFakeClock();
  const growth = watchGrowth(files, clock, () => {
    throw new Error('ENOSPC: System limit for number of file watchers reached');
  });
  let news = 0;
  growth.onGrowth(() => {
    news += 1;
  });
  clock.advance(5_000);
  appendFileSync(files.stdout, 'x\n');
  clock.advance(1_000);
  await growth.after(0);
  expect([growth.count, news]).toEqual([1, 1]);
  growth.close();
  expect(clock.pending).toBe(0);
});
