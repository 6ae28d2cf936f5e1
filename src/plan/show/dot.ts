import type { Plan } from '../../model/plan.ts';
import { planOutline } from './plan-outline.ts';

/**
 * A plan in Graphviz' language (https://graphviz.org/doc/info/lang.html): arrows go from a task to those that need it, the
 * critical path is bold, and a dotted line joins tasks whose claims keep them from running at once.
 */
export function renderDot(plan: Plan): string {
  const outline = planOutline(plan);
  const after = new Map(outline.criticalPath.map((id, index) => [id, outline.criticalPath[index + 1]]));
  const lines = [`digraph ${quoted(outline.name)} {`, '  rankdir=TB;', '  node [shape=box, style=rounded];'];
  for (const task of outline.tasks) {
    const label = task.title === task.id ? task.id : `${task.id}\n${task.title}`;
    const attributes = [`label=${quoted(label)}`];
    if (task.run !== null) attributes.push('shape=component', 'style=solid');
    if (task.critical) attributes.push('penwidth=2');
    lines.push(`  ${quoted(task.id)} [${attributes.join(', ')}];`);
  }
  for (const task of outline.tasks)
    for (const need of task.needs)
      lines.push(`  ${quoted(need)} -> ${quoted(task.id)}${after.get(need) === task.id ? ' [penwidth=2]' : ''};`);
  for (const { first, second } of outline.serialising)
    lines.push(`  ${quoted(first)} -> ${quoted(second)} [dir=none, style=dotted, constraint=false, label="files"];`);
  return `${lines.join('\n')}\n}\n`;
}

/** A quoted id: only the quote ends it, and in labels a backslash begins an escape. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\r?\n/g, '\\n')}"`;
}
