import type { Expr, Place } from '../ir.ts';
import { newId, type Machine } from './machine.ts';
import { enter, isConstantMember, isConstantName } from './names.ts';
import { thing, write } from './store.ts';
import {
  altKey,
  constant,
  constantOf,
  either,
  holesOf,
  known,
  NOTHING,
  SAFE,
  unknown,
  type Alt,
  type HeapThing,
  type Value,
} from './value.ts';

/** Members that count: numbers, whatever they are of. */
const COUNTS = new Set([
  'length',
  'size',
  'count',
  'Length',
  'Count',
  'rowCount',
  'lastrowid',
  'rowcount',
  'affectedRows',
  'insertId',
  'lastInsertRowid',
]);

/** A new list, map or buffer. */
export function allocate(machine: Machine, made: HeapThing): Value {
  const id = newId(machine);
  write(machine.store, id, made);
  return [{ kind: 'ref', id }];
}

/** The value of `object.name`. */
export function memberOf(machine: Machine, object: Value, name: string, at: Place): Value {
  // `query.count` of a request is whatever was sent.
  const isSent = name !== 'length' && holesOf(object).some((hole) => hole.origin === 'outside');
  if (COUNTS.has(name) && !isSent && !object.some((alt) => isMapWith(machine, alt, name))) return SAFE;
  return either(...object.map((alt) => memberOfAlt(machine, alt, name, at)));
}

function isMapWith(machine: Machine, alt: Alt, name: string): boolean {
  const id = alt.kind === 'ref' ? alt.id : alt.kind === 'class' ? alt.info.fields : null;
  const found = id === null ? undefined : thing(machine.store, id);
  return found?.kind === 'map' && (found.entries.has(name) || found.info?.methods.has(name) === true);
}

function memberOfAlt(machine: Machine, alt: Alt, name: string, at: Place): Value {
  switch (alt.kind) {
    case 'unknown': {
      const { hole } = alt;
      if (hole.origin === 'unknown' && (isConstantName(name) || isConstantMember(machine, hole.path, name))) {
        return [{ kind: 'safe', path: `${hole.path}.${name}` }];
      }
      return unknown(
        enter(machine, { ...hole, path: `${hole.path}.${name}`, key: `${hole.key}.${name}`, type: null }, at),
      );
    }
    case 'ref':
      return memberOfThing(machine, alt.id, name, at);
    case 'class': {
      const method = alt.info.methods.get(name);
      if (method !== undefined)
        return [{ kind: 'function', closure: { definition: method, frame: alt.info.frame, owner: alt.info.fields } }];
      return memberOfThing(machine, alt.info.fields, name, at);
    }
    case 'safe':
      return [{ kind: 'safe', path: `${alt.path}.${name}` }];
    case 'text': {
      const hole = alt.parts.find((part) => part.kind === 'hole')?.hole;
      return hole === undefined ? SAFE : unknown({ ...hole, path: `${hole.path}.${name}`, key: `${hole.key}.${name}` });
    }
    default:
      return NOTHING;
  }
}

function memberOfThing(machine: Machine, id: number, name: string, at: Place): Value {
  const found = thing(machine.store, id);
  if (found?.kind !== 'map') return SAFE;
  const entry = found.entries.get(name);
  if (entry !== undefined) return entry;
  const method = found.info?.methods.get(name);
  if (method !== undefined && found.info !== null)
    return [{ kind: 'function', closure: { definition: method, frame: found.info.frame, owner: id } }];
  if (found.rest !== null) return found.rest;
  if (found.info === null) return NOTHING;
  // A field that nothing in the file sets: what it is was decided elsewhere, by the program.
  if (isConstantName(name)) return [{ kind: 'safe', path: `this.${name}` }];
  return unknown(enter(machine, { path: `this.${name}`, key: `this:${found.info.name}.${name}` }, at));
}

/** The value of `object[key]`. */
export function indexOf(machine: Machine, object: Value, key: Value, at: Place): Value {
  const sure = constant(key);
  return either(...object.map((alt) => indexOfAlt(machine, alt, { key, sure: sure?.value, at })));
}

