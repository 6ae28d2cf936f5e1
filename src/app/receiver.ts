import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import type { TelemetryTarget } from '../model/telemetry-target.ts';
import type { Clock } from '../ports/clock.ts';
import type { LoopbackServer, OpenLoopback } from '../ports/loopback-server.ts';
import type { Store } from '../ports/store.ts';
import { type Batch, Intake } from '../telemetry/otlp-in/intake.ts';
import { findOwners } from '../telemetry/otlp-in/owners.ts';
import type { Subject } from '../telemetry/otlp-in/records.ts';
import { refused } from '../telemetry/otlp-in/replies.ts';
import { otlpRoutes } from '../telemetry/otlp-in/routes.ts';
import { serverPages } from './server-pages.ts';

/** What a receiver is made of. */
export type ReceiverParts = { readonly store: Store; readonly clock: Clock; readonly openLoopback: OpenLoopback };

/** How one is opened. `heard`: of whom something came; `told`: what was written. */
export type ReceiverOptions = {
  readonly port: number;
  /** Whether it tells what was counted, too: a session's does not, since nobody but its agents has a token. */
  readonly pages: boolean;
  readonly heard?: (attempt: string) => void;
  readonly told?: (batch: Batch) => void;
};

/** Takes in telemetry on loopback, until it is closed. */
export class Receiver {
  readonly #server: LoopbackServer;
  readonly #intake: Intake;

  private constructor(server: LoopbackServer, intake: Intake) {
    this.#server = server;
    this.#intake = intake;
  }

  /** Opens one; refused when the port is taken. */
  static async open(
    { store, clock, openLoopback }: ReceiverParts,
    { port, pages, heard, told }: ReceiverOptions,
  ): Promise<Result<Receiver, Failure>> {
    // A store that is made with the first record is another one afterwards.
    const intake = new Intake({ record: (...args) => store.telemetry.record(...args) }, clock, told);
    const owners = findOwners((subject) => exists(store, subject));
    const routes = otlpRoutes(intake, async (items, token) => {
      const owned = await owners(items, token);
      for (const { subject } of owned) if (subject !== null) heard?.(subject.attempt);
      return owned;
    });
    const more = serverPages(
      () => store.telemetry,
      () => clock.now(),
    );
    const server = await openLoopback({ port, routes: pages ? [...routes, ...more] : routes, refuse: refused });
    return server.ok ? ok(new Receiver(server.value, intake)) : err(server.error);
  }

  /** Where to send what belongs to an attempt; null: to whichever the sender names. */
  target(of: Subject | null): TelemetryTarget {
    const { endpoint } = this.#server;
    const resource: Record<string, string> =
      of === null ? {} : { 'br.session': of.session, 'br.task': of.task, 'br.attempt': of.attempt };
    return { endpoint, authorization: this.#server.authorization(of?.attempt ?? ''), resource };
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    await this.#intake.flush();
  }

  /** Writes what waits, and takes no more. */
  async close(): Promise<void> {
    await this.#intake.close();
    await this.#server.close();
  }
}

async function exists(store: Store, { session, attempt }: Subject): Promise<boolean> {
  return (await store.events({ session, attempt, types: ['attempt.started'] })).length > 0;
}
