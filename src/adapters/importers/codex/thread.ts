import { hash52 } from '../../../lib/hash52.ts';
import { type Json, object, text } from '../../../lib/json.ts';
import type { EpochMillis } from '../../../model/units.ts';
import { type Counts, countsBetween, countsName, type TokenCount } from './token-count.ts';

/** A child's file begins with what it inherited, written at once; after that, what it tells is its own. */
const COPIED_WITHIN = 10_000;
/** The same, where the parent's log is not there to compare with. */
const COPIED_AT_ONCE = 2_000;

const NOTHING: Counts = { input: 0, cached: 0, written: 0, output: 0 };
/** Longest name that is kept. */
const LONGEST = 200;

/**
 * One file of a thread. Totals go on over its turns, and are told again without a call in between; a resumed thread goes on from
 * its total; a fork and a subagent begin with a copy of what their parent told, under the time of their own begin.
 */
export class Thread {
  id: string;
  /** Subagents name the session that they are of. */
  conversation: string;
  cwd: string | null = null;
  model: string | null = null;
  /** The total that was told last. */
  total: Counts = NOTHING;
  /** How often totals began anew. */
  round = 0;
  readonly #threads: Map<string, number[]>;
  #parent: string | null = null;
  #born: EpochMillis | null = null;
  #named = false;
  #begun = false;
  /** Where in the parent's totals the copy has come to; null: it has not begun. */
  #copied: number | null = null;
  #copying = true;
  /** Each as a number: there may be many thousands. */
  readonly #totals: number[] = [];

  constructor(id: string, threads: Map<string, number[]>) {
    this.id = id;
    this.conversation = id;
    this.#threads = threads;
  }

  /** The first is its own; one that follows is a copy of its parent's. */
  meta(payload: Json, written: unknown): void {
    const id = text(payload['id']);
    if (this.#named) {
      if (id !== null && id !== this.id) this.#parent ??= id;
      return;
    }
    this.#named = true;
    this.id = (id ?? this.id).slice(0, LONGEST);
    this.conversation = (text(payload['session_id']) ?? this.id).slice(0, LONGEST);
    this.cwd ??= text(payload['cwd']);
    this.#parent = text(payload['forked_from_id']) ?? spawnedBy(payload['source']);
    const born = Date.parse(text(payload['timestamp']) ?? text(written) ?? '');
    if (!Number.isNaN(born)) this.#born = born;
  }

  /** From here on this model works there. */
  context(settings: Json): void {
    this.model = text(settings['model'])?.slice(0, LONGEST) ?? this.model;
    this.cwd = text(settings['cwd']) ?? this.cwd;
  }

  /** What was used since the last count; null: nothing, or what is a parent's. */
  used({ total, last }: TokenCount, at: EpochMillis): Counts | null {
    const now = total ?? plus(this.total, last ?? NOTHING);
    if (this.#begun && countsName(now) === countsName(this.total)) return null;
    const [before, isFirst] = [this.total, !this.#begun];
    [this.total, this.#begun] = [now, true];
    const name = hash52(countsName(now));
    this.#totals.push(name);
    if (this.#isCopy(name, at)) return null;
    // What came before the first total is not this file's: its thread, or its parent's, is in another.
    if (isFirst) return last ?? now;
    const between = countsBetween(before, now);
    if (between !== null) return between;
    this.round += 1;
    return last ?? now;
  }

  end(): void {
    const known = this.#threads.get(this.id);
    // Of several files of one thread the longest tells most.
    if (known === undefined || known.length < this.#totals.length) this.#threads.set(this.id, this.#totals);
  }

  #isCopy(name: number, at: EpochMillis): boolean {
    if (!this.#copying || this.#parent === null) return false;
    const parents = this.#threads.get(this.#parent);
    const since = at - (this.#born ?? at);
    if (parents === undefined) this.#copying = since < COPIED_AT_ONCE;
    else {
      // It may be a copy of the last turns only.
      const place: number = this.#copied === null ? parents.indexOf(name) : this.#copied + 1;
      this.#copying = place >= 0 && parents[place] === name && since < COPIED_WITHIN;
      this.#copied = place;
    }
    return this.#copying;
  }
}

function spawnedBy(source: unknown): string | null {
  return text(object(object(object(source)['subagent'])['thread_spawn'])['parent_thread_id']);
}

function plus(a: Counts, b: Counts): Counts {
  return {
    input: a.input + b.input,
    cached: a.cached + b.cached,
    written: a.written + b.written,
    output: a.output + b.output,
  };
}
