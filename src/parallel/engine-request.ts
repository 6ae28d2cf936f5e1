import { join } from 'node:path';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { Agent, AgentRequest } from '../ports/agent.ts';
import type { Confine } from '../ports/process.ts';
import type { Workspace } from '../ports/workspace.ts';
import { attemptEnvironment } from '../run/environment.ts';
import { composePrompt, type Handoff } from '../run/prompt.ts';
import { absentAgent } from './engine-absent-agent.ts';
import { openConversation } from './engine-conversation.ts';
import { conversationUsage, judgementBefore } from './conversation.ts';
import { type EngineContext, planOf, taskOf } from './engine-context.ts';
import { findTask } from './plan-index.ts';

/** The adapter of an attempt and all it may know; the same for a start and for a process found again. */
export function agentRequest(
  context: EngineContext,
  attempt: AttemptState,
  workspace: Pick<Workspace, 'path' | 'env'>,
): { agent: Agent; request: AgentRequest } {
  const state = context.state();
  const { agent: name } = attempt.assignment;
  const agent = context.deps.agents.get(name) ?? absentAgent(name);
  const previous = attempt.previous === null ? undefined : state.attempts[attempt.previous];
  const conversation =
    attempt.mode === 'continue' && previous !== undefined && isSameModel(previous, attempt)
      ? openConversation(previous, agent)
      : null;
  const resume =
    conversation === null
      ? null
      : { agentSession: conversation, usage: conversationUsage(withoutAttempt(state, attempt.id), conversation) };
  const failure = judgementBefore(state, attempt, resume !== null);
  const retry =
    previous === undefined || (failure === null && attempt.mode === 'fresh')
      ? null
      : { failure, mode: attempt.mode, resumed: resume !== null };
  const task = taskOf(context, attempt);
  const request: AgentRequest = {
    attempt: attempt.id,
    task,
    assignment: attempt.assignment,
    prompt: composePrompt({ task, handoffs: handoffs(context, attempt), retry }),
    workspace: workspace.path,
    cwd: join(workspace.path, task.directory),
    scratch: join(context.deps.attemptDir(attempt.id), 'scratch'),
    confined: task.sandbox !== 'none',
    resume,
    telemetry: context.deps.telemetryFor?.({ session: state.id, task: task.id, attempt: attempt.id }) ?? null,
    env: environment(context, attempt, workspace),
  };
  return { agent, request };
}

/** Another model would have to read the whole conversation anew, at the full price: it gets the tree and the evidence instead. */
function isSameModel({ assignment: a }: AttemptState, { assignment: b }: AttemptState): boolean {
  return a.agent === b.agent && a.model === b.model;
}

function withoutAttempt(state: SessionState, id: string): SessionState {
  return { ...state, attempts: Object.fromEntries(Object.entries(state.attempts).filter(([each]) => each !== id)) };
}

/** What the tasks this one needs hand to it, in the order of its needs. */
export function handoffs(context: EngineContext, attempt: AttemptState): readonly Handoff[] {
  const state = context.state();
  return taskOf(context, attempt).needs.flatMap((need) => {
    const task = findTask(planOf(context), need);
    const landed = state.tasks[need]?.landed;
    const written = landed === null || landed === undefined ? null : (state.attempts[landed.attempt]?.handoff ?? null);
    const text = [task?.handoff ?? null, written].filter((part) => part !== null).join('\n\n');
    return task === undefined || text === '' ? [] : [{ task: need, title: task.title, text }];
  });
}

/** The environment of everything an attempt runs. */
export function environment(
  context: EngineContext,
  attempt: AttemptState,
  workspace: Pick<Workspace, 'path' | 'env'>,
): Record<string, string> {
  const { deps } = context;
  const dir = deps.attemptDir(attempt.id);
  return attemptEnvironment(deps.env, {
    session: context.state(),
    plan: planOf(context),
    task: taskOf(context, attempt),
    attempt,
    workspace,
    repositoryRoot: deps.repository.info.root,
    inbox: join(dir, 'inbox.md'),
    outbox: join(dir, 'handoff.md'),
    scratch: join(dir, 'scratch'),
  });
}

/**
 * What may be written in an attempt whose task is confined; null: it is not. `agent` adds what that one needs for itself: what
 * checks run has no business there.
 */
export function confinement(
  context: EngineContext,
  attempt: AttemptState,
  workspace: Workspace,
  agent?: Agent,
): Confine | null {
  if (taskOf(context, attempt).sandbox === 'none' || workspace.kind === 'checkout') return null;
  const { deps } = context;
  const env = environment(context, attempt, workspace);
  const dir = deps.attemptDir(attempt.id);
  const cache = env['BR_CACHE'];
  const own = [workspace.path, ...workspace.beside, join(dir, 'scratch'), ...(cache === undefined ? [] : [cache])];
  const { root, commonDir } = deps.repository.info;
  return {
    writable: [...own, ...(agent?.writable?.(env) ?? [])],
    fixed: workspace.fixed ?? [],
    env: cache === undefined ? {} : ownCaches(cache, env, { ...planOf(context).env, ...taskOf(context, attempt).env }),
    visible: [root, commonDir, dir, ...(env['HOME'] === undefined ? [] : [env['HOME']])],
  };
}

/** npm and npx end with an error where their cache cannot be written. What the plan says about it counts. */
function ownCaches(
  cache: string,
  env: Readonly<Record<string, string>>,
  planned: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = Object.keys(env).filter((name) => name.toLowerCase() === 'npm_config_cache');
  if (names.some((name) => planned[name] !== undefined)) return {};
  const npm = join(cache, 'npm');
  return Object.fromEntries(['npm_config_cache', ...names].map((name) => [name, npm]));
}

/** Where an attempt's agent process runs from: its stdin, logs, exit record and liveness pipe. */
export function processDir(context: EngineContext, attempt: string): string {
  return join(context.deps.attemptDir(attempt), 'agent');
}
