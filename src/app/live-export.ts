import type { Event } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import type { RunHandle } from '../ports/app.ts';
import type { Clock } from '../ports/clock.ts';
import type { OtlpRequest, OtlpTarget, Patience, SendOtlp } from '../ports/exporter.ts';
import type { Store } from '../ports/store.ts';
import { followLog, type LogFollower } from '../telemetry/follow-log.ts';
import { attemptSpans } from '../telemetry/otlp-out/attempt-spans.ts';
import { ClientMetrics } from '../telemetry/otlp-out/client-metrics.ts';
import { logRecord } from '../telemetry/otlp-out/logs.ts';
import { addMetrics } from '../telemetry/otlp-out/otlp-requests.ts';
import { Requests, type Sender } from '../telemetry/otlp-out/resource.ts';
import { sessionSpans } from '../telemetry/otlp-out/session-spans.ts';
import { coursesOf, COURSE_TYPES } from '../telemetry/otlp-out/stages.ts';
import { levelOf } from '../model/event-level.ts';

/** What a running session is sent with. */
export type LiveExportParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly target: OtlpTarget;
  readonly send: SendOtlp;
  readonly repository: string;
};

/** What is sent, and who hears of it. */
export type LiveExportRequest = {
  readonly handle: RunHandle;
  /** From this position in the log on. */
  readonly after: number;
  /** Gets what was recorded because it could not be sent. */
  readonly recorded: (events: readonly Event[]) => void;
};

/** A session that is sent while it runs. */
export type LiveExport = {
  /** Sends what is left, no longer than the deadline; never rejects. */
  close(): Promise<void>;
};

/** A receiver that was there before may be restarting; one that was not is asked once, soon given up, and asked again with the next. */
const PATIENCE: Patience = { timeout: 10_000, total: 30_000 };
const IMPATIENCE: Patience = { timeout: 3_000, total: 3_000 };

/** How long the end of a run may wait for a receiver. */
const DEADLINE = 5_000;

const SETTLED: ReadonlySet<Event['type']> = new Set([
  'attempt.landed',
  'attempt.failed',
  'attempt.lost',
  'attempt.cancelled',
]);
const ENDED: ReadonlySet<Event['type']> = new Set(['session.completed', 'session.failed', 'session.cancelled']);

/**
 * Sends a session as it runs: attempts when they settle, the session when it ends, events but for the agents' single steps. It
 * follows the log in its own time, so that a slow receiver holds up nothing, and what waits is a place in the log, not a queue.
 * What cannot be sent is given up and told once, as a record; `br telemetry export` can send it later, with the same ids.
 */
export function startLiveExport(parts: LiveExportParts, request: LiveExportRequest): LiveExport {
  const { store, clock } = parts;
  const { handle, after } = request;
  const sending = new Sending(parts, request);
  const follower = followLog({
    store,
    query: { session: handle.session },
    after,
    deliver: (events) => sending.deliver(events),
  });
  const unsubscribe = handle.subscribe(() => follower.notice());
  return {
    close: async () => {
      unsubscribe();
      follower.notice();
      await caughtUp(follower, clock, sending);
      follower.close();
    },
  };
}

async function caughtUp(follower: LogFollower, clock: Clock, sending: Sending): Promise<void> {
  const late = new Promise<'late'>((resolve) => {
    const timer = clock.after(DEADLINE, () => resolve('late'));
    void follower.caughtUp().then(() => timer.cancel());
  });
  if ((await Promise.race([follower.caughtUp(), late])) !== 'late') return;
  sending.stop();
  // What is under way ends now, and says why it took so long.
  await follower.caughtUp();
  await sending.tell('The receiver did not take everything before the run ended.');
}

class Sending {
  readonly #parts: LiveExportParts;
  readonly #handle: RunHandle;
  readonly #recorded: LiveExportRequest['recorded'];
  readonly #sender: Sender;
  readonly #metrics = new ClientMetrics();
  readonly #stop = new AbortController();
  #countedTo: EpochMillis;
  #told = false;
  #failing = false;

