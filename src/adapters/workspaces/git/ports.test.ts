import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../../../test/support/git-repository.ts';
import { leasePorts, releasePorts } from './ports.ts';

/** Ranges of their own, so that tests may run at once. */
const range = (first: number, slots: number): { first: number; last: number } => ({
  first,
  last: first + slots * 10 - 1,
});

function slotIn(dir: string, name: string): string {
  const slot = path.join(dir, name);
  mkdirSync(slot);
  return slot;
}

test('a slot keeps its ports, another gets others, and what is given back is given again', async () => {
  const dir = temporaryDirectory();
  const [leases, a, b, c] = [path.join(dir, 'ports'), slotIn(dir, 'a'), slotIn(dir, 'b'), slotIn(dir, 'c')];
  const options = { range: range(21_000, 2), before: null };
  expect(await leasePorts(leases, a, options)).toBe(21_000);
  expect(await leasePorts(leases, a, { ...options, before: 21_000 })).toBe(21_000);
  expect(await leasePorts(leases, b, options)).toBe(21_010);
  expect(await leasePorts(leases, c, options)).toBeNull();
  await releasePorts(leases, c, 21_000);
  expect(await leasePorts(leases, c, options)).toBeNull();
  await releasePorts(leases, a, 21_000);
  expect(await leasePorts(leases, c, options)).toBe(21_000);
  // It was a's before, and is another's now.
  expect(await leasePorts(leases, a, { ...options, before: 21_000 })).toBeNull();
});

test('the lease of a slot that is gone is free', async () => {
  const dir = temporaryDirectory();
  const [leases, a, b] = [path.join(dir, 'ports'), slotIn(dir, 'a'), slotIn(dir, 'b')];
  const options = { range: range(21_100, 1), before: null };
  expect(await leasePorts(leases, a, options)).toBe(21_100);
  rmSync(a, { recursive: true });
  expect(await leasePorts(leases, b, options)).toBe(21_100);
  expect(readdirSync(leases)).toEqual(['21100']);
});

test('ports that somebody listens on are passed over', async () => {
  const dir = temporaryDirectory();
  const server = await new Promise<Server>((resolve) => {
    const made = createServer().listen({ port: 21_205, host: '127.0.0.1' }, () => resolve(made));
  });
  try {
    const options = { range: range(21_200, 2), before: null };
    expect(await leasePorts(path.join(dir, 'ports'), slotIn(dir, 'a'), options)).toBe(21_210);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('ports outside the range are not kept', async () => {
  const dir = temporaryDirectory();
  const [leases, a] = [path.join(dir, 'ports'), slotIn(dir, 'a')];
  expect(await leasePorts(leases, a, { range: range(21_300, 1), before: null })).toBe(21_300);
  expect(await leasePorts(leases, a, { range: range(21_310, 1), before: 21_300 })).toBe(21_310);
});

test('many processes at once never get the same, not even where all leases are stale', async () => {
  const dir = temporaryDirectory();
  const leases = path.join(dir, 'ports');
  const many = 12;
  const options = { range: range(21_400, many), before: null };
  for (let at = 0; at < many; at += 1) {
    const gone = slotIn(dir, `gone-${at}`);
    await leasePorts(leases, gone, options);
  }
  for (let at = 0; at < many; at += 1) rmSync(path.join(dir, `gone-${at}`), { recursive: true });
  const script = `
    import { leasePorts } from ${JSON.stringify(path.join(import.meta.dirname, 'ports.ts'))};
    const [leases, ...slots] = process.argv.slice(1);
    for (const slot of slots) console.log(await leasePorts(leases, slot, ${JSON.stringify(options)}));
  `;
  const taken = await Promise.all(
    [0, 1, 2].map((process_) => {
      const slots = [0, 1, 2].map((at) => slotIn(dir, `p${process_}-${at}`));
      return output(process.execPath, ['--input-type=module', '--eval', script, leases, ...slots]);
    }),
  );
  const ports = taken.flatMap((text) => text.trim().split('\n'));
  expect(ports).toHaveLength(9);
  expect(new Set(ports).size).toBe(9);
  for (const port of ports) expect(Number(port)).toBeGreaterThanOrEqual(options.range.first);
});

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`ended with ${code}`))));
  });
}
