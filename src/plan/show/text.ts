import type { Plan } from '../../model/plan.ts';
import { writeMoney } from '../../document/quantities.ts';
import { type PlanOutline, planOutline, type TaskOutline } from './plan-outline.ts';

/** Longest list of pairs that is worth reading. */
const MAX_PAIRS = 20;

/** A plan for people: a summary, the levels, the critical path, and the claims that will serialise. Plain text, no colour. */
export function renderText(plan: Plan): string {
  const outline = planOutline(plan);
  return `${[summary(outline), ...levelSections(outline), criticalSection(outline), ...serialisingSection(outline)].join('\n\n')}\n`;
}

function summary(outline: PlanOutline): string {
  const agents = Object.entries(outline.agents).map(([agent, tasks]) => `${agent} × ${tasks}`);
  const parts = [
    counted(outline.tasks.length, 'task'),
    counted(outline.levels.length, 'level'),
    counted(outline.checks, 'check'),
    `at most ${outline.concurrency} at once`,
    outline.budget === null ? 'no budget' : `budget ${writeMoney(outline.budget)}`,
    `from ${outline.base ?? 'HEAD'}`,
  ];
  return `${outline.name}: ${parts.join(', ')}\n${agents.join(', ')}`;
}

function levelSections(outline: PlanOutline): string[] {
  const tasks = new Map(outline.tasks.map((task) => [task.id, task]));
  const width = Math.min(32, Math.max(0, ...outline.tasks.map((task) => task.id.length)));
  return outline.levels.map((ids, index) => {
    const lines = ids.flatMap((id) => tasks.get(id) ?? []).map((task) => taskLine(task, width));
    return `Level ${index + 1}\n${lines.join('\n')}`;
  });
}

function taskLine(task: TaskOutline, width: number): string {
  const who = task.run ?? [task.agent, task.model].filter((name) => name !== null).join(' ');
  const facts = [oneLine(who)];
  if (task.effort !== null) facts.push(`effort ${task.effort}`);
  if (task.policy !== null && task.model === null) facts.push(`policy ${task.policy}`);
  if (task.fallback !== null)
    facts.push(task.fallback.length === 0 ? 'no fallback' : `fallback ${task.fallback.join(', ')}`);
  if (task.needs.length > 0) facts.push(`needs ${task.needs.join(', ')}`);
  if (task.files.length > 0) facts.push(`files ${task.files.join(', ')}`);
  facts.push(task.checks.length === 0 ? 'no checks' : counted(task.checks.length, 'check'));
  if (task.isolation === 'none') facts.push('in your own checkout');
  if (task.budget !== null) facts.push(`budget ${writeMoney(task.budget)}`);
  const title = task.title === task.id ? '' : oneLine(task.title);
  return `${task.critical ? '▸' : ' '} ${task.id.padEnd(width)}  ${title}`.trimEnd() + `\n    ${facts.join(' · ')}`;
}

function criticalSection({ criticalPath }: PlanOutline): string {
  return `Critical path (▸), ${counted(criticalPath.length, 'task')}\n  ${criticalPath.join(' → ')}`;
}

function serialisingSection({ serialising }: PlanOutline): string[] {
  if (serialising.length === 0) return [];
  const lines = serialising
    .slice(0, MAX_PAIRS)
    .map(
      ({ first, second, overlap: { mine, theirs } }) =>
        `  ${first} and ${second}: ${mine === theirs ? mine : `${mine} and ${theirs}`}`,
    );
  if (serialising.length > MAX_PAIRS) lines.push(`  and ${serialising.length - MAX_PAIRS} more`);
  return [`Never at once, because of their files\n${lines.join('\n')}`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
