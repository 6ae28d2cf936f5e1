import type { Task } from '../../model/plan.ts';

/** What a task says of itself. */
export function taskText({ title, work }: Task): string {
  return work.kind === 'run' ? title : `${title}\n\n${work.prompt}`;
}
