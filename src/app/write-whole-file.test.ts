import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err, ok, type Result } from '../lib/result.ts';
import { failures } from '../model/failures.ts';
import type { Failure } from '../model/failure.ts';
import { writeWholeFile } from './write-whole-file.ts';

let dir: string;
beforeEach(async () => {
  dir = await realpath(await mkdtemp(path.join(tmpdir(), 'br write ')));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = (file: string, words = 'new', force = false): Promise<Result<string, Failure>> =>
  writeWholeFile({ file, force }, async (sink) => {
    for (const letter of words) await sink(Buffer.from(letter));
    return ok(words);
  });

test('a file is written, and nothing lies beside it', async () => {
  const file = path.join(dir, 'ä b.csv');
  expect(await write(file, 'x'.repeat(600_000))).toMatchObject({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('x'.repeat(600_000));
  expect(await readdir(dir)).toEqual(['ä b.csv']);
});

test('one that is there is left alone, unless it is to be overwritten', async () => {
  const file = path.join(dir, 'a');
  await writeFile(file, 'old');
  expect(await write(file)).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await write(file, 'new', true)).toMatchObject({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(dir)).toEqual(['a']);
});

test('one that somebody else makes meanwhile is left alone, too', async () => {
  const file = path.join(dir, 'a');
  const raced = await writeWholeFile({ file, force: false }, async () => {
    await writeFile(file, 'theirs');
    return ok(null);
  });
  expect(raced).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(await readFile(file, 'utf8')).toBe('theirs');
  expect(await readdir(dir)).toEqual(['a']);
});

test('a link stays a link', async () => {
  await writeFile(path.join(dir, 'real'), 'old');
  await symlink('real', path.join(dir, 'link'));
  expect(await write(path.join(dir, 'link'), 'new', true)).toMatchObject({ ok: true });
  expect(await readFile(path.join(dir, 'real'), 'utf8')).toBe('new');
  expect((await readdir(dir, { withFileTypes: true })).find(({ name }) => name === 'link')?.isSymbolicLink()).toBe(
    true,
  );
});

test('nothing is left of what failed, and what was there before is still there', async () => {
  const file = path.join(dir, 'a');
  await writeFile(file, 'old');
  const broken = await writeWholeFile({ file, force: true }, async (sink) => {
    await sink(Buffer.alloc(600_000));
    return err(failures.notARepository(dir));
  });
  expect(broken).toMatchObject({ ok: false, error: { code: 'repository' } });
  const thrown = writeWholeFile({ file, force: true }, async (sink) => {
    await sink(Buffer.alloc(600_000));
    throw new Error('a bug');
  });
  await expect(thrown).rejects.toThrow('a bug');
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(dir)).toEqual(['a']);
});

test('what stands in the way is told, with what to do', async () => {
  expect(await write(dir)).toMatchObject({ ok: false, error: { cause: `${dir} is a directory.` } });
  expect(await write(path.join(dir, 'no', 'a'))).toMatchObject({
    ok: false,
    error: { code: 'io', cause: `The directory ${dir}/no is not there.`, remedy: `Make it with: mkdir -p ${dir}/no` },
  });
  await writeFile(path.join(dir, 'file'), '');
  expect(await write(path.join(dir, 'file', 'a'))).toMatchObject({
    ok: false,
    error: { code: 'io', cause: `${dir}/file is no directory.` },
  });
});

test.skipIf(process.platform !== 'linux')('a device is written to as it is; one that is full says so', async () => {
  expect(await write('/dev/null')).toMatchObject({ ok: true });
  expect(await write('/dev/full', 'x'.repeat(600_000))).toMatchObject({
    ok: false,
    error: { code: 'io', cause: expect.stringContaining('There is no room for /dev/full') as string },
  });
});

test.skipIf(process.platform !== 'linux')(
  'a directory that is there and takes no files is not said to be missing',
  async () => {
    expect(await write('/proc/x.csv')).toMatchObject({
      ok: false,
      error: { code: 'io', cause: 'No file can be made in /proc.', remedy: 'Name a file in another directory.' },
    });
  },
);

test.skipIf(process.platform === 'win32')('a pipe is written to as it is', async () => {
  const pipe = path.join(dir, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const [written, read] = await Promise.all([write(pipe), readFile(pipe, 'utf8')]);
  expect(written).toMatchObject({ ok: true });
  expect(read).toBe('new');
});
