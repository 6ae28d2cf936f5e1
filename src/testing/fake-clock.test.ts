import { expect, test } from 'vitest';
import { createFakeClock } from './fake-clock.ts';

test('advancing fires what falls due, in order, each at its moment, timers set meanwhile included', () => {
  const clock = createFakeClock(1_000);
  const seen: string[] = [];
  const note = (name: string) => (): void => {
    seen.push(`${name}@${clock.now()}`);
  };
  clock.after(30, note('c'));
  clock.at(1_010, note('a'));
  clock.after(20, () => {
    note('b')();
    clock.after(5, note('b2'));
    clock.after(500, note('later'));
  });
  clock.after(20, note('b1'));
  clock.advance(40);
  expect(seen).toEqual(['a@1010', 'b@1020', 'b1@1020', 'b2@1025', 'c@1030']);
  expect([clock.now(), clock.monotonic(), clock.pending]).toEqual([1_040, 40, 1]);
});

test('a jump moves the wall clock alone', () => {
  const clock = createFakeClock(0);
  const seen: string[] = [];
  clock.at(3_600_000, () => seen.push('at'));
  clock.after(1_000, () => seen.push('after'));
  clock.jump(3_600_000);
  expect([seen, clock.monotonic()]).toEqual([['at'], 0]);
  clock.jump(-7_200_000);
  clock.advance(1_000);
  expect(seen).toEqual(['at', 'after']);
});

test('a cancelled timer never fires', () => {
  const clock = createFakeClock();
  const timer = clock.after(0, () => expect.unreachable());
  timer.cancel();
  timer.cancel();
  clock.advance(1);
  expect(clock.pending).toBe(0);
});
