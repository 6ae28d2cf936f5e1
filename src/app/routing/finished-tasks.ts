import type { SessionState, TaskState } from '../../model/session.ts';
import type { FinishedTask } from '../../routing/complexity/similar-tasks.ts';
import { sizedCommit } from '../../routing/complexity/sized-commit.ts';
import { taskText } from './task-text.ts';
import type { RoutingParts } from './routing-parts.ts';

/** The newest sessions are looked at. */
const MOST_SESSIONS = 30;
const MOST_TASKS = 200;

/** Tasks that agents finished here, newest first, with what their commits came to. */
export async function finishedTasks({ store, history }: RoutingParts): Promise<readonly FinishedTask[]> {
  const finished = (await store.sessions()).filter(({ done }) => done > 0).slice(0, MOST_SESSIONS);
  // A session is loaded as a whole: no more of them than it takes.
  let enough = 0;
  const heads = finished.filter(({ done }) => {
    enough += done;
    return enough - done < MOST_TASKS;
  });
  const states = await Promise.all(heads.map(({ id }) => store.load(id)));
  const landed = states.flatMap((state) => (state === null ? [] : landedTasks(state))).slice(0, MOST_TASKS);
  const commits = await history.of(landed.map(({ commit }) => commit));
  const sizes = new Map(commits.map((commit) => [commit.commit, sizedCommit(commit)]));
  return landed.flatMap(({ commit, ...task }) => {
    const size = sizes.get(commit) ?? null;
    return size === null ? [] : [{ ...task, lines: size.lines, files: size.files }];
  });
}

type Landed = Omit<FinishedTask, 'lines' | 'files'> & { readonly commit: string };

function landedTasks(state: SessionState): readonly Landed[] {
  const tasks = new Map(state.plan.tasks.map((task) => [task.id, task]));
  return Object.values(state.tasks).flatMap((done: TaskState): readonly Landed[] => {
    const task = tasks.get(done.id);
    const commit = done.landed?.commit ?? null;
    if (task === undefined || task.work.kind === 'run' || commit === null || done.status !== 'done') return [];
    const last = state.attempts[done.landed?.attempt ?? ''];
    // Recordings are played, not worked on.
    if (last === undefined || last.assignment.agent === 'replay') return [];
    return [{ id: `${state.id}/${task.id}`, text: taskText(task), attempts: done.attempts.length, commit }];
  });
}
