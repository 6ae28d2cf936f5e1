import type { ComplexityReason } from '../../model/complexity.ts';
import type { FileFacts } from '../../model/history.ts';

/** Most points that files can add. */
const MOST = 40;

/**
 * What the named files add to a score. Never less than nothing, and never less for more files: to say where the work is does not
 * make it smaller. The amounts are set by hand.
 */
export function filePoints(named: readonly string[], facts: readonly FileFacts[]): readonly ComplexityReason[] {
  const count = Math.max(new Set(named).size, facts.length);
  if (count === 0) return [];
  const lines = sum(facts.map((fact) => fact.lines ?? 0));
  const importers = Math.max(0, ...facts.map((fact) => fact.importers ?? 0));
  const changes = Math.max(0, ...facts.map((fact) => fact.changes ?? 0));
  const untested = facts.filter(({ tested }) => tested === false).length;
  const reasons: ComplexityReason[] = [
    reason(`It is about ${plural(count, 'file')}.`, Math.min(20, 2 + 5 * Math.log2(count))),
    reason(`The files have ${plural(lines, 'line')} in all.`, Math.min(12, 3 * Math.log2(1 + lines / 200))),
    reason(
      `${plural(importers, 'file imports', 'files import')} one of them.`,
      Math.min(8, 2 * Math.log2(1 + importers)),
    ),
    reason(`One of them was changed ${plural(changes, 'time')} in the last year.`, Math.min(4, changes / 10)),
    reason(
      `No tests lie near ${plural(untested, 'of them has', 'of them')}.`.replace(' has', ''),
      Math.min(6, 2 * untested),
    ),
  ].filter(({ points }) => points >= 0.5);
  const total = sum(reasons.map(({ points }) => points));
  const factor = Math.min(1, MOST / total);
  return reasons.map((each) => ({ ...each, points: each.points * factor }));
}

function reason(text: string, points: number): ComplexityReason {
  return { source: 'files', text, points };
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
