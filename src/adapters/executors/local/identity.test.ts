import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { isAlive, pidNamespace, processIdentity, startTimeOf, ticksOf } from './identity.ts';
import { parseProcStat } from './proc-stat.ts';
import { listFromProc, listFromPs } from './process-table.ts';

test('this process is itself, and alive', () => {
  const self = processIdentity();
  expect(self).toMatchObject({ pid: process.pid, host: hostname() });
  expect(self.startTime).not.toBeNull();
  expect(isAlive(self.pid, self.startTime)).toBe(true);
  expect(isAlive(self.pid, null)).toBe(true);
  expect(isAlive(self.pid, `${self.startTime}0`)).toBe(false);
});

test.runIf(process.platform === 'linux')('the PID namespace has a name', () => {
  expect(pidNamespace()).toMatch(/^pid:\[\d+\]$/);
});

test('a process that ended is not alive, by start time or without', async () => {
  const child = spawn('sleep', ['60']);
  const pid = child.pid ?? 0;
  const startTime = startTimeOf(pid);
  expect(isAlive(pid, startTime)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(startTimeOf(pid)).toBeNull();
  expect(isAlive(pid, startTime)).toBe(false);
  expect(isAlive(pid, null)).toBe(false);
});

test('names may look like the rest of the line', () => {
  const line = `42 (x) S 1 (2) Z 7 8 9 0 -1 4194560 ${'0 '.repeat(12)}123456 4096 1\n`;
  expect(parseProcStat(line)).toEqual({ pid: 42, parent: 7, group: 8, session: 9, startTicks: 123456, zombie: true });
  expect(parseProcStat('')).toBeNull();
});

test('both process tables show this process and its parent', async () => {
  for (const entries of [listFromProc(null), await listFromPs()]) {
    expect(entries.find((entry) => entry.pid === process.pid)).toMatchObject({ parent: process.ppid });
  }
});

test('a table from a point in time on leaves the older out', () => {
  const ticks = ticksOf(processIdentity().startTime) ?? 0;
  expect(listFromProc(ticks).map((entry) => entry.pid)).toContain(process.pid);
  expect(listFromProc(ticks + 1).map((entry) => entry.pid)).not.toContain(process.pid);
});
