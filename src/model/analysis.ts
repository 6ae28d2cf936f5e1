import type { FailureClass } from './attempt-failure.ts';
import type { MicroUsd, Millis } from './units.ts';
import type { TokenUsage } from './usage.ts';

/** How often something of a name was. */
export type NamedCount = { readonly name: string; readonly count: number };

/** What something cost: charged money, as far as it is known, and time of attempts or of waiting. */
export type Loss = { readonly money: MicroUsd; readonly time: Millis };

/** A number, and how many attempts or checks tell it. */
export type Sample = { readonly value: number; readonly of: number };

/**
 * A difference between two stretches of time that chance explains less than once in a hundred times. `score`: how many standard
 * errors apart; `test`: by which test.
 */
export type Difference = {
  readonly what: 'success' | 'failures' | 'rejections' | 'lost' | 'duration' | 'cost' | 'cache';
  /** The failure class or check it is about; null: of all. */
  readonly name: string | null;
  readonly before: Sample;
  readonly now: Sample;
  readonly better: boolean;
  readonly test: 'proportions' | 'ranks';
  readonly score: number;
};

/** How far an attempt lies from others of its agent and model. */
export type Excess = {
  readonly what: 'duration' | 'cost' | 'tokens';
  readonly value: number;
  readonly median: number;
  /** Of how many attempts the median is. */
  readonly of: number;
};

type About =
  /** A check turned attempts away. */
  | { readonly kind: 'rejections'; readonly check: string; readonly tasks: number }
  /** Attempts failed, for this class of reason; those that a red check turned away are told by the check. */
  | { readonly kind: 'failures'; readonly class: FailureClass }
  /** br or the machine died under attempts. */
  | { readonly kind: 'lost' }
  /** An attempt took or used far more than others. */
  | {
      readonly kind: 'unusual';
      readonly agent: string;
      readonly model: string | null;
      readonly excess: readonly Excess[];
    }
  /** A task was tried again and again. */
  | {
      readonly kind: 'storm';
      readonly session: string;
      readonly task: string;
      readonly landed: boolean;
      readonly failures: readonly NamedCount[];
    }
  /** Agents called their provider again and again. */
  | { readonly kind: 'provider-retries'; readonly statuses: readonly NamedCount[] }
  /** An agent had to rest, or its calls were refused. */
  | { readonly kind: 'quota'; readonly agent: string; readonly rests: number; readonly open: boolean }
  /** Tasks that could have started, or attempts that could have landed, waited. */
  | { readonly kind: 'waiting'; readonly for: 'start' | 'landing'; readonly count: number; readonly median: Millis }
  /** What agents' own telemetry tells differs from what their logs do. */
  | { readonly kind: 'usage-differs'; readonly log: Amounts; readonly telemetry: Amounts }
  /** Nobody knows what some attempts cost. */
  | { readonly kind: 'unpriced'; readonly count: number }
  /** Something was found that must not be there. */
  | { readonly kind: 'security'; readonly rules: readonly NamedCount[] }
  /** Something failed inside br. */
  | { readonly kind: 'errors'; readonly components: readonly NamedCount[] };

type Amounts = { readonly tokens: TokenUsage; readonly cost: MicroUsd | null };

/** Something to look at, with its evidence: the attempts it is about, those that cost most first. */
export type Finding = About & { readonly loss: Loss; readonly attempts: readonly string[] };

/** A task with all its attempts of the window. */
export type TaskFact = {
  readonly session: string;
  readonly task: string;
  readonly attempts: number;
  readonly landed: boolean;
  readonly time: Millis;
  /** Null where nobody knows what any of them cost. */
  readonly cost: MicroUsd | null;
};
