import type { Event } from '../../model/event.ts';
import { hourly, type TokenUsage } from '../../model/usage.ts';
import type { MicroUsd } from '../../model/units.ts';
import type { LoggedCall } from '../../ports/session-logs.ts';

/** What a call has used, and what its log says that it cost. */
export type CallUsage = { readonly tokens: TokenUsage; readonly reported: MicroUsd | null };

/** What has been imported: the numbers of calls, and the counts of those that may have grown since. */
export class KnownCalls {
  readonly #calls = new Set<number>();
  readonly #open = new Map<number, CallUsage>();
  /** Position of the last event that was taken in. */
  seq = 0;

  /** Takes in what events tell; those that were taken in before change nothing. */
  take(events: readonly Event[]): void {
    for (const event of events) {
      this.seq = Math.max(this.seq, event.seq);
      if (event.type !== 'history.imported' || event.data.logged === undefined) continue;
      for (const id of event.data.logged.calls) this.#calls.add(id);
      for (const counts of event.data.logged.open) this.#open.set(counts[0] ?? 0, usageOf(counts));
    }
  }

  /** `new`; what it had used before, where it has grown; null: it is known as it is. */
  newsOf({ id, tokens, reported }: LoggedCall): 'new' | CallUsage | null {
    if (!this.#calls.has(id)) return 'new';
    const before = this.#open.get(id);
    if (before === undefined) return null;
    const grown =
      KINDS.some((kind) => (tokens[kind] ?? 0) > (before.tokens[kind] ?? 0)) ||
      (reported ?? 0) > (before.reported ?? 0);
    return grown ? before : null;
  }
}

const KINDS = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWriteHour'] as const;

/** A call as an event holds it. */
export function countsOf(id: number, { tokens, reported }: CallUsage): readonly number[] {
  return [id, ...KINDS.map((kind) => tokens[kind] ?? 0), reported ?? -1];
}

function usageOf(counts: readonly number[]): CallUsage {
  const [, input = 0, output = 0, cacheRead = 0, cacheWrite = 0, hour = 0, reported = -1] = counts;
  return {
    tokens: { input, output, cacheRead, cacheWrite, ...hourly(hour) },
    reported: reported === -1 ? null : reported,
  };
}

/** The greater counts: what is read now may be an older copy. */
export function greaterUsage(a: CallUsage, b: CallUsage): CallUsage {
  const most = (kind: (typeof KINDS)[number]): number => Math.max(a.tokens[kind] ?? 0, b.tokens[kind] ?? 0);
  return {
    tokens: {
      input: most('input'),
      output: most('output'),
      cacheRead: most('cacheRead'),
      cacheWrite: most('cacheWrite'),
      ...hourly(most('cacheWriteHour')),
    },
    reported: a.reported === null && b.reported === null ? null : Math.max(a.reported ?? 0, b.reported ?? 0),
  };
}
