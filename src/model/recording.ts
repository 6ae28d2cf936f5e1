import type { AgentEvent } from './agent-event.ts';
import type { FailureClass } from './attempt-failure.ts';
import type { Millis } from './units.ts';

/** The first line of a recording: whose work it is and where it comes from. */
export type RecordingHeader = {
  /** The agent that worked, as it calls itself. */
  readonly agent: string;
  readonly model: string | null;
  /** The agent's version, where it told it. */
  readonly version: string | null;
  /** When the recorded work began, ISO 8601 in UTC; null when the recording was written by hand. */
  readonly recordedAt: string | null;
  /** How it came to be, for people: "recorded from attempt …", "authored for the demo". */
  readonly source: string;
  readonly note: string | null;
};

/** What a written file holds: text, bytes in base64, or a file that lies beside the recording. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'base64'; readonly base64: string }
  | { readonly kind: 'from'; readonly file: string };

/** A change in the workspace. Paths are relative to its root, `/`-separated, and never lead out of it. */
export type FileChange =
  | { readonly kind: 'write'; readonly path: string; readonly content: FileContent; readonly executable: boolean }
  /** Replaces text that occurs exactly once, so that a recording also fits a base that others have changed. */
  | { readonly kind: 'edit'; readonly path: string; readonly find: string; readonly replace: string }
  /** Makes a symbolic link, in place of what is there. */
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  /** Deletes a file or a link. */
  | { readonly kind: 'delete'; readonly path: string };

/** Why the recorded attempt failed, when it did. */
export type RecordedFailure = { readonly class: FailureClass; readonly summary: string; readonly evidence: string };

/** One thing that happened. */
export type RecordedStep =
  | FileChange
  | { readonly kind: 'event'; readonly event: AgentEvent }
  | { readonly kind: 'exit'; readonly code: number; readonly failure: RecordedFailure | null };

/** A step with its time since the start of the attempt. */
export type RecordedEntry = { readonly t: Millis; readonly step: RecordedStep };

/** A whole recorded attempt, whichever version of the format it was read from. Times never go back; the last entry, and only it, is the exit. */
export type Recording = { readonly header: RecordingHeader; readonly entries: readonly RecordedEntry[] };
