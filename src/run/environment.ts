import { join } from 'node:path';
import { HANDOFF_FILE } from '../model/handoff-file.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { SessionState } from '../model/session.ts';
import { ownPaths } from './own-paths.ts';

/** What an attempt's processes get to know about it. */
export type AttemptSurroundings = {
  readonly session: Pick<SessionState, 'id' | 'branch'>;
  readonly plan: Plan;
  readonly task: Task;
  readonly attempt: { readonly id: string; readonly number: number; readonly base: string };
  readonly workspace: { readonly path: string; readonly env: Readonly<Record<string, string>> };
  readonly repositoryRoot: string;
  /** File with the handoffs of the needed tasks; it may be empty. */
  readonly inbox: string;
  /** File for the handoff of a task that has no tree of its own. */
  readonly outbox: string;
  /** A folder for what nobody needs afterwards, empty when the attempt begins. */
  readonly scratch: string;
};

/** Set by a surrounding git command (a hook, `git rebase --exec`); they would point the attempt's git at the wrong repository. */
const GIT_VARIABLES =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|CEILING_DIRECTORIES|INTERNAL_.*)$/;

/** The complete environment of an attempt's setup, agent and checks: the user's own, the plan's, the task's, then ours. Pure. */
export function attemptEnvironment(
  user: Readonly<Record<string, string | undefined>>,
  { session, plan, task, attempt, workspace, repositoryRoot, inbox, outbox, scratch }: AttemptSurroundings,
): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(user))
    if (value !== undefined && !GIT_VARIABLES.test(name)) env[name] = value;
  return {
    ...ownPaths(env, { root: repositoryRoot, workspace: workspace.path }),
    ...plan.env,
    ...task.env,
    BR_SESSION_ID: session.id,
    BR_SESSION_BRANCH: session.branch,
    BR_TASK_ID: task.id,
    BR_TASK_TITLE: task.title,
    BR_ATTEMPT_ID: attempt.id,
    BR_ATTEMPT: String(attempt.number),
    BR_BASE: attempt.base,
    ...workspace.env,
    BR_WORKSPACE: workspace.path,
    BR_REPOSITORY: repositoryRoot,
    // Inside the tree, because agents are confined to it; the user's own checkout is no place for it.
    BR_HANDOFF: task.isolation === 'none' ? outbox : `${workspace.path}/${HANDOFF_FILE}`,
    BR_INBOX: inbox,
    BR_SCRATCH: scratch,
    PWD: join(workspace.path, task.directory),
  };
}
