import { ok, type Result } from '../../lib/result.ts';
import { ceilingStatus } from '../../model/budget-period.ts';
import type { Event } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import { failures } from '../../model/failures.ts';
import type { Ceiling, Standing } from '../../model/ledger.ts';
import type { AttemptState, SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { Appended, Lease, Owner, PendingCommand, SessionHead, Store } from '../../ports/store.ts';
import type { Telemetry } from '../../ports/telemetry.ts';

/**
 * A store that is not made before the first session: until then it is empty, and commands that only look leave no trace
 * in the user's repository.
 */
export function deferStore(open: () => Promise<Result<Store, Failure>>, now: () => EpochMillis): Store {
  return new DeferredStore(open, now);
}

class DeferredStore implements Store {
  readonly #open: () => Promise<Result<Store, Failure>>;
  readonly #now: () => EpochMillis;
  #store: Store | null = null;
  readonly #empty: Telemetry = {
    record: async (decide, seen, after, ceilings = []) => {
      if (decide([], (await this.standing(ceilings)).ceilings).length === 0) return ok([]);
      const made = await this.#make();
      return made.ok ? await made.value.telemetry.record(decide, seen, after, ceilings) : made;
    },
    page: async () => ({ events: [], more: false }),
    totals: async () => [],
    distributions: async () => [],
    usedWindow: (window) => window,
    alertEvents: async () => [],
    span: async () => null,
  };

  constructor(open: () => Promise<Result<Store, Failure>>, now: () => EpochMillis) {
    this.#open = open;
    this.#now = now;
  }

  async create(...args: Parameters<Store['create']>): Promise<Result<Appended & { lease: Lease }, Failure>> {
    const made = await this.#make();
    return made.ok ? await made.value.create(...args) : made;
  }

  async acquire(session: string, force?: boolean): Promise<Result<Lease, Failure>> {
    return (await this.#store?.acquire(session, force)) ?? { ok: false, error: failures.unknownSession(session, []) };
  }

  async release(lease: Lease): Promise<void> {
    await this.#store?.release(lease);
  }

  async append(...args: Parameters<Store['append']>): Promise<Result<Appended, Failure>> {
    return (await this.#store?.append(...args)) ?? { ok: false, error: failures.leaseLost(args[0].session) };
  }

  async standing(ceilings: readonly Ceiling[], at?: EpochMillis): Promise<Standing> {
    const nothing = { spent: 0, reserved: 0 };
    return (
      (await this.#store?.standing(ceilings, at)) ?? {
        ceilings: ceilings.map((ceiling) => ceilingStatus(ceiling, nothing, at ?? this.#now())),
        parked: {},
      }
    );
  }

  async load(session: string): Promise<SessionState | null> {
    return (await this.#store?.load(session)) ?? null;
  }

  async sessions(): Promise<readonly SessionHead[]> {
    return (await this.#store?.sessions()) ?? [];
  }

  async recentAttempts(...args: Parameters<Store['recentAttempts']>): Promise<readonly AttemptState[]> {
    return (await this.#store?.recentAttempts(...args)) ?? [];
  }

  async owner(session: string): Promise<Owner | null> {
    return (await this.#store?.owner(session)) ?? null;
  }

  async events(...args: Parameters<Store['events']>): Promise<readonly Event[]> {
    return (await this.#store?.events(...args)) ?? [];
  }

  async send(...args: Parameters<Store['send']>): Promise<Result<void, Failure>> {
    return (await this.#store?.send(...args)) ?? { ok: false, error: failures.unknownSession(args[0], []) };
  }

  async pending(session: string): Promise<readonly PendingCommand[]> {
    return (await this.#store?.pending(session)) ?? [];
  }

  get telemetry(): Telemetry {
    return this.#store?.telemetry ?? this.#empty;
  }

  watch(...args: Parameters<Store['watch']>): { close(): void } {
    return this.#store?.watch(...args) ?? { close: () => undefined };
  }

  async close(): Promise<void> {
    await this.#store?.close();
  }

  async #make(): Promise<Result<Store, Failure>> {
    if (this.#store !== null) return ok(this.#store);
    const opened = await this.#open();
    if (opened.ok) this.#store = opened.value;
    return opened;
  }
}
