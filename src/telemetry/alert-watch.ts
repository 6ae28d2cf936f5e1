import type { Event, RecordDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Millis } from '../model/units.ts';
import type { Clock, Timer } from '../ports/clock.ts';
import type { AlertNotice, Notifier, OpenNotifier } from '../ports/notifier.ts';
import { AlertLog } from './alerts/alert-log.ts';
import { type AlertParts, type CheckedAlerts, checkAlerts } from './alerts/check-alerts.ts';

/** What a running session is watched with. */
export type AlertWatchParts = Omit<AlertParts, 'log'> & {
  readonly clock: Clock;
  /** Null: nobody is told but who looks. */
  readonly notifier: OpenNotifier | null;
  /** Called with what was recorded. */
  readonly recorded: (events: readonly Event[]) => void;
};

/** Watches thresholds while a session runs. */
export type AlertWatch = {
  /** Takes note of stored events; what they changed is looked at soon. Costs nothing to speak of, never throws. */
  notice(events: readonly Event[]): void;
  /** Looks a last time and waits until everybody was told; never rejects. */
  end(): Promise<void>;
};

/** Between the begin of one check and that of the next: many tasks that settle at once are one change. */
const GAP: Millis = 1000;

/** How long the end of a run may wait for who is told of alerts. */
const END: Millis = 5000;

/** Whatever changes a number that a threshold may look at. Records of agents' words are too many, but for those about money and limits. */
const CHANGING: ReadonlySet<Event['type']> = new Set([
  'attempt.started',
  'attempt.running',
  'attempt.finished',
  'attempt.landed',
  'attempt.failed',
  'attempt.lost',
  'attempt.cancelled',
  'gate.check',
  'landing.check',
  'agent.parked',
  'conflict.predicted',
  'security.found',
  'performance.measured',
  'error.raised',
]);
const CHANGING_WORDS: ReadonlySet<string> = new Set(['usage', 'retry', 'limit']);

/** Begins to watch; soon after, for the first time: alerts of earlier sessions may be over. */
export function watchAlerts(parts: AlertWatchParts): AlertWatch {
  return new Watch(parts);
}

/** Tells a notifier of alerts that were raised, or that are over. */
export function tellNotifier(notifier: Notifier | null, events: readonly Event[]): void {
  if (notifier === null) return;
  for (const event of events) {
    const notice = noticeOf(event);
    if (notice !== null) notifier.notify(notice);
  }
}

/** The record of a notifier's failure. */
export function notifierFailed({ cause, remedy, detail }: Failure): RecordDraft {
  const data = { component: 'notifier', message: `${cause} ${remedy}`, detail, fatal: false } as const;
  return { type: 'error.raised', data: { ...data, severity: 'warning' } };
}

class Watch implements AlertWatch {
  readonly #parts: AlertWatchParts;
  readonly #notifier: Notifier | null;
  readonly #log: AlertLog;
  #timer: Timer | null = null;
  #running: Promise<void> | null = null;
  #stale = false;
  #checkedAt: Millis;
  #ended = false;
  #failed = false;
  #recording: Promise<void> = Promise.resolve();

  constructor(parts: AlertWatchParts) {
    this.#parts = parts;
    this.#log = new AlertLog(parts.telemetry);
    this.#notifier =
      parts.notifier?.((problem) => {
        this.#recording = this.#record([notifierFailed(problem)]);
      }) ?? null;
    this.#checkedAt = parts.clock.monotonic();
    this.#wake();
  }

  notice(events: readonly Event[]): void {
    if (events.some(isChanging)) this.#wake();
  }

  async end(): Promise<void> {
    this.#ended = true;
    this.#wait(null);
    await this.#running;
    if (this.#stale) this.#start();
    await this.#running;
    await this.#notifier?.close(END);
    await this.#recording;
  }

  /** Checks soon: after what goes on now, or when there has been enough time since the last. */
  #wake(): void {
    if (this.#stale || this.#ended) return;
    this.#stale = true;
    if (this.#running === null) this.#checkSoon();
  }

  #checkSoon(): void {
    const { clock } = this.#parts;
    const due = this.#checkedAt + GAP - clock.monotonic();
    this.#wait(clock.after(Math.max(0, due), () => this.#start()));
  }

  /** Sets the one timer; one for a deadline gives way to one for news. */
  #wait(timer: Timer | null): void {
    this.#timer?.cancel();
    this.#timer = timer;
  }

  #start(): void {
    this.#wait(null);
    this.#stale = false;
    this.#checkedAt = this.#parts.clock.monotonic();
    this.#running = this.#check().then((deadline) => {
      this.#running = null;
      if (this.#ended) return;
      if (this.#stale) this.#checkSoon();
      else if (deadline !== null) this.#wait(this.#parts.clock.at(deadline, () => this.#start()));
    });
  }

  async #check(): Promise<CheckedAlerts['deadline']> {
    try {
      const checked = await checkAlerts({ ...this.#parts, log: this.#log });
      if (!checked.ok) {
        await this.#fail(checked.error.cause);
        return null;
      }
      this.#tell(checked.value.news);
      return checked.value.deadline;
    } catch (error) {
      // Watching must never break what is watched.
      await this.#fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  #tell(events: readonly Event[]): void {
    if (events.length === 0) return;
    this.#parts.recorded(events);
    tellNotifier(this.#notifier, events);
  }

  /** Told once: what fails now will fail with the next check, too. */
  async #fail(message: string): Promise<void> {
    if (this.#failed) return;
    this.#failed = true;
    await this.#record([{ type: 'error.raised', data: { component: 'alerts', message, detail: null, fatal: false } }]);
  }

  async #record(drafts: readonly RecordDraft[]): Promise<void> {
    try {
      const recorded = await this.#parts.telemetry.record(() => drafts, []);
      if (recorded.ok) this.#parts.recorded(recorded.value);
    } catch {
      // The store cannot take it; the run itself will say so.
    }
  }
}

function isChanging(event: Event): boolean {
  return event.type === 'attempt.agent' ? CHANGING_WORDS.has(event.data.event.kind) : CHANGING.has(event.type);
}

function noticeOf(event: Event): AlertNotice | null {
  if (event.type !== 'alert.raised' && event.type !== 'alert.resolved') return null;
  const change = event.type === 'alert.raised' ? 'raised' : 'resolved';
  return { change, ...event.data, at: event.at };
}
