import type { Event } from '../../model/event.ts';
import type { AttemptState, SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { CheckResult } from '../../model/verdict.ts';

/** A part of an attempt, by the names of `Operation`. */
export type StageName = 'prepare' | 'work' | 'gate' | 'landing-queue' | 'landing';

/** A stretch of an attempt's time. A landing that was interrupted comes twice. */
export type Stage = { readonly name: StageName; readonly from: EpochMillis; readonly to: EpochMillis };

/** A check that ran, and when it ended; `stage`: which of the stages it belongs to, by index. */
export type TimedCheck = { readonly result: CheckResult; readonly at: EpochMillis; readonly stage: number };

/** When an attempt did what. */
export type Course = { readonly stages: readonly Stage[]; readonly checks: readonly TimedCheck[] };

/** The types of events that tell the course of an attempt. */
export const COURSE_TYPES = [
  'attempt.started',
  'attempt.running',
  'attempt.finished',
  'gate.check',
  'gate.verdict',
  'landing.started',
  'landing.check',
  'landing.requeued',
  'attempt.landed',
  'attempt.failed',
  'attempt.lost',
  'attempt.cancelled',
] as const;

/** Which stage begins with an event; null: the attempt is over. */
const BEGINS: Readonly<Partial<Record<Event['type'], StageName | null>>> = {
  'attempt.started': 'prepare',
  'attempt.running': 'work',
  'attempt.finished': 'gate',
  'gate.verdict': 'landing-queue',
  'landing.started': 'landing',
  'landing.requeued': 'landing-queue',
  'attempt.landed': null,
  'attempt.failed': null,
  'attempt.lost': null,
  'attempt.cancelled': null,
};

/** The courses of attempts, by their ids, from the events of a session in their order. */
export function coursesOf(events: Iterable<Event>): ReadonlyMap<string, Course> {
  const courses = new Map<string, CourseMaker>();
  for (const event of events) {
    if (event.attempt === null) continue;
    let maker = courses.get(event.attempt);
    if (maker === undefined) courses.set(event.attempt, (maker = new CourseMaker()));
    maker.add(event);
  }
  return courses;
}

class CourseMaker implements Course {
  readonly stages: Stage[] = [];
  readonly checks: TimedCheck[] = [];
  #open: { readonly name: StageName; readonly from: EpochMillis } | null = null;

  add(event: Event): void {
    if (event.type === 'gate.check' || event.type === 'landing.check') {
      this.checks.push({ result: event.data.result, at: event.at, stage: this.stages.length });
      return;
    }
    const begins = BEGINS[event.type];
    if (begins === undefined) return;
    const open = this.#open;
    // An accepted attempt that changed nothing lands out of the queue that it never stood in.
    const passedBy = open?.name === 'landing-queue' && event.type === 'attempt.landed';
    if (open !== null && !passedBy) this.stages.push({ ...open, to: event.at });
    // One that was refused only waits to be called failed.
    const refused = event.type === 'gate.verdict' && !event.data.verdict.accepted;
    this.#open = begins === null || refused ? null : { name: begins, from: event.at };
  }
}

/** Since when an attempt could have started: its session ran, its needs were done, its task's earlier try was settled. */
export function couldStart(state: SessionState, attempt: AttemptState): EpochMillis {
  const task = state.plan.tasks.find(({ id }) => id === attempt.task);
  const earlier = state.tasks[attempt.task]?.attempts ?? [];
  let since = Math.min(state.startedAt ?? state.createdAt, attempt.startedAt);
  const after = (ended: EpochMillis | null | undefined): void => {
    // What ended later was tried again since, and is not what this attempt waited for.
    if (ended != null && ended <= attempt.startedAt) since = Math.max(since, ended);
  };
  for (const need of task?.needs ?? []) {
    const landed = state.tasks[need]?.landed;
    after(landed == null ? null : state.attempts[landed.attempt]?.endedAt);
  }
  after(state.attempts[earlier[earlier.indexOf(attempt.id) - 1] ?? '']?.endedAt);
  return since;
}
