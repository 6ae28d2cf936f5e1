import type { Operation } from '../../model/measurement.ts';

/** An operation, in the order in which an attempt comes to it. */
export type OperationWords = {
  readonly name: Operation;
  /** From what to what, in few words. */
  readonly about: string;
  /** Whether an attempt works or waits meanwhile; null: it lies within another, or is a whole. */
  readonly share: 'working' | 'waiting' | null;
};

/** All operations. */
export const OPERATIONS: readonly OperationWords[] = [
  { name: 'queue', about: 'ready, until it started', share: 'waiting' },
  { name: 'prepare', about: 'workspace and setup', share: 'working' },
  { name: 'agent', about: 'an agent at work', share: 'working' },
  { name: 'command', about: 'a command at work', share: 'working' },
  { name: 'request', about: 'one call of a model', share: null },
  { name: 'gate', about: 'work ended, until the verdict', share: 'working' },
  { name: 'check', about: 'one check', share: null },
  { name: 'landing-queue', about: 'accepted, until its turn to land', share: 'waiting' },
  { name: 'landing', about: 'its turn, until it landed', share: 'working' },
  { name: 'attempt', about: 'started, until settled', share: null },
  { name: 'first-landing', about: 'session started, until the first commit', share: null },
  { name: 'session', about: 'session started, until it ended', share: null },
];
