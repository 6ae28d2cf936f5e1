import type { Task } from '../model/plan.ts';
import type { AttemptState } from '../model/session.ts';

/** Trailer that names the attempt a landed commit came from. */
export const ATTEMPT_TRAILER = 'BuildRunner-Attempt';

/** git's own advice for subjects is 50 to 72 columns. */
const SUBJECT = 72;

/** The message of a landed commit: the task's title and the agent's closing words, masked, and the trailers. */
export function landingMessage(task: Task, attempt: AttemptState, mask: (text: string) => string): string {
  const title = mask(task.title.split('\n', 1)[0]?.trim() ?? task.id);
  const subject = title.length <= SUBJECT ? title : `${title.slice(0, SUBJECT - 1)}…`;
  const body = attempt.summary === null ? [] : [tame(mask(attempt.summary)), ''];
  return [subject, '', ...body, `BuildRunner-Task: ${task.id}`, `${ATTEMPT_TRAILER}: ${attempt.id}`, ''].join('\n');
}

/** An agent's words are data: no line of them may pass for a trailer of ours or a comment. */
function tame(summary: string): string {
  return summary
    .trim()
    .slice(0, 2000)
    .split('\n')
    .map((line) => (/^(BuildRunner-|#)/.test(line) ? `  ${line}` : line))
    .join('\n');
}
