import type { Arg, Expr, Place } from '../../ir.ts';
import { callExpr, opaque } from '../../lowering.ts';

/** A call of a plain function, with its name in lower case and the sources of its arguments. */
type PlainCall = {
  readonly name: string;
  readonly args: readonly Arg[];
  readonly sources: readonly string[];
  readonly at: Place;
  readonly plain: Expr;
};

/** Filters that leave nothing but digits, signs and the like: https://www.php.net/manual/en/filter.constants.php */
const NUMBER_FILTER = /\bFILTER_(?:VALIDATE_(?:INT|FLOAT|BOOL|BOOLEAN|IP|MAC)|SANITIZE_NUMBER_(?:INT|FLOAT))\b/;
const ESCAPE_FILTER = /\bFILTER_SANITIZE_(?:MAGIC_QUOTES|ADD_SLASHES)\b/;

/** What functions write into an argument: position of the argument. */
const WRITES_INTO: Readonly<Record<string, number>> = {
  exec: 1,
  proc_open: 2,
  preg_match: 2,
  preg_match_all: 2,
  parse_str: 1,
  mb_parse_str: 1,
};

const NUMBER_FUNCTION = /^\\?(?:intval|floatval|doubleval|absint|boolval|abs|crc32|md5|sha1|count|strlen)$/i;

