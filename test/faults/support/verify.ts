import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { AttemptState } from '../../../src/model/session.ts';
import type { Rig } from '../../support/rig.ts';
import type { Strike } from './disturb.ts';
import type { FaultTask } from './fault-plan.ts';
import type { Result } from './result.ts';

/** Holds a disturbed session against what must always be true, and against a run of the same plan that nobody disturbed. */
export function verifyResult(
  result: Result,
  { undisturbed, tasks, strikes }: { undisturbed: Result; tasks: readonly FaultTask[]; strikes: readonly Strike[] },
): void {
  const { state } = result;
  expect(state.status).toBe('completed');
  expect(result.tree, 'the content that landed').toBe(undisturbed.tree);
  expect(result.folded, 'stored states are the fold of their events').toEqual(state);
  expect(result.tip).toBe(state.head);
  const landing = tasks.filter((task) => task.kind !== 'idle').map((task) => task.id);
  expect(result.landed.map((commit) => commit.task).toSorted(), 'one commit a task').toEqual(landing.toSorted());
  for (const { task, attempt } of result.landed) expect(state.tasks[task]?.landed?.attempt).toBe(attempt);
  verifyOnce(result);
  for (const attempt of Object.values(state.attempts)) verifyEnd(attempt, result, { tasks, strikes });
}

/** Nothing ran after it was accepted and landed, and no attempt came to its end twice. */
function verifyOnce({ state, events, notes }: Result): void {
  const ends = notes.filter((note) => note.word === 'end').map((note) => note.attempt);
  expect(ends.toSorted()).toEqual([...new Set(ends)].toSorted());
  const starts = notes.filter((note) => note.word === 'start').map((note) => note.attempt);
  expect(starts.toSorted(), 'no attempt was started twice').toEqual([...new Set(starts)].toSorted());
  const accepted = new Set<string>();
  for (const event of events) {
    if (event.type === 'attempt.started' && event.task !== null)
      expect(accepted.has(event.task), `${event.attempt} started although the task was accepted`).toBe(false);
    if (event.type === 'gate.verdict' && event.data.verdict.accepted && event.task !== null) accepted.add(event.task);
    // Sent back from the landing, the work is not accepted any more.
    if (event.type === 'attempt.failed' && event.task !== null) accepted.delete(event.task);
  }
  const unknown = notes.filter((note) => state.attempts[note.attempt] === undefined);
  expect(unknown, 'everything that ran is known').toEqual([]);
}

/** An attempt that did not land has a reason that is not ours, and whatever it had changed is kept. */
function verifyEnd(
  attempt: AttemptState,
  { notes, events }: Result,
  { tasks, strikes }: { tasks: readonly FaultTask[]; strikes: readonly Strike[] },
): void {
  const { id } = attempt;
  const words = notes.filter((note) => note.attempt === id).map((note) => note.word);
  const struck = strikes.some((strike) => strike.marker === id || strike.marker?.startsWith(`${id}/`) === true);
  const kind = tasks.find((task) => task.id === attempt.task)?.kind;
  if (attempt.snapshot === null) expect(words, `${id}: what it wrote is kept`).not.toContain('wrote');
  if (attempt.status === 'landed') return;
  if (attempt.status === 'lost') {
    // Without a kill of its own it is only lost when it had not begun.
    if (!struck) expect(words, `${id} is lost although nobody killed it`).toEqual([]);
    return;
  }
  expect(attempt.status, id).toBe('failed');
  const failure = attempt.failure?.class;
  const hits = strikes.filter((strike) => strike.marker?.startsWith(`${id}/`));
  // A check that was killed is run again once: the work does not pay for it.
  if (hits.length === 1 && failure === 'gate' && kind !== 'talk') expect.fail(`${id} was refused for a killed check`);
  const planned = (kind === 'list' && failure === 'conflict') || (kind === 'talk' && failure === 'gate');
  const evidence = JSON.stringify([attempt.failure, events.filter((event) => event.attempt === id).map((e) => e.type)]);
  expect(planned || struck, `${id} failed although nobody killed it: ${evidence}`).toBe(true);
}

/** Nothing runs, and nothing lies about that the session had for itself. */
export async function verifyTidy(rig: Rig, result: Result): Promise<void> {
  expect(await rig.leftovers()).toEqual([]);
  expect(await rig.slots()).toEqual([]);
  expect((await rig.git('worktree', 'list')).trim().split('\n')).toHaveLength(1);
  const files = await readdir(path.join(rig.root, '.git'), { recursive: true });
  expect(files.filter((file) => file.endsWith('.lock') || file.startsWith('worktrees/'))).toEqual([]);
  expect((await rig.git('status', '--porcelain')).trim()).toBe('?? plan.yaml');
  const refs = (await rig.git('for-each-ref', '--format=%(refname)%09%(tree)', 'refs/buildrunner')).trim().split('\n');
  const kept = new Map(refs.map((line) => line.split('\t') as [string, string]));
  for (const { id, snapshot } of Object.values(result.state.attempts))
    if (snapshot !== null && snapshot.changes.length > 0)
      expect(kept.get(`refs/buildrunner/${id}`), `${id} is kept`).toBe(snapshot.tree);
  await rig.git('fsck', '--connectivity-only', '--no-dangling');
}
