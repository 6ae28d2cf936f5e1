import type { ComplexityReason } from '../../model/complexity.ts';
import type { FileFacts } from '../../model/history.ts';

/** Most points that files can add. */
const MOST = 40;

/**
 * What the named files add to a score. Never less than nothing, and never less for more files: to say where the work is does not
 * make it smaller. The amounts are set by hand.
 */
export function filePoints(named: readonly string[], facts: readonly FileFacts[]): readonly ComplexityReason[] {
  const names = new Set(named);
  if (names.size === 0 && facts.length === 0) return [];
  // A glob says where work may be, not that it is everywhere there: what it covers counts little.
  const exact = facts.filter(({ path }) => names.has(path));
  const covered = facts.filter(({ path }) => !names.has(path));
  const count = names.size + Math.log2(1 + covered.length);
  const lines = sum(exact.map(linesOf)) + Math.max(0, ...covered.map(linesOf));
  const importers = Math.max(0, ...exact.map((fact) => fact.importers ?? 0));
  const changes = Math.max(0, ...facts.map((fact) => fact.changes ?? 0));
  const untested = exact.filter(({ tested }) => tested === false).length;
  const wide = covered.length === 0 ? '' : `, ${plural(covered.length, 'file')} below globs`;
  const reasons: ComplexityReason[] = [
    reason(`It is about ${plural(names.size, 'path')}${wide}.`, Math.min(20, 1 + 5 * Math.log2(Math.max(1, count)))),
    reason(`What it is about has ${plural(lines, 'line')}.`, Math.min(12, 3 * Math.log2(1 + lines / 200))),
    reason(`${importers} other files import one of them.`, Math.min(8, 2 * Math.log2(1 + importers))),
    reason(`One of them was changed ${plural(changes, 'time')} in the last year.`, Math.min(4, changes / 10)),
    reason(`No tests lie near ${untested} of them.`, Math.min(6, 2 * untested)),
  ].filter(({ points }) => points >= 0.5);
  const total = sum(reasons.map(({ points }) => points));
  const factor = Math.min(1, MOST / Math.max(1, total));
  return reasons.map((each) => ({ ...each, points: each.points * factor }));
}

function reason(text: string, points: number): ComplexityReason {
  return { source: 'files', text, points };
}

function linesOf({ lines }: FileFacts): number {
  return lines ?? 0;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
