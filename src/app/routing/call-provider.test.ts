import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProviderError, ProviderErrorClass } from '../../model/provider-error.ts';
import { createFakeClock, type FakeClock } from '../../testing/fake-clock.ts';
import { type Breakers, createBreakers, type Once } from './breakers.ts';
import { type Called, callProvider } from './call-provider.ts';

function failed(kind: ProviderErrorClass, retryAfter: number | null = null): Once<string> {
  const error: ProviderError = { class: kind, status: null, message: kind, retryAfter, resetsAt: null };
  return { kind: 'failed', error };
}

const answer: Once<string> = { kind: 'answer', value: 'yes' };

type Script = (model: string, nth: number) => Once<string>;

type Run = {
  readonly called: Promise<Called<string>>;
  /** The models that were asked, one a request, with the time of each. */
  readonly asked: readonly (readonly [string, number])[];
  readonly clock: FakeClock;
};

type Setting = {
  readonly models?: readonly string[];
  readonly budget?: number;
  readonly random?: () => number;
  readonly signal?: AbortSignal;
  /** How long a request takes. */
  readonly takes?: number;
  readonly clock?: FakeClock;
  readonly breakers?: Breakers;
};

function start(script: Script, setting: Setting = {}): Run {
  const clock = setting.clock ?? createFakeClock();
  const { models = ['small'], budget = 20_000, random = () => 1, takes = 0 } = setting;
  const asked: [string, number][] = [];
  const called = callProvider(
    {
      models,
      budget,
      signal: setting.signal ?? new AbortController().signal,
      once: (model) => {
        asked.push([model, clock.monotonic()]);
        clock.advance(takes);
        return Promise.resolve(script(model, asked.length - 1));
      },
    },
    { clock, random, breakers: setting.breakers ?? createBreakers(clock) },
  );
  return { called, asked, clock };
}

/** Lets time pass, wait by wait, until it is over. */
async function finish({ called, clock }: Run): Promise<Called<string>> {
  let over = false;
  void called.finally(() => {
    over = true;
  });
  for (let turns = 0; !over && turns < 10_000; turns += 1) {
    await Promise.resolve();
    if (clock.pending > 0) clock.advance(50);
  }
  return await called;
}

const steps =
  (...replies: readonly [Once<string>, ...Once<string>[]]): Script =>
  (_model, nth) =>
    replies[Math.min(nth, replies.length - 1)] ?? replies[0];

