import type { Arg, Expr, Place } from '../../ir.ts';

type GivenCall = {
  readonly receiver: Expr | null;
  readonly name: string;
  readonly args: readonly Arg[];
  readonly at: Place;
};

/** Give what they are called on: as it is, or in another dress. */
const SAME = new Set([
  'freeze',
  'dup',
  'clone',
  'itself',
  'to_a',
  'to_ary',
  'to_h',
  'to_hash',
  'compact',
  'to_set',
  'with_indifferent_access',
  'symbolize_keys',
  'stringify_keys',
  'deep_symbolize_keys',
  'force_encoding',
  'html_safe',
]);

const TO_NUMBER =
  /^(?:to_i|to_f|to_d|to_r|to_c|Integer|Float|size|length|count|id|hash|ord|hex|oct|abs|round|to_date|to_time|to_datetime)$/;

/** Methods of models whose first argument may be a condition with its values in one list. */
const CONDITIONS =
  /^(?:where|not|rewhere|having|find_by_sql|find_by|count_by_sql|exists\?|find|all|first|last|count|delete_all|destroy_all|update_all|joins|order|reorder|group|select|select_all|select_one|select_value|select_values|select_rows|execute|sanitize_\w+|from|pluck)$/;

function plain({ receiver, name, args, at }: GivenCall): Expr {
  return { kind: 'call', callee: { receiver, name, value: null }, args, at };
}

function isTemplate(expr: Expr): boolean {
  if (expr.kind === 'text') return /\?|:[a-z_]\w*|%[sd]/i.test(expr.value);
  return expr.kind === 'join' && expr.parts.some((part) => isTemplate(part.value));
}

/** `where(["name = ?", name])` is `where("name = ?", name)`: what follows the condition is bound. */
function unlisted(arg: Arg): readonly Arg[] {
  if (arg.value.kind !== 'list' || !(arg.name === null || arg.name === 'conditions')) return [arg];
  const [first, ...others] = arg.value.items;
  if (first === undefined) return [arg];
  const rest = others.map((value): Arg => ({ name: isTemplate(first) ? '' : null, spread: false, value }));
  return [{ ...arg, value: first }, ...rest];
}

/** `{ |x| x.to_i }` and `&:to_i`. */
function givesNumber(expr: Expr | undefined): boolean {
  if (expr?.kind !== 'function') return false;
  const [only, ...more] = expr.definition.body;
  if (only?.kind !== 'return' || more.length > 0 || only.value === null) return false;
  return only.value.kind === 'cast'
    ? only.value.to === 'number'
    : only.value.kind === 'call' && TO_NUMBER.test(only.value.callee.name);
}

/** Options of finders, as Rails had them before `where`: those are SQL. */
const OPTIONS = /^(?:conditions|order|group|having|joins|select|from|limit|offset|lock|&|)$/;
const BINDS =
  /^(?:find_by_\w+|find_or_\w+|find_by!?|find|where|rewhere|not|exists\?|create!?|new|build|update!?|update_all|delete_by|destroy_by|first_or_\w+|find_sole_by|insert_all|upsert|upsert_all|insert)$/;

/** `params.permit(…)`, and the methods that are named for giving it: a hash. */
function isPermitted(value: Expr): boolean {
  return value.kind === 'call' && /^(?:permit|permit!|slice|to_unsafe_h|\w+_params)$/.test(value.callee.name);
}

/** Values of a hash of conditions are bound: what comes back is a record, and nothing of the values. */
function bound(call: GivenCall): readonly Arg[] {
  return call.args.map((arg) => {
    const isValue =
      arg.name === null
        ? call.name === 'find' || /^find_by_(?!sql)/.test(call.name) || isPermitted(arg.value)
        : !OPTIONS.test(arg.name);
    const value: Expr = { kind: 'arithmetic', op: 'bound', operands: [arg.value], at: arg.value.at };
    return isValue && arg.value.kind !== 'function' ? { ...arg, value } : arg;
  });
}

/** Keys of other records, counts and times: `post.author_id`. */
const NEVER_TEXT = /(?:^|_)(?:ids?|count|at|on|lft|rgt)$/;

