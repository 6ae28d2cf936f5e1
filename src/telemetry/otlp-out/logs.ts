import type { AlertLevel } from '../../model/alert.ts';
import type { Event } from '../../model/event.ts';
import { attemptSpan, type SessionKey, sessionSpan, taskSpan, traceId } from './ids.ts';
import { anyValue, type AnyValue, attributes, type KeyValue, nanos } from './otlp-json.ts';

/** A log record as the protocol writes it. */
export type LogRecord = {
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: AnyValue;
  readonly attributes: readonly KeyValue[];
  readonly traceId?: string;
  readonly spanId?: string;
};

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const SEVERITIES = {
  info: { severityNumber: 9, severityText: 'INFO' },
  warning: { severityNumber: 13, severityText: 'WARN' },
  error: { severityNumber: 17, severityText: 'ERROR' },
  critical: { severityNumber: 21, severityText: 'FATAL' },
} as const;

/** What agents say and do, step by step: most of the log, and for those who look closely. */
const DEBUG = { severityNumber: 5, severityText: 'DEBUG' } as const;

/** An event as a log record, tied to the span of what it is about. `session`: the one it belongs to; null when it does not, or is not known. */
export function logRecord(event: Event, level: AlertLevel, session: SessionKey | null): LogRecord {
  return {
    timeUnixNano: nanos(event.at),
    observedTimeUnixNano: nanos(event.at),
    ...(event.type === 'attempt.agent' && level === 'info' ? DEBUG : SEVERITIES[level]),
    eventName: `br.${event.type}`,
    body: anyValue(event.data),
    attributes: attributes({
      'log.record.uid': event.id,
      'br.seq': event.seq,
      'br.session': event.session,
      'br.task': event.task,
      'br.attempt': event.attempt,
    }),
    ...(session === null ? {} : { traceId: traceId(session), spanId: spanOf(event, session) }),
  };
}

function spanOf({ task, attempt }: Event, session: SessionKey): string {
  if (attempt !== null) return attemptSpan(session, attempt);
  return task === null ? sessionSpan(session) : taskSpan(session, task);
}
