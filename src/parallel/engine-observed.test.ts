import { afterEach, beforeEach, expect, test } from 'vitest';
import { LedgerWorld } from '../../test/support/ledger-world.ts';
import type { RecordDraft } from '../model/event.ts';
import { chargedAmount, type ModelUsage, NO_TOKENS } from '../model/usage.ts';
import { lazyPricing } from '../routing/prices/open-price-book.ts';
import { unwrap } from '../testing/store-samples.ts';
import { watchObserved } from './engine-observed.ts';

const CENT = 10_000;

let world: LedgerWorld;
beforeEach(async () => {
  world = await LedgerWorld.open([], 1, 2);
});
afterEach(async () => await world.close());

function call(attempt: string, request: string, input: number): RecordDraft {
  const tokens = { ...NO_TOKENS, input };
  const about = {
    source: 'otlp',
    agent: 'codex',
    model: 'claude-sonnet-4-5',
    duration: null,
    scope: 'request',
  } as const;
  const data = { ...about, tokens, cost: { source: 'unknown' as const }, request, at: world.now };
  return { type: 'usage.observed', session: 's0', task: 't0', attempt, data };
}

async function record(...drafts: readonly RecordDraft[]): Promise<void> {
  unwrap(await world.store(0).telemetry.record(() => drafts, []));
}

test('what an agent tells by its telemetry is priced and told, each call once, of this attempt alone', async () => {
  await world.start(0, [50 * CENT]);
  const [attempt] = world.live(0);
  if (attempt === undefined) throw new Error('nothing was started');
  const told: number[] = [];
  let heard: (() => void) | null = null;
  const overrun = {
    used: (usage: readonly ModelUsage[]): void => {
      told.push(chargedAmount(usage));
      heard?.();
    },
  };
  const until = async (amount: number): Promise<void> =>
    await new Promise((resolve) => {
      heard = () => {
        if (told.at(-1) === amount) resolve();
      };
      heard();
    });
  const capabilities = { resume: false, cost: 'tokens', maxTurns: false, budget: false } as const;
  const deps = { store: world.store(0), pricing: lazyPricing([]), telemetryFor: () => expect.fail() };
  const watch = watchObserved(deps, { session: 's0', attempt, agent: { capabilities }, overrun });
  await record(call(attempt.id, 'one', 10_000), call('s0/t1/1', 'other', 999_999));
  // $3 for a million.
  await until(3 * CENT);
  await record(call(attempt.id, 'one', 10_000), call(attempt.id, 'two', 20_000));
  await until(9 * CENT);
  watch.close();
});

test.each([
  ['one that keeps a ceiling itself', true, 50 * CENT],
  ['one without a reservation', false, 0],
])('%s is not watched', (_, budget, reserved) => {
  const capabilities = { resume: false, cost: 'tokens', maxTurns: false, budget } as const;
  const store = new Proxy(world.store(0), { get: () => expect.fail('the store was asked') });
  const deps = { store, pricing: lazyPricing([]), telemetryFor: () => expect.fail() };
  const attempt = { id: 's0/t0/1', reserved, startedAt: 0 };
  const watch = watchObserved(deps, {
    session: 's0',
    attempt,
    agent: { capabilities },
    overrun: { used: () => expect.fail() },
  });
  expect(() => watch.close()).not.toThrow();
});
