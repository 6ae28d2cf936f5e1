import { ALERT_LEVELS, type AlertLevel } from './alert.ts';
import type { EventType } from './event.ts';

/** A value in a payload that levels are told by; what is missing counts as null. */
type Told = string | boolean | null;

/** When an event is of a level: every path into its payload (`event.kind`, `notes.0`) has one of the values. None: always. */
export type LevelCase = {
  readonly level: AlertLevel;
  readonly when: readonly { readonly path: string; readonly among: readonly Told[] }[];
};

const by = (path: string, ...among: readonly Told[]): LevelCase['when'][number] => ({ path, among });
const is = (level: AlertLevel, ...when: LevelCase['when']): LevelCase => ({ level, when });
/** Of those that say their level themselves. */
const SAID = ALERT_LEVELS.map((level) => is(level, by('level', level)));
const WARNING = [is('warning')];
const CHECKED = [is('info', by('result.passed', true)), ...WARNING];

/**
 * How grave events are, as data, so that a database can be asked for it too: by type, the first case that holds; `info` where
 * none does, and all other types. Alerts and notes say so themselves. `critical`: the run cannot go on, or a secret was found;
 * `error`: something is lost that was tried (a task given up, a session failed); `warning`: worth a look, but it goes on by
 * itself; `info`: all the rest.
 */
const CASES: Readonly<Partial<Record<EventType, readonly LevelCase[]>>> = {
  'alert.pending': SAID,
  'alert.raised': SAID,
  note: [is('warning', by('level', 'warning'))],
  'error.raised': [is('critical', by('fatal', true)), is('warning', by('severity', 'warning')), is('error')],
  'security.found': [is('critical', by('severity', 'critical', 'high')), ...WARNING],
  'session.failed': [is('error')],
  'session.paused': [is('info', by('code', null)), is('error')],
  'session.cancelled': WARNING,
  'task.failed': [is('error')],
  'task.cancelled': WARNING,
  'attempt.failed': [is('error', by('next.kind', 'give-up')), ...WARNING],
  'attempt.lost': WARNING,
  'attempt.cancelled': WARNING,
  'attempt.agent': [
    // Also a refused call: what it costs is told by the attempt's failure and the agent that rests.
    is('warning', by('event.kind', 'limit', 'retry', 'denial')),
    is('warning', by('event.kind', 'tool-end', 'result'), by('event.ok', false)),
  ],
  'gate.check': CHECKED,
  'gate.verdict': [is('info', by('verdict.accepted', true), by('verdict.notes.0', null)), ...WARNING],
  'landing.check': CHECKED,
  'landing.requeued': WARNING,
  'agent.parked': WARNING,
  'conflict.predicted': WARNING,
  'model.fallback': WARNING,
  'budget.crossed': WARNING,
  'estimate.asked': [is('info', by('outcome', 'answered')), ...WARNING],
  'history.imported': [is('warning', by('success', false))],
};

/** What tells the levels of a type: the first case that holds; `info` where none does. */
export function levelCases(type: string): readonly LevelCase[] {
  return Object.hasOwn(CASES, type) ? (CASES[type as EventType] ?? []) : [];
}

/** How grave an event is. */
export function levelOf({ type, data }: { readonly type: string; readonly data: unknown }): AlertLevel {
  const holds = ({ when }: LevelCase): boolean =>
    when.every(({ path, among }) => among.some((value) => value === valueAt(data, path)));
  return levelCases(type).find(holds)?.level ?? 'info';
}

/** Types that can have events of at least a level above `info`, so that no others need to be read for them. */
export function typesAtLeast(least: Exclude<AlertLevel, 'info'>): readonly EventType[] {
  const types = Object.keys(CASES) as EventType[];
  return types.filter((type) => levelCases(type).some(({ level }) => isAtLeast(level, least)));
}

/** Whether a level is as grave as another, or graver. */
export function isAtLeast(level: AlertLevel, least: AlertLevel): boolean {
  return ALERT_LEVELS.indexOf(level) >= ALERT_LEVELS.indexOf(least);
}

function valueAt(data: unknown, path: string): unknown {
  let value: unknown = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
