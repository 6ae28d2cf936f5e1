import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { DAY, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import type { RecordDraft } from '../../../model/event.ts';
import type { Retention } from '../../../ports/maintenance.ts';
import type { Lease } from '../../../ports/store.ts';
import { sampleNote, unwrap } from '../../../testing/store-samples.ts';

const HOUR = 3_600_000;

/** What may happen to a database. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('session' as const), seed: fc.nat(1000), events: fc.nat(25), ends: fc.boolean() }),
  fc.record({ kind: fc.constant('record' as const), ago: fc.nat(30 * DAY), value: fc.nat(100_000) }),
  fc.record({ kind: fc.constant('pass' as const), time: fc.oneof(fc.nat(HOUR), fc.nat(20 * DAY)) }),
  fc.record({
    kind: fc.constant('rotate' as const),
    events: fc.option(fc.nat(10 * DAY)),
    archive: fc.option(fc.integer({ min: 10 * DAY, max: 40 * DAY })),
    archiveSize: fc.option(fc.nat(4_000)),
  }),
  fc.record({ kind: fc.constant('resume' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Something that was measured, some time ago: imports and other programs file what they tell in the past. */
function measuredAt(at: number, value: number): RecordDraft {
  return { type: 'performance.measured', at, data: { of: 'br', agent: null, cpu: value, memory: value, wall: 1 } };
}

async function carryOut(db: MaintainedDatabase, steps: readonly Step[]): Promise<void> {
  const going: Lease[] = [];
  for (const [index, each] of steps.entries()) {
    const id = `s-${index}`;
    if (each.kind === 'session' && each.ends) await endedSession(db.store, id, { ...each, tick: db.tick });
    else if (each.kind === 'session') going.push((await randomSession(db.store, id, { ...each, tick: db.tick })).lease);
    else if (each.kind === 'record')
      unwrap(await db.store.telemetry.record(() => [measuredAt(db.now - each.ago, each.value)]));
    else if (each.kind === 'pass') db.now += each.time;
    else if (each.kind === 'resume')
      for (const lease of going) unwrap(await db.store.append(lease, [sampleNote('again')]));
    else unwrap(await db.maintenance.rotate({ ...each, size: null } satisfies Retention));
  }
  for (const lease of going) await db.store.release(lease);
}

/** What is made of events, but for that of a rebuild itself. */
function kept(db: MaintainedDatabase): unknown {
  return [
    `SELECT r.* FROM rollups r JOIN series s ON s.id = r.series WHERE s.label <> 'system.rebuilt' AND r.period > 0`,
    'SELECT * FROM sketches',
    'SELECT id, state, done, status FROM sessions ORDER BY id',
    'SELECT session, id, state FROM tasks ORDER BY session, id',
    'SELECT session, id, state FROM attempts ORDER BY session, id',
    'SELECT * FROM ledger',
    'SELECT * FROM parked',
  ].map((sql) => db.look(sql));
}

test('after any history, what is kept is what the events make, and making it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
      const db = new MaintainedDatabase();
      try {
        await db.open();
        await carryOut(db, steps);
        const { damages, events } = unwrap(await db.maintenance.check());
        expect(damages).toEqual([]);
        const before = kept(db);
        expect(unwrap(await db.maintenance.rebuild()).events).toBe(events);
        expect(kept(db)).toEqual(before);
        expect(await db.damages()).toEqual([]);
      } finally {
        await db.remove();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
