import type { Place } from '../ir.ts';
import { callList, callMap, type BuiltinCall } from './collections.ts';
import { allocate, anyItem, indexOf } from './members.ts';
import type { Machine } from './machine.ts';
import { thing } from './store.ts';
import { callText } from './strings.ts';
import { either, holesOf, known, literal, NOTHING, SAFE, type Value } from './value.ts';

/** Counts, positions and answers: never a text. */
const NO_TEXT =
  /^(?:length|len|size|count|sizeof|indexOf|lastIndexOf|search|index|find_index|findIndex|strlen|strpos|mb_strlen|startsWith|endsWith|starts_with|ends_with|startswith|endswith|includes|contains|containsKey|has|hasOwnProperty|some|every|any|all|isEmpty|empty|isset|in_array|array_key_exists|isinstance|typeof|toFixed|valueOf|getTime|hashCode|compareTo|equals|equalsIgnoreCase|matches|test|isdigit|isnumeric|isInteger|isNaN|ord|charCodeAt|time|now|random|floor|ceil|round|abs|max_id|has_key|HasPrefix|HasSuffix|Contains|Itoa)$/;

/** Calls every language has in some form: of lists, maps and texts whose contents are known. Null: nothing is known of it. */
export function callBuiltin(machine: Machine, call: BuiltinCall): Value | null {
  const { receiverValue } = call;
  const name = call.view.names[0] ?? '';
  const joined = joinCall(machine, call, name);
  if (joined !== null) return joined;
  if (receiverValue === null) return plainCall(machine, call, name);
  const [only] = receiverValue;
  if (only?.kind === 'ref' && receiverValue.length === 1) {
    const found = thing(machine.store, only.id);
    if (found?.kind === 'list')
      return callList(machine, { ...call, id: only.id, list: found, name }) ?? (NO_TEXT.test(name) ? SAFE : null);
    if (found?.kind === 'map' && found.info === null)
      return callMap(machine, { ...call, id: only.id, map: found, name }) ?? (NO_TEXT.test(name) ? SAFE : null);
  }
  const isPlain = receiverValue.every((alt) => alt.kind === 'unknown' || alt.kind === 'safe');
  if (isPlain) {
    const object = staticCall(machine, call, name);
    if (object !== null) return object;
  }
  if (NO_TEXT.test(name)) return SAFE;
  const ofUnknownList = callUnknownList(machine, call, name);
  return ofUnknownList ?? callText(machine, call, name);
}

/** `sep.join(list)`, `list.join(sep)`, `implode(sep, list)`, `String.join(sep, list)`. */
function joinCall(machine: Machine, call: BuiltinCall, name: string): Value | null {
  if (!/^(?:join|implode|Join)$/.test(name)) return null;
  const isTextType = /^(?:[Ss]trings?|StringUtils)$/.test(call.view.receivers[0] ?? '');
  const candidates = [
    ...(call.receiverValue === null || isTextType
      ? []
      : [{ value: call.receiverValue, at: call.view.receiver ?? call.at }]),
    ...call.args,
  ];
  const list = candidates.find(({ value }) => value.some((alt) => alt.kind === 'ref'));
  if (list === undefined) {
    const isHarmless = candidates.every(({ value }) =>
      value.every((alt) => alt.kind !== 'unknown' && holesOf([alt]).length === 0),
    );
    if (isHarmless) return SAFE;
    // A list that is not known: as if it had one item.
    const [first, second] = candidates.filter(({ value }) => value.some((alt) => alt.kind === 'unknown'));
    return first === undefined || second !== undefined
      ? null
      : joinList(machine, {
          items: [first.value, first.value],
          rest: null,
          separator: candidates.find((one) => one !== first)?.value ?? known(','),
          at: call.at,
        });
  }
  const separator = candidates.find((one) => one !== list && one.value.every((alt) => alt.kind === 'text'));
  const [only] = list.value.filter((alt) => alt.kind === 'ref');
  const found = only?.kind === 'ref' ? thing(machine.store, only.id) : undefined;
  if (found === undefined || found.kind === 'buffer') return null;
  return joinList(machine, {
    items:
      found.kind === 'list'
        ? found.items
        : machine.language.id === 'php'
          ? [...found.entries.values()]
          : [...found.entries.keys()].map((key) => known(key)),
    rest: found.rest,
    separator: separator?.value ?? known(','),
    at: call.at,
  });
}

type ListJoin = {
  readonly items: readonly Value[];
  readonly rest: Value | null;
  readonly separator: Value;
  readonly at: Place;
};

function joinList(machine: Machine, { items, rest, separator, at }: ListJoin): Value {
  const all = rest === null ? items : [...items, rest];
  const ingredients = all.slice(0, 60).flatMap((value, index) => {
    const piece = { value, at, numeric: false };
    return index === 0 ? [piece] : [{ value: separator, at, numeric: false }, piece];
  });
  return joinPieces(machine, ingredients, at);
}

