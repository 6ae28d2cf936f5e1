import path from 'node:path';
import { hash52 } from '../../../lib/hash52.ts';
import { type Json, object, text } from '../../../lib/json.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { LoggedCall, LogParser } from '../../../ports/session-logs.ts';
import { Thread } from './thread.ts';
import { type Counts, countsName, tokenCount, tokensOf } from './token-count.ts';

const BRACE = 123;
const WANTED = ['"token_count"', '"turn_context"', '"session_meta"', '"thread_settings_applied"'].map((word) =>
  Buffer.from(word),
);

/** Types stand at the begin of a line; short ones are looked through, for whoever writes them in another order. */
const HEAD = 256;
const SHORT = 16_384;

const DAY = 86_400_000;
/** Nothing of the kind is older. */
const OLDEST = Date.UTC(2020, 0, 1);

/** Calls by the totals of threads, one file after another, parents before children. Lines are known by their types alone. */
export class CodexLogs implements LogParser {
  readonly #calls = new Map<number, LoggedCall>();
  /** The totals of each thread, in order: a child begins with a copy of its parent's. */
  readonly #totals = new Map<string, number[]>();
  readonly #now: EpochMillis;
  #thread = new Thread('', this.#totals);

  constructor(now: EpochMillis) {
    this.#now = now;
  }

  begin(file: string): void {
    const name = path.basename(file, '.jsonl');
    this.#thread = new Thread(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.exec(name)?.[0] ?? name, this.#totals);
  }

  line(bytes: Uint8Array): string | null {
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (line[0] !== BRACE) return 'a line that is no JSON';
    const looked = line.length > SHORT ? line.subarray(0, HEAD) : line;
    if (!WANTED.some((word) => looked.includes(word)))
      return line.at(-1) === BRACE + 2 ? null : 'a line that is no JSON';
    let value: unknown;
    try {
      value = JSON.parse(line.toString('utf8'));
    } catch {
      return 'a line that is no JSON';
    }
    return this.#entry(object(value));
  }

  end(): void {
    this.#thread.end();
  }

  calls(): readonly LoggedCall[] {
    return [...this.#calls.values()];
  }

  #entry(entry: Json): string | null {
    const payload = object(entry['payload']);
    if (entry['type'] === 'session_meta') this.#thread.meta(payload, entry['timestamp']);
    else if (entry['type'] === 'turn_context') this.#thread.context(payload);
    else if (entry['type'] === 'event_msg' && payload['type'] === 'thread_settings_applied')
      this.#thread.context(object(payload['thread_settings']));
    else if (entry['type'] === 'event_msg' && payload['type'] === 'token_count') return this.#counted(entry, payload);
    return null;
  }

  #counted(entry: Json, payload: Json): string | null {
    const counts = tokenCount(payload);
    if (counts === null || typeof counts === 'string') return counts;
    const at = Date.parse(text(entry['timestamp']) ?? '');
    if (Number.isNaN(at)) return 'a call without a time that can be read';
    if (at < OLDEST || at > this.#now + DAY) return 'a call before the year 2020 or in the future';
    const used = this.#thread.used(counts, at);
    if (used !== null && used.input + used.output > 0) this.#add(used, at);
    return null;
  }

  #add(used: Counts, at: EpochMillis): void {
    const { id: thread, conversation, cwd, model } = this.#thread;
    const id = hash52(`codex ${thread} ${this.#thread.round} ${countsName(this.#thread.total)}`);
    // The same thread in another file: put away, copied, resumed.
    if (this.#calls.has(id)) return;
    const call = { id, at, conversation, cwd, model, tokens: tokensOf(used), reported: null, open: false };
    this.#calls.set(id, call);
  }
}
