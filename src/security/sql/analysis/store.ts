import { either, type HeapThing, type Value } from './value.ts';

type Thing = Value | HeapThing | true;

/**
 * What every cell and reference holds at a point of the program. A fork sees what is below it and writes on top; merging
 * brings the changes of several forks together.
 */
export type Store = { readonly below: Store | null; readonly own: Map<number | string, Thing> };

/** An empty store. */
export function newStore(): Store {
  return { below: null, own: new Map() };
}

/** A store on top of another. */
export function fork(store: Store): Store {
  return { below: store, own: new Map() };
}

function look(store: Store, key: number | string): Thing | undefined {
  for (let at: Store | null = store; at !== null; at = at.below) {
    const thing = at.own.get(key);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** What a cell holds, or undefined. */
export function read(store: Store, cell: number): Value | undefined {
  const thing = look(store, cell);
  return Array.isArray(thing) ? (thing as Value) : undefined;
}

/** What a reference stands for. */
export function thing(store: Store, id: number): HeapThing | undefined {
  const found = look(store, id);
  return found === undefined || found === true || Array.isArray(found) ? undefined : (found as HeapThing);
}

/** Sets a cell or what a reference stands for. */
export function write(store: Store, key: number, value: Value | HeapThing): void {
  store.own.set(key, value);
}

/** Marks what has the key as checked. */
export function markChecked(store: Store, key: string): void {
  store.own.set(key, true);
}

/** Whether what has the key was checked. */
export function isChecked(store: Store, key: string): boolean {
  return look(store, key) === true;
}

/** The changes from `base` to `store` in one layer on top of `base`, so that what happens to the layers between is not seen in it. */
export function flatten(store: Store, base: Store): Store {
  const layers: Store[] = [];
  for (let at: Store | null = store; at !== null && at !== base; at = at.below) layers.push(at);
  const flat = fork(base);
  for (const layer of layers.toReversed()) for (const [key, value] of layer.own) flat.own.set(key, value);
  return flat;
}

/** Writes to `base` what holds after any of the stores, which are forks of it: cells may hold either, checks must be made in all. */
export function merge(base: Store, stores: readonly Store[]): void {
  const keys = new Set(stores.flatMap((store) => [...flatten(store, base).own.keys()]));
  for (const key of keys) {
    const things = stores.map((store) => look(store, key));
    if (things.every((one) => one === true)) base.own.set(key, true);
    if (typeof key === 'string') continue;
    const merged = mergeThings(things.filter((one) => one !== undefined && one !== true));
    if (merged !== null) base.own.set(key, merged);
  }
}

function mergeThings(things: readonly (Value | HeapThing)[]): Value | HeapThing | null {
  const [first, ...more] = things;
  if (first === undefined) return null;
  return more.reduce<Value | HeapThing>(
    (all, one) =>
      all === one
        ? all
        : isValue(all)
          ? isValue(one)
            ? either(all, one)
            : all
          : isValue(one)
            ? all
            : mergeHeap(all, one),
    first,
  );
}

function isValue(thing_: Value | HeapThing): thing_ is Value {
  return Array.isArray(thing_);
}

/** Lists that differ in length keep what they have in common at its place, the rest as "any number of these". */
function mergeHeap(a: HeapThing, b: HeapThing): HeapThing {
  if (a.kind === 'buffer' && b.kind === 'buffer') return { kind: 'buffer', text: either(a.text, b.text) };
  if (a.kind === 'list' && b.kind === 'list') {
    const shared = Math.min(a.items.length, b.items.length);
    const items = a.items.slice(0, shared).map((item, index) => either(item, b.items[index] ?? item));
    const others = [
      ...a.items.slice(shared),
      ...b.items.slice(shared),
      ...(a.rest === null ? [] : [a.rest]),
      ...(b.rest === null ? [] : [b.rest]),
    ];
    return { kind: 'list', items, rest: others.length === 0 ? null : either(...others) };
  }
  if (a.kind === 'map' && b.kind === 'map') {
    const entries = new Map(a.entries);
    for (const [key, value] of b.entries) entries.set(key, either(entries.get(key) ?? value, value));
    const rest = a.rest === null ? b.rest : b.rest === null ? a.rest : either(a.rest, b.rest);
    return { kind: 'map', entries, rest, info: a.info ?? b.info };
  }
  return a;
}
