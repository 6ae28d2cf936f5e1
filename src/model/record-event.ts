import type { AlertLevel } from './alert.ts';
import type { BudgetPeriod } from './ledger.ts';
import type { ProviderErrorClass } from './provider-error.ts';
import type { Bytes, EpochMillis, Millis, MicroUsd } from './units.ts';
import type { Cost, PriceRef, TokenUsage } from './usage.ts';

/**
 * Events that are recorded and change no session: what was measured, seen or done beside the work. They may be filed under a
 * session, a task and an attempt, or under none, and need no lease. `fold` passes them over.
 */
export type RecordPayloads = {
  /** The model that serves an attempt, in the agent's own words. `asked`: what was asked for, null for the agent's default. */
  'model.used': { readonly agent: string; readonly model: string; readonly asked: string | null };
  /** Another model than the one that was asked for did the work: the agent or its provider fell back. */
  'model.fallback': {
    readonly agent: string;
    readonly asked: string;
    readonly used: string;
    readonly reason: string | null;
  };
  /**
   * Tokens and money as a second source tells them, beside what the attempt itself reports: never added to it, only compared.
   * `request`: one call of a model; `total`: a sum over the attempt so far.
   */
  'usage.observed': {
    readonly source: 'otlp';
    readonly agent: string | null;
    readonly model: string;
    readonly tokens: TokenUsage;
    readonly cost: Cost;
    readonly duration: Millis | null;
    readonly scope: 'request' | 'total';
    /** The provider's or agent's name of the call, by which the same call told twice is known; null: it has none. */
    readonly request: string | null;
    /** When the source says it was. */
    readonly at: EpochMillis;
  };
  /**
   * An attempt has ended, and its agent's own telemetry tells of other tokens or money than its log, by more than 1 %. The log is
   * the truth. Cost is null where no number exists.
   */
  'usage.differed': {
    readonly agent: string;
    readonly log: { readonly tokens: TokenUsage; readonly cost: MicroUsd | null };
    readonly telemetry: { readonly tokens: TokenUsage; readonly cost: MicroUsd | null };
    /** Models of which the two tell differently. */
    readonly models: readonly string[];
  };
  /** A log record, span or metric point of an agent's own telemetry that is no usage: kept as it is named, cut. */
  'telemetry.received': {
    readonly signal: 'log' | 'span' | 'metric';
    readonly name: string;
    readonly attributes: Readonly<Record<string, string | number | boolean>>;
    readonly value: number | null;
    readonly at: EpochMillis;
  };
  /**
   * Money spent passed a share of the session's budget: 0.8, or 1. Each share is told once for each budget. Spent is what was
   * charged, and of settled attempts whose cost is unknown what was reserved for them.
   */
  'budget.crossed': {
    readonly share: number;
    readonly budget: MicroUsd;
    readonly spent: MicroUsd;
    /**
     * Of a ceiling over all sessions: whose it is, the period that the event lies in; told once for each, by whichever session gets
     * there. Missing: it is the session's own budget.
     */
    readonly period?: BudgetPeriod;
  };
  /**
   * Something that must not be there: a secret in what a process wrote, taken out of what is kept (rule `masked-value`; `where`:
   * the log, relative to the attempt's directory; `count`: how many lines of it), or what the gate found in a change (`where`: path
   * and line). The value is never recorded.
   */
  'security.found': {
    readonly rule: string;
    readonly severity: 'low' | 'medium' | 'high' | 'critical';
    readonly where: string;
    readonly count: number;
    /** The following are of findings of the gate; missing for masked values, and in events of an older br. */
    readonly kind?: 'secret' | 'sql';
    readonly title?: string;
    /** The same for the same value in the same file: HMAC-SHA-256 under the project's key, 32 hex digits. */
    readonly fingerprint?: string;
    /** Whether it kept the attempt from landing. */
    readonly blocked?: boolean;
  };
  /**
   * CPU and memory of a process that has ended, with all it has waited for: an attempt's agent or command, a check, a step of the
   * setup; or of br itself, from the start of the session to its end. Null: the system does not tell.
   */
  'performance.measured': {
    readonly of: 'agent' | 'command' | 'check' | 'setup' | 'br';
    /** The agent whose process it is, `command` for a command; null for all else. */
    readonly agent: string | null;
    readonly cpu: Millis | null;
    /** Peak resident memory of the greatest process, as seen while it wrote output. */
    readonly memory: Bytes | null;
    /** How long it ran; of one that ended while no br was there, until it was seen. */
    readonly wall: Millis;
  };
  /**
   * Something that another program recorded before, filed at the time it says. `key` names it there, so that it is imported
   * once. What it says was done is its word, not proven; its cost is its estimate, unless `logged` says where it is from. Of
   * `claude` and `codex` (type `usage`): what one model used in one conversation within one hour, as the agent's own logs tell it;
   * money that br did not spend.
   */
  'history.imported': {
    readonly source: 'buildrunner-3' | LogSource;
    readonly key: string;
    readonly type: string;
    readonly task: string | null;
    readonly model: string | null;
    readonly tokens: {
      readonly input: number;
      readonly output: number;
      readonly unsplit: number;
      /** The following are missing where they are not known. */
      readonly cacheRead?: number;
      readonly cacheWrite?: number;
      readonly cacheWriteHour?: number;
    };
    readonly cost: MicroUsd | null;
    readonly duration: Millis | null;
    readonly success: boolean | null;
    readonly message: string | null;
    /** Of usage from logs of agents only. */
    readonly logged?: LoggedUsage;
  };
  /**
   * A model is about to be asked, by br itself, how hard a task is: so much is set aside of `ai.budget`, until `estimate.asked` of
   * the same call tells what came of it. One call is one request: each retry is another.
   */
  'estimate.reserved': { readonly call: string; readonly model: string; readonly amount: MicroUsd };
  /** A model was asked by br itself how hard a task is. */
  'estimate.asked': {
    /** Random; the same as that of its `estimate.reserved`. */
    readonly call: string;
    readonly model: string;
    /** As the provider counted them; all 0 where it did not tell. */
    readonly tokens: TokenUsage;
    /** Unknown where the request broke off and may have been billed: then `reserved` counts. */
    readonly cost: Cost;
    /** What was set aside for it. */
    readonly reserved: MicroUsd;
    /** `unusable`: it answered, and not what it was asked for. Else the class of the provider's failure. */
    readonly outcome: 'answered' | 'unusable' | ProviderErrorClass;
    readonly duration: Millis;
  };
  /** The condition of a threshold with a `for` began to hold. */
  'alert.pending': AlertChange;
  /** It held long enough. */
  'alert.raised': AlertChange;
  /** It no longer holds; a pending one is gone without having been raised. */
  'alert.resolved': AlertChange;
  /** Somebody has seen it. */
  'alert.acknowledged': { readonly alert: string; readonly by: string | null };
  /**
   * Something failed inside br that was not expected to, or had to be given up; the run goes on unless `fatal`. `severity`
   * `warning`: br did what it is for, and only could not tell somebody else, such as a receiver of telemetry that is down; it
   * counts as no error. Missing: `error`.
   */
  'error.raised': {
    readonly component: string;
    readonly message: string;
    readonly detail: string | null;
    readonly fatal: boolean;
    readonly severity?: 'warning' | 'error';
  };
  /** A br that runs a session came up. */
  'system.started': {
    readonly version: string;
    readonly node: string;
    readonly platform: string;
    readonly pid: number;
  };
  /** The database was brought to a newer schema. */
  'system.migrated': { readonly from: number; readonly to: number };
  /** Raw events went to a compressed segment, or old segments were removed. */
  'system.rotated': {
    readonly archived: number;
    readonly segment: string | null;
    readonly removed: readonly string[];
    readonly bytes: Bytes;
  };
  /** Rollups and sketches were made again from the events. */
  'system.rebuilt': { readonly events: number };
  /** A copy of the database was written. */
  'system.saved': { readonly file: string; readonly bytes: Bytes };
};

