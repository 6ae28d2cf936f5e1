import path from 'node:path';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { fold, foldInto } from '../../src/parallel/fold.ts';
import type { Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { sampleCreated, sampleDrafts, samplePlan, unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];
const TASKS = 10;

/**
 * Two weeks of a project, written by a real store with a clock of its own: three sessions of ten tasks a week, each tried once,
 * first with one and then with five of them turned away by the check `test`; and an hour of work where it was ten minutes.
 */
export async function writeTwoWeeks(root: string, now: number): Promise<void> {
  let time = now;
  const clock = { now: () => time, monotonic: () => time - now + 15 * DAY };
  const file = path.join(root, '.buildrunner', 'data.db');
  const store = unwrap(await openSqliteStore({ ...sampleOptions(fold), fold: foldInto, measure, clock, path: file }));
  for (const [index, ago] of [13, 11, 9, 6, 4, 2].entries()) {
    time = now - ago * DAY;
    const late = index >= 3;
    const pass = (ms: number): void => {
      time += ms;
    };
    await oneSession(store, `shop-000${index}`, { red: late ? 5 : 1, work: late ? 60 * MINUTE : 10 * MINUTE, pass });
  }
  await store.close();
}

type Shape = { readonly red: number; readonly work: number; readonly pass: (ms: number) => void };

async function oneSession(store: Store, session: string, { red, work, pass }: Shape): Promise<void> {
  const tasks = Array.from({ length: TASKS }, (_, index) => `t${index}`);
  let { lease, state } = unwrap(await store.create(session, [sampleCreated(session, samplePlan(tasks))]));
  const append = async (type: EventDraft['type'], over: object = {}, task?: string): Promise<void> => {
    const draft = sampleDrafts(state).find((each) => each.type === type && each.task === task);
    if (draft === undefined) throw new Error(`no ${type}`);
    const changed = { ...draft, data: { ...draft.data, ...over } } as EventDraft;
    ({ state } = unwrap(await store.append(lease, [changed])));
  };
  await append('session.started');
  for (const [index, task] of tasks.entries()) {
    const turnedAway = index < red;
    await append('attempt.started', {}, task);
    await append('attempt.running', {}, task);
    pass(work + index * 1_000);
    await append('attempt.finished', {}, task);
    const check = sampleDrafts(state).find((each) => each.type === 'gate.check' && each.task === task);
    if (check?.type !== 'gate.check') throw new Error('no check');
    await append('gate.check', { result: { ...check.data.result, passed: !turnedAway } }, task);
    if (turnedAway) {
      await append('attempt.failed', { next: { kind: 'give-up', reason: 'no retries' } }, task);
      continue;
    }
    await append('gate.verdict', {}, task);
    await append('landing.started', {}, task);
    await append('attempt.landed', {}, task);
  }
  unwrap(
    await store.append(lease, [{ type: 'session.failed', data: { reason: 'tasks failed', code: 'tasks-failed' } }]),
  );
  await store.release(lease);
}
