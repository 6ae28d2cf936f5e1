import type { Machine } from './machine.ts';
import { allocate, indexOf } from './members.ts';
import type { TableCall } from './tables.ts';
import { write } from './store.ts';
import { constant, either, known, NOTHING, SAFE, type HeapThing, type Value } from './value.ts';

/** A call of something every language has. `argTexts`: the dotted texts of the arguments. */
export type BuiltinCall = TableCall & { readonly argTexts?: readonly string[] };

type List = HeapThing & { readonly kind: 'list' };
type ListCall = BuiltinCall & { readonly id: number; readonly list: List; readonly name: string };

const MAX_ITEMS = 400;

function numberOf(value: Value | undefined): number | null {
  const sure = value === undefined ? undefined : constant(value)?.value;
  return typeof sure === 'number' ? sure : null;
}

/** A method of a list whose items are known. */
export function callList(machine: Machine, call: ListCall): Value | null {
  const { id, list, name, args, at } = call;
  const [first, second] = args;
  const set = (next: List): void => write(machine.store, id, next);
  switch (name) {
    case 'push':
    case 'append':
    case 'add':
    case 'Add':
    case 'addLast':
    case 'addElement':
    case 'offer':
    case 'array_push': {
      const position = args.length === 2 ? numberOf(first?.value) : null;
      if (name !== 'push' && position !== null && second !== undefined)
        set({ ...list, items: list.items.toSpliced(position, 0, second.value) });
      else
        set(
          grown(
            list,
            args.map(({ value, spread }) => (spread ? { rest: value } : { value })),
          ),
        );
      return NOTHING;
    }
    case 'unshift':
    case 'addFirst':
      set({ ...list, items: [...args.map(({ value }) => value), ...list.items].slice(0, MAX_ITEMS) });
      return NOTHING;
    case 'insert': {
      const position = numberOf(first?.value) ?? 0;
      if (second !== undefined) set({ ...list, items: list.items.toSpliced(position, 0, second.value) });
      return NOTHING;
    }
    case 'extend':
    case 'addAll':
    case 'AddRange':
    case 'concat': {
      const all = args.map(({ value }) => ({ rest: indexOf(machine, value, SAFE, at) }));
      if (name !== 'concat') {
        set(grown(list, all));
        return NOTHING;
      }
      return allocate(machine, grown(list, all));
    }
    default:
      return takeFromList(machine, call);
  }
}

/** Methods that take something out of a list, or put something in its place. */
function takeFromList(machine: Machine, call: ListCall): Value | null {
  const { id, list, name, args } = call;
  const [first, second] = args;
  const set = (next: List): void => write(machine.store, id, next);
  switch (name) {
    case 'remove':
    case 'removeAt':
    case 'RemoveAt':
    case 'delete_at': {
      const position = numberOf(first?.value) ?? (first === undefined ? 0 : null);
      if (position === null) return NOTHING;
      set({ ...list, items: list.items.toSpliced(position, 1) });
      return list.items[position] ?? list.rest ?? NOTHING;
    }
    case 'pop': {
      const position = first === undefined ? -1 : (numberOf(first.value) ?? -1);
      const item = list.items.at(position);
      set({ ...list, items: list.rest === null ? list.items.toSpliced(position, 1) : list.items });
      return list.rest === null ? (item ?? NOTHING) : either(item ?? list.rest, list.rest);
    }
    case 'shift':
      set({ ...list, items: list.items.slice(1) });
      return list.items[0] ?? list.rest ?? NOTHING;
    case 'set':
    case 'Set': {
      const position = numberOf(first?.value);
      if (position === null || second === undefined) return NOTHING;
      set({
        ...list,
        items: position < list.items.length ? list.items.with(position, second.value) : [...list.items, second.value],
      });
      return NOTHING;
    }
    case 'clear':
    case 'Clear':
      set({ kind: 'list', items: [], rest: null });
      return NOTHING;
    default:
      return readList(machine, call);
  }
}

/** What a list gives without being changed. */
function readList(machine: Machine, call: ListCall): Value | null {
  const { id, list, name, args, at } = call;
  const [first] = args;
  switch (name) {
    case 'get':
    case 'at':
    case 'elementAt':
    case 'ElementAt':
    case 'fetch':
      return first === undefined ? null : indexOf(machine, [{ kind: 'ref', id }], first.value, at);
    case 'first':
    case 'getFirst':
    case 'peek':
      return list.items[0] ?? list.rest ?? NOTHING;
    case 'last':
    case 'getLast':
      return list.rest ?? list.items.at(-1) ?? NOTHING;
    case 'fill':
      return allocate(machine, { kind: 'list', items: [], rest: first?.value ?? SAFE });
    case 'filter':
    case 'slice':
    case 'sort':
    case 'reverse':
    case 'toSorted':
    case 'flat':
    case 'compact':
    case 'uniq':
    case 'select':
    case 'Where':
    case 'ToList':
    case 'ToArray':
    case 'toArray':
    case 'stream':
    case 'toList':
    case 'values':
    case 'copy':
    case 'distinct':
      return [{ kind: 'ref', id: sliceOf(machine, list, { name, args: args.map(({ value }) => value) }) ?? id }];
    case 'map':
    case 'collect':
    case 'flatMap':
    case 'Select':
    case 'forEach':
    case 'each':
    case 'reduce':
      return callWithFunction(machine, call);
    default:
      return null;
  }
}

