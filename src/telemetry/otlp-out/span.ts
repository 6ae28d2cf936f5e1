import { cut } from '../../lib/text.ts';
import type { SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { ModelUsage, TokenUsage } from '../../model/usage.ts';
import { costOf } from '../tables/attempt-table.ts';
import { NAMES } from './conventions.ts';
import { traceId } from './ids.ts';
import { type Attributes, attributes, Double, type KeyValue, nanos } from './otlp-json.ts';

/** A span as the protocol writes it. */
export type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1: internal. Everything happens on this machine. */
  readonly kind: 1;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly KeyValue[];
  readonly events?: readonly {
    readonly timeUnixNano: string;
    readonly name: string;
    readonly attributes: readonly KeyValue[];
  }[];
  readonly status?: SpanStatus;
};

/** 1: it did what it was to do; 2: it failed. */
export type SpanStatus = { readonly code: 1 } | { readonly code: 2; readonly message: string };

/** Longest words of a failure that go along. */
const LONGEST_MESSAGE = 500;

/** It did what it was to do. */
export const DONE: SpanStatus = { code: 1 };

/** It failed, and why. */
export function failed(message: string): SpanStatus {
  return { code: 2, message: cut(message, LONGEST_MESSAGE) };
}

/** What a span is made of. `parent` null: the root. */
export type Made = {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly from: EpochMillis;
  readonly to: EpochMillis;
  readonly of: Attributes;
  readonly status?: SpanStatus | null;
  readonly events?: NonNullable<Span['events']>;
};

/** Makes a span of the session's trace. A span never ends before it begins: clocks may have been set back. */
export function makeSpan(state: SessionState, { id, parent, name, from, to, of, status, events }: Made): Span {
  return {
    traceId: traceId(state),
    spanId: id,
    ...(parent === null ? {} : { parentSpanId: parent }),
    name,
    kind: 1,
    startTimeUnixNano: nanos(Math.min(from, to)),
    endTimeUnixNano: nanos(to),
    attributes: attributes({ 'br.session': state.id, ...of }),
    ...(events === undefined || events.length === 0 ? {} : { events }),
    ...(status == null ? {} : { status }),
  };
}

/** The conventions count what is read from a cache and written to it as input; what is recorded keeps the three apart. */
export function tokenAttributes({ input, output, cacheRead, cacheWrite }: TokenUsage): Attributes {
  return {
    [NAMES.inputTokens]: input + cacheRead + cacheWrite,
    [NAMES.outputTokens]: output,
    [NAMES.cacheReadTokens]: cacheRead,
    [NAMES.cacheWriteTokens]: cacheWrite,
  };
}

/** Money that is known of, and where the number comes from. */
export function moneyAttributes(usage: readonly ModelUsage[]): Attributes {
  const { amount, source } = costOf(usage);
  return { 'br.cost.usd': amount === null ? null : new Double(amount / 1_000_000), 'br.cost.source': source };
}