function looked(call: GivenCall, receiver: Expr): Expr | null {
  const [key, fallback] = call.args;
  if (key === undefined || key.value.kind === 'join' || (key.value.kind === 'text' && key.value.value.includes(' ')))
    return null;
  const found: Expr = { kind: 'index', object: receiver, key: key.value, at: call.at };
  if (call.name === 'dig') {
    return call.args
      .slice(1)
      .reduce<Expr>((object, { value }) => ({ kind: 'index', object, key: value, at: call.at }), found);
  }
  if (fallback === undefined || fallback.value.kind === 'function') return found;
  return { kind: 'choice', test: null, options: [found, fallback.value], at: call.at };
}

/** `.send(:where, …)` is `.where(…)`. */
function sent(call: GivenCall): Expr | null {
  const [first, ...args] = call.args;
  return first?.value.kind === 'text' && first.name === null
    ? specialCall({ ...call, name: first.value.value, args })
    : null;
}

function pattern(call: GivenCall, receiver: Expr): Expr | null {
  const [first] = call.args;
  if (first === undefined || receiver.kind !== 'text' || !receiver.value.startsWith('/')) return null;
  return {
    kind: 'call',
    callee: { receiver: first.value, name: 'match?', value: null },
    args: [{ name: null, spread: false, value: receiver }],
    at: call.at,
  };
}

/** `scope :named, lambda { |n| { conditions: "…" } }`: what the function gives are options of a finder. */
function scoped(call: GivenCall): Expr {
  const args = call.args.map((arg): Arg => {
    const fn = arg.value;
    const last = fn.kind === 'function' ? fn.definition.body.at(-1) : undefined;
    if (fn.kind !== 'function' || last?.kind !== 'return' || last.value?.kind !== 'map') return arg;
    const options = last.value.entries.flatMap(({ key, value }): readonly Arg[] =>
      key.kind === 'text' ? unlisted({ name: key.value, spread: false, value }) : [],
    );
    const where = plain({ receiver: null, name: 'where', args: options, at: last.at });
    const body = [...fn.definition.body.slice(0, -1), { ...last, value: where }];
    return { ...arg, value: { ...fn, definition: { ...fn.definition, body } } };
  });
  return plain({ ...call, args });
}

/** Calls whose meaning is in their arguments, and those that change nothing. */
export function specialCall(call: GivenCall): Expr {
  const { receiver, name, args, at } = call;
  if (receiver !== null && args.length === 0 && SAME.has(name)) return receiver;
  if (receiver !== null && args.length === 1 && name === 'force_encoding') return receiver;
  if (receiver !== null && /^(?:fetch|dig)$/.test(name)) return looked(call, receiver) ?? plain(call);
  if (/^(?:send|public_send|__send__|try|try!)$/.test(name)) return sent(call) ?? plain(call);
  if (receiver !== null && /^(?:match\??|===|=~)$/.test(name)) return pattern(call, receiver) ?? plain(call);
  if (
    receiver !== null &&
    /^(?:map|collect|flat_map|filter_map|map!|collect!)$/.test(name) &&
    givesNumber(args.at(-1)?.value)
  ) {
    return { kind: 'cast', to: 'number', value: receiver, at };
  }
  if (receiver === null && /^(?:Integer|Float|Rational|BigDecimal)$/.test(name) && args[0] !== undefined) {
    return { kind: 'cast', to: 'number', value: args[0].value, at };
  }
  if (receiver === null && name === 'String' && args[0] !== undefined)
    return { kind: 'cast', to: 'text', value: args[0].value, at };
  if (receiver !== null && args.length === 0 && NEVER_TEXT.test(name))
    return { kind: 'cast', to: 'number', value: plain(call), at };
  if (receiver === null && /^(?:named_scope|scope|default_scope)$/.test(name)) return scoped(call);
  const listed = CONDITIONS.test(name) ? { ...call, args: args.flatMap(unlisted) } : call;
  return plain(BINDS.test(name) ? { ...listed, args: bound(listed) } : listed);
}