function sliceOf(
  machine: Machine,
  list: List,
  { name, args }: { readonly name: string; readonly args: readonly Value[] },
): number | null {
  if (name === 'filter' || name === 'select' || name === 'Where' || name === 'compact') {
    const [alt] = allocate(machine, {
      kind: 'list',
      items: [],
      rest:
        list.items.length === 0
          ? list.rest
          : either(...list.items.slice(0, 40), ...(list.rest === null ? [] : [list.rest])),
    });
    return alt?.kind === 'ref' ? alt.id : null;
  }
  if (name !== 'slice') return null;
  const from = args[0] === undefined ? 0 : constant(args[0])?.value;
  const to = args[1] === undefined ? undefined : constant(args[1])?.value;
  if (typeof from !== 'number' || (to !== undefined && typeof to !== 'number')) return null;
  const [alt] = allocate(machine, { kind: 'list', items: list.items.slice(from, to), rest: list.rest });
  return alt?.kind === 'ref' ? alt.id : null;
}

function grown(list: List, more: readonly ({ readonly value: Value } | { readonly rest: Value })[]): List {
  let next = list;
  for (const one of more) {
    if ('rest' in one || next.rest !== null || next.items.length >= MAX_ITEMS) {
      const value = 'rest' in one ? one.rest : one.value;
      next = { ...next, rest: next.rest === null ? value : either(next.rest, value) };
    } else next = { ...next, items: [...next.items, one.value] };
  }
  return next;
}

function callWithFunction(machine: Machine, call: ListCall): Value | null {
  const { list, name, at } = call;
  const closure = call.args.flatMap(({ value }) => value).find((alt) => alt.kind === 'function');
  if (closure?.kind !== 'function') return null;
  const run = (value: Value, index: Value): Value =>
    machine.invoke(
      closure.closure,
      [value, index].map((one) => ({ name: null, spread: false, value: one, at })),
      at,
    );
  if (name === 'reduce') {
    const all = [...list.items, ...(list.rest === null ? [] : [list.rest])].slice(0, 40);
    let sum = call.args[1]?.value ?? all[0] ?? NOTHING;
    for (const item of all.slice(call.args[1] === undefined ? 1 : 0)) sum = run(sum, item);
    return sum;
  }
  const items = list.items.slice(0, 60).map((item) => run(item, SAFE));
  const rest = list.rest === null ? null : run(list.rest, SAFE);
  return name === 'forEach' || name === 'each' ? NOTHING : allocate(machine, { kind: 'list', items, rest });
}

function sectionKey(section: Value, entry: Value): string {
  return `${String(constant(section)?.value)}.${String(constant(entry)?.value)}`;
}

type MapThing = HeapThing & { readonly kind: 'map' };
type MapCall = BuiltinCall & { readonly id: number; readonly map: MapThing; readonly name: string };

/** A method of a map whose entries are known. */
export function callMap(machine: Machine, call: MapCall): Value | null {
  const { id, map, name, args, at } = call;
  const [first, second] = args;
  const self: Value = [{ kind: 'ref', id }];
  switch (name) {
    case 'put':
    case 'set':
    case 'Add':
    case 'setProperty':
    case 'store':
    case 'setdefault':
    case 'putIfAbsent':
      return putInMap(machine, call);
    case 'get':
    case 'getProperty':
    case 'getOrDefault':
    case 'fetch':
    case 'dig': {
      if (first === undefined) return null;
      const inner = second === undefined ? undefined : map.entries.get(sectionKey(first.value, second.value));
      if (inner !== undefined) return inner;
      const value = indexOf(machine, self, first.value, at);
      return second === undefined || second.value.some((alt) => alt.kind === 'function')
        ? value
        : either(value, second.value);
    }
    case 'remove':
    case 'delete':
    case 'pop': {
      const key = first === undefined ? undefined : constant(first.value)?.value;
      if (key === undefined) return null;
      const entries = new Map(map.entries);
      const old = entries.get(String(key));
      entries.delete(String(key));
      write(machine.store, id, { ...map, entries });
      return old ?? map.rest ?? NOTHING;
    }
    case 'update':
    case 'merge':
    case 'putAll':
      return self;
    case 'keys':
    case 'keySet':
    case 'Keys':
      return allocate(machine, {
        kind: 'list',
        items: [...map.entries.keys()].slice(0, MAX_ITEMS).map((key) => known(key)),
        rest: map.rest === null ? null : SAFE,
      });
    case 'values':
    case 'Values':
      return allocate(machine, { kind: 'list', items: [...map.entries.values()].slice(0, MAX_ITEMS), rest: map.rest });
    case 'items':
    case 'entries': {
      const pair = (key: Value, value: Value): Value =>
        allocate(machine, { kind: 'list', items: [key, value], rest: null });
      return allocate(machine, {
        kind: 'list',
        items: [...map.entries].slice(0, MAX_ITEMS).map(([key, value]) => pair(known(key), value)),
        rest: map.rest === null ? null : pair(SAFE, map.rest),
      });
    }
    default:
      return null;
  }
}

function putInMap(machine: Machine, { id, map, name, args }: MapCall): Value | null {
  const [first, second] = args;
  if (first === undefined || second === undefined) return null;
  // `config.set(section, key, value)`.
  const section = args[2] === undefined ? undefined : constant(first.value)?.value;
  if (section !== undefined && args[2] !== undefined) {
    const entries = new Map(map.entries).set(sectionKey(first.value, second.value), args[2].value);
    write(machine.store, id, { ...map, entries });
    return NOTHING;
  }
  const key = constant(first.value)?.value;
  if (key === undefined || key === null)
    write(machine.store, id, { ...map, rest: map.rest === null ? second.value : either(map.rest, second.value) });
  else write(machine.store, id, { ...map, entries: new Map(map.entries).set(String(key), second.value) });
  return name === 'set' ? [{ kind: 'ref', id }] : NOTHING;
}
