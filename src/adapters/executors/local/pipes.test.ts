import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPipes } from './pipes.ts';

const dirs: string[] = [];

function place(): { readonly dir: string; readonly spares: string } {
  const dir = mkdtempSync(path.join(tmpdir(), 'br-pipes-'));
  dirs.push(dir);
  return { dir, spares: path.join(dir, 'spares') };
}

afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

test('makes pipes that are the user’s alone, many at once, each its own', async () => {
  const { dir, spares } = place();
  const pipes = openPipes(spares);
  const files = Array.from({ length: 20 }, (_, at) => path.join(dir, `pipe ${at}`));
  await Promise.all(files.map((file) => pipes.make(file)));
  const stats = files.map((file) => lstatSync(file));
  expect(stats.every((each) => each.isFIFO() && (each.mode & 0o777) === 0o600)).toBe(true);
  expect(new Set(stats.map((each) => each.ino)).size).toBe(20);
});

test('goes on when another takes the spare ones away, and takes away what the dead left', async () => {
  const { dir, spares } = place();
  mkdirSync(spares);
  await openPipes(null).make(path.join(spares, 'left'));
  const pipes = openPipes(spares);
  const left: string[][] = [];
  for (let at = 0; at < 6; at += 1) {
    await pipes.make(path.join(dir, `pipe ${at}`));
    left.push(readdirSync(spares));
    rmSync(spares, { recursive: true });
    expect(lstatSync(path.join(dir, `pipe ${at}`)).isFIFO()).toBe(true);
  }
  expect(left[0]).not.toContain('left');
});

test('says what the system says of a place that is not there', async () => {
  const { dir, spares } = place();
  await expect(openPipes(spares).make(path.join(dir, 'no', 'pipe'))).rejects.toThrow('ENOENT');
  await expect(openPipes(null).make(path.join(dir, 'no', 'pipe'))).rejects.toThrow('No such file');
});
