import { nearestWord } from '../../lib/nearest-word.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { EventType, SessionPayloads } from '../../model/event.ts';
import { RECORD_TYPES } from '../../model/record-event.ts';

/** Every type of a session's events, so that a new one cannot be forgotten. */
const OF_SESSIONS: Readonly<Record<keyof SessionPayloads, true>> = {
  'session.created': true,
  'session.started': true,
  'session.paused': true,
  'session.completed': true,
  'session.failed': true,
  'session.cancelled': true,
  'session.landed': true,
  'plan.changed': true,
  'task.failed': true,
  'task.cancelled': true,
  'task.reset': true,
  'attempt.started': true,
  'attempt.prepared': true,
  'attempt.running': true,
  'attempt.adopted': true,
  'attempt.agent': true,
  'attempt.finished': true,
  'gate.check': true,
  'gate.verdict': true,
  'landing.started': true,
  'landing.check': true,
  'landing.requeued': true,
  'attempt.landed': true,
  'attempt.failed': true,
  'attempt.lost': true,
  'attempt.cancelled': true,
  'agent.parked': true,
  'conflict.predicted': true,
  'command.handled': true,
  note: true,
};

/** All types of events. */
export const EVENT_TYPES: readonly EventType[] = [
  ...(Object.keys(OF_SESSIONS) as (keyof SessionPayloads)[]),
  ...RECORD_TYPES,
];

/** The words before the dots: each names all types that begin with it. */
export const EVENT_FAMILIES: readonly string[] = [...new Set(EVENT_TYPES.map((type) => type.replace(/\..*/, '')))];

/**
 * The types that some words name: a type (`attempt.failed`), or a family (`alert`, `alert.*`). The error is the first word that
 * names none, with the known one that is most like it.
 */
export function typesNamed(
  words: readonly string[],
): Result<readonly EventType[], { readonly word: string; readonly nearest: string | null }> {
  const named = new Set<EventType>();
  for (const word of words) {
    const family = word.replace(/\.\*$/, '');
    const found = EVENT_TYPES.filter((type) => type === word || type.startsWith(`${family}.`));
    if (found.length === 0) return err({ word, nearest: nearestWord(word, [...EVENT_TYPES, ...EVENT_FAMILIES]) });
    for (const type of found) named.add(type);
  }
  return ok([...named]);
}