/** Agents whose own logs can be imported. */
export type LogSource = 'claude' | 'codex';

/** Both of them. */
export const LOG_SOURCES: readonly LogSource[] = ['claude', 'codex'];

/** What an imported sum is made of: by it, what was imported is known when the same logs are read again. */
export type LoggedUsage = {
  readonly conversation: string;
  /** Its calls of the model, each by a number that is the same whenever and wherever it is read. */
  readonly calls: readonly number[];
  /**
   * Of calls whose counts may still have grown when they were read: number, input, output, cache read, cache write, the part of it
   * for an hour, and µUSD as the log tells (-1: it does not). A later event may have the same call with greater counts; its tokens
   * and money are what was added.
   */
  readonly open: readonly (readonly number[])[];
  /** Money that the log tells itself, and money computed from tokens; null: none of the kind. */
  readonly reported: MicroUsd | null;
  readonly estimated: MicroUsd | null;
  /** Calls of which nobody knows what they cost. */
  readonly unpriced: number;
  /** What the estimate was computed from; null: nothing was estimated. */
  readonly price: PriceRef | null;
};

type AlertChange = {
  readonly alert: string;
  readonly threshold: string;
  readonly level: AlertLevel;
  readonly value: number;
  readonly samples: number;
  readonly since: EpochMillis;
  readonly text: string;
};

/** A type of event that changes no session. */
export type RecordType = keyof RecordPayloads;

const TYPES: Readonly<Record<RecordType, true>> = {
  'model.used': true,
  'model.fallback': true,
  'usage.observed': true,
  'usage.differed': true,
  'telemetry.received': true,
  'budget.crossed': true,
  'security.found': true,
  'performance.measured': true,
  'history.imported': true,
  'estimate.reserved': true,
  'estimate.asked': true,
  'alert.pending': true,
  'alert.raised': true,
  'alert.resolved': true,
  'alert.acknowledged': true,
  'error.raised': true,
  'system.started': true,
  'system.migrated': true,
  'system.rotated': true,
  'system.rebuilt': true,
  'system.saved': true,
};

/** All types of events that change no session. */
export const RECORD_TYPES: readonly RecordType[] = Object.keys(TYPES) as RecordType[];

/** The types that tell how alerts stand. */
export const ALERT_TYPES = ['alert.pending', 'alert.raised', 'alert.resolved', 'alert.acknowledged'] as const;

/** Whether events of this type change no session. */
export function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(TYPES, type);
}
