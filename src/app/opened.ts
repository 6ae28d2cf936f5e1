import type { Masker } from '../security/masking/masker.ts';
import type { Self } from '../parallel/engine-sessions.ts';
import type { Result } from '../lib/result.ts';
import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';
import type { Alerts } from '../ports/alerts.ts';
import type { RecordedAttempt } from '../ports/app.ts';
import type { Exports } from '../ports/exporter.ts';
import type { Housekeeping } from '../ports/housekeeping.ts';
import type { Importer } from '../ports/importer.ts';
import type { Routing } from '../ports/routing.ts';
import type { LiveExport, LiveExportRequest } from './live-export.ts';
import type { ReceiverParts } from './receiver.ts';

/** An attempt, and where its agent's process ran from. */
type AttemptToRecord = {
  readonly state: SessionState;
  readonly attempt: string;
  readonly events: readonly Event[];
  readonly dir: string;
};

/** What an application was opened with, beside what its engine works with. */
export type Opened = {
  readonly cwd: string;
  readonly masker: Masker;
  readonly housekeeping: Housekeeping;
  readonly routing: Routing;
  /** Moves what is old to the archive, at most once a day. Never fails. */
  readonly rotate: () => Promise<void>;
  readonly self: Self;
  readonly alerts: Alerts;
  /** What of the configuration cannot be as it says, told before each run. */
  readonly notes: readonly string[];
  readonly exports: Exports;
  /** Sends a session that runs to where the configuration says, from an event on; null: nowhere. */
  readonly liveExport: ((request: LiveExportRequest) => LiveExport) | null;
  /** Opens servers for telemetry. */
  readonly openLoopback: ReceiverParts['openLoopback'];
  /** Whether a session takes in what its agents tell by themselves. */
  readonly receive: boolean;
  /** Before attempts start: from now on they do not change what counts as a finding. */
  readonly beginLooking: () => Promise<void>;
  /** Makes a recording of an attempt, as a value and as text. */
  readonly record: (attempt: AttemptToRecord) => Promise<Result<Omit<RecordedAttempt, 'name'>, Failure>>;
  /** Reads what another program recorded. */
  readonly importer: Importer;
  /** The mistakes of the configuration: nothing is run with them. */
  readonly configFailure: Failure | null;
};
