import type { AttemptState, SessionState } from '../model/session.ts';
import type { CommitId, Millis } from '../model/units.ts';
import type { CheckResult } from '../model/verdict.ts';
import type { Wait } from '../model/wait.ts';
import { costByModel, type ModelCost } from './cost.ts';
import type { When } from './format.ts';
import { evidenceLines } from './evidence-lines.ts';
import { lastLines, oneLine } from './plain-text.ts';
import { type TaskRow, taskRows } from './task-rows.ts';

/** How many lines of a red check's output a summary quotes. */
const TAIL_LINES = 8;

/** A task that is done. `commit` null: there was nothing to land. */
export type LandedTask = {
  readonly task: string;
  readonly title: string;
  readonly commit: CommitId | null;
  readonly attempts: number;
  /** What its gate let pass and wants known, such as changes outside the claims. */
  readonly notes: readonly string[];
};

/** A task that did not land, with what a person needs to decide about it. */
export type OpenTask = {
  readonly task: string;
  readonly word: TaskRow['word'];
  readonly reason: string;
  /** The red check that stopped the last attempt (null: something else did), and the end of what there is to show. */
  readonly check: string | null;
  readonly tail: readonly string[];
  readonly attempts: number;
};

/** A command to type next, and why. */
export type NextCommand = { readonly command: string; readonly about: string };

/** What a run came to. */
export type Summary = {
  readonly session: string;
  readonly status: SessionState['status'];
  readonly reason: string | null;
  /** What kind of thing stopped it; null where it went to its end. */
  readonly reasonCode: SessionState['reasonCode'];
  readonly branch: string;
  readonly head: CommitId;
  readonly total: number;
  readonly landed: readonly LandedTask[];
  readonly open: readonly OpenTask[];
  readonly costs: readonly ModelCost[];
  /** How long this run took, by the clock on the wall. */
  readonly wall: Millis;
  readonly next: readonly NextCommand[];
};

/** What a summary is made from; `wall` is measured by whoever ran the session. */
export type SummaryInput = {
  readonly state: SessionState;
  readonly waits: Readonly<Record<string, Wait>>;
  readonly when: When;
  readonly wall: Millis;
};

/** What landed, what did not and why, what it cost, and what to type next. */
export function summarize({ state, waits, when, wall }: SummaryInput): Summary {
  const rows = taskRows({ state, waits, when });
  const landed = rows.filter((row) => state.tasks[row.id]?.status === 'done');
  return {
    session: state.id,
    status: state.status,
    reason: state.reason === null ? null : oneLine(state.reason),
    reasonCode: state.reasonCode,
    branch: state.branch,
    head: state.head,
    total: state.plan.tasks.length,
    landed: landed.map((row) => ({
      task: row.id,
      title: row.title,
      commit: state.tasks[row.id]?.landed?.commit ?? null,
      attempts: row.attempts,
      notes: landedNotes(state, row.id),
    })),
    open: rows.filter((row) => !landed.includes(row)).map((row) => openTask(state, row)),
    costs: costByModel(Object.values(state.attempts)),
    wall,
    next: nextCommands(state),
  };
}

function landedNotes(state: SessionState, task: string): readonly string[] {
  const landed = state.tasks[task]?.landed;
  const verdict = landed == null ? null : state.attempts[landed.attempt]?.verdict;
  return (verdict?.notes ?? []).map(oneLine);
}

function openTask(state: SessionState, row: TaskRow): OpenTask {
  const attempt = latestAttempt(state, row.id);
  const failed = row.word === 'failed' ? attempt : undefined;
  const red = failed === undefined ? undefined : redCheck(failed);
  const evidence = failed?.failure == null ? [] : evidenceLines(failed.failure, TAIL_LINES);
  return {
    task: row.id,
    word: row.word,
    reason: row.detail,
    check: red === undefined ? null : oneLine(red.name),
    tail: red === undefined ? evidence : lastLines(red.tail, TAIL_LINES),
    attempts: row.attempts,
  };
}

/** The first check that decided against an attempt, if one did. */
function redCheck(attempt: AttemptState): CheckResult | undefined {
  return attempt.verdict?.checks.find((check) => !check.passed);
}

/** The newest attempt of a task, or undefined when it never started. */
export function latestAttempt(state: SessionState, task: string): AttemptState | undefined {
  const id = state.tasks[task]?.attempts.at(-1);
  return id === undefined ? undefined : state.attempts[id];
}

/** What must be true before going on makes sense. */
function goOn({ reasonCode }: SessionState): string {
  if (reasonCode === 'budget') return 'go on, with more money: in the plan, by --budget, or by br routing budget set';
  if (reasonCode === 'agent-unavailable') return 'go on, once the agent works again';
  return 'go on';
}

/** Whether tasks that could start wait only because another failed. */
function heldByFailFast({ options, plan, tasks }: SessionState): boolean {
  if (!(options.failFast ?? plan.failFast) || !plan.tasks.some(({ id }) => tasks[id]?.status === 'failed'))
    return false;
  return plan.tasks.some(
    ({ id, needs }) => tasks[id]?.status === 'pending' && needs.every((need) => tasks[need]?.status === 'done'),
  );
}

/** What to type next, most likely first. Each command names the session: it may not be the newest one any more. `interrupted`: it should run, and surely nobody runs it. */
export function nextCommands(state: SessionState, interrupted = false): readonly NextCommand[] {
  const next: NextCommand[] = [];
  const failed = state.plan.tasks.filter((task) => state.tasks[task.id]?.status === 'failed').map((task) => task.id);
  const firstFailed = failed[0];
  if (firstFailed !== undefined) {
    next.push({ command: `br logs ${firstFailed} --session ${state.id}`, about: 'see what happened' });
    next.push({
      command: `br retry ${failed.join(' ')} --session ${state.id}`,
      about: failed.length === 1 ? 'try it again' : 'try them again',
    });
  }
  if ((state.status === 'paused' || state.status === 'failed') && heldByFailFast(state))
    next.push({ command: `br resume ${state.id} --keep-going`, about: 'go on with the tasks that wait' });
  else if (
    state.status === 'paused' ||
    (state.status === 'failed' && failed.length === 0) ||
    state.status === 'created'
  )
    next.push({ command: `br resume ${state.id}`, about: goOn(state) });
  if (state.status === 'running')
    next.push({ command: `br resume ${state.id}`, about: interrupted ? 'go on' : 'go on, if no br runs it any more' });
  const landedSomething = state.head !== state.base;
  if (landedSomething && state.landedAs === null) {
    next.push({ command: `br diff --session ${state.id}`, about: 'see all that landed' });
    const what = state.status === 'completed' ? 'bring it to' : 'bring what has landed to';
    next.push({ command: `br land ${state.id}`, about: `${what} ${state.target ?? 'a branch of yours'}` });
  }
  return next;
}
