import { describe, expect, test } from 'vitest';
import type { AlertLevel } from './alert.ts';
import { isAtLeast, levelOf, typesAtLeast } from './event-level.ts';
import type { Event } from './event.ts';

function event(type: Event['type'], data: unknown): Pick<Event, 'type' | 'data'> {
  return { type, data } as Event;
}

function agent(said: unknown): Pick<Event, 'type' | 'data'> {
  return event('attempt.agent', { event: said, raw: null });
}

const ALERT = { alert: 'slow-1', threshold: 'slow', value: 1, samples: 1, since: 0, text: 'slow' };

describe('levels', () => {
  test.each<[Pick<Event, 'type' | 'data'>, AlertLevel]>([
    [event('alert.raised', { ...ALERT, level: 'critical' }), 'critical'],
    [event('alert.raised', { ...ALERT, level: 'info' }), 'info'],
    [event('alert.resolved', { ...ALERT, level: 'critical' }), 'info'],
    [event('note', { level: 'warning', text: 'dirty' }), 'warning'],
    [event('task.failed', { reason: 'lost' }), 'error'],
    [event('session.paused', { reason: 'asked', code: null }), 'info'],
    [event('session.paused', { reason: 'disk full', code: 'io' }), 'error'],
    [event('error.raised', { component: 'otlp', message: 'x', detail: null, fatal: false }), 'error'],
    [
      event('error.raised', { component: 'notifier', message: 'x', detail: null, fatal: false, severity: 'warning' }),
      'warning',
    ],
    [event('error.raised', { component: 'store', message: 'x', detail: null, fatal: true }), 'critical'],
    [event('security.found', { rule: 'aws', severity: 'high', where: 'stdout', count: 1 }), 'critical'],
    [event('attempt.failed', { next: { kind: 'give-up' } }), 'error'],
    [event('attempt.failed', { next: { kind: 'retry' } }), 'warning'],
    [event('session.failed', {}), 'error'],
    [event('attempt.lost', {}), 'warning'],
    [event('gate.check', { result: { passed: true } }), 'info'],
    [event('landing.check', { result: { passed: false } }), 'warning'],
    [event('gate.verdict', { verdict: { accepted: true, notes: [] } }), 'info'],
    [event('gate.verdict', { verdict: { accepted: true, notes: [{ check: 'x' }] } }), 'warning'],
    [event('gate.verdict', { verdict: { accepted: false, notes: [] } }), 'warning'],
    [event('history.imported', { success: false }), 'warning'],
    [event('history.imported', { success: null }), 'info'],
    [agent({ kind: 'text', text: 'no' }), 'info'],
    [agent({ kind: 'retry', attempt: 1 }), 'warning'],
    [agent({ kind: 'limit', status: 'rejected' }), 'warning'],
    [agent({ kind: 'denial', tool: 'Bash' }), 'warning'],
    [agent({ kind: 'tool-end', ok: true }), 'info'],
    [agent({ kind: 'tool-end', ok: false }), 'warning'],
    [agent({ kind: 'result', ok: false }), 'warning'],
    [event('security.found', { rule: 'ip', severity: 'low', where: 'stdout', count: 1 }), 'warning'],
  ])('%o', (each, level) => {
    expect(levelOf(each)).toBe(level);
    expect(level === 'info' || typesAtLeast(level).includes(each.type)).toBe(true);
  });

  test('levels are in order', () => {
    expect([isAtLeast('error', 'warning'), isAtLeast('warning', 'warning'), isAtLeast('info', 'warning')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(typesAtLeast('critical').toSorted()).toEqual([
      'alert.pending',
      'alert.raised',
      'error.raised',
      'security.found',
    ]);
  });
});
