import type { RecordDraft } from '../../model/event.ts';
import type { EpochMillis } from '../../model/units.ts';
import { NO_TOKENS, type Cost, type TokenUsage } from '../../model/usage.ts';
import { word } from './attributes.ts';
import { keptAttributes } from './kept-attributes.ts';
import type { Item } from './read-export.ts';
import { callOf, type ObservedPart, partOf } from './usage-of.ts';

/** Which attempt telemetry belongs to. */
export type Subject = { readonly session: string; readonly task: string; readonly attempt: string };

/** An item, and the attempt it belongs to; null: none that is known. */
export type Owned = { readonly item: Item; readonly subject: Subject | null };

/** Calls whose names are remembered, to know them when they are told again. */
const MOST_CALLS = 20_000;
/** Series of sums that are remembered. */
const MOST_SERIES = 5000;
/** Items of one attempt that are kept, beside usage. */
const MOST_OTHERS = 10_000;
/** Names of models, and of agents, that are kept apart: each is a series for ever, and senders choose them freely. */
const MOST_NAMES = 200;
/** What all further ones are called. */
const OTHER = 'other';

/** When something is said to have been, as far as it is believed: clocks of one machine differ little. */
const OLDEST = 86_400_000;
const LATEST = 60_000;

/**
 * Makes events of telemetry: a call of a model, or sums of such, are `usage.observed`; all else is `telemetry.received`. It
 * remembers calls, so that none is told twice, and the sums so far. Nothing is remembered of what was not stored: `stored` says so.
 */
export class Records {
  readonly #calls = new Set<string>();
  readonly #series = new Map<string, number>();
  readonly #sums = new Map<string, { readonly tokens: TokenUsage; readonly cost: number | null }>();
  /** By attempt, how much else it has told. */
  readonly #others = new Map<string, number>();
  readonly #models = new Set<string>();
  readonly #agents = new Set<string>();

