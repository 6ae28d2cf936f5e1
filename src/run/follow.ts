import type { AgentEvent, RawPointer } from '../model/agent-event.ts';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { Millis } from '../model/units.ts';
import type { AgentDecoder, AgentOutcome } from '../ports/agent.ts';
import type { Clock, Timer } from '../ports/clock.ts';
import type { Exit, OwnedProcess, StopSignal } from '../ports/process.ts';

/** An agent event with the place of its raw line. */
export type LoggedEvent = { readonly event: AgentEvent; readonly raw: RawPointer };

/** What to follow and within which limits. */
export type FollowRequest = {
  readonly child: OwnedProcess;
  readonly decoder: AgentDecoder;
  readonly clock: Clock;
  /** Null: it has ended already, and no limit applies. How long it may still run: a duration, so that a clock that is set while it runs neither ends it nor lets it run on. */
  readonly timeLeft: Millis | null;
  readonly idleTimeout: Millis;
  /** The limits in the plan's own words, `timeout: 30m` and `idle_timeout: 10m`: whoever meets one wants to know what to change. */
  readonly limits: { readonly timeout: string; readonly idle: string };
  /** Events of lines up to this offset are stored already (an adopted attempt); -1 for none. */
  readonly storedUpTo: number;
  /** Stores events; called one batch at a time, in order. */
  readonly emit: (events: readonly LoggedEvent[]) => Promise<void>;
  /** What asks it to end, how long it may then take, and what ends the attempt from outside: for the reason `AT_ONCE` without asking it. */
  readonly stop: { readonly signal: StopSignal; readonly grace: Millis; readonly when: AbortSignal };
};

/** How following ended. `stopped`: on request; the outcome then only tells the usage. */
export type Followed = { readonly how: 'by-itself' | 'stopped'; readonly result: AgentOutcome };

/** The reason of a stop that kills instead of asking. */
export const AT_ONCE: DOMException = new DOMException('stopped at once', 'AbortError');

/** How long a process may live after its agent has said its last word: background tools keep it alive for ever otherwise. */
const AFTER_RESULT: Millis = 10_000;
const STDERR_TAIL = 8192;

type Ending = 'timeout' | 'idle' | 'after-result' | 'stopped';

/** Follows an attempt's process to its end: decodes its output, stores what it says, enforces its limits. */
export async function follow(request: FollowRequest): Promise<Followed> {
  const { child, decoder, stop } = request;
  let ending: Ending | null = null;
  const end = (why: Ending): void => {
    ending ??= why;
    const atOnce = why === 'stopped' && stop.when.reason === AT_ONCE;
    void child.stop(atOnce ? 0 : stop.grace, stop.signal);
  };
  const limits = watchLimits(request, end);
  const onStop = (): void => end('stopped');
  stop.when.addEventListener('abort', onStop);
  if (stop.when.aborted) onStop();
  const batch = createBatch(request.emit);
  try {
    for await (const line of child.lines()) {
      const events = decoder.line(line.text);
      if (decoder.finished) limits.finished();
      if (line.offset > request.storedUpTo) {
        const raw = { offset: line.offset, length: line.length };
        batch.add(events.map((event) => ({ event, raw })));
        // The output is in a file, where it can wait: a store that is slow costs time, not memory.
        if (batch.full) await batch.room();
      }
    }
    const exit = await child.exit;
    await batch.settled();
    const stderr = await child.tail('stderr', STDERR_TAIL);
    // `ending` is set by callbacks the compiler cannot see.
    const why = ending as Ending | null;
    // We ended what outlived its own last word: that is the agent's normal end.
    const natural: Exit = why === 'after-result' ? { kind: 'exited', code: 0 } : exit;
    const result = decoder.end(natural, stderr);
    if (why === 'stopped') return { how: 'stopped', result };
    return { how: 'by-itself', result: overrun(why, result, request) };
  } finally {
    limits.cancel();
    stop.when.removeEventListener('abort', onStop);
  }
}

function overrun(why: Ending | null, result: AgentOutcome, { limits }: FollowRequest): AgentOutcome {
  if (why !== 'timeout' && why !== 'idle') return result;
  const summary =
    why === 'timeout' ? `its time was up (${limits.timeout})` : `it wrote nothing for too long (${limits.idle})`;
  const evidence = result.summary === null ? summary : `Last words: ${result.summary}`;
  const failure: AttemptFailure = { class: why, summary, evidence, resetsAt: null };
  return { ...result, outcome: { kind: 'failed', failure } };
}

function watchLimits(
  { clock, child, timeLeft, idleTimeout }: FollowRequest,
  end: (why: Ending) => void,
): { finished(): void; cancel(): void } {
  let last = clock.monotonic();
  let after: Timer | null = null;
  let idle: Timer;
  const armIdle = (ms: Millis): void => {
    idle = clock.after(ms, () => {
      const left = last + idleTimeout - clock.monotonic();
      if (left <= 0) end('idle');
      else armIdle(left);
    });
  };
  if (timeLeft === null) return { finished: () => undefined, cancel: () => undefined };
  armIdle(idleTimeout);
  child.onActivity(() => {
    last = clock.monotonic();
  });
  const due = clock.after(timeLeft, () => end('timeout'));
  return {
    finished: () => {
      after ??= clock.after(AFTER_RESULT, () => end('after-result'));
    },
    cancel: () => {
      idle.cancel();
      due.cancel();
      after?.cancel();
    },
  };
}

/** With so many events waiting for the store, no more lines are read. */
export const MOST_WAITING = 1_000;

/** Stores what arrives while the last batch is being stored as the next batch: bursts cost few transactions. */
function createBatch(emit: FollowRequest['emit']): {
  add(events: readonly LoggedEvent[]): void;
  readonly full: boolean;
  /** Resolves when nothing waits any more. Never rejects. */
  room(): Promise<void>;
  /** Resolves when all is stored; rejects with what `emit` did. */
  settled(): Promise<void>;
} {
  let waiting: LoggedEvent[] = [];
  let flushing: Promise<void> | null = null;
  let refused: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const stored = emit(waiting);
      waiting = [];
      // The process is followed to its end all the same, which whoever refuses brings about; nothing is kept for nobody.
      await stored.catch(() => {
        refused = stored;
        waiting = [];
      });
    }
    flushing = null;
  };
  return {
    add: (events) => {
      if (events.length === 0 || refused !== null) return;
      waiting.push(...events);
      flushing ??= flush();
    },
    get full() {
      return waiting.length >= MOST_WAITING;
    },
    room: async () => {
      await flushing;
    },
    settled: async () => {
      await flushing;
      await refused;
    },
  };
}