  constructor(parts: LiveExportParts, { handle, recorded }: LiveExportRequest) {
    this.#parts = parts;
    this.#handle = handle;
    this.#recorded = recorded;
    this.#sender = { repository: parts.repository, instance: handle.session };
    this.#countedTo = parts.clock.now();
  }

  stop(): void {
    this.#stop.abort();
  }

  async deliver(events: readonly Event[]): Promise<void> {
    for (const request of await this.#requests(events)) {
      if (this.#stop.signal.aborted) return;
      const { send, target } = this.#parts;
      const patience = this.#failing ? IMPATIENCE : PATIENCE;
      const sent = await send(request, { target, patience, signal: this.#stop.signal });
      this.#failing = !sent.ok;
      if (!sent.ok) {
        await this.tell(sent.error.cause);
        // The rest of these would fare no better.
        return;
      }
      if (sent.value.rejected > 0)
        await this.tell(`The receiver refused ${sent.value.rejected} of ${request.items} items.`, sent.value.message);
    }
  }

  async #requests(events: readonly Event[]): Promise<readonly OtlpRequest[]> {
    return [...(await this.#traces(events)), ...this.#takeMetrics(), ...this.#logs(events)];
  }

  async #traces(events: readonly Event[]): Promise<readonly OtlpRequest[]> {
    const requests = new Requests('traces', this.#sender);
    const made: OtlpRequest[] = [];
    const state = this.#handle.state();
    for (const { type, attempt } of events) {
      const settled = SETTLED.has(type) && attempt !== null ? state.attempts[attempt] : undefined;
      if (settled !== undefined) for (const span of await this.#spansOf(settled)) made.push(...requests.add(span));
      if (ENDED.has(type)) for (const span of sessionSpans(this.#handle.state())) made.push(...requests.add(span));
    }
    return [...made, ...requests.end()];
  }

  async #spansOf(attempt: AttemptState): Promise<readonly object[]> {
    const { store } = this.#parts;
    const query = { session: this.#handle.session, attempt: attempt.id, types: COURSE_TYPES };
    const course = coursesOf(await store.events(query)).get(attempt.id);
    // Its stretch is set when it is taken: until then it grows.
    this.#metrics.add(attempt, course, { from: this.#countedTo, to: this.#countedTo });
    return attemptSpans(this.#handle.state(), attempt, course);
  }

  #takeMetrics(): readonly OtlpRequest[] {
    const now = this.#parts.clock.now();
    const metrics = this.#metrics.take(now);
    if (metrics.length === 0) return [];
    this.#countedTo = now;
    const requests = new Requests('metrics', this.#sender);
    return [...addMetrics(requests, metrics), ...requests.end()];
  }

  #logs(events: readonly Event[]): readonly OtlpRequest[] {
    const requests = new Requests('logs', this.#sender);
    const state = this.#handle.state();
    const made: OtlpRequest[] = [];
    for (const event of events) {
      const level = levelOf(event);
      if (event.type === 'attempt.agent' && level === 'info') continue;
      made.push(...requests.add(logRecord(event, level, state)));
    }
    return [...made, ...requests.end()];
  }

  /** Records and tells what was not sent, once. */
  async tell(message: string, detail: string | null = null): Promise<void> {
    if (this.#told) return;
    this.#told = true;
    const { session } = this.#handle;
    const how = `Send it later with: br telemetry export --to configured --session ${session}`;
    const data = { component: 'telemetry-export', message: `${message} ${how}`, detail, fatal: false } as const;
    const draft = { type: 'error.raised', session, data: { ...data, severity: 'warning' } } as const;
    try {
      const recorded = await this.#parts.store.telemetry.record(() => [draft], []);
      if (recorded.ok) this.#recorded(recorded.value);
    } catch {
      // The store cannot take it; the run itself will say so.
    }
  }
}