/** What is left by `preg_replace` when everything but these characters is taken out cannot end a text or a number. */
const NARROW_CLASS = /^(?:\\[dw]|[A-Za-z\d_](?:-[A-Za-z\d])?|\\?[-.,: @])+$/;
const NARROW_PATTERN = /^([/#~@|])(?:\\[DW]|\[\^((?:[^\]\\]|\\.)+)\])[+*]?\1[imsu]*$/;

function renamed(call: PlainCall, name: string): Expr {
  return { kind: 'call', callee: { receiver: null, name, value: null }, args: call.args, at: call.at };
}

function takesOutAllElse(call: PlainCall): boolean {
  const pattern = call.args[0]?.value;
  const replacement = call.args[1]?.value;
  if (pattern?.kind !== 'text' || replacement?.kind !== 'text') return false;
  const match = NARROW_PATTERN.exec(pattern.value);
  return (
    match !== null && (match[2] === undefined || NARROW_CLASS.test(match[2])) && /^[\w -]*$/.test(replacement.value)
  );
}

/** `settype($x, 'int')` changes the variable it is given. */
function setType(call: PlainCall): Expr {
  const target = call.args[0]?.value;
  const type = call.args[1]?.value;
  if (target === undefined) return call.plain;
  const isNumber = type?.kind === 'text' && /^(?:int|integer|float|double|bool|boolean|null)$/i.test(type.value);
  const value: Expr = isNumber ? { kind: 'cast', to: 'number', value: target, at: call.at } : call.plain;
  return isNumber ? { kind: 'assigned', target, value, at: call.at } : call.plain;
}

/** `isset($map[$key])` asks whether the key is one of the map's. */
function isSet(call: PlainCall): Expr {
  const tests = call.args.map(({ value }) =>
    value.kind === 'index'
      ? callExpr({ receiver: null, name: 'array_key_exists' }, [value.key, value.object], call.at)
      : opaque(call.at, []),
  );
  const [first] = tests;
  if (tests.length === 1 && first !== undefined) return first;
  return { kind: 'arithmetic', op: '&&', operands: tests, at: call.at };
}

/** A function by its name, as a function: `'trim'` is `fn ($it) => trim($it)`. */
function namedFunction(name: string, at: Place): Expr {
  const item: Expr = { kind: 'name', name: 'it', at };
  const value = callExpr({ receiver: null, name: name.replace(/^\\/, '') }, [item], at);
  const parameters = [{ name: 'it', type: null, numeric: false, rest: false, initial: null, decorators: [] }];
  return {
    kind: 'function',
    definition: { name: '', parameters, body: [{ kind: 'return', value, at }], decorators: [], at },
    at,
  };
}

function mapped(call: PlainCall): Expr {
  const [fn, over, ...more] = call.args;
  if (fn?.value.kind !== 'text' || over === undefined) return call.plain;
  if (NUMBER_FUNCTION.test(fn.value.value)) return { kind: 'cast', to: 'number', value: over.value, at: call.at };
  const value = namedFunction(fn.value.value, fn.value.at);
  return {
    kind: 'call',
    callee: { receiver: null, name: call.name, value: null },
    args: [{ ...fn, value }, over, ...more],
    at: call.at,
  };
}

/** `strtr($template, ['{a}' => $a])` puts the values in. */
function translated(call: PlainCall): Expr {
  const [template, pairs] = call.args;
  if (template === undefined || pairs?.value.kind !== 'map') return call.plain;
  const values = [template.value, ...pairs.value.entries.map(({ value }) => value)];
  return { kind: 'join', how: 'replace', parts: values.map((value) => ({ value, numeric: false })), at: call.at };
}

/** `str_replace('x', $with, $in)` is what `replace` of a text is elsewhere. */
function replaced(call: PlainCall): Expr {
  const [search, replacement, subject] = call.args;
  if (search?.value.kind !== 'text' || replacement === undefined || subject === undefined) return call.plain;
  // Doubled quotes are not enough for MySQL, where a backslash takes one of them away.
  if (/['"]/.test(search.value.value)) return call.plain;
  return callExpr({ receiver: subject.value, name: 'replace' }, [search.value, replacement.value], call.at);
}

/** `array_push($list, $x)` is a method's call elsewhere. */
function pushed(call: PlainCall): Expr {
  const [list, ...items] = call.args;
  if (list === undefined) return call.plain;
  return { kind: 'call', callee: { receiver: list.value, name: 'push', value: null }, args: items, at: call.at };
}

/** Whether all groups of a pattern hold digits or letters only. */
function hasNarrowGroups(pattern: Expr | undefined): boolean {
  if (pattern?.kind !== 'text') return false;
  const groups = [...pattern.value.matchAll(/(?<!\\)\((?!\?)([^()]*)\)/g)].map((match) => match[1] ?? '');
  return groups.length > 0 && groups.every((group) => /^(?:(?:\\[dw]|\[[\w-]+\])(?:[+*?]|\{[\d,]+\})?)+$/.test(group));
}

/** What a pattern found, and what a query string holds, is a part of the text it was looked for in. */
function foundIn(call: PlainCall): Expr {
  const [first, second] = call.args;
  const from = (call.name.startsWith('preg_') ? second : first)?.value ?? opaque(call.at);
  if (call.name.startsWith('preg_') && hasNarrowGroups(first?.value))
    return { kind: 'cast', to: 'number', value: from, at: call.at };
  return callExpr({ receiver: null, name: 'trim' }, [from], call.at);
}

function written(call: PlainCall): Expr {
  const target = call.args[WRITES_INTO[call.name] ?? -1]?.value;
  if (target === undefined || (target.kind !== 'name' && target.kind !== 'member')) return call.plain;
  const isOutput = call.name === 'exec' || call.name === 'proc_open';
  const assigned: Expr = { kind: 'assigned', target, value: isOutput ? call.plain : foundIn(call), at: call.at };
  return isOutput ? assigned : { kind: 'arithmetic', op: '&&', operands: [call.plain, assigned], at: call.at };
}

/** Functions whose meaning is in their arguments: those get names of their own, which the tables know. */
export function specialCall(call: PlainCall): Expr {
  switch (call.name) {
    case 'filter_var':
    case 'filter_input': {
      const filter = call.sources.slice(call.name === 'filter_var' ? 1 : 2).join(',');
      if (NUMBER_FILTER.test(filter)) return renamed(call, `${call.name}:number`);
      return ESCAPE_FILTER.test(filter) ? renamed(call, `${call.name}:escaped`) : call.plain;
    }
    case 'preg_replace':
      return takesOutAllElse(call) ? renamed(call, 'preg_replace:narrow') : call.plain;
    case 'md5':
    case 'sha1':
      return call.args.length > 1 && !/^false$/i.test(call.sources[1] ?? '')
        ? renamed(call, `${call.name}:raw`)
        : call.plain;
    // Without a connection in front, the SQL is one place further left.
    case 'pg_query_params':
    case 'pg_prepare':
      return call.args.length === 2 ? renamed(call, `${call.name}:short`) : call.plain;
    case 'settype':
      return setType(call);
    case 'isset':
      return isSet(call);
    case 'array_map':
      return mapped(call);
    case 'str_replace':
      return replaced(call);
    case 'strtr':
      return translated(call);
    case 'array_push':
      return pushed(call);
    // Any number of times the same.
    case 'array_fill':
    case 'array_pad':
      return { kind: 'list', items: call.args.slice(2).map(({ value }) => value), at: call.at };
    default:
      return Object.hasOwn(WRITES_INTO, call.name) ? written(call) : call.plain;
  }
}
