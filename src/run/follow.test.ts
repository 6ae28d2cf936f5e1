import { expect, test } from 'vitest';
import type { Exit, OwnedProcess } from '../ports/process.ts';
import type { AgentDecoder } from '../ports/agent.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { follow, type LoggedEvent, MOST_WAITING } from './follow.ts';

const MINUTE = 60_000;

/** A process that is silent until it is stopped or told to end. */
function silentProcess(): { readonly child: OwnedProcess; readonly stopped: () => boolean; end(exit: Exit): void } {
  let resolve: (exit: Exit) => void = () => {};
  const exit = new Promise<Exit>((settle) => {
    resolve = settle;
  });
  let stopped = false;
  const child: OwnedProcess = {
    ref: { pid: 1, startTime: null, containment: 'tracked' },
    dir: '',
    exit,
    lines: async function* () {
      await exit;
      yield* [];
    },
    onActivity: () => {},
    tail: () => Promise.resolve(''),
    usage: () => ({ cpu: null, memory: null }),
    seal: () => Promise.resolve({ stdout: 0, stderr: 0 }),
    stop: () => {
      stopped = true;
      resolve({ kind: 'lost' });
      return Promise.resolve();
    },
  };
  return { child, stopped: () => stopped, end: (how) => resolve(how) };
}

const decoder: AgentDecoder = {
  finished: false,
  line: () => [],
  end: () => ({ outcome: { kind: 'finished' }, usage: [], agentSession: null, summary: null }),
};

function followed(
  timeLeft: number,
  { idleTimeout = 24 * 60 * MINUTE, summary = null as string | null } = {},
): {
  readonly clock: ReturnType<typeof createFakeClock>;
  readonly process: ReturnType<typeof silentProcess>;
  readonly result: ReturnType<typeof follow>;
} {
  const clock = createFakeClock();
  const process = silentProcess();
  const result = follow({
    child: process.child,
    decoder: { ...decoder, end: (exit, stderr) => ({ ...decoder.end(exit, stderr), summary }) },
    clock,
    timeLeft,
    idleTimeout,
    limits: { timeout: 'timeout: 30m', idle: 'idle_timeout: 10m' },
    storedUpTo: -1,
    emit: () => Promise.resolve(),
    stop: { signal: 'SIGTERM', grace: 10_000, when: new AbortController().signal },
  });
  return { clock, process, result };
}

test('a clock that jumps ahead ends nothing whose time has not passed', async () => {
  const { clock, process, result } = followed(30 * MINUTE);
  clock.jump(7 * 24 * 60 * MINUTE);
  expect(process.stopped()).toBe(false);
  process.end({ kind: 'exited', code: 0 });
  expect((await result).result.outcome.kind).toBe('finished');
  expect(clock.pending).toBe(0);
});

test('a clock that is set back gives no more time', async () => {
  const { clock, process, result } = followed(30 * MINUTE);
  clock.jump(-7 * 24 * 60 * MINUTE);
  clock.advance(30 * MINUTE - 1);
  expect(process.stopped()).toBe(false);
  clock.advance(1);
  expect(process.stopped()).toBe(true);
  expect((await result).result.outcome).toMatchObject({ kind: 'failed', failure: { class: 'timeout' } });
});

test.each([
  ['timeout', 30 * MINUTE, null, 'its time was up (timeout: 30m)', 'its time was up (timeout: 30m)'],
  ['idle', 10 * MINUTE, 'I wait.', 'it wrote nothing for too long (idle_timeout: 10m)', 'Last words: I wait.'],
] as const)('a %s names the limit that was met', async (...[name, after, words, summary, evidence]) => {
  const idleTimeout = name === 'idle' ? 10 * MINUTE : 60 * MINUTE;
  const { clock, result } = followed(30 * MINUTE, { idleTimeout, summary: words });
  clock.advance(after);
  expect((await result).result.outcome).toMatchObject({ failure: { class: name, summary, evidence } });
});

/** A process that has written so many lines and ended; counts those that were read. */
function talkative(lines: number): { readonly child: OwnedProcess; readonly read: () => number } {
  let read = 0;
  const { child } = silentProcess();
  return {
    read: () => read,
    child: {
      ...child,
      exit: Promise.resolve({ kind: 'exited', code: 0 }),
      lines: async function* () {
        for (; read < lines; read += 1) yield await Promise.resolve({ text: `line ${read}`, offset: read, length: 1 });
      },
    },
  };
}

function followedTalk(
  child: OwnedProcess,
  emit: (events: readonly LoggedEvent[]) => Promise<void>,
): ReturnType<typeof follow> {
  return follow({
    child,
    decoder: { ...decoder, line: (text) => [{ kind: 'text', text }] },
    clock: createFakeClock(),
    timeLeft: 30 * MINUTE,
    idleTimeout: 30 * MINUTE,
    limits: { timeout: '', idle: '' },
    storedUpTo: -1,
    emit,
    stop: { signal: 'SIGTERM', grace: 10_000, when: new AbortController().signal },
  });
}

test('while the store is held back, so much is read and no more; then all arrives, in order', async () => {
  const { child, read } = talkative(10_000);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const sizes: number[] = [];
  const stored: string[] = [];
  const done = followedTalk(child, async (events) => {
    await held;
    sizes.push(events.length);
    for (const { event } of events) if (event.kind === 'text') stored.push(event.text);
  });
  await expect.poll(read).toBeGreaterThan(MOST_WAITING - 1);
  const before = read();
  for (let turn = 0; turn < 100; turn += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  expect(read()).toBe(before);
  expect(before).toBeLessThanOrEqual(MOST_WAITING + 1);
  letGo();
  await done;
  expect(stored).toEqual(Array.from({ length: 10_000 }, (_, index) => `line ${index}`));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_WAITING);
});

test('when the store refuses, the process is followed to its end, nothing is offered again, and the refusal is heard', async () => {
  const { child, read } = talkative(10_000);
  let offers = 0;
  const done = followedTalk(child, () => {
    offers += 1;
    return Promise.reject(new Error('no room'));
  });
  await expect(done).rejects.toThrow('no room');
  expect(read()).toBe(10_000);
  expect(offers).toBe(1);
});
