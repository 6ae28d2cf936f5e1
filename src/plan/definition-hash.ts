import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan, Task, Work } from '../model/plan.ts';

/**
 * The content address of all that a task's result depends on: what is to be done, what it may touch, and how it is proven.
 * A finished task stays done while its hash stays the same.
 *
 * Left out, so that changing them throws no finished work away: what people read (title, names of checks), when and how
 * hard it is tried (needs, priority, timeouts, retries, budget, turns), and who does it (agent, model, effort,
 * policy, fallback): the proof does not depend on them. SHA-256 of canonical JSON, in hex.
 */
export function definitionHash(task: Task, plan: Plan): string {
  const definition = {
    // Raised when the same definition should count as another one, which makes every task run again.
    version: 1,
    work: workOf(task.work),
    checks: task.checks.map(({ command, failBefore }) => ({ command, failBefore })),
    claims: [...new Set(task.claims)].sort(),
    claimPolicy: task.claimPolicy,
    expectsChanges: task.expectsChanges,
    isolation: task.isolation,
    handoff: task.handoff,
    env: { ...plan.env, ...task.env },
    // Written so that plans from before these keys keep their hashes. How setup is cached and where its links may lead do not change what it makes.
    setup: plan.setup.map(({ command, directory }) => (directory === '' ? command : { command, directory })),
    ...(task.directory === '' ? {} : { directory: task.directory }),
  };
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(definition))));
}

/** The hash of every task of a plan, by id. */
export function planDefinitions(plan: Plan): Record<string, string> {
  return Object.fromEntries(plan.tasks.map((task) => [task.id, definitionHash(task, plan)]));
}

function workOf(work: Work): unknown {
  return work.kind === 'prompt' ? { prompt: work.prompt } : { command: work.command };
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
