import { expect, test } from 'vitest';
import type { Exit, OwnedProcess } from '../ports/process.ts';
import type { AgentDecoder } from '../ports/agent.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { follow } from './follow.ts';

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
    seal: () => Promise.resolve(),
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
