import type { Plan } from '../model/plan.ts';
import type { Findings } from '../document/findings.ts';
import { listEntries } from '../document/list-entries.ts';
import { writeDuration } from '../document/quantities.ts';
import { type Reachability, reachability } from './reachability.ts';
import type { ReadTask } from './read-plan.ts';
import { MAX_COMPARED, serialisingClaims } from './serialising-claims.ts';
import type { SourceDocument } from '../document/source-document.ts';

/** Things that are allowed but probably not meant, in a plan without mistakes. `read` are the plan's tasks as written, in the same order. */
export function warnAboutPlan(
  plan: Plan,
  read: readonly ReadTask[],
  document: SourceDocument,
  findings: Findings,
): void {
  const needed = new Set(plan.tasks.flatMap((task) => task.needs));
  for (const [index, task] of plan.tasks.entries()) {
    const { path, given } = read[index] ?? { path: ['tasks', index], given: new Set<string>() };
    if (task.handoff !== null && !needed.has(task.id))
      findings.warning(
        document.place([...path, 'handoff'], 'key'),
        `Nobody reads the handoff of "${task.id}": no task needs it.`,
        `Add ${task.id} to the needs of a task, or take the handoff out.`,
      );
    if (given.has('idle_timeout') && task.idleTimeout >= task.timeout)
      findings.warning(
        document.place([...path, 'idle_timeout']),
        `The idle timeout never ends an attempt: the timeout of ${writeDuration(task.timeout)} comes first.`,
        'Write a shorter one, or take it out.',
      );
  }
  if (plan.tasks.length > MAX_COMPARED) return;
  const reach = reachability(plan.tasks);
  warnOfRedundantNeeds(plan, read, document, { findings, reach });
  warnOfSerialisingClaims(plan, read, document, { findings, reach });
}

type Outlet = { readonly findings: Findings; readonly reach: Reachability };

function warnOfRedundantNeeds(
  plan: Plan,
  read: readonly ReadTask[],
  document: SourceDocument,
  { findings, reach }: Outlet,
): void {
  const handoffs = new Set(plan.tasks.filter((task) => task.handoff !== null).map((task) => task.id));
  for (const [index, task] of plan.tasks.entries()) {
    for (const need of task.needs) {
      const through = task.needs.find((other) => reach.needs(other, need));
      // A need of a task with a handoff says more than the order: it passes the text on.
      if (through === undefined || handoffs.has(need)) continue;
      const path = [...(read[index]?.path ?? []), 'needs'];
      const entry = listEntries(document, path).find(({ text }) => text === need);
      const place = document.place(entry?.path ?? path);
      findings.warning(
        place,
        `"${task.id}" waits for "${need}" anyway, since "${through}" needs it.`,
        `Keep it only if the handoff of "${need}" is wanted.`,
      );
    }
  }
}

/** One warning a task, with the first that it collides with: a plan where all touch the same files needs no list of all pairs. */
function warnOfSerialisingClaims(
  plan: Plan,
  read: readonly ReadTask[],
  document: SourceDocument,
  { findings, reach }: Outlet,
): void {
  const places = new Map(plan.tasks.map((task, index) => [task.id, index]));
  const told = new Set<string>();
  for (const { first, second, overlap } of serialisingClaims(plan.tasks, reach)) {
    if (told.has(second)) continue;
    told.add(second);
    const path = read[places.get(second) ?? 0]?.path ?? [];
    const both =
      overlap.mine === overlap.theirs ? `both claim ${overlap.mine}` : `${overlap.mine} and ${overlap.theirs} overlap`;
    findings.warning(
      document.place([...path, 'files']),
      `"${second}" and "${first}" never run at once: ${both}.`,
      'Make the claims narrower to let them, or add a need to fix their order.',
    );
  }
}
