import { type Cycle, findCycles } from './cycles.ts';
import type { Findings } from '../document/findings.ts';
import { listEntries } from '../document/list-entries.ts';
import type { ReadTask } from './read-plan.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { suggest } from '../document/suggest.ts';

/** How many ids of a long cycle are shown at its beginning and at its end. */
const SHOWN = 6;

/** Ids that occur twice, needs that name no task or the task itself, and cycles. */
export function checkNeeds(tasks: readonly ReadTask[], document: SourceDocument, findings: Findings): void {
  const known = checkIds(tasks, document, findings);
  const ids = [...known.values()].map(({ id }) => id);
  for (const { path, fields } of tasks) {
    const needs = listEntries(document, [...path, 'needs']);
    for (const [index, { text: need, path: at }] of needs.entries()) {
      const place = document.place(at);
      if (need === fields.id) findings.problem(place, `Task "${need}" needs itself.`, 'Take it out of its needs.');
      else if (known.get(need.toLowerCase())?.id !== need) {
        const likely = suggest(need, ids);
        const remedy = likely === null ? `The tasks are ${shortList(ids)}.` : `Did you mean "${likely}"?`;
        findings.problem(place, `"${need}" is needed here, but no task has that id.`, remedy);
      } else if (needs.findIndex(({ text }) => text === need) !== index)
        findings.warning(place, `"${need}" is in the list twice.`, 'Take one of them out.');
    }
  }
  checkCycles(tasks, document, findings);
}

type Known = { readonly id: string; readonly line: number | null };

/** Ids are unique without regard to case: they become file names, and some file systems tell no difference. */
function checkIds(
  tasks: readonly ReadTask[],
  document: SourceDocument,
  findings: Findings,
): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { path, fields } of tasks) {
    if (fields.id === undefined) continue;
    const place = document.place([...path, 'id']);
    const first = known.get(fields.id.toLowerCase());
    if (first === undefined) known.set(fields.id.toLowerCase(), { id: fields.id, line: place.line });
    else if (first.id === fields.id)
      findings.problem(
        place,
        `The id "${fields.id}" is already that of the task on line ${first.line}.`,
        'Give each task an id of its own.',
      );
    else
      findings.problem(
        place,
        `The ids "${first.id}" (line ${first.line}) and "${fields.id}" differ only in upper and lower case.`,
        'Choose another one: ids become file names, and some systems tell no difference.',
      );
  }
  return known;
}

function checkCycles(tasks: readonly ReadTask[], document: SourceDocument, findings: Findings): void {
  const byId = new Map<string, ReadTask>();
  for (const task of tasks)
    if (task.fields.id !== undefined && !byId.has(task.fields.id)) byId.set(task.fields.id, task);
  const graph = [...byId].map(([id, task]) => ({
    id,
    needs: listEntries(document, [...task.path, 'needs']).map(({ text }) => text),
  }));
  for (const cycle of findCycles(graph)) {
    const [first, last] = [cycle[0], cycle.at(-1)];
    const task = last === undefined ? undefined : byId.get(last);
    if (cycle.length < 2 || first === undefined || task === undefined) continue;
    const entry = listEntries(document, [...task.path, 'needs']).find(({ text }) => text === first);
    const place = document.place(entry?.path ?? task.path);
    findings.problem(
      place,
      `These tasks need each other in a circle: ${drawn(cycle)}.`,
      'Each needs the next one. Take one of these needs out.',
    );
  }
}

function drawn(cycle: Cycle): string {
  const hidden = cycle.length - 2 * SHOWN;
  const steps = hidden > 1 ? [...cycle.slice(0, SHOWN), `… ${hidden} more …`, ...cycle.slice(-SHOWN)] : [...cycle];
  return [...steps, cycle[0]].join(' → ');
}

function shortList(ids: readonly string[]): string {
  return ids.length > 10 ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more` : ids.join(', ');
}
