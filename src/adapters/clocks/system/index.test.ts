import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSystemClock } from './index.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('after: once, not before its time, also beyond what setTimeout can wait', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  const month = 31 * 24 * 3_600_000;
  clock.after(month, fire);
  vi.advanceTimersByTime(month - 1);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('after measures a duration: a jump of the clock does not matter', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  clock.after(5_000, fire);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(4_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

test('at: a clock that is set forward, or a machine that slept, is noticed within a minute', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  clock.at(clock.now() + 5 * 3_600_000, fire);
  vi.setSystemTime(Date.now() + 6 * 3_600_000);
  vi.advanceTimersByTime(60_000);
  expect(fire).toHaveBeenCalledOnce();
});

test('at: a clock that is set back delays it', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  const start = clock.now();
  clock.at(start + 10_000, fire);
  vi.setSystemTime(start - 100_000);
  vi.advanceTimersByTime(109_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

test('a time that is past fires soon, but not within the call', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  clock.at(0, fire);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

test('cancel calls it off at any stage, and twice is harmless', () => {
  const clock = openSystemClock();
  const fire = vi.fn<() => void>();
  const timers = [clock.after(10, fire), clock.at(clock.now() + 200_000, fire)];
  vi.advanceTimersByTime(5);
  vi.advanceTimersByTime(0);
  timers[0]?.cancel();
  vi.advanceTimersByTime(120_000);
  timers[1]?.cancel();
  timers[1]?.cancel();
  vi.advanceTimersByTime(1_000_000);
  expect(fire).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