function joinPieces(
  machine: Machine,
  ingredients: readonly { readonly value: Value; readonly at: Place; readonly numeric: boolean }[],
  at: Place,
): Value {
  return ingredients.length === 0 ? known('') : machine.joinTexts(ingredients, 'concat', at);
}

/** Functions without a receiver. */
function plainCall(machine: Machine, call: BuiltinCall, name: string): Value | null {
  const [first] = call.args;
  if (NO_TEXT.test(name)) return SAFE;
  if (name === '') return null;
  if (
    /^(?:str|String|unicode|strval|to_s|Some|Ok|Box|list|tuple|set|sorted|reversed|iter|next|Array|array_values|array_unique|array_filter|frozenset|dict|cast)$/.test(
      name,
    ) &&
    first !== undefined
  )
    return first.value;
  if (/^(?:list|Array|array|set)$/.test(name)) return allocate(machine, { kind: 'list', items: [], rest: null });
  if (name === 'dict') {
    const entries = new Map(call.args.flatMap((arg) => (arg.name === null ? [] : [[arg.name, arg.value] as const])));
    return allocate(machine, { kind: 'map', entries, rest: null, info: null });
  }
  if (
    /^(?:trim|strtolower|strtoupper|ltrim|rtrim|ucfirst|lcfirst|mb_strtolower|stripslashes|urldecode|html_entity_decode|nl2br)$/.test(
      name,
    ) &&
    first !== undefined
  )
    return first.value;
  if (/^(?:map|array_map)$/.test(name) && call.args.length === 2) {
    const [callback, list] = call.args;
    if (callback !== undefined && list !== undefined) {
      const [fn, over] = callback.value.some((alt) => alt.kind === 'function') ? [callback, list] : [list, callback];
      const closure = fn.value.find((alt) => alt.kind === 'function');
      const item = anyItem(machine, over.value, over.at);
      if (closure?.kind === 'function')
        return allocate(machine, {
          kind: 'list',
          items: [],
          rest: machine.invoke(closure.closure, [{ name: null, spread: false, value: item, at: over.at }], call.at),
        });
      if (call.view.names[0] === 'map')
        return /^(?:int|float)$/.test(call.argTexts?.[0] ?? '')
          ? allocate(machine, { kind: 'list', items: [], rest: SAFE })
          : null;
    }
  }
  if (/^(?:ConfigParser|RawConfigParser|SafeConfigParser|OrderedDict|defaultdict)$/.test(name))
    return emptyMap(machine);
  if (name === 'array_fill') return allocate(machine, { kind: 'list', items: [], rest: call.args[2]?.value ?? SAFE });
  if (name === 'str_repeat' && first !== undefined) return first.value;
  if (/^(?:range|enumerate)$/.test(name))
    return allocate(machine, {
      kind: 'list',
      items: [],
      rest:
        name === 'range'
          ? SAFE
          : allocate(machine, {
              kind: 'list',
              items: [SAFE, anyItem(machine, first?.value ?? NOTHING, call.at)],
              rest: null,
            }),
    });
  if (name === 'zip')
    return allocate(machine, {
      kind: 'list',
      items: [],
      rest: allocate(machine, {
        kind: 'list',
        items: call.args.map(({ value, at }) => anyItem(machine, value, at)),
        rest: null,
      }),
    });
  return null;
}

function emptyMap(machine: Machine): Value {
  return allocate(machine, { kind: 'map', entries: new Map(), rest: null, info: null });
}

/** `Object.keys(x)`, `Array.from(…)`, `Arrays.asList(…)`. */
function staticCall(machine: Machine, call: BuiltinCall, name: string): Value | null {
  const owner = call.view.receivers[0] ?? '';
  if (/^(?:configparser|collections)$/.test(owner) && /ConfigParser$|^OrderedDict$|^defaultdict$/.test(name))
    return emptyMap(machine);
  const [first, second] = call.args;
  if (
    /^(?:Array|Arrays|List|Set|Collections|Stream|Immutable\w+|Lists)$/.test(owner) &&
    /^(?:of|asList|from|copyOf|unmodifiableList|newArrayList|singletonList)$/.test(name)
  ) {
    const closure = second?.value.find((alt) => alt.kind === 'function');
    if (closure?.kind === 'function') {
      const item = anyItem(machine, first?.value ?? NOTHING, call.at);
      return allocate(machine, {
        kind: 'list',
        items: [],
        rest: machine.invoke(
          closure.closure,
          [
            { name: null, spread: false, value: item, at: call.at },
            { name: null, spread: false, value: SAFE, at: call.at },
          ],
          call.at,
        ),
      });
    }
    const [only] = first?.value ?? [];
    if (call.args.length === 1 && (only?.kind === 'ref' || only?.kind === 'unknown')) return first?.value ?? null;
    return allocate(machine, { kind: 'list', items: call.args.map(({ value }) => value), rest: null });
  }
  if (owner === 'Object' && first !== undefined) return objectCall(machine, first.value, { name, at: call.at });
  if (owner === 'Promise' && /^(?:all|resolve|race|allSettled)$/.test(name) && first !== undefined) return first.value;
  if (owner === 'JSON' && /^(?:parse|stringify)$/.test(name) && first !== undefined)
    return first.value.some((alt) => alt.kind === 'ref') ? null : first.value;
  return null;
}

