import { ceilingStatus, periodBounds, type PeriodSums } from '../../../model/budget-period.ts';
import type { Event, EventDraft } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { BudgetPeriod, Ceiling, Standing } from '../../../model/ledger.ts';
import { isLimitOf } from '../../../model/model-name.ts';
import type { AttemptState } from '../../../model/session.ts';
import { spendingOf } from '../../../model/spending.ts';
import type { EpochMillis, MicroUsd } from '../../../model/units.ts';
import type { StartGuard } from '../../../ports/store.ts';
import type { Database, Values } from './database.ts';
import type { Forgotten } from './marks.ts';
import { askedOf, foldParked, type Maker, parkedAt } from './parked.ts';
import { integer } from './rows.ts';

/** Who asks where br itself asks a model. */
const SELF = 'br';

const SAVE = `INSERT INTO ledger (key, session, task, agent, account, model, at, reserved, spent, state)
  VALUES (:key, :session, :task, :agent, :account, :model, :at, :reserved, :spent, :state)
  ON CONFLICT (key) DO UPDATE SET reserved = excluded.reserved, spent = excluded.spent, state = excluded.state`;

/** Keeps the row of an attempt in step with it; `before`: as it was, where it was there. */
export function saveSpending(db: Database, session: string, attempt: AttemptState, before?: AttemptState): void {
  const { live, reserved, spent } = spendingOf(attempt);
  if (before !== undefined) {
    const was = spendingOf(before);
    if (was.live === live && was.spent === spent && was.reserved === reserved) return;
  }
  const { id: key, task, startedAt: at, assignment } = attempt;
  const { account, model } = askedOf(assignment);
  const { agent } = assignment;
  const state = live ? 'live' : 'settled';
  db.run(SAVE, {
    key,
    session,
    task,
    agent,
    account,
    model,
    at,
    reserved: whole(reserved),
    spent: whole(spent),
    state,
  });
}

/** A million dollars: more is no cost of an attempt, and sums of them would not be exact. */
const MOST: MicroUsd = 1e12;

/** An amount that an agent told, as a row holds it. */
function whole(amount: MicroUsd): MicroUsd {
  return Number.isNaN(amount) ? 0 : Math.round(Math.min(MOST, Math.max(0, amount)));
}

/**
 * Keeps what does not belong to attempts in step with the events: what br itself asked, and, with `rests`, which accounts rest.
 */
export function foldLedger(db: Database, event: Event, maker: Maker | null, rests = true): void {
  if (event.type === 'estimate.reserved') saveQuestion(db, event, event.data.amount);
  else if (event.type === 'estimate.asked') {
    const { cost, reserved } = event.data;
    // Asked and paid for, for all anybody knows.
    const spent = cost.source === 'unknown' ? reserved : cost.source === 'replayed' ? 0 : cost.amount;
    saveQuestion(db, event, spent);
  } else if (rests) foldParked(db, event, maker);
}

/** From the moment it is asked it counts as paid for: a br that ends meanwhile leaves nothing that is reserved for ever. */
function saveQuestion(
  db: Database,
  { data, session, task, at, type }: Extract<Event, { type: 'estimate.reserved' | 'estimate.asked' }>,
  spent: MicroUsd,
): void {
  const { call, model } = data;
  const reserved = 'amount' in data ? data.amount : data.reserved;
  const row = { key: `${SELF}/${call}`, session: session ?? '', task, agent: SELF, account: SELF, model, at };
  if (type === 'estimate.reserved' && db.get('SELECT 1 FROM ledger WHERE key = :key', { key: row.key }) !== undefined)
    return;
  db.run(SAVE, { ...row, reserved: whole(reserved), spent: whole(spent), state: 'settled' });
}

/** Takes out what can be made again from the events that are there. Call it in a write transaction, before they are folded in. */
export function clearLedger(db: Database, { sessions, before }: Forgotten): void {
  const lost = JSON.stringify([...sessions]);
  const kept = 'session IN (SELECT value FROM json_each(:lost))';
  db.run(`DELETE FROM ledger WHERE NOT (${kept}) AND (session <> '' OR at >= :before)`, { lost, before });
  // What showed that an account works again may be among what was removed: then what rests stays as it is.
  if (sessions.size === 0) db.run('DELETE FROM parked', {});
}

/** How ceilings stand at a time, and what rests then. Call it in a transaction. */
export function standingAt(db: Database, ceilings: readonly Ceiling[], at: EpochMillis): Standing {
  return {
    ceilings: ceilings.map((ceiling) => ceilingStatus(ceiling, sumsOf(db, ceiling.period, at), at)),
    parked: parkedAt(db, at),
  };
}

/** Why starts among some drafts must not be stored at a time, or null. Call it in the transaction that would store them. */
export function refusedStart(
  db: Database,
  drafts: readonly EventDraft[],
  { ceilings, accountOf }: StartGuard,
  at: EpochMillis,
): Failure | null {
  const starts = drafts.flatMap((draft) => (draft.type === 'attempt.started' ? [draft.data] : []));
  if (starts.length === 0) return null;
  const parked = Object.entries(parkedAt(db, at));
  for (const { assignment } of starts) {
    const asked = { account: accountOf(assignment.agent), model: assignment.model };
    const limit = parked.find(([key]) => isLimitOf(key, asked));
    if (limit !== undefined) return failures.accountRests(limit[0], limit[1]);
  }
  const wanted = starts.reduce((sum, { reserved }) => sum + reserved, 0);
  // What costs nothing passes whatever was spent.
  if (wanted === 0) return null;
  for (const ceiling of ceilings) {
    const { spent, reserved } = sumsOf(db, ceiling.period, at);
    if (spent + reserved + wanted > ceiling.amount)
      return failures.overCeiling(ceilingStatus(ceiling, { spent, reserved }, at), wanted);
  }
  return null;
}

function sumsOf(db: Database, period: BudgetPeriod, at: EpochMillis): PeriodSums {
  const { since, until } = periodBounds(period, at);
  const sums = `SELECT coalesce(sum(spent), 0) AS spent,
    coalesce(sum(CASE state WHEN 'live' THEN max(reserved - spent, 0) ELSE 0 END), 0) AS reserved FROM ledger`;
  const bounded = since !== null && until !== null;
  const values: Values = bounded ? { since, until } : {};
  const row = db.get(bounded ? `${sums} WHERE at >= :since AND at < :until` : sums, values);
  return { spent: integer(row, 'spent'), reserved: integer(row, 'reserved') };
}
