import { commandLine } from '../model/command-line.ts';
import type { Check, Plan, SetupStep, Task, Work } from '../model/plan.ts';
import { planDefaults } from './plan-defaults.ts';
import type { CheckDocument, DefaultsDocument, HeadDocument, TaskDocument } from './plan-schema.ts';
import type { ReadRoles } from './read-plan.ts';
import { resolveWho } from './resolve-who.ts';

/** A plan file without mistakes, as read. */
export type WholePlan = {
  readonly head: HeadDocument;
  readonly defaults: Partial<DefaultsDocument>;
  readonly roles: ReadRoles;
  readonly tasks: readonly TaskDocument[];
};

/** The plan with every default filled in. Call it for a file without mistakes. */
export function resolvePlan({ head, defaults, roles, tasks }: WholePlan): Plan {
  return {
    name: head.name,
    base: head.base ?? null,
    budget: head.budget ?? null,
    concurrency: head.concurrency ?? planDefaults.concurrency,
    onFailure: head.on_failure ?? planDefaults.onFailure,
    failFast: head.fail_fast ?? planDefaults.failFast,
    setup: (head.setup ?? []).map(({ run, directory, cache, outside }): SetupStep => ({
      command: run,
      directory: directory ?? defaults.directory ?? '',
      cache: cache === undefined || cache === true ? 'auto' : cache === false ? 'never' : cache,
      ...(outside === undefined ? {} : { outside }),
    })),
    setupTimeout: head.setup_timeout ?? planDefaults.setupTimeout,
    env: head.env ?? {},
    tasks: tasks.map((task) => resolveTask(task, defaults, roles)),
  };
}

function resolveTask(task: TaskDocument, defaults: Partial<DefaultsDocument>, roles: ReadRoles): Task {
  const work = workOf(task, defaults, roles);
  const forAgent = work.kind === 'prompt';
  const isolation = isolationOf(task, defaults);
  return {
    id: task.id,
    title: task.title?.trim() ?? titleOf(task),
    work,
    needs: [...new Set(task.needs)],
    claims: task.files ?? [],
    claimPolicy: task.claim_policy ?? defaults.claim_policy ?? planDefaults.claimPolicy,
    checks: checksOf(task, defaults).map(resolveCheck),
    timeout: task.timeout ?? defaults.timeout ?? planDefaults.timeout,
    idleTimeout: task.idle_timeout ?? defaults.idle_timeout ?? planDefaults.idleTimeout,
    retries: task.retries ?? defaults.retries ?? planDefaults.retries,
    budget: task.budget ?? (forAgent ? defaults.budget : undefined) ?? null,
    maxTurns: task.max_turns ?? (forAgent ? defaults.max_turns : undefined) ?? null,
    priority: task.priority ?? planDefaults.priority,
    isolation,
    sandbox: isolation === 'none' ? 'none' : (task.sandbox ?? defaults.sandbox ?? planDefaults.sandbox),
    directory: task.directory ?? defaults.directory ?? '',
    expectsChanges: task.expect_changes ?? forAgent,
    handoff: task.handoff ?? null,
    env: { ...defaults.env, ...task.env },
  };
}

/** The isolation that holds for a task. The default `none` holds for commands only: an agent always gets a tree of its own. */
export function isolationOf(task: Partial<TaskDocument>, defaults: Partial<DefaultsDocument>): Task['isolation'] {
  const fallback = task.run === undefined ? undefined : defaults.isolation;
  return task.isolation ?? fallback ?? planDefaults.isolation;
}

/** The checks that hold for a task. Those of `defaults` are for changes that land. */
export function checksOf(task: Partial<TaskDocument>, defaults: Partial<DefaultsDocument>): readonly CheckDocument[] {
  return task.checks ?? (isolationOf(task, defaults) === 'none' ? [] : (defaults.checks ?? []));
}

/** What a check is called. */
export function checkName(check: CheckDocument): string {
  return check.name?.trim() ?? commandLine(check.run);
}

function resolveCheck(check: CheckDocument): Check {
  return {
    name: checkName(check),
    command: check.run,
    failBefore: check.fail_before ?? false,
    timeout: check.timeout ?? planDefaults.checkTimeout,
  };
}

function workOf(task: TaskDocument, defaults: Partial<DefaultsDocument>, roles: ReadRoles): Work {
  if (task.run !== undefined) return { kind: 'run', command: task.run };
  const role = roles.get(task.role ?? '') ?? {};
  return { kind: 'prompt', prompt: task.prompt ?? '', ...resolveWho([task, role, defaults]) };
}

/** Most characters of a title taken from a prompt. */
const TITLE_LENGTH = 80;

function titleOf(task: TaskDocument): string {
  const first =
    task.prompt
      ?.trim()
      .split('\n', 1)[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? '';
  if (first === '') return task.id;
  return first.length > TITLE_LENGTH ? `${first.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : first;
}
