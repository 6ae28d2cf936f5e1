import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ending, LedgerWorld } from '../../../../test/support/ledger-world.ts';
import { BUDGET_PERIODS, type Ceiling } from '../../../model/ledger.ts';
import type { Cost } from '../../../model/usage.ts';
import { openMaintenance } from './maintenance.ts';
import { unwrap } from '../../../testing/store-samples.ts';

const CENT = 10_000;
const SESSIONS = 3;

type Step =
  | { readonly kind: 'start'; readonly session: number; readonly reserved: readonly number[] }
  | { readonly kind: 'spend'; readonly session: number; readonly which: number; readonly share: number }
  | {
      readonly kind: 'end';
      readonly session: number;
      readonly which: number;
      readonly ending: Ending;
      readonly share: number | null;
    }
  | { readonly kind: 'crash'; readonly session: number; readonly recovers: boolean }
  | { readonly kind: 'wait'; readonly hours: number };

const session = fc.nat(SESSIONS - 1);
const which = fc.nat(10);
/** What is spent, as a share of what was set aside; null: nobody knows. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('start' as const),
        session,
        reserved: fc.array(fc.integer({ min: 0, max: 60 * CENT }), { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('spend' as const), session, which, share }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('end' as const),
        session,
        which,
        ending: fc.constantFrom('finished' as const, 'failed' as const, 'lost' as const, 'cancelled' as const),
        share: fc.option(share, { nil: null }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), session, recovers: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
    },
  ),
  { maxLength: 25 },
);
const ceilings: fc.Arbitrary<readonly Ceiling[]> = fc.uniqueArray(
  fc.record({ period: fc.constantFrom(...BUDGET_PERIODS), amount: fc.integer({ min: CENT, max: 200 * CENT }) }),
  { minLength: 1, selector: ({ period }) => period },
);

async function take(world: LedgerWorld, step: Step): Promise<void> {
  if (step.kind === 'wait') {
    world.now += step.hours * 3_600_000;
    return;
  }
  if (step.kind === 'start') {
    await world.start(step.session, step.reserved);
    return;
  }
  if (step.kind === 'crash') {
    await world.crash(step.session);
    if (step.recovers) await world.recover(step.session);
    return;
  }
  const working = world.live(step.session).filter(({ status }) => status === 'preparing' || status === 'running');
  const attempt = working[step.which % Math.max(1, working.length)];
  if (attempt === undefined) return;
  const amount = Math.floor((step.share ?? 0) * attempt.reserved);
  const cost: Cost = step.share === null ? { source: 'unknown' } : { source: 'reported', amount };
  if (step.kind === 'spend') await world.spend(step.session, attempt, cost);
  else await world.end(step.session, attempt, step.ending, cost);
}

test(
  'whatever starts, spends, fails, is lost and crashes in whatever order: no ceiling is passed, and nothing stays set aside',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(ceilings, steps, async (limits, story) => {
        const world = await LedgerWorld.open(limits, SESSIONS, 8);
        try {
          for (const step of story) {
            await take(world, step);
            const { ceilings: standing } = await world.standing();
            // The ledger says what the states of all sessions say.
            expect(standing.map(({ period, spent, reserved }) => [period, spent + reserved])).toEqual(
              BUDGET_PERIODS.map((period) => [period, world.taken(period)]),
            );
            for (const { period, amount } of limits) expect(world.taken(period)).toBeLessThanOrEqual(amount);
          }
          for (let index = 0; index < SESSIONS; index += 1) await world.crash(index);
          for (let index = 0; index < SESSIONS; index += 1) await world.recover(index);
          const before = await world.standing();
          expect(before.ceilings.map(({ reserved }) => reserved)).toEqual([0, 0, 0, 0]);
          const upkeep = openMaintenance(world.options(1));
          expect(unwrap(await upkeep.check()).damages).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 40 },
    );
  },
);
