import type { AgentEvent } from '../../../model/agent-event.ts';
import type { EpochMillis } from '../../../model/units.ts';
import { type Json, list, number, object, text } from '../../../lib/json.ts';

/** The program's closing report, reduced to what tells how it ended. */
export type ResultEvidence = {
  readonly id: string | null;
  /** `is_error`, or a subtype other than `success`. Neither alone is to be trusted: a refused key is a `success`. */
  readonly failed: boolean;
  readonly subtype: string;
  /** HTTP status of the provider's last answer, where it was an error. */
  readonly status: number | null;
  /** Why the loop ended: `completed`, `api_error`, `max_turns`, … */
  readonly reason: string | null;
  readonly stop: string | null;
  /** The agent's last words, or the text of the error. */
  readonly words: string;
  readonly turns: number | null;
};

/** All that one attempt's output says about how it ended. Filled line by line. */
export type Evidence = {
  /** The conversation's id, once the program said that it began. */
  agentSession: string | null;
  result: ResultEvidence | null;
  /** The kind of the last error that the program reported within the conversation, e.g. `authentication_failed`. */
  error: string | null;
  /** The model declined, and no other one took over. */
  refused: boolean;
  /** A limit that was reached; `resetsAt` where the provider told. */
  limit: { readonly resetsAt: EpochMillis | null; readonly scope: string } | null;
  /** The message whose parts arrive now. */
  streaming: string | null;
  /** Summaries of the tool calls, by id. */
  readonly calls: Map<string, string>;
  /** Refused tool uses, by the call's id. */
  readonly denials: Map<string, string>;
};

/** Nothing known yet. */
export function newEvidence(): Evidence {
  return {
    agentSession: null,
    result: null,
    error: null,
    refused: false,
    limit: null,
    streaming: null,
    calls: new Map(),
    denials: new Map(),
  };
}

/** Notes the error that a message reports; one without an error shows that the provider answers again. */
export function readAssistant(evidence: Evidence, event: Json, message: Json): void {
  evidence.error = text(event['error']);
  if (message['stop_reason'] === 'refusal') evidence.refused = true;
}

/** Notes a result event. */
export function readResult(evidence: Evidence, message: Json): void {
  const subtype = text(message['subtype']) ?? 'unknown';
  const errors = list(message['errors'])
    .map(text)
    .filter((line) => line !== null);
  evidence.result = {
    id: text(message['uuid']),
    failed: message['is_error'] !== false || subtype !== 'success',
    subtype,
    status: number(message['api_error_status']),
    reason: text(message['terminal_reason']),
    stop: text(message['stop_reason']),
    words: (text(message['result']) ?? errors.join('\n')).trim(),
    turns: number(message['num_turns']),
  };
}

/**
 * Notes a provider's quota and returns what to tell of it; null when there is plenty left. The window that warns can be
 * another than the one named on top (seen: top `allowed`, window `allowed_warning`). Times are seconds since the Unix epoch.
 */
export function readLimit(evidence: Evidence, info: Json): Omit<Extract<AgentEvent, { kind: 'limit' }>, 'kind'> | null {
  const windows = Object.entries(object(info['unifiedWindows'])).map(([scope, window]) => ({
    scope,
    ...read(object(window)),
  }));
  const top = { scope: text(info['rateLimitType']) ?? 'unknown', ...read(info) };
  const worst =
    [top, ...windows].find(({ status }) => status === 'rejected') ??
    [top, ...windows].find(({ status }) => status === 'allowed_warning');
  // Overage: the window is used up, yet requests go through at extra cost.
  if (worst === undefined || (worst.status === 'rejected' && top.status !== 'rejected')) {
    evidence.limit = null;
    return null;
  }
  const window = windows.find(({ scope }) => scope === worst.scope);
  const resetsAt = worst.resetsAt ?? window?.resetsAt ?? null;
  const rejected = worst.status === 'rejected';
  evidence.limit = rejected ? { resetsAt, scope: worst.scope } : null;
  return {
    status: rejected ? 'rejected' : 'warning',
    resetsAt,
    scope: worst.scope,
    utilization: worst.utilization ?? window?.utilization ?? null,
  };
}

function read(window: Json): { status: string | null; resetsAt: EpochMillis | null; utilization: number | null } {
  const seconds = number(window['resetsAt']);
  return {
    status: text(window['status']),
    resetsAt: seconds === null ? null : seconds * 1000,
    utilization: number(window['utilization']),
  };
}
