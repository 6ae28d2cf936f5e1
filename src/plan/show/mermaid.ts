import type { Plan } from '../../model/plan.ts';
import { planOutline } from './plan-outline.ts';

/**
 * A plan as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html): arrows go from a task to those that need
 * it, the critical path is emphasised, and a dotted line joins tasks whose claims keep them from running at once.
 */
export function renderMermaid(plan: Plan): string {
  const outline = planOutline(plan);
  // Ids of ours: words such as "end" and characters such as "-" have a meaning to Mermaid.
  const node = new Map(outline.tasks.map((task, index) => [task.id, `t${index}`]));
  const of = (id: string): string => node.get(id) ?? id;
  const lines = ['flowchart TD'];
  for (const task of outline.tasks) {
    const label = task.title === task.id ? escaped(task.id) : `${escaped(task.id)}<br/>${escaped(task.title)}`;
    lines.push(task.run === null ? `  ${of(task.id)}["${label}"]` : `  ${of(task.id)}[["${label}"]]`);
  }
  for (const task of outline.tasks) for (const need of task.needs) lines.push(`  ${of(need)} --> ${of(task.id)}`);
  for (const { first, second } of outline.serialising) lines.push(`  ${of(first)} -. files .- ${of(second)}`);
  const critical = outline.tasks.filter((task) => task.critical).map((task) => of(task.id));
  if (critical.length > 0) lines.push('  classDef critical stroke-width:3px', `  class ${critical.join(',')} critical`);
  return `${lines.join('\n')}\n`;
}

/** Entity codes for what Mermaid or the browser would read as markup: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/["#&<>`\\[\](){}|;*_~]/g, (character) => `#${character.charCodeAt(0)};`);
}
