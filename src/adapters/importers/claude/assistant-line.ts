import { type Json, number, object, text } from '../../../lib/json.ts';
import type { EpochMillis, MicroUsd } from '../../../model/units.ts';
import { hourly, type TokenUsage } from '../../../model/usage.ts';

/** What one line tells of a call. */
export type Told = {
  /** Null: the line has none; those of very old versions, and of some gateways. */
  readonly message: string | null;
  readonly request: string | null;
  /** The line's own name. */
  readonly uuid: string | null;
  readonly sidechain: boolean;
  readonly at: EpochMillis;
  readonly conversation: string | null;
  readonly cwd: string | null;
  readonly model: string | null;
  readonly tokens: TokenUsage;
  readonly reported: MicroUsd | null;
};

const DAY = 86_400_000;
/** Nothing of the kind is older. */
const OLDEST = Date.UTC(2020, 0, 1);
/** No call has that many tokens of a kind, and none costs that much (µUSD): more is a mistake. */
const MOST_TOKENS = 1e9;
const MOST_COST = 10_000 * 1_000_000;
/** Longest name that is kept. */
const LONGEST = 200;

/**
 * What a line tells of a call; null: nothing; a text: why it cannot be true. Calls are in lines of type `assistant`, and in
 * `progress` of subagents. Errors of the API stand there, too, as if a model had said them: those are
 * no calls.
 */
export function toldBy(value: unknown, now: EpochMillis): Told | string | null {
  const line = object(value);
  const answer = line['type'] === 'progress' ? { ...line, ...object(object(line['data'])['message']) } : line;
  if (answer['type'] !== 'assistant') return null;
  const message = object(answer['message']);
  const usage = object(message['usage']);
  const model = text(message['model']);
  if (Object.keys(usage).length === 0 || model === '<synthetic>' || answer['isApiErrorMessage'] === true) return null;
  const at = Date.parse(text(answer['timestamp']) ?? text(line['timestamp']) ?? '');
  if (Number.isNaN(at)) return 'a call without a time that can be read';
  if (at < OLDEST || at > now + DAY) return 'a call before the year 2020 or in the future';
  const tokens = tokensOf(usage);
  const reported = reportedCost(line);
  if (tokens === null || (reported ?? 0) > MOST_COST) return 'a call with counts that cannot be';
  return {
    message: text(message['id']),
    request: text(answer['requestId']),
    uuid: text(answer['uuid']),
    sidechain: line['isSidechain'] === true || line['type'] === 'progress',
    at,
    // A fork has lines of the conversation that it came from.
    conversation: cut(text(line['requestSessionId']) ?? text(line['sessionId'])),
    cwd: text(line['cwd']),
    model: cut(model),
    tokens,
    reported,
  };
}

/** Null: some count is none. */
function tokensOf(usage: Json): TokenUsage | null {
  const kinds = object(usage['cache_creation']);
  const [hour, short] = [countOf(kinds['ephemeral_1h_input_tokens']), countOf(kinds['ephemeral_5m_input_tokens'])];
  const counts = [
    countOf(usage['input_tokens']),
    countOf(usage['output_tokens']),
    countOf(usage['cache_read_input_tokens']),
    countOf(usage['cache_creation_input_tokens']),
    hour,
    short,
  ] as const;
  if (counts.some((count) => count > MOST_TOKENS || Number.isNaN(count))) return null;
  const [input, output, cacheRead, written] = counts;
  return { input, output, cacheRead, cacheWrite: Math.max(written, hour + short), ...hourly(hour) };
}

/** A count; NaN for what is none, 0 for what is not there. */
function countOf(value: unknown): number {
  if (value === undefined || value === null) return 0;
  return Math.round(number(value) ?? Number.NaN);
}

/** Versions of long ago told it. A stored zero was a price that the program did not know. */
function reportedCost(line: Json): MicroUsd | null {
  const usd = number(line['costUSD']);
  return usd === null || usd === 0 ? null : Math.round(usd * 1_000_000);
}

function cut(name: string | null): string | null {
  return name === null ? null : name.slice(0, LONGEST);
}
