import type { AgentEvent } from '../../model/agent-event.ts';
import { ALERT_LEVELS, type AlertLevel } from '../../model/alert.ts';
import type { Event, EventType } from '../../model/event.ts';
import { EVENT_TYPES } from './event-types.ts';

/**
 * How grave an event is. Alerts and notes say so themselves. `critical`: the run cannot go on, or a secret was found; `error`:
 * something is lost that was tried (a task given up, a session failed); `warning`: worth a look, but it goes on by itself;
 * `info`: all the rest.
 */
export function levelOf(event: Event): AlertLevel {
  switch (event.type) {
    case 'alert.pending':
    case 'alert.raised':
      return event.data.level;
    case 'note':
      return event.data.level;
    case 'error.raised':
      return event.data.fatal ? 'critical' : 'error';
    case 'security.found':
      return event.data.severity === 'critical' || event.data.severity === 'high' ? 'critical' : 'warning';
    case 'session.failed':
    case 'task.failed':
      return 'error';
    case 'attempt.failed':
      return event.data.next.kind === 'give-up' ? 'error' : 'warning';
    case 'session.paused':
      return event.data.code === null ? 'info' : 'error';
    case 'gate.check':
    case 'landing.check':
      return event.data.result.passed ? 'info' : 'warning';
    case 'gate.verdict':
      return event.data.verdict.accepted && event.data.verdict.notes.length === 0 ? 'info' : 'warning';
    case 'attempt.agent':
      return levelOfAgent(event.data.event);
    case 'history.imported':
      return event.data.success === false ? 'warning' : 'info';
    case 'session.cancelled':
    case 'task.cancelled':
    case 'attempt.lost':
    case 'attempt.cancelled':
    case 'landing.requeued':
    case 'agent.parked':
    case 'conflict.predicted':
    case 'model.fallback':
    case 'budget.crossed':
      return 'warning';
    default:
      return 'info';
  }
}

/** The gravest that events of a type can be, where that is more than `info`. */
const GRAVEST: Readonly<Partial<Record<EventType, AlertLevel>>> = {
  'alert.pending': 'critical',
  'alert.raised': 'critical',
  note: 'warning',
  'error.raised': 'critical',
  'security.found': 'critical',
  'session.failed': 'error',
  'session.paused': 'error',
  'session.cancelled': 'warning',
  'task.failed': 'error',
  'task.cancelled': 'warning',
  'attempt.failed': 'error',
  'attempt.lost': 'warning',
  'attempt.cancelled': 'warning',
  'attempt.agent': 'warning',
  'gate.check': 'warning',
  'gate.verdict': 'warning',
  'landing.check': 'warning',
  'landing.requeued': 'warning',
  'agent.parked': 'warning',
  'conflict.predicted': 'warning',
  'model.fallback': 'warning',
  'budget.crossed': 'warning',
  'history.imported': 'warning',
};

/** Types that have events of at least this level, so that no others need to be read for them. */
export function typesAtLeast(least: AlertLevel): readonly EventType[] {
  return EVENT_TYPES.filter((type) => isAtLeast(GRAVEST[type] ?? 'info', least));
}

/** Whether a level is as grave as another, or graver. */
export function isAtLeast(level: AlertLevel, least: AlertLevel): boolean {
  return ALERT_LEVELS.indexOf(level) >= ALERT_LEVELS.indexOf(least);
}

function levelOfAgent(event: AgentEvent): AlertLevel {
  switch (event.kind) {
    // Also a refused call: what it costs is told by the attempt's failure and the agent that rests.
    case 'limit':
    case 'retry':
    case 'denial':
      return 'warning';
    case 'tool-end':
      return event.ok ? 'info' : 'warning';
    case 'result':
      return event.ok ? 'info' : 'warning';
    default:
      return 'info';
  }
}
