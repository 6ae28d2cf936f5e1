import type { EpochMillis, Millis } from '../../model/units.ts';
import type { Window } from '../../ports/telemetry.ts';
import { type Counted, figuresOf, type Spread, type Sums } from '../figures.ts';
import type { Finding, Loss } from '../../model/analysis.ts';
import { NO_LOSS } from './loss.ts';

/** An agent began to rest: until a time, or until somebody acts. */
export type Rest = { readonly agent: string; readonly at: EpochMillis; readonly until: EpochMillis | null };

/** Waits that are less than this share of all time of attempts, or than a minute, are nobody's concern. */
const WAIT_SHARE = 0.25;
const LEAST_WAIT: Millis = 60_000;
/** Calls that agents made again, for each attempt, from which on it is worth a word. */
const RETRIES_EACH = 1;

/** What the waits in front of attempts came to. */
export type Waits = { readonly start: Spread | null; readonly landing: Spread | null };

/** Waiting in front of work: for room, for a turn to land. */
export function waiting({ start, landing }: Waits, all: Loss): readonly Finding[] {
  return [wait('start', start, all), wait('landing', landing, all)].filter((finding) => finding !== null);
}

function wait(what: 'start' | 'landing', spread: Spread | null, all: Loss): Finding | null {
  if (spread === null || spread.sum < LEAST_WAIT || spread.sum < WAIT_SHARE * all.time) return null;
  const { count, p50, sum } = spread;
  return { kind: 'waiting', for: what, count, median: p50, loss: { money: 0, time: sum }, attempts: [] };
}

/** Agents that rested in a window because of a quota, a login or a bill; times that overlap count once. */
export function resting(rests: readonly Rest[], { since, until: end }: Window): readonly Finding[] {
  const by = new Map<string, Rest[]>();
  const inside = rests.filter(({ at, until }) => at < end && (at >= since || (until ?? at) > since));
  for (const rest of inside) by.set(rest.agent, [...(by.get(rest.agent) ?? []), rest]);
  return [...by].map(([agent, own]) => {
    let [time, reached] = [0, since];
    for (const { at, until } of own.toSorted((a, b) => a.at - b.at)) {
      // Nobody wrote down when somebody acted, so it counts as no time.
      const to = Math.min(until ?? at, end);
      time += Math.max(0, to - Math.max(at, reached));
      reached = Math.max(reached, to);
    }
    const open = own.some(({ until }) => until === null);
    return { kind: 'quota', agent, rests: own.length, open, loss: { money: 0, time }, attempts: [] };
  });
}

/** What sums alone tell: no money and no time is known of it. */
export function counts(sums: Sums): readonly Finding[] {
  const { providerRetries, attempts, cost, findings, errors } = figuresOf(sums);
  const none = { loss: NO_LOSS, attempts: [] };
  const retries = total(providerRetries);
  return [
    ...(findings.length > 0 ? [{ kind: 'security' as const, rules: findings, ...none }] : []),
    ...(errors.length > 0 ? [{ kind: 'errors' as const, components: errors, ...none }] : []),
    ...(retries > RETRIES_EACH * Math.max(1, attempts.started)
      ? [{ kind: 'provider-retries' as const, statuses: providerRetries, ...none }]
      : []),
    ...(cost.unknown > 0 ? [{ kind: 'unpriced' as const, count: cost.unknown, ...none }] : []),
  ];
}

function total(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