type Asked = { readonly key: Value; readonly sure: string | number | boolean | null | undefined; readonly at: Place };

function indexOfAlt(machine: Machine, alt: Alt, asked: Asked): Value {
  const { sure, at } = asked;
  const text = constantOf(alt);
  if (text !== null) return typeof sure === 'number' ? known(text.charAt(sure < 0 ? text.length + sure : sure)) : SAFE;
  if (alt.kind === 'ref') {
    const found = thing(machine.store, alt.id);
    if (found?.kind === 'list') return itemOf(found, sure);
    if (found?.kind === 'map' && typeof sure !== 'string') {
      const named = sure === undefined ? undefined : found.entries.get(String(sure));
      if (named !== undefined) return named;
      const all = [...found.entries.values(), ...(found.rest === null ? [] : [found.rest])];
      // A key that is not known may be none of them.
      const none = sure === undefined && found.info === null ? [NOTHING] : [];
      return all.length === 0 ? (found.info === null ? NOTHING : SAFE) : either(...all.slice(0, 40), ...none);
    }
  }
  if (typeof sure === 'string') return memberOfAlt(machine, alt, sure, at);
  if (alt.kind !== 'unknown') return alt.kind === 'text' ? [alt] : SAFE;
  const { hole } = alt;
  // A look-up in a constant of the program.
  const keyed = asked.key.map((one) => altKey(one)).join('|');
  return unknown(enter(machine, { ...hole, path: `${hole.path}[]`, key: `${hole.key}[${keyed}]`, type: null }, at));
}

function itemOf(list: HeapThing & { readonly kind: 'list' }, key: Asked['sure']): Value {
  if (typeof key === 'number' && list.rest === null) return list.items.at(key) ?? NOTHING;
  if (typeof key === 'number' && key >= 0 && key < list.items.length) return list.items[key] ?? NOTHING;
  const all = list.rest === null ? list.items : [...list.items, list.rest];
  return all.length === 0 ? NOTHING : either(...all.slice(0, 40));
}

/** Any item of a value, as a loop gives them. */
export function anyItem(machine: Machine, value: Value, at: Place): Value {
  return either(
    ...value.map((alt): Value => {
      if (alt.kind === 'ref') {
        const found = thing(machine.store, alt.id);
        if (found?.kind === 'list') return itemOf(found, undefined);
        if (found?.kind === 'map')
          return found.rest === null
            ? either(
                ...(found.entries.size === 0
                  ? [NOTHING]
                  : [...found.entries.keys()].slice(0, 40).map((key) => known(key))),
              )
            : SAFE;
      }
      return indexOfAlt(machine, alt, { key: SAFE, sure: undefined, at });
    }),
  );
}

/** Sets `object[key]` or `object.key` for everything the object can be. */
export function setMember(machine: Machine, object: Value, key: Value, value: Value): void {
  const sure = constant(key)?.value;
  for (const alt of object) {
    const id = alt.kind === 'ref' ? alt.id : alt.kind === 'class' ? alt.info.fields : null;
    const found = id === null ? undefined : thing(machine.store, id);
    if (id === null || found === undefined || found.kind === 'buffer') continue;
    // One of several objects may be meant: then the old value may still be there.
    const merged = (old: Value | null | undefined): Value =>
      object.length > 1 && old !== null && old !== undefined ? either(old, value) : value;
    if (found.kind === 'list') {
      if (typeof sure === 'number' && sure >= 0 && sure < found.items.length)
        write(machine.store, id, { ...found, items: found.items.with(sure, merged(found.items[sure])) });
      else write(machine.store, id, { ...found, rest: found.rest === null ? value : either(found.rest, value) });
    } else if (sure !== undefined && sure !== null && found.entries.size < 400) {
      write(machine.store, id, {
        ...found,
        entries: new Map(found.entries).set(String(sure), merged(found.entries.get(String(sure)))),
      });
    } else write(machine.store, id, { ...found, rest: found.rest === null ? value : either(found.rest, value) });
  }
}

/** The expression under brackets and casts that keep the text. */
export function bare(expr: Expr): Expr {
  return expr.kind === 'cast' && expr.to === 'text' ? bare(expr.value) : expr;
}
