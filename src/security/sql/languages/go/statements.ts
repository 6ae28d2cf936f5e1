import type { Expr, Statement } from '../../ir.ts';
import { child, childrenAs, named, nameExpr, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { zeroValue } from './expressions.ts';
import { assign, isBlank, listOf, scoped } from './parts.ts';
import { isNumericType, typeName, type GoFile } from './scope.ts';
import { alternatives, switchStatement, typeSwitch } from './switches.ts';

type Lower = (node: SyntaxNode, file: GoFile) => readonly Statement[];

/** Statements of a body, in order. */
export function lowerStatements(nodes: readonly SyntaxNode[], file: GoFile): readonly Statement[] {
  return nodes
    .filter((one) => one.named)
    .flatMap((one) =>
      one.type === 'statement_list' ? lowerStatements(one.children, file) : lowerStatement(one, file),
    );
}

function lowerStatement(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  if (lower !== undefined) return lower(node, file);
  return [expression(file.expression(node))];
}

const KINDS: Readonly<Record<string, Lower>> = {
  block: (node, file) => [{ kind: 'block', body: lowerStatements(node.children, file), at: placeOf(node) }],
  const_declaration: declaration,
  var_declaration: declaration,
  var_spec_list: declaration,
  const_spec: specification,
  var_spec: specification,
  type_declaration: () => [],
  empty_statement: () => [],
  short_var_declaration: assignment,
  assignment_statement: assignment,
  inc_statement: (node, file) => [step(node, '+', file)],
  dec_statement: (node, file) => [step(node, '-', file)],
  expression_statement: (node, file) => named(node).flatMap((one) => called(one, file)),
  go_statement: (node, file) => named(node).map((one) => expression(file.expression(one))),
  defer_statement: (node, file) => named(node).map((one) => expression(file.expression(one))),
  send_statement: (node, file) => {
    const [channel, value] = [child(node, 'channel'), child(node, 'value')];
    if (channel === null || value === null) return [];
    return [assign(file.expression(channel), file.expression(value), { op: 'append', node })];
  },
  receive_statement: assignment,
  if_statement: (node, file) => {
    const test = child(node, 'condition');
    const chosen: Statement = {
      kind: 'if',
      test: test === null ? opaque(placeOf(node)) : file.expression(test),
      body: bodyOf(child(node, 'consequence'), file),
      otherwise: bodyOf(child(node, 'alternative'), file),
      at: placeOf(node),
    };
    return scoped(node, [chosen], file);
  },
  for_statement: loop,
  expression_switch_statement: switchStatement,
  type_switch_statement: typeSwitch,
  select_statement: (node, file) => alternatives(named(node), file),
  labeled_statement: (node, file) => lowerStatements(named(node).slice(1), file),
  return_statement: (node, file) => {
    const values = named(node).flatMap((one) => (one.type === 'expression_list' ? named(one) : [one]));
    const at = placeOf(node);
    const items =
      values.length === 0 ? file.results.map((one) => nameExpr(one, at)) : values.map((one) => file.expression(one));
    const [first] = items;
    const value: Expr | null = items.length > 1 ? { kind: 'list', items, at } : (first ?? null);
    return [{ kind: 'return', value, at }];
  },
  break_statement: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  continue_statement: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  goto_statement: () => [],
  fallthrough_statement: () => [],
};

function expression(value: Expr): Statement {
  return { kind: 'expression', value, at: value.at };
}

/** A call that ends the function is the end of the path. */
function called(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const value = file.expression(node);
  const callee = child(node, 'function');
  const name = callee === null ? '' : textOf(callee, file.source);
  const ends = /^(?:panic|os\.Exit|log\.(?:Fatal|Panic)(?:f|ln)?|runtime\.Goexit|\w+\.Fatalf?)$/.test(name);
  return [ends ? { kind: 'leave', how: 'function', value, at: placeOf(node) } : expression(value)];
}

function step(node: SyntaxNode, op: string, file: GoFile): Statement {
  const inner = named(node)[0];
  const at = placeOf(node);
  const target = inner === undefined ? opaque(at) : file.expression(inner);
  return assign(
    target,
    { kind: 'arithmetic', op, operands: [target, { kind: 'literal', value: 1, at }], at },
    { node },
  );
}

function declaration(node: SyntaxNode, file: GoFile): readonly Statement[] {
  return named(node).flatMap((one) => lowerStatement(one, file));
}

/** `var a, b T = x, y`, `const c = x`. */
function specification(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const type = child(node, 'type');
  const given = child(node, 'value');
  const values = given === null ? [] : named(given);
  const names = childrenAs(node, 'name').filter((one) => one.named);
  const constant = node.type === 'const_spec';
  return names.map((name, position): Statement => {
    const own = values.length === names.length ? values[position] : values[0];
    const empty: Expr = constant
      ? { kind: 'literal', value: undefined, at: placeOf(node) }
      : zeroValue(type ?? undefined, file, node);
    return {
      kind: 'assign',
      target: file.expression(name),
      op: '=',
      value: own === undefined ? empty : file.expression(own),
      part: values.length === 1 && names.length > 1 ? position : null,
      numeric: type !== null && isNumericType(type, file),
      type: type === null ? null : typeName(type, file.source),
      constant,
      declares: true,
      at: placeOf(node),
    };
  });
}

/** `a, b := x, y`, `a, err = f()`, `a += x`, `parts = append(parts, x)`. */
function assignment(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const left = listOf(child(node, 'left'));
  const right = listOf(child(node, 'right'));
  const operator = child(node, 'operator');
  const op = operator === null || operator.named ? '=' : textOf(operator, file.source);
  const [only] = right;
  if (op === '+=' && left[0] !== undefined && only !== undefined) {
    return [assign(file.expression(left[0]), file.expression(only), { node, op: 'append' })];
  }
  if (op !== '=' && op !== ':=' && left[0] !== undefined && only !== undefined) {
    const target = file.expression(left[0]);
    const operands = [target, file.expression(only)];
    return [assign(target, { kind: 'arithmetic', op: op.slice(0, -1), operands, at: placeOf(node) }, { node })];
  }
  if (only === undefined) return [];
  if (left.length > 1 && right.length === 1) {
    const value = file.expression(only);
    // What only a call gives has several results; `v, ok := m[k]` is the value and whether it is there.
    const isCall = value.kind === 'call';
    const targets = left.map((one, position) => ({ one, position })).filter(({ one }) => !isBlank(one, file));
    const made = targets.flatMap(({ one, position }): Statement[] => {
      if (isCall) return [assign(file.expression(one), value, { node, part: position })];
      return [assign(file.expression(one), position === 0 ? value : isThere(value), { node })];
    });
    return made.length === 0 ? [expression(value)] : made;
  }
  return left.flatMap((target, position): readonly Statement[] => {
    const value = right[position];
    if (value === undefined) return [];
    if (isBlank(target, file)) return [expression(file.expression(value))];
    return appended(target, value, node, file) ?? [assign(file.expression(target), file.expression(value), { node })];
  });
}

/** Whether a key is in a map: the `ok` of `v, ok := m[k]`. */
function isThere(value: Expr): Expr {
  if (value.kind !== 'index') return { kind: 'literal', value: undefined, at: value.at };
  return { kind: 'arithmetic', op: 'in', operands: [value.key, value.object], at: value.at };
}

/** `x = append(x, a, b...)` appends to `x`. */
function appended(target: SyntaxNode, value: SyntaxNode, node: SyntaxNode, file: GoFile): readonly Statement[] | null {
  const callee = value.type === 'call_expression' ? child(value, 'function') : null;
  if (callee === null || textOf(callee, file.source) !== 'append') return null;
  const args = named(child(value, 'arguments') ?? value);
  const [first, ...items] = args;
  if (first === undefined || items.length === 0) return null;
  const list = file.expression(target);
  const isSame = textOf(first, file.source) === textOf(target, file.source);
  const start = isSame ? [] : [assign(list, file.expression(first), { node })];
  return [...start, ...items.map((one) => assign(list, file.expression(one), { node, op: 'append' }))];
}

function bodyOf(node: SyntaxNode | null, file: GoFile): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'block' ? lowerStatements(node.children, file) : lowerStatement(node, file);
}

