import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../../testing/fake-clock.ts';
import type { Growth } from './growth.ts';
import { peakOf, watchMemory } from './memory.ts';

/** Growth that the test makes. */
function growing(): { growth: Growth; grow: () => void } {
  let grown: () => void = () => undefined;
  const growth = {
    count: 0,
    closed: false,
    after: async () => {},
    onGrowth: (listener: () => void) => {
      grown = listener;
    },
    close: () => {},
  };
  return { growth, grow: () => grown() };
}

test.runIf(process.platform === 'linux')('the greatest process counts, wherever in the tree it is', async () => {
  const script = 'const big = Buffer.alloc(150 * 1024 * 1024, 1); console.log(big.length); setInterval(() => {}, 1e6)';
  // `:` behind it keeps the shell from becoming the program.
  const child = spawn('/bin/sh', ['-c', `'${process.execPath}' -e '${script}'; :`], { detached: true });
  try {
    await once(child.stdout, 'data');
    expect(peakOf(child.pid ?? 0)).toBeGreaterThan(150 * 1024 * 1024);
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await once(child, 'exit');
  }
  expect(peakOf(child.pid ?? 0)).toBeNull();
});

test.runIf(process.platform === 'linux')(
  'it looks when there is news only, at first after a moment, and once a second at most',
  () => {
    const clock = createFakeClock();
    const { growth, grow } = growing();
    const memory = watchMemory(process.pid, growth, clock);
    clock.advance(60_000);
    expect(memory.peak).toBeNull();
    expect(clock.pending).toBe(0);
    grow();
    const first = memory.peak ?? 0;
    expect(first).toBeGreaterThan(0);
    // The peak of this process only grows: a look later sees the same or more, none sees the same.
    const below = Math.max(0, first - process.memoryUsage().rss);
    let ballast: Buffer | null = Buffer.alloc(below + 128 * 1024 * 1024, 1);
    grow();
    expect(memory.peak).toBe(first);
    clock.advance(999);
    grow();
    expect(memory.peak).toBe(first);
    clock.advance(1);
    grow();
    expect(memory.peak).toBeGreaterThan(first);
    expect(ballast.length).toBeGreaterThan(0);
    ballast = null;
  },
);
