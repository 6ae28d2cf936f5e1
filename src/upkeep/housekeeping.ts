import { err } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Millis } from '../model/units.ts';
import type { Clock } from '../ports/clock.ts';
import type { Freed, Housekeeping, Judged, Review, UpkeepMode } from '../ports/housekeeping.ts';
import type { Owner, Store } from '../ports/store.ts';
import type { Holding, Upkeep } from '../ports/upkeep.ts';
import { decideUpkeep, type SessionStanding, standings } from './decide-upkeep.ts';

/** What housekeeping works with. */
export type HousekeepingParts = {
  readonly upkeep: Upkeep;
  readonly store: Pick<Store, 'sessions' | 'owner'>;
  readonly clock: Clock;
  /** The configured limits; null: none. */
  readonly keep: { readonly age: Millis | null; readonly size: number | null };
};

const DAY: Millis = 86_400_000;

/** Opens the housekeeping of a repository. */
export function createHousekeeping(parts: HousekeepingParts): Housekeeping {
  const { upkeep, clock } = parts;
  return {
    review: (mode) => review(parts, mode),
    free: (reviewed) => free(parts, reviewed),
    tidy: async () => {
      try {
        const last = await upkeep.tidiedAt();
        if (last !== null && clock.now() - last < DAY) return null;
        await upkeep.setTidied(clock.now());
        // The first time there is nothing yet that is a day old.
        if (last === null) return null;
        return await free(parts, await review(parts, 'automatic'));
      } catch {
        // A disk that cannot be read is told by what needs it; tidying up is no reason to fail.
        return null;
      }
    },
  };
}

async function review(parts: HousekeepingParts, mode: UpkeepMode): Promise<Review> {
  const { upkeep, clock, keep: limits } = parts;
  // By itself only the ceiling needs sizes: a run that is over should not wait for all files to be looked at.
  const holdings = await upkeep.holdings({ measure: mode !== 'automatic' || limits.size !== null });
  // After them: a session that began meanwhile is known, and what it has made is not taken for nobody's.
  const known = await sessionsOf(parts);
  const policy = { now: clock.now(), mode, ...limits };
  const { free: going, keep } = decideUpkeep(holdings, known, policy);
  const refs = going.flatMap(({ holding }) => (holding.kind === 'ref' ? [holding.ref] : []));
  return { free: going, keep, bytes: bytesOf(going), objectBytes: await upkeep.objectBytes(refs) };
}

async function sessionsOf({ store }: HousekeepingParts): Promise<ReadonlyMap<string, SessionStanding>> {
  const heads = await store.sessions();
  const owners = new Map<string, Owner | null>();
  for (const { id } of heads) owners.set(id, await store.owner(id));
  return standings(heads, owners);
}

async function free({ upkeep, store }: HousekeepingParts, { free: going }: Review): Promise<Freed> {
  const freed: Judged[] = [];
  const failures = [];
  for (const judged of going) {
    const { holding } = judged;
    const owner = holding.kind === 'setup' || holding.session === null ? null : await store.owner(holding.session);
    const done = owner !== null && owner.alive !== false ? err(taken(holding)) : await upkeep.free(holding);
    if (done.ok) freed.push(judged);
    else failures.push(done.error);
  }
  return { freed, bytes: bytesOf(freed), failures };
}

function taken(holding: Holding): Failure {
  const subject = holding.kind === 'ref' ? holding.ref : holding.path;
  return failure(
    'io',
    `${subject} was left alone: its session is being run again.`,
    'Run br gc again when it has ended.',
  );
}

function bytesOf(judged: readonly Judged[]): number {
  return judged.reduce((sum, { holding }) => sum + (holding.kind === 'ref' ? 0 : holding.bytes), 0);
}
