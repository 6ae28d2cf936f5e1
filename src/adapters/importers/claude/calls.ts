import { hash52 } from '../../../lib/hash52.ts';
import { hourly, type TokenUsage } from '../../../model/usage.ts';
import type { LoggedCall } from '../../../ports/session-logs.ts';
import type { Told } from './assistant-line.ts';

/** How many calls at the end of a file may still grow: subagents work side by side. */
const OPEN_CALLS = 8;

type Call = { -readonly [K in keyof LoggedCall]: LoggedCall[K] } & {
  readonly request: string | null;
  sidechain: boolean;
};

type Line = Told & { readonly conversation: string };

/**
 * Calls, each once. One call is told by several lines: one for each part of the answer, with counts that grow while it is
 * written, so that the greatest hold; by the same lines copied into the file of a fork or a resumed conversation; by the file of
 * a subagent and by that of who started it. A side conversation repeats answers of its parent under requests of its own: there
 * the message alone tells.
 */
export class ClaudeCalls {
  readonly #calls = new Map<number, Call>();
  /** Of this file, the latest last. */
  readonly #latest: Call[] = [];

  begin(): void {
    this.#latest.length = 0;
  }

  add(line: Line): void {
    const id = hash52(messageName(line));
    const first = this.#calls.get(id);
    if (first === undefined || isSame(first, line)) this.#put(id, first, line);
    else {
      const other = hash52(`${messageName(line)} ${line.request}`);
      this.#put(other, this.#calls.get(other), line);
    }
  }

  end(): void {
    for (const call of this.#latest) call.open = true;
  }

  list(): readonly LoggedCall[] {
    return [...this.#calls.values()];
  }

  #put(id: number, known: Call | undefined, line: Line): void {
    const call = known === undefined ? callOf(id, line) : merged(known, line);
    if (known === undefined) this.#calls.set(id, call);
    if (this.#latest.at(-1) === call) return;
    const place = this.#latest.indexOf(call);
    if (place !== -1) this.#latest.splice(place, 1);
    this.#latest.push(call);
    if (this.#latest.length > OPEN_CALLS) this.#latest.shift();
  }
}

/** Without a message the request names the call, then the line itself. */
function messageName({ message, request, uuid, at, conversation, tokens }: Line): string {
  if (message !== null) return `message ${message}`;
  if (request !== null) return `request ${request}`;
  return uuid === null ? `at ${at} in ${conversation}: ${JSON.stringify(tokens)}` : `line ${uuid}`;
}

function isSame(known: Call, { request, sidechain }: Line): boolean {
  return known.request === request || known.request === null || request === null || known.sidechain || sidechain;
}

function callOf(id: number, { at, conversation, cwd, model, tokens, reported, request, sidechain }: Line): Call {
  return { id, at, conversation, cwd, model, tokens, reported, open: false, request, sidechain };
}

function merged(call: Call, line: Line): Call {
  call.tokens = greatest(call.tokens, line.tokens);
  if (line.reported !== null) call.reported = Math.max(call.reported ?? 0, line.reported);
  call.model ??= line.model;
  call.at = Math.min(call.at, line.at);
  // Where the conversation itself tells of a call, it belongs there.
  if (call.sidechain && !line.sidechain)
    [call.sidechain, call.conversation, call.cwd] = [false, line.conversation, line.cwd];
  return call;
}

function greatest(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    input: Math.max(a.input, b.input),
    output: Math.max(a.output, b.output),
    cacheRead: Math.max(a.cacheRead, b.cacheRead),
    cacheWrite: Math.max(a.cacheWrite, b.cacheWrite),
    ...hourly(Math.max(a.cacheWriteHour ?? 0, b.cacheWriteHour ?? 0)),
  };
}
