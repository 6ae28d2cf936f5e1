import { expect, test } from 'vitest';
import { type ContextParts, testContext, type TestContext } from '../../../test/support/cli-context.ts';
import type { Recording } from '../../model/recording.ts';
import { createFakeClock, type FakeClock } from '../../testing/fake-clock.ts';
import { playRecording } from './play-recording.ts';

const RECORDING: Recording = {
  header: { agent: 'claude', model: 'm-1', version: '1.2', recordedAt: null, source: 'written for a test', note: null },
  entries: [
    { t: 1_000, step: { kind: 'event', event: { kind: 'text', text: 'I begin.' } } },
    {
      t: 3_500,
      step: { kind: 'write', path: 'a.sh', content: { kind: 'text', text: 'one\n\u001B[2Jtwo\n' }, executable: true },
    },
    { t: 3_500, step: { kind: 'link', path: 'b', target: 'a.sh' } },
    {
      t: 90_000,
      step: { kind: 'exit', code: 1, failure: { class: 'timeout', summary: 'its time was up', evidence: '' } },
    },
  ],
};

type Playing = { readonly context: TestContext; readonly clock: FakeClock; readonly ended: Promise<string> };

function playing(speed: number, { diff = false, ...parts }: ContextParts & { readonly diff?: boolean } = {}): Playing {
  const clock = createFakeClock();
  const after = (ms: number, fire: () => void): (() => void) => {
    const timer = clock.after(ms, fire);
    return () => timer.cancel();
  };
  const context = { ...testContext(parts), after };
  return { context, clock, ended: playRecording(RECORDING, { speed, diff }, context) };
}

/** Lets what was woken run on to its next wait. */
async function pass(clock: FakeClock, ms: number): Promise<void> {
  clock.advance(ms);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('waits as long as it took, divided by the speed', async () => {
  const { context, clock, ended } = playing(2);
  const lines = (): number => context.out.text().split('\n').length - 1;
  await pass(clock, 499);
  expect(lines()).toBe(0);
  await pass(clock, 1);
  expect(lines()).toBe(1);
  await pass(clock, 1_249);
  expect(lines()).toBe(1);
  await pass(clock, 1);
  expect(lines()).toBe(3);
  await pass(clock, 43_250);
  expect(await ended).toBe('ended');
  expect(clock.pending).toBe(0);
});

test('at speed 0 nothing is waited for', async () => {
  const { context, clock, ended } = playing(0, { diff: true });
  expect(clock.pending).toBe(0);
  expect(await ended).toBe('ended');
  expect(context.out.text()).toBe(`00:00:01 · I begin.
00:00:03 · writes a.sh (2 lines, executable)
           + one
           + two
00:00:03 · links b to a.sh
00:01:30 ✗ ended with code 1, timeout: its time was up
`);
  expect(context.err.text()).toBe('claude m-1 1.2, written for a test\n');
});

test('a signal ends it in the middle of a wait, and leaves no timer', async () => {
  const { context, clock, ended } = playing(1);
  await pass(clock, 1_000);
  expect(context.signal('SIGINT')).toBe(true);
  expect(await ended).toBe('interrupted');
  expect(clock.pending).toBe(0);
  expect(context.signal('SIGINT'), 'nobody listens any more').toBe(false);
  expect(context.out.text()).toBe('00:00:01 · I begin.\n');
});

test('a reader that has gone away ends it, too', async () => {
  const { context, clock, ended } = playing(1);
  context.out.close();
  expect(await ended).toBe('interrupted');
  expect(clock.pending).toBe(0);
});
