/**
 * BuildRunner as a library: open a repository, read a plan, run it, follow what happens.
 *
 * @example
 * ```ts
 * import { openApp } from 'buildrunner';
 *
 * const app = await openApp({ cwd: process.cwd(), env: process.env });
 * if (!app.ok) throw new Error(app.error.cause);
 * const loaded = await app.value.readPlan('plan.yaml');
 * ```
 *
 * @module
 */
export { openApp } from './app.ts';
export type { App, AppOptions, LoadedPlan, Prepared, RunHandle } from './app.ts';
export { err, ok } from './lib/result.ts';
export type { Result } from './lib/result.ts';
export { version } from './lib/version.ts';
export type { AgentEvent, RawPointer } from './model/agent-event.ts';
export type { AttemptFailure, FailureClass } from './model/attempt-failure.ts';
export type { Event, EventDraft, EventPayloads, EventType, SessionCommand } from './model/event.ts';
export type { Failure, FailureCode, Place, Problem } from './model/failure.ts';
export { failure } from './model/failures.ts';
export type { Check, Command, Plan, Task, Work } from './model/plan.ts';
export type {
  Assignment,
  AttemptState,
  AttemptStatus,
  RunOptions,
  SessionState,
  SessionStatus,
  Snapshot,
  TaskState,
  TaskStatus,
} from './model/session.ts';
export type { Cost, ModelUsage, TokenUsage } from './model/usage.ts';
export type { ChangedPath, CheckResult, Verdict } from './model/verdict.ts';
export type { Wait } from './model/wait.ts';
export type {
  Agent,
  AgentCapabilities,
  AgentCommand,
  AgentDecoder,
  AgentOutcome,
  AgentProbe,
  AgentRequest,
} from './ports/agent.ts';
export type { Clock, Timer } from './ports/clock.ts';
export type { Exit } from './ports/process.ts';
export type { Repository, RepositoryInfo } from './ports/repository.ts';
export type {
  Appended,
  EventQuery,
  Lease,
  Owner,
  PendingCommand,
  SessionHead,
  Store,
  StoreIdentity,
  StoreOptions,
} from './ports/store.ts';
