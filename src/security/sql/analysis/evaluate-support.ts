import type { Place } from '../ir.ts';
import type { Machine } from './machine.ts';
import { thing } from './store.ts';
import { badness, holesOf, unknown, type Hole, type Value } from './value.ts';

/** Something computed from values in a way that is not followed. */
export function worstOf(values: readonly Value[], at: Place): Value {
  const holes = values.flatMap((value) => holesOf(value));
  const [worst] = holes.toSorted((a, b) => badness(b.origin) - badness(a.origin));
  return worst === undefined
    ? unknown({ path: '', key: `at${at.start}` })
    : unknown({ ...worst, path: '', type: null, key: `at${at.start}` });
}

/** The holes of a value and of what it refers to, a step deep. */
export function holesWithin(machine: Machine, value: Value): readonly Hole[] {
  const inside = value.flatMap((alt) => {
    if (alt.kind !== 'ref') return [];
    const found = thing(machine.store, alt.id);
    if (found === undefined) return [];
    if (found.kind === 'buffer') return [...holesOf(found.text)];
    const items = found.kind === 'list' ? found.items : [...found.entries.values()];
    return [...items.slice(0, 40), ...(found.rest === null ? [] : [found.rest])].flatMap((item) => [...holesOf(item)]);
  });
  return [...holesOf(value), ...inside];
}
