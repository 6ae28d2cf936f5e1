import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionState } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';
import type { EngineDeps } from '../parallel/engine-context.ts';
import type { RunHandle } from '../ports/app.ts';
import { usageDifference } from '../telemetry/otlp-in/difference.ts';
import { Receiver, type ReceiverParts } from './receiver.ts';
import { hasAgents } from './sent-elsewhere.ts';

/** Takes in what the agents of one session tell by themselves, while it runs here. */
export class SessionReceiver {
  readonly #parts: ReceiverParts;
  readonly #receiver: Receiver;
  /** Attempts that something came of, or should. */
  readonly #heard: Set<string>;
  readonly #compared = new Set<string>();
  #comparing: Promise<void> = Promise.resolve();

  private constructor(parts: ReceiverParts, receiver: Receiver, heard: Set<string>) {
    this.#parts = parts;
    this.#receiver = receiver;
    this.#heard = heard;
  }

  /** Opens one on a free port. Null when there is nothing to take in, or it cannot be: the latter is recorded, and no reason not to run. */
  static async open(parts: ReceiverParts, plan: Plan): Promise<SessionReceiver | null> {
    if (!hasAgents(plan)) return null;
    const heard = new Set<string>();
    const opened = await Receiver.open(parts, { port: 0, pages: false, heard: (attempt) => heard.add(attempt) });
    if (opened.ok) return new SessionReceiver(parts, opened.value, heard);
    await recordFailure(parts, opened.error);
    return null;
  }

  /** What the engine is told: where the agent of an attempt sends. What it says: that it will. */
  get deps(): Required<Pick<EngineDeps, 'telemetryFor' | 'telemetryExpected'>> {
    return {
      telemetryFor: (of) => this.#receiver.target(of),
      telemetryExpected: (attempt) => void this.#heard.add(attempt),
    };
  }

  /**
   * Until the run is over, compares what each attempt that ends has told in both ways; the run does not wait for it. Resolves or
   * rejects as the run does, when all that came is written and no more is taken.
   */
  async serve(handle: Pick<RunHandle, 'subscribe' | 'done'>): Promise<Awaited<RunHandle['done']>> {
    this.#follow(handle);
    try {
      return await handle.done;
    } finally {
      await this.close();
    }
  }

  #follow(handle: Pick<RunHandle, 'subscribe'>): void {
    handle.subscribe((events, state) => {
      for (const event of events) {
        const usage = usageAtEnd(event);
        const { attempt } = event;
        if (usage === null || attempt === null || !this.#heard.has(attempt) || this.#compared.has(attempt)) continue;
        this.#compared.add(attempt);
        this.#comparing = this.#comparing.then(() => this.#compare(state, attempt, usage)).catch(() => undefined);
      }
    });
  }

  /** Writes what waits, and takes no more. Never fails. */
  async close(): Promise<void> {
    await this.#comparing;
    await this.#receiver.close();
  }

  async #compare(state: SessionState, id: string, usage: readonly ModelUsage[]): Promise<void> {
    const attempt = state.attempts[id];
    if (attempt === undefined) return;
    await this.#receiver.flush();
    const { store } = this.#parts;
    const observed = await store.events({ session: state.id, attempt: id, types: ['usage.observed'] });
    const difference = usageDifference(usage, observed);
    if (difference === null) return;
    const data = { agent: attempt.assignment.agent, ...difference };
    const of = { session: state.id, task: attempt.task, attempt: id };
    await store.telemetry.record(() => [{ ...of, type: 'usage.differed', data }], []);
  }
}

/** What an attempt whose process has ended has used by its own log; null: it goes on, or its log tells of nothing. */
function usageAtEnd(event: Event): readonly ModelUsage[] | null {
  switch (event.type) {
    case 'attempt.finished':
    case 'attempt.failed':
    case 'attempt.lost':
    case 'attempt.cancelled':
      return event.data.usage.length === 0 ? null : event.data.usage;
    default:
      return null;
  }
}

async function recordFailure({ store }: ReceiverParts, { cause, detail }: Failure): Promise<void> {
  const data = { component: 'telemetry receiver', message: cause, detail, fatal: false, severity: 'warning' } as const;
  await store.telemetry.record(() => [{ type: 'error.raised', data }], []);
}
