import type { SessionState } from '../../model/session.ts';
import { NAMES } from './conventions.ts';
import { sessionSpan, taskSpan } from './ids.ts';
import { DONE, failed, makeSpan, moneyAttributes, type Span } from './span.ts';
import { couldStart } from './stages.ts';

/**
 * The span of a session that has ended, and those of its tasks that were tried: each from its first attempt to the end of its
 * last. None while the session has not ended, for a span goes out once.
 */
export function sessionSpans(state: SessionState): readonly Span[] {
  const { endedAt, status } = state;
  if (endedAt === null || status === 'created' || status === 'running' || status === 'paused') return [];
  const root = makeSpan(state, {
    id: sessionSpan(state),
    parent: null,
    name: `session ${state.plan.name}`,
    from: state.startedAt ?? state.createdAt,
    to: endedAt,
    of: {
      'br.plan': state.plan.name,
      'br.status': status,
      'br.tasks': Object.keys(state.tasks).length,
      'br.tasks.done': Object.values(state.tasks).filter((task) => task.status === 'done').length,
      'br.base': state.base,
      'br.head': state.head,
      ...moneyAttributes(Object.values(state.attempts).flatMap(({ usage }) => usage)),
      [NAMES.errorType]: status === 'failed' ? (state.reasonCode ?? 'failed') : null,
    },
    status: status === 'completed' ? DONE : status === 'failed' ? failed(state.reason ?? 'failed') : null,
  });
  return [root, ...Object.keys(state.tasks).flatMap((task) => taskSpans(state, task))];
}

function taskSpans(state: SessionState, id: string): readonly Span[] {
  const task = state.tasks[id];
  const attempts = (task?.attempts ?? []).flatMap((attempt) => state.attempts[attempt] ?? []);
  const [first] = attempts;
  const last = attempts.at(-1);
  if (task === undefined || first === undefined || last?.endedAt == null) return [];
  const title = state.plan.tasks.find((each) => each.id === id)?.title;
  return [
    makeSpan(state, {
      id: taskSpan(state, id),
      parent: sessionSpan(state),
      name: `task ${id}`,
      from: couldStart(state, first),
      to: last.endedAt,
      of: {
        'br.task': id,
        'br.task.title': title,
        'br.status': task.status,
        'br.attempts': attempts.length,
        'br.commit': task.landed?.commit,
        ...moneyAttributes(attempts.flatMap(({ usage }) => usage)),
        [NAMES.errorType]: task.status === 'failed' ? (last.failure?.class ?? last.status) : null,
      },
      status: task.status === 'done' ? DONE : task.status === 'failed' ? failed(task.reason ?? 'failed') : null,
    }),
  ];
}