  /** The events of some items, in their order, sums last. Call `stored` when they are. */
  make(
    owned: readonly Owned[],
    now: EpochMillis,
  ): { readonly drafts: readonly RecordDraft[]; readonly stored: () => void } {
    const drafts: RecordDraft[] = [];
    const calls = new Set<string>();
    const series = new Map<string, number>();
    const sums = new Map<string, Sum>();
    const others = new Map<string, number>();
    for (const each of owned) {
      const { item } = each;
      const at = believed(item.at, now);
      const call = callOf(item);
      const part = call === null ? partOf(item) : null;
      if (call !== null) {
        const name = call.request === null ? null : `${call.agent ?? ''} ${call.request}`;
        if (name !== null && (this.#calls.has(name) || calls.has(name))) continue;
        if (name !== null) calls.add(name);
        drafts.push(usage(each.subject, { ...call, ...this.#named(call), scope: 'request', at }));
      } else if (part !== null)
        this.#addPart({ ...each, part: { ...part, ...this.#named(part) }, at }, { series, sums });
      else if (!isChatter(item)) drafts.push(...this.#other(each, at, others));
    }
    for (const { subject, agent, model, tokens, cost, at } of sums.values()) {
      const money: Cost = cost === null ? { source: 'unknown' } : { source: 'reported', amount: Math.round(cost) };
      drafts.push(
        usage(subject, { agent, model, tokens, cost: money, duration: null, scope: 'total', request: null, at }),
      );
    }
    return {
      drafts,
      stored: () => {
        for (const name of calls) remember(this.#calls, name);
        for (const [key, value] of series) put(this.#series, key, value);
        for (const [key, { tokens, cost }] of sums) put(this.#sums, key, { tokens, cost });
        for (const [attempt, count] of others) put(this.#others, attempt, count);
      },
    };
  }

  /** Who did it by the names that are kept apart. */
  #named({ agent, model }: Pick<ObservedPart, 'agent' | 'model'>): Pick<ObservedPart, 'agent' | 'model'> {
    return { agent: agent === null ? null : bounded(this.#agents, agent), model: bounded(this.#models, model) };
  }

  /**
   * What is no usage, up to a bound: programs that an agent starts may send here, too (Codex 0.169.0 passes its variables on), and a
   * test of something instrumented has no end. That the rest is left out is said once.
   */
  #other(owned: Owned, at: EpochMillis, made: Map<string, number>): readonly RecordDraft[] {
    const { subject } = owned;
    if (subject === null) return [received(owned, at)];
    const count = (made.get(subject.attempt) ?? this.#others.get(subject.attempt) ?? 0) + 1;
    made.set(subject.attempt, count);
    if (count <= MOST_OTHERS) return [received(owned, at)];
    if (count > MOST_OTHERS + 1) return [];
    const message = `More than ${MOST_OTHERS} things were told by OpenTelemetry; of the rest, only usage is kept.`;
    const data = { component: 'telemetry receiver', message, detail: null, fatal: false } as const;
    return [{ ...subject, type: 'error.raised', data: { ...data, severity: 'warning' } }];
  }

  /** A point replaces, or adds to, its series; the sum changes by the difference. */
  #addPart({ item, subject, part, at }: Owned & { part: ObservedPart; at: EpochMillis }, made: Made): void {
    const of =
      subject?.attempt ?? word(item.attributes, 'session.id') ?? word(item.resource, 'service.instance.id') ?? '';
    const key = JSON.stringify([of, part.agent, part.model]);
    const process = [item.resource['service.instance.id'], item.resource['process.pid']];
    const name = JSON.stringify([key, part.of, process, item.attributes]);
    const before = made.series.get(name) ?? this.#series.get(name) ?? 0;
    // A cumulative series that falls has begun anew.
    const added = item.sum === 'cumulative' && part.value >= before ? part.value - before : part.value;
    made.series.set(name, item.sum === 'cumulative' ? part.value : before + part.value);
    const sum = made.sums.get(key) ?? this.#sums.get(key) ?? { tokens: NO_TOKENS, cost: null };
    const { tokens, cost } = sum;
    const changed =
      part.of === 'cost'
        ? { tokens, cost: (cost ?? 0) + added }
        : { tokens: { ...tokens, [part.of]: (tokens[part.of] ?? 0) + added }, cost };
    made.sums.set(key, { ...changed, subject, agent: part.agent, model: part.model, at });
  }
}

type Sum = {
  readonly subject: Subject | null;
  readonly agent: string | null;
  readonly model: string;
  readonly tokens: TokenUsage;
  readonly cost: number | null;
  readonly at: EpochMillis;
};

type Made = { readonly series: Map<string, number>; readonly sums: Map<string, Sum> };

function usage(
  subject: Subject | null,
  data: Omit<Extract<RecordDraft, { type: 'usage.observed' }>['data'], 'source'>,
): RecordDraft {
  return { ...subject, type: 'usage.observed', data: { source: 'otlp', ...data } };
}

function received({ item, subject }: Owned, at: EpochMillis): RecordDraft {
  const { signal, name, value } = item;
  return {
    ...subject,
    type: 'telemetry.received',
    data: { signal, name, attributes: keptAttributes(item, subject !== null), value, at },
  };
}

/** Codex tells of every piece of a stream that it reads: nothing that its own log has not, and thousands of them in an attempt. */
function isChatter({ name }: Item): boolean {
  return name === 'codex.sse_event' || name === 'codex.websocket_event';
}

function believed(at: EpochMillis | null, now: EpochMillis): EpochMillis {
  return at !== null && at > now - OLDEST && at < now + LATEST ? at : now;
}

function bounded(known: Set<string>, name: string): string {
  if (known.has(name)) return name;
  if (known.size >= MOST_NAMES) return OTHER;
  known.add(name);
  return name;
}

function remember(set: Set<string>, value: string): void {
  set.add(value);
  for (const oldest of set) {
    if (set.size <= MOST_CALLS) return;
    set.delete(oldest);
  }
}

function put<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_SERIES) return;
    map.delete(oldest);
  }
}
