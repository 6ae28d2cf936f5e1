import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBounded } from './read-bounded.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'br-bounded-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test('a plain file is read', async () => {
  const file = join(await folder(), 'a');
  await writeFile(file, 'words');
  expect(await readBounded(file)).toEqual({ ok: true, value: Buffer.from('words') });
});

test('a pipe is not waited for, a folder is no file, and what is missing is told', async () => {
  const place = await folder();
  const pipe = join(place, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect(await readBounded(pipe)).toEqual({ ok: false, error: 'it is no file' });
  expect(await readBounded(place)).toEqual({ ok: false, error: 'it is no file' });
  expect(await readBounded(join(place, 'none'))).toMatchObject({ error: expect.stringContaining('ENOENT') as string });
});

test('a huge one is not read', async () => {
  const file = join(await folder(), 'huge');
  await writeFile(file, '');
  await truncate(file, 300 * 1024 * 1024);
  expect(await readBounded(file)).toEqual({ ok: false, error: 'it is larger than 256 MiB' });
});
