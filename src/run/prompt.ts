import type { AttemptFailure } from '../model/attempt-failure.ts';
import { commandLine } from '../model/command-line.ts';
import { HANDOFF_FILE } from '../model/handoff-file.ts';
import type { Task } from '../model/plan.ts';
import type { AttemptMode } from '../model/session.ts';

/** What a task that this one needs has left behind. */
export type Handoff = { readonly task: string; readonly title: string; readonly text: string };

/** All that goes into a prompt. */
export type PromptParts = {
  readonly task: Task;
  readonly handoffs: readonly Handoff[];
  /** How this attempt goes on from the one before, and the judgement it has to heed (null: the work was only interrupted); null for a first try. */
  readonly retry: {
    readonly failure: AttemptFailure | null;
    readonly mode: AttemptMode;
    readonly resumed: boolean;
  } | null;
};

/**
 * The prompt of one attempt. Pure and stable: the same state gives the same words, so that an attempt that is taken up
 * again after a crash is the same attempt. A resumed conversation knows its task and only gets what is new.
 */
export function composePrompt({ task, handoffs, retry }: PromptParts): string {
  if (task.work.kind !== 'prompt') return '';
  const sections: string[] = [];
  if (retry?.resumed !== true) {
    sections.push(task.work.prompt.trim());
    if (handoffs.length > 0) sections.push(`# From the tasks before\n\n${handoffs.map(handoffSection).join('\n\n')}`);
    sections.push(rules(task));
  }
  if (retry !== null) sections.push(retrySection(retry.failure, retry.mode, retry.resumed));
  return `${sections.join('\n\n')}\n`;
}

function handoffSection({ task, title, text }: Handoff): string {
  return `## ${task}: ${title}\n\n${text.trim()}`;
}

function rules(task: Task): string {
  const lines = [
    '- Work in the current directory only. Leave your changes uncommitted: they are committed for you.',
    '- Nobody can answer questions. Decide, and say in your last message what you decided.',
  ];
  if (task.claims.length > 0) {
    const consequence =
      task.claimPolicy === 'refuse' ? 'changes elsewhere are refused' : 'stay out of other files unless you must';
    lines.push(`- Change only these paths (${consequence}): ${task.claims.join(', ')}`);
  }
  if (task.checks.length > 0)
    lines.push(
      `- Your work is accepted when these pass; run them yourself: ${task.checks.map((check) => `\`${commandLine(check.command)}\``).join(', ')}`,
    );
  lines.push(
    `- If later tasks should know something (names, decisions, how to use what you built), write it to ${HANDOFF_FILE}.`,
  );
  return `# Rules\n\n${lines.join('\n')}`;
}

function retrySection(failure: AttemptFailure | null, mode: AttemptMode, resumed: boolean): string {
  if (failure === null)
    return resumed
      ? // An agent that is told that its user refused a command would wait for that user.
        '# Go on\n\nYou were interrupted from outside; nobody objects to what you did, whatever the tool call that was cut off says. It may have taken effect in part: look before you repeat it. Your changes are still here. Go on with the task.'
      : '# Earlier work\n\nAn earlier try was interrupted. What it changed is in the working tree, uncommitted. Go on from there.';
  const where =
    mode === 'continue'
      ? 'Your earlier changes are still in the working tree. Fix what is wrong; keep what is right.'
      : 'The working tree is fresh, on the newest state of the project: earlier changes of this task are not in it. Do the task again, avoiding the failure.';
  return `# The last try was not accepted\n\n${failure.summary}\n\n${where}\n\n## Evidence\n\n${failure.evidence.trim()}`;
}
