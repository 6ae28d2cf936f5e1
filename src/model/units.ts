/** Money in millionths of a US dollar, always an integer: sums stay exact. $1 = 1_000_000. */
export type MicroUsd = number;

/** A duration in milliseconds. */
export type Millis = number;

/** A point in time: milliseconds since the Unix epoch, UTC. */
export type EpochMillis = number;

/** A full git object name of a commit (40 or 64 hex digits). */
export type CommitId = string;

/** A full git object name of a tree. */
export type TreeId = string;

/** A size in bytes. */
export type Bytes = number;