/** The values of pairs; their keys count where they are not known. */
function fromEntries(machine: Machine, pairs: Value, at: Place): Value {
  const pair = anyItem(machine, pairs, at);
  const key = indexOf(machine, pair, literal(0), at);
  const value = indexOf(machine, pair, literal(1), at);
  if (holesOf(key).length > 0) return either(key, value);
  return allocate(machine, { kind: 'map', entries: new Map(), rest: value, info: null });
}

function objectCall(
  machine: Machine,
  value: Value,
  { name, at }: { readonly name: string; readonly at: Place },
): Value | null {
  if (name === 'fromEntries') return fromEntries(machine, value, at);
  if (/^(?:freeze|seal|assign)$/.test(name)) return value;
  if (!/^(?:keys|values|entries)$/.test(name)) return null;
  const [only] = value;
  const found = only?.kind === 'ref' && value.length === 1 ? thing(machine.store, only.id) : undefined;
  const keys = found?.kind === 'map' ? [...found.entries.keys()].map((key) => known(key)) : [];
  const values = found?.kind === 'map' ? [...found.entries.values()] : [];
  const restKey = found?.kind === 'map' ? (found.rest === null ? null : SAFE) : anyItem(machine, value, at);
  const restValue = found?.kind === 'map' ? found.rest : restKey;
  if (name === 'keys') return allocate(machine, { kind: 'list', items: keys, rest: restKey });
  if (name === 'values') return allocate(machine, { kind: 'list', items: values, rest: restValue });
  const pair = (key: Value, of: Value): Value => allocate(machine, { kind: 'list', items: [key, of], rest: null });
  return allocate(machine, {
    kind: 'list',
    items: keys.map((key, index) => pair(key, values[index] ?? NOTHING)),
    rest: restKey === null ? null : pair(restKey, restValue ?? SAFE),
  });
}

/** `ids.map(Number)`. */
function isNumberFunction(call: BuiltinCall): boolean {
  const [only] = call.args[0]?.value ?? [];
  return only?.kind === 'unknown' && /^(?:Number|parseInt|parseFloat|BigInt|int|float|intval)$/.test(only.hole.path);
}

/** `.map(x => …)` of a list that is not known. */
function callUnknownList(machine: Machine, call: BuiltinCall, name: string): Value | null {
  const { receiverValue, at } = call;
  const closure = call.args.flatMap(({ value }) => value).find((alt) => alt.kind === 'function');
  if (receiverValue === null) return null;
  const item = (): Value => anyItem(machine, receiverValue, at);
  if (/^(?:items|entries)$/.test(name) && call.args.length === 0 && closure === undefined) {
    return allocate(machine, {
      kind: 'list',
      items: [],
      rest: allocate(machine, { kind: 'list', items: [item(), item()], rest: null }),
    });
  }
  if (closure?.kind !== 'function') {
    if (name === 'map' && isNumberFunction(call)) return allocate(machine, { kind: 'list', items: [], rest: SAFE });
    if (/^(?:fill)$/.test(name))
      return allocate(machine, { kind: 'list', items: [], rest: call.args[0]?.value ?? SAFE });
    return null;
  }
  const given = [item(), SAFE].map((value) => ({ name: null, spread: false, value, at }));
  switch (name) {
    case 'map':
    case 'flatMap':
    case 'collect':
    case 'Select':
    case 'each_with_index':
      return allocate(machine, { kind: 'list', items: [], rest: machine.invoke(closure.closure, given, at) });
    case 'forEach':
    case 'each':
      machine.invoke(closure.closure, given, at);
      return NOTHING;
    case 'filter':
    case 'sort':
    case 'select':
      machine.invoke(closure.closure, given, at);
      return receiverValue;
    case 'reduce': {
      const start = call.args[1]?.value ?? item();
      const turn = (sum: Value): Value =>
        machine.invoke(closure.closure, [{ name: null, spread: false, value: sum, at }, ...given], at);
      return either(start, turn(turn(start)));
    }
    default:
      return null;
  }
}
