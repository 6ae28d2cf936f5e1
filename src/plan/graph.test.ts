import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from './cycles.ts';
import { bottomLevels, criticalPath, type GraphTask, levels, topologicalOrder, transitiveDependants } from './graph.ts';
import { reachability } from './reachability.ts';

const task = (id: string, ...needs: string[]): GraphTask => ({ id, needs });

/** Graphs without cycles: every task needs some of those before it, and the list is shuffled afterwards. */
const acyclic = fc
  .array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 30 })
  .map((rows) =>
    rows.map((row, index) => task(`t${index}`, ...row.filter((need) => need < index).map((need) => `t${need}`))),
  )
  .chain((tasks) => fc.shuffledSubarray(tasks, { minLength: tasks.length }));

/** Any graph at all, cycles, loops and unknown needs included. */
const any = fc
  .array(fc.array(fc.nat(12), { maxLength: 3 }), { maxLength: 12 })
  .map((rows) => rows.map((row, index) => task(`t${index}`, ...row.map((need) => `t${need}`))));

describe('the graph of needs', () => {
  //  a ──► b ──► d
  //   └──► c ──┘     e
  const diamond = [task('d', 'b', 'c'), task('a'), task('b', 'a'), task('c', 'a'), task('e')];

  test('orders, levels and weighs a diamond', () => {
    expect(topologicalOrder(diamond)).toEqual(['a', 'e', 'b', 'c', 'd']);
    expect(levels(diamond)).toEqual([['a', 'e'], ['b', 'c'], ['d']]);
    expect(Object.fromEntries(bottomLevels(diamond))).toEqual({ a: 3, b: 2, c: 2, d: 1, e: 1 });
    expect(criticalPath(diamond).ids).toEqual(['a', 'b', 'd']);
    expect(criticalPath(diamond, (id) => (id === 'c' ? 5 : 1))).toEqual({ ids: ['a', 'c', 'd'], length: 7 });
    expect([...transitiveDependants(diamond, 'a')].sort()).toEqual(['b', 'c', 'd']);
    expect(criticalPath([])).toEqual({ ids: [], length: 0 });
  });

  test('puts every task after its needs, exactly once', () => {
    fc.assert(
      fc.property(acyclic, (tasks) => {
        const place = new Map(topologicalOrder(tasks).map((id, index) => [id, index]));
        expect(place.size).toBe(tasks.length);
        const level = new Map(levels(tasks).flatMap((ids, index) => ids.map((id) => [id, index] as const)));
        const bottom = bottomLevels(tasks);
        for (const { id, needs } of tasks) {
          expect(level.get(id)).toBe(Math.max(-1, ...needs.map((need) => level.get(need) ?? NaN)) + 1);
          for (const need of needs) {
            expect(place.get(need)).toBeLessThan(place.get(id) ?? -1);
            expect(bottom.get(need)).toBeGreaterThan(bottom.get(id) ?? Infinity);
          }
        }
      }),
    );
  });

  test('the critical path is a path, as long as there are levels', () => {
    fc.assert(
      fc.property(acyclic, (tasks) => {
        const { ids, length } = criticalPath(tasks);
        expect(ids).toHaveLength(length);
        expect(length).toBe(levels(tasks).length);
        const needs = new Map(tasks.map((each) => [each.id, each.needs]));
        for (const [index, id] of ids.slice(1).entries()) expect(needs.get(id)).toContain(ids[index]);
      }),
    );
  });

  test('reachability agrees with the walk through the dependants', () => {
    fc.assert(
      fc.property(acyclic, (tasks) => {
        const reach = reachability(tasks);
        for (const { id } of tasks) {
          const dependants = transitiveDependants(tasks, id);
          for (const other of tasks) expect(reach.needs(other.id, id)).toBe(dependants.has(other.id));
        }
      }),
    );
  });

  test('finds cycles that are cycles, none twice, and so many that none is left without them', () => {
    fc.assert(
      fc.property(any, (tasks) => {
        const cycles = findCycles(tasks);
        const needs = new Map(tasks.map((each) => [each.id, each.needs]));
        const removed = new Map(tasks.map((each) => [each.id, new Set<string>()]));
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [index, id] of cycle.entries()) expect(needs.get(id)).toContain(cycle[(index + 1) % cycle.length]);
          removed.get(cycle.at(-1) ?? '')?.add(cycle[0] ?? '');
        }
        expect(new Set(cycles.map((cycle) => cycle.join(' '))).size).toBe(cycles.length);
        const rest = tasks.map((each) =>
          task(each.id, ...each.needs.filter((need) => removed.get(each.id)?.has(need) !== true)),
        );
        expect(topologicalOrder(rest)).toHaveLength(tasks.length);
        expect(cycles.length === 0).toBe(topologicalOrder(tasks).length === tasks.length);
      }),
    );
  });

  test('a chain of 20,000 tasks overflows nothing', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      task(`t${index}`, ...(index === 0 ? [] : [`t${index - 1}`])),
    );
    expect(criticalPath(chain).length).toBe(20_000);
    expect(levels(chain)).toHaveLength(20_000);
    expect(findCycles(chain)).toEqual([]);
    expect(findCycles([task('t0', 't19999'), ...chain.slice(1)])[0]).toHaveLength(20_000);
  });
});
