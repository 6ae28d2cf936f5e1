/**
 * Versions of the format, described in docs/guide/recordings.md. The last is what this program writes; all are read.
 * 2 added `link`, the header's `version`, and the failure `conversation`.
 */
export const RECORDING_VERSIONS = [1, 2] as const;

/** The version written today. */
export const RECORDING_VERSION = 2;

/** A version that is read. */
export type RecordingVersion = (typeof RECORDING_VERSIONS)[number];