describe('the one loop that asks again', () => {
  test('asks until there is an answer, and waits between, longer each time', async () => {
    const run = start(steps(failed('overloaded'), failed('server_error'), answer));
    expect(await finish(run)).toEqual({ kind: 'answer', value: 'yes', model: 'small' });
    const times = run.asked.map(([, at]) => at);
    expect(times).toEqual([0, 500, 1_500]);
  });

  test('waits as long as it is told to, and not at all where that is too long', async () => {
    const told = start(steps(failed('rate_limit', 4_000), answer), { random: () => 0 });
    expect(await finish(told)).toMatchObject({ kind: 'answer' });
    expect(told.asked.map(([, at]) => at)).toEqual([0, 4_000]);
    const long = start(steps(failed('rate_limit', 19_900), answer));
    expect(await finish(long)).toMatchObject({ kind: 'failed', tries: 1, error: { class: 'rate_limit' } });
    expect(long.clock.monotonic()).toBe(0);
  });

  test('does not ask again what no repetition helps', async () => {
    for (const kind of ['auth', 'invalid_request', 'content_policy', 'context_length'] as const) {
      const run = start(steps(failed(kind)), { models: ['small', 'large'] });
      expect(await finish(run)).toMatchObject({ kind: 'failed', model: 'small', tries: 1, error: { class: kind } });
    }
  });

  test('goes to the next model where this one cannot answer, and to none where the account cannot', async () => {
    const script: Script = (model) => (model === 'small' ? failed('overloaded') : answer);
    const models = ['small', 'large'];
    const run = start(script, { models });
    expect(await finish(run)).toMatchObject({ kind: 'answer', model: 'large' });
    expect(run.asked.map(([model]) => model)).toEqual(['small', 'small', 'small', 'small', 'large']);
    const gone = start(steps(failed('model_not_found'), answer), { models });
    expect(await finish(gone)).toMatchObject({ kind: 'answer', model: 'large' });
    const limited = start(steps(failed('rate_limit')), { models });
    expect(await finish(limited)).toMatchObject({ kind: 'failed', model: 'small', tries: 4 });
  });

  test('stops at once when it is refused for a reason of ours', async () => {
    const run = start(steps({ kind: 'refused', why: 'no money' }), { models: ['small', 'large'] });
    expect(await finish(run)).toEqual({ kind: 'refused', why: 'no money' });
    expect(run.asked).toHaveLength(1);
  });

  test('is called off while it waits', async () => {
    const controller = new AbortController();
    const run = start(steps(failed('overloaded')), { signal: controller.signal, models: ['small', 'large'] });
    await Promise.resolve();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(run.clock.pending).toBe(1);
    controller.abort();
    expect(await run.called).toEqual({ kind: 'called-off' });
    expect([run.asked.length, run.clock.pending]).toEqual([1, 0]);
  });

  test('begins nothing for which there is no time', async () => {
    const run = start(steps(failed('timeout')), { models: ['small', 'large'], budget: 1_000, takes: 700 });
    expect(await finish(run)).toMatchObject({ kind: 'failed', model: 'small', tries: 1 });
  });

  test('whatever happens: bounded in tries and time, and no wait shorter than the provider asks for', async () => {
    const classes: ProviderErrorClass[] = [
      'overloaded',
      'rate_limit',
      'timeout',
      'connection',
      'unknown',
      'server_error',
    ];
    const reply = fc.record({
      kind: fc.constantFrom(...classes),
      retryAfter: fc.option(fc.integer({ min: 0, max: 30_000 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(reply, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 4_000 }),
        async (replies, chance, takes) => {
          const at = (nth: number): (typeof replies)[number] =>
            replies[nth % replies.length] ?? { kind: 'unknown', retryAfter: null };
          const run = start((_model, nth) => failed(at(nth).kind, at(nth).retryAfter), {
            models: ['small', 'large'],
            random: () => chance,
            takes,
          });
          expect(await finish(run)).toMatchObject({ kind: 'failed' });
          expect(run.asked.length).toBeLessThanOrEqual(8);
          expect(run.asked.filter(([, time]) => time > 20_000)).toEqual([]);
          const early = run.asked.filter(([model, time], nth) => {
            const [before, earlier] = run.asked[nth - 1] ?? ['', 0];
            return before === model && time - earlier - takes < (at(nth - 1).retryAfter ?? 0);
          });
          expect(early).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the breaker of a model', () => {
  const ask = async (setting: Setting, script: Script): Promise<readonly [string, number]> => {
    const run = start(script, setting);
    return [(await finish(run)).kind, run.asked.length];
  };

  test('opens after five failures in a row, lets one through after a minute, and closes when that succeeds', async () => {
    const clock = createFakeClock();
    const setting = { clock, breakers: createBreakers(clock), random: () => 0 };
    const down = steps(failed('server_error'));
    expect(await ask(setting, down)).toEqual(['failed', 4]);
    // The fifth failure; what would be asked again is not.
    expect(await ask(setting, down)).toEqual(['open', 1]);
    expect(await ask(setting, down)).toEqual(['open', 0]);
    clock.advance(59_000);
    expect(await ask(setting, steps(answer))).toEqual(['open', 0]);
    clock.advance(1_000);
    expect(await ask(setting, down)).toEqual(['open', 1]);
    clock.advance(60_000);
    expect(await ask(setting, steps(answer))).toEqual(['answer', 1]);
    expect(await ask(setting, down)).toEqual(['failed', 4]);
  });

  test('is that of its model alone', async () => {
    const clock = createFakeClock();
    const setting = { clock, breakers: createBreakers(clock), random: () => 0, models: ['small', 'large'] };
    const script: Script = (model) => (model === 'small' ? failed('overloaded') : answer);
    expect(await ask(setting, script)).toEqual(['answer', 5]);
    expect(await ask(setting, script)).toEqual(['answer', 2]);
    expect(await ask(setting, script)).toEqual(['answer', 1]);
  });

  test('does not mind a key that is refused, or a limit that says when it ends', async () => {
    const clock = createFakeClock();
    const setting = { clock, breakers: createBreakers(clock), random: () => 0 };
    for (let times = 0; times < 8; times += 1) expect(await ask(setting, steps(failed('auth')))).toEqual(['failed', 1]);
    for (let times = 0; times < 3; times += 1)
      expect(await ask(setting, steps(failed('rate_limit')))).toEqual(['failed', 4]);
  });
});
