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

function followed(timeLeft: number): {
  readonly clock: ReturnType<typeof createFakeClock>;
  readonly process: ReturnType<typeof silentProcess>;
  readonly result: ReturnType<typeof follow>;
} {
  const clock = createFakeClock();
  const process = silentProcess();
  const result = follow({
    child: process.child,
    decoder,
    clock,
    timeLeft,
    idleTimeout: 24 * 60 * MINUTE,
    stopSignal: 'SIGTERM',
    storedUpTo: -1,
    emit: () => Promise.resolve(),
    stop: new AbortController().signal,
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