function loop(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const body = bodyOf(child(node, 'body'), file);
  const at = placeOf(node);
  const range = node.children.find((one) => one.type === 'range_clause');
  if (range !== undefined) {
    return [rangeLoop(node, range, body, file)];
  }
  const clause = node.children.find((one) => one.type === 'for_clause') ?? node;
  const head =
    child(clause, 'condition') ?? named(node).find((one) => !/^(?:block|for_clause)$/.test(one.type)) ?? null;
  const test = head === null ? [] : [expression(file.expression(head))];
  const update = child(clause, 'update');
  const next = update === null ? [] : lowerStatement(update, file);
  return scoped(clause, [{ kind: 'loop', item: null, over: null, body: [...test, ...next, ...body], at }], file);
}

/** The first name takes keys (of a list: numbers, which do no harm), the second what is there. */
function rangeLoop(node: SyntaxNode, range: SyntaxNode, body: readonly Statement[], file: GoFile): Statement {
  const [key, value] = listOf(child(range, 'left')).map((one) => (isBlank(one, file) ? null : file.expression(one)));
  const right = child(range, 'right');
  const over = right === null ? null : file.expression(right);
  const at = placeOf(node);
  if (value == null || over === null) return { kind: 'loop', item: key ?? null, over, body, at };
  const one: Expr = { kind: 'index', object: over, key: opaque(at), at: over.at };
  return { kind: 'loop', item: key ?? null, over, body: [assign(value, one, { node: range }), ...body], at };
}
