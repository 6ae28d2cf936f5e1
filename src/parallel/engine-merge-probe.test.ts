import { expect, test } from 'vitest';
import type { Event, EventDraft } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';
import { createFakeClock, type FakeClock } from '../testing/fake-clock.ts';
import { someAttempt, someSession, someTask } from '../../test/support/session-states.ts';
import { MergeProbe } from './engine-merge-probe.ts';

type Bench = {
  readonly clock: FakeClock;
  readonly probe: MergeProbe;
  readonly peeked: string[];
  readonly appended: EventDraft[];
  /** Lets the time of one look pass and waits for it. */
  readonly look: () => Promise<void>;
  state: SessionState;
};

function bench(tasks: readonly (readonly [string, string[]])[]): Bench {
  const clock = createFakeClock();
  const [peeked, appended]: [string[], EventDraft[]] = [[], []];
  const state = someSession(
    tasks.map(([id, claims]) => ({
      task: someTask(id, { claims }),
      attempts: [someAttempt(id, 1, { workspace: `/slots/${id}` })],
    })),
  );
  const made: Bench = {
    clock,
    peeked,
    appended,
    state,
    probe: new MergeProbe({
      state: () => made.state,
      clock,
      append: async (drafts) => void appended.push(...drafts),
      workspaces: {
        find: async (_, holder) => ({ path: holder, kind: 'slot', env: {}, beside: [], notes: [] }),
        peek: async (_, workspace) => {
          peeked.push(workspace.path);
          return `${workspace.path} seen ${peeked.length}`;
        },
        conflicts: async () => ['b.txt', 'a.txt'],
      },
    }),
    look: async () => {
      clock.advance(2000);
      await new Promise(setImmediate);
    },
  };
  return made;
}

test('without a touch nothing is looked at and no timer waits', () => {
  const { clock } = bench([
    ['a', []],
    ['b', []],
  ]);
  expect(clock.pending).toBe(0);
});

test('the first sight of a conflict is told once, however often it is seen', async () => {
  const made = bench([
    ['a', []],
    ['b', []],
  ]);
  for (let round = 0; round < 3; round += 1) {
    made.probe.touched('notes-k3f9/a/1');
    made.probe.touched('notes-k3f9/b/1');
    // After the first look, ten times its length may not pass without another; a fake clock's looks last no time.
    await made.look();
  }
  const other = { task: 'b', attempt: 'notes-k3f9/b/1' };
  expect(made.appended).toEqual([
    {
      type: 'conflict.predicted',
      task: 'a',
      attempt: 'notes-k3f9/a/1',
      data: { other, files: ['b.txt', 'a.txt'] },
    },
  ]);
  expect(made.peeked).toHaveLength(6);
});

test('a burst of touches is one look, and one live tree alone is none', async () => {
  const made = bench([['a', []]]);
  for (let round = 0; round < 50; round += 1) made.probe.touched('notes-k3f9/a/1');
  expect(made.clock.pending).toBe(1);
  await made.look();
  expect([made.peeked, made.clock.pending]).toEqual([[], 0]);
});

test('trees that claims keep apart are not compared, unless one may leave its claims', async () => {
  const made = bench([
    ['a', ['a']],
    ['b', ['b']],
  ]);
  made.probe.touched('notes-k3f9/a/1');
  await made.look();
  expect(made.appended).toEqual([]);
  const tasks = made.state.plan.tasks.map((task) => ({ ...task, claimPolicy: 'widen' as const }));
  made.state = { ...made.state, plan: { ...made.state.plan, tasks } };
  made.probe.touched('notes-k3f9/a/1');
  await made.look();
  expect(made.appended).toHaveLength(1);
});

test('what an earlier owner told is not told again', async () => {
  const made = bench([
    ['a', []],
    ['b', []],
  ]);
  const other = { task: 'a', attempt: 'notes-k3f9/a/1' };
  const data = { other, files: ['x'] };
  const place = {
    seq: 1,
    id: '',
    mono: null,
    version: 1,
    at: 0,
    session: 'notes-k3f9',
    task: 'b',
    attempt: 'notes-k3f9/b/1',
  };
  const earlier: Event = { type: 'conflict.predicted', ...place, data };
  made.probe.told([earlier]);
  made.probe.touched('notes-k3f9/a/1');
  await made.look();
  expect([made.peeked.length, made.appended]).toEqual([2, []]);
});

test('a closed probe looks no more', async () => {
  const made = bench([
    ['a', []],
    ['b', []],
  ]);
  made.probe.touched('notes-k3f9/a/1');
  await made.probe.close();
  made.probe.touched('notes-k3f9/b/1');
  expect(made.clock.pending).toBe(0);
  await made.look();
  expect(made.peeked).toEqual([]);
});
