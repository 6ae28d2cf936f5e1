import { assertNever } from '../lib/assert-never.ts';
import type { SessionStatus } from '../model/session.ts';
import type { EpochMillis, Millis } from '../model/units.ts';
import type { Judged, UpkeepMode } from '../ports/housekeeping.ts';
import type { Owner, SessionHead } from '../ports/store.ts';
import type { Holding } from '../ports/upkeep.ts';

/** What is known of a session that holds something. */
export type SessionStanding = {
  readonly status: SessionStatus;
  /** A `br` runs it right now, or one elsewhere may. */
  readonly owned: boolean;
};

/** What to decide by. */
export type UpkeepPolicy = {
  readonly now: EpochMillis;
  readonly mode: UpkeepMode;
  /** Null: no such limit. */
  readonly age: Millis | null;
  /** Bytes of slots and setups together; null: no such limit. */
  readonly size: number | null;
};

/** What goes and what stays. */
export type UpkeepDecision = { readonly free: readonly Judged[]; readonly keep: readonly Judged[] };

/**
 * Decides what may be freed. Nothing goes that could not be had again: an attempt's tree only when a branch of the user's has its
 * content, a slot only when nobody works in it and what was worked in it is kept under a ref, both only when their session is over. Pure.
 */
export function decideUpkeep(
  holdings: readonly Holding[],
  sessions: ReadonlyMap<string, SessionStanding>,
  policy: UpkeepPolicy,
): UpkeepDecision {
  const free: Judged[] = [];
  const keep: Judged[] = [];
  for (const holding of holdings) {
    const needed = neededFor(holding, sessions);
    const young = needed === null && isYoung(holding, policy);
    if (needed !== null) keep.push({ holding, why: needed });
    else if (young) keep.push({ holding, why: 'used not long ago' });
    else free.push({ holding, why: freeable(holding) });
  }
  return withinSize(free, keep, policy);
}

/** Why something must stay; null when it need not. */
function neededFor(holding: Holding, sessions: ReadonlyMap<string, SessionStanding>): string | null {
  switch (holding.kind) {
    case 'setup':
      return null;
    case 'leftover':
      return holding.session === null ? null : sessionNeeds(sessions.get(holding.session), 'slots');
    case 'slot':
      if (holding.retained) return 'holds work that could not be kept under a ref';
      // What was worked in it is only known to be kept when a session came to its end in good order.
      return sessionNeeds(sessions.get(holding.session), holding.holder === null ? 'slots' : 'work');
    case 'ref':
      if (holding.containedIn === null) return 'no branch of yours has its content';
      return sessionNeeds(sessions.get(holding.session), 'tree');
    default:
      return assertNever(holding);
  }
}

function sessionNeeds(session: SessionStanding | undefined, what: 'slots' | 'work' | 'tree'): string | null {
  if (session === undefined)
    return what === 'work' ? 'its session is not known here, so nothing tells that it is kept' : null;
  if (session.owned) return 'its session is being run';
  if (session.status === 'completed' || session.status === 'cancelled') return null;
  // Slots without a holder are made anew when the session goes on.
  return what === 'slots' ? null : `its session is ${session.status}, and may go on: br resume`;
}

function isYoung(holding: Holding, { mode, age, now }: UpkeepPolicy): boolean {
  if (mode === 'all') return false;
  // Kept setups spare time as long as they are used; the rest is of no use once nobody needs it.
  if (mode === 'asked' && holding.kind !== 'setup') return false;
  if (holding.kind === 'slot' || holding.kind === 'leftover') return false;
  return age === null || now - holding.at < age;
}

function freeable(holding: Holding): string {
  switch (holding.kind) {
    case 'setup':
      return 'not used for long; the next setup makes it again';
    case 'leftover':
      return 'nobody needs it';
    case 'slot':
      return 'nobody works in it; attempts are kept under refs';
    case 'ref':
      return `its content is in ${holding.containedIn ?? ''}`;
    default:
      return assertNever(holding);
  }
}

/** Beyond the ceiling for size the setups longest unused go, too. */
function withinSize(free: readonly Judged[], keep: readonly Judged[], { size }: UpkeepPolicy): UpkeepDecision {
  if (size === null) return { free, keep };
  const bytes = (judged: readonly Judged[]): number =>
    judged.reduce((sum, { holding }) => sum + (holding.kind === 'ref' ? 0 : holding.bytes), 0);
  let over = bytes(keep) - size;
  const gone = new Set<Holding>();
  for (const { holding } of keep.toSorted((a, b) => a.holding.at - b.holding.at)) {
    if (over <= 0) break;
    if (holding.kind !== 'setup') continue;
    gone.add(holding);
    over -= holding.bytes;
  }
  return {
    free: [...free, ...[...gone].map((holding) => ({ holding, why: 'more than the ceiling for size allows' }))],
    keep: keep.filter(({ holding }) => !gone.has(holding)),
  };
}

/** What upkeep needs to know of sessions, by id. */
export function standings(
  heads: readonly SessionHead[],
  owners: ReadonlyMap<string, Owner | null>,
): ReadonlyMap<string, SessionStanding> {
  return new Map(
    heads.map(({ id, status }) => {
      const owner = owners.get(id) ?? null;
      return [id, { status, owned: owner !== null && owner.alive !== false }];
    }),
  );
}
