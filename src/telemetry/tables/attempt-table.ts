import type { AttemptState, SessionState } from '../../model/session.ts';
import type { MicroUsd } from '../../model/units.ts';
import { addTokens, type ModelUsage, NO_TOKENS } from '../../model/usage.ts';
import type { Column, Row } from '../../ports/exporter.ts';

/** Columns of the table of attempts. */
export const ATTEMPT_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'text' },
  { name: 'session', type: 'text' },
  { name: 'task', type: 'text' },
  { name: 'number', type: 'integer' },
  { name: 'status', type: 'text' },
  { name: 'agent', type: 'text' },
  { name: 'model', type: 'text' },
  { name: 'failure_class', type: 'text' },
  { name: 'failure', type: 'text' },
  { name: 'started', type: 'time' },
  { name: 'ended', type: 'time' },
  { name: 'duration_ms', type: 'integer' },
  { name: 'tokens_input', type: 'integer' },
  { name: 'tokens_output', type: 'integer' },
  { name: 'tokens_cache_read', type: 'integer' },
  { name: 'tokens_cache_write', type: 'integer' },
  { name: 'cost_usd', type: 'money' },
  { name: 'cost_source', type: 'text' },
  { name: 'usage', type: 'json' },
  { name: 'price_source', type: 'text' },
  { name: 'price_version', type: 'text' },
];

/** One row. The model is the one that was asked for; where none was, those that did the work. */
export function attemptRow(state: SessionState, attempt: AttemptState): Row {
  const { id, task, number, status, assignment, failure, startedAt, endedAt, usage } = attempt;
  const used = usage.map(({ model }) => model).join(' ');
  const tokens = usage.reduce((sum, each) => addTokens(sum, each.tokens), NO_TOKENS);
  const { amount, source } = costOf(usage);
  // Nothing told is not nothing used.
  const kinds = usage.length === 0 ? NOT_TOLD : [tokens.input, tokens.output, tokens.cacheRead, tokens.cacheWrite];
  const place = [id, state.id, task, number, status, assignment.agent, assignment.model ?? (used === '' ? null : used)];
  const why = [failure?.class ?? null, failure?.summary ?? null];
  // The wall clock may have been set back meanwhile.
  const times = [startedAt, endedAt, endedAt === null ? null : Math.max(0, endedAt - startedAt)];
  return [...place, ...why, ...times, ...kinds, amount, source, usage, ...pricesOf(usage)];
}

/** Whose prices estimated costs were computed from, and which editions; null where nothing was, or an older br did it. */
function pricesOf(usage: readonly ModelUsage[]): readonly [source: string | null, version: string | null] {
  const prices = usage.flatMap(({ cost }) =>
    cost.source === 'estimated' && cost.price !== undefined ? [cost.price] : [],
  );
  const all = (of: 'source' | 'version'): string | null =>
    prices.length === 0 ? null : [...new Set(prices.map((price) => price[of]))].join(' ');
  return [all('source'), all('version')];
}

const NOT_TOLD: readonly null[] = [null, null, null, null];

/** Where the money of an attempt comes from: `mixed` when its models differ, `partly-unknown` when only some are known. */
export type CostSource = 'reported' | 'estimated' | 'replayed' | 'unknown' | 'mixed' | 'partly-unknown';

/** The money that is known of, and where it comes from; null where nothing is known. */
export function costOf(usage: readonly ModelUsage[]): {
  readonly amount: MicroUsd | null;
  readonly source: CostSource | null;
} {
  const sources = new Set(usage.map(({ cost }) => cost.source));
  const [only] = sources;
  if (only === undefined) return { amount: null, source: null };
  let amount = 0;
  for (const { cost } of usage) if (cost.source !== 'unknown') amount += cost.amount;
  if (sources.size === 1) return { amount: only === 'unknown' ? null : amount, source: only };
  return { amount, source: sources.has('unknown') ? 'partly-unknown' : 'mixed' };
}
