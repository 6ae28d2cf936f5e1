import { expect, test } from 'vitest';
import type { EndsLate } from '../ports/app.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { type Beside, endBeside } from './end-beside.ts';

/** Something that ends when it is told to. */
class Slow implements Beside {
  readonly name: EndsLate;
  readonly #ended: Promise<void>;
  finish = (): void => undefined;
  asked = 0;

  constructor(name: EndsLate) {
    this.name = name;
    this.#ended = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  end = (): Promise<void> => {
    this.asked += 1;
    return this.#ended;
  };
}

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('all ends at once, after the run, and what takes longer than a moment is told once', async () => {
  const clock = createFakeClock();
  const told: (readonly EndsLate[])[] = [];
  const [alerts, telemetry] = [new Slow('alerts'), new Slow('telemetry')];
  let end: (word: string) => void = () => undefined;
  const run = new Promise<string>((resolve) => {
    end = resolve;
  });
  const ended = endBeside(run, [alerts, telemetry], { clock, late: (names) => told.push(names) });
  await turn();
  expect([alerts.asked, telemetry.asked, clock.pending]).toEqual([0, 0, 0]);
  end('over');
  await turn();
  expect([alerts.asked, telemetry.asked]).toEqual([1, 1]);
  alerts.finish();
  await turn();
  clock.advance(999);
  expect(told).toEqual([]);
  clock.advance(60_000);
  expect(told).toEqual([['telemetry']]);
  telemetry.finish();
  expect(await ended).toBe('over');
  expect(clock.pending).toBe(0);
});

test('nothing is told of what ends soon', async () => {
  const clock = createFakeClock();
  const alerts = new Slow('alerts');
  alerts.finish();
  const late = (): never => {
    throw new Error('told');
  };
  expect(await endBeside(Promise.resolve(7), [alerts], { clock, late })).toBe(7);
  clock.advance(60_000);
});

test('what is beside a run that breaks is ended, too', async () => {
  const clock = createFakeClock();
  const [alerts, telemetry] = [new Slow('alerts'), new Slow('telemetry')];
  for (const each of [alerts, telemetry]) each.finish();
  const broken = endBeside(Promise.reject(new Error('a bug')), [alerts, telemetry], { clock, late: () => undefined });
  await expect(broken).rejects.toThrow('a bug');
  expect([alerts.asked, telemetry.asked, clock.pending]).toEqual([1, 1, 0]);
});
