import { commandLine } from '../../model/command-line.ts';
import type { Plan, Task } from '../../model/plan.ts';
import type { RoutingPolicy } from '../../model/route.ts';
import type { MicroUsd, Millis } from '../../model/units.ts';
import { criticalPath, levels } from '../graph.ts';
import { type SerialisingPair, serialisingClaims } from '../serialising-claims.ts';

/** One task, as shown. Money in micro-dollars, durations in milliseconds. */
export type TaskOutline = {
  readonly id: string;
  readonly title: string;
  /** 0 for tasks that need nothing; tasks of one level may run at once as far as needs go. */
  readonly level: number;
  readonly critical: boolean;
  /** The agent, or null for a command. */
  readonly agent: string | null;
  readonly model: string | null;
  /** Null where the plan does not say: the agent's own choice, and the configuration's. */
  readonly effort: string | null;
  readonly policy: RoutingPolicy | null;
  readonly fallback: readonly string[] | null;
  /** The command as a person would type it, or null for a prompt. */
  readonly run: string | null;
  readonly needs: readonly string[];
  readonly files: readonly string[];
  readonly checks: readonly string[];
  readonly isolation: Task['isolation'];
  readonly timeout: Millis;
  readonly retries: number;
  readonly budget: MicroUsd | null;
};

/** What `br plan show` tells about a plan; with `--json`, this very value. */
export type PlanOutline = {
  readonly name: string;
  readonly base: string | null;
  readonly budget: MicroUsd | null;
  readonly concurrency: number;
  readonly levels: readonly (readonly string[])[];
  /** The longest chain of needs: with every task alike, no run takes fewer steps. */
  readonly criticalPath: readonly string[];
  /** Pairs that could run at once by their needs but claim common paths; empty for plans over 2000 tasks. */
  readonly serialising: readonly SerialisingPair[];
  readonly checks: number;
  /** How many tasks each agent has; `command` for commands. */
  readonly agents: Readonly<Record<string, number>>;
  readonly tasks: readonly TaskOutline[];
};

/** Works out the outline of a plan. */
export function planOutline(plan: Plan): PlanOutline {
  const byLevel = levels(plan.tasks);
  const level = new Map(byLevel.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const path = criticalPath(plan.tasks).ids;
  const critical = new Set(path);
  const agents: Record<string, number> = {};
  for (const { work } of plan.tasks) {
    const agent = work.kind === 'prompt' ? work.agent : 'command';
    agents[agent] = (agents[agent] ?? 0) + 1;
  }
  return {
    name: plan.name,
    base: plan.base,
    budget: plan.budget,
    concurrency: plan.concurrency,
    levels: byLevel,
    criticalPath: path,
    serialising: serialisingClaims(plan.tasks),
    checks: plan.tasks.reduce((sum, task) => sum + task.checks.length, 0),
    agents,
    tasks: plan.tasks.map((task) => ({
      ...outlineOf(task),
      level: level.get(task.id) ?? 0,
      critical: critical.has(task.id),
    })),
  };
}

function outlineOf(task: Task): Omit<TaskOutline, 'level' | 'critical'> {
  const { work } = task;
  return {
    id: task.id,
    title: task.title,
    agent: work.kind === 'prompt' ? work.agent : null,
    model: work.kind === 'prompt' ? work.model : null,
    effort: work.kind === 'prompt' ? (work.effort ?? null) : null,
    policy: work.kind === 'prompt' ? (work.policy ?? null) : null,
    fallback: work.kind === 'prompt' ? (work.fallback ?? null) : null,
    run: work.kind === 'run' ? commandLine(work.command) : null,
    needs: task.needs,
    files: task.claims,
    checks: task.checks.map((check) => check.name),
    isolation: task.isolation,
    timeout: task.timeout,
    retries: task.retries,
    budget: task.budget,
  };
}
