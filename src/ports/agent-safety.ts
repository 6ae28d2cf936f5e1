import type { Millis } from '../model/units.ts';
import type { StopSignal } from './process.ts';

/** How certain an entry is: `unknown` where nobody has looked. */
export type YesNo = 'yes' | 'no' | 'unknown';

/** What a signal sent to an agent's own process does. BuildRunner ends what is left in any case; this tells what is lost. */
export type SignalEffect = {
  /** `reports`: it ends by itself and says what it has used. `silent`: it ends without a word. `ignores`: it goes on, at least for seconds. */
  readonly ends: 'reports' | 'silent' | 'ignores' | 'unknown';
  /** Whether the commands it has started end with it, by its own doing. */
  readonly endsTools: YesNo;
  /** Whether the conversation can be gone on with afterwards. */
  readonly resumable: YesNo;
};

/**
 * What an agent does when it is interrupted, terminated or killed: data, seen by running it, never guessed.
 * Stop and time limits take the signal and the grace from here; recovery and the failure policy ask `resumable`.
 */
export type AgentSafety = {
  readonly onInterrupt: SignalEffect;
  readonly onTerminate: SignalEffect;
  readonly onKill: SignalEffect;
  /** How to ask it to end, and how long it may take before it is killed. */
  readonly stop: { readonly signal: StopSignal; readonly grace: Millis };
  /** The version it was seen in; null: stated by whoever configured it, or of no version. */
  readonly seen: string | null;
  /** What is worth knowing beside the table, in whole sentences. */
  readonly notes: readonly string[];
};

/** Nothing is known: SIGTERM, ten seconds, and no conversation is counted on. */
export const UNKNOWN_SAFETY: AgentSafety = {
  onInterrupt: { ends: 'unknown', endsTools: 'unknown', resumable: 'unknown' },
  onTerminate: { ends: 'unknown', endsTools: 'unknown', resumable: 'unknown' },
  onKill: { ends: 'unknown', endsTools: 'unknown', resumable: 'unknown' },
  stop: { signal: 'SIGTERM', grace: 10_000 },
  seen: null,
  notes: [],
};
