import type { BudgetPeriod } from './ledger.ts';
import type { EpochMillis, MicroUsd } from './units.ts';

/** Why a pending task does not start now. Derived by `parallel/decide.ts`; the first that applies, most lasting first. */
export type Wait =
  | { readonly kind: 'need-failed'; readonly tasks: readonly string[] }
  | { readonly kind: 'needs'; readonly tasks: readonly string[] }
  | { readonly kind: 'session'; readonly status: 'paused' | 'ended' | 'created' }
  | { readonly kind: 'fail-fast'; readonly task: string }
  | {
      readonly kind: 'agent-parked';
      readonly agent: string;
      readonly until: EpochMillis | null;
      readonly reason: string;
    }
  | { readonly kind: 'back-off'; readonly until: EpochMillis }
  | { readonly kind: 'claims'; readonly task: string; readonly mine: string; readonly theirs: string }
  | {
      readonly kind: 'budget';
      readonly needed: MicroUsd;
      readonly left: MicroUsd;
      /** Whose ceiling it is. Missing: that of the task or the session. */
      readonly period?: BudgetPeriod;
      /** When that begins anew; missing or null: never by itself. */
      readonly until?: EpochMillis | null;
    }
  /** Ready; every slot is taken. */
  | { readonly kind: 'slots' };
