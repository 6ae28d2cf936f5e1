import type { Expr, FunctionDefinition, Parameter, Statement } from '../../ir.ts';
import { callExpr, child, named, nameExpr, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { delivering } from './deliver.ts';

function parameter(node: SyntaxNode, lowering: RubyLowering): readonly Parameter[] {
  const name = child(node, 'name') ?? (node.type === 'identifier' ? node : null);
  if (name === null)
    return node.type === 'destructured_parameter' ? named(node).flatMap((one) => parameter(one, lowering)) : [];
  const initial = child(node, 'value');
  return [
    {
      name: textOf(name, lowering.source),
      type: null,
      numeric: false,
      rest: node.type === 'splat_parameter',
      initial: initial === null ? null : lowering.expression(initial),
      decorators: [],
    },
  ];
}

/** A method, block or lambda; what it gives without saying so is its last expression. */
export function functionDefinition(node: SyntaxNode, lowering: RubyLowering): FunctionDefinition {
  const nameNode = child(node, 'name');
  const name = nameNode === null ? '' : textOf(nameNode, lowering.source);
  const list = child(node, 'parameters');
  const body = child(node, 'body');
  const isLambda = node.type === 'lambda';
  const inner = isLambda && body !== null ? (child(body, 'body') ?? null) : body;
  const statements = inner === null ? [] : lowering.statements([inner]);
  return {
    name: name === 'initialize' ? 'constructor' : name,
    parameters: list === null ? [] : named(list).flatMap((one) => parameter(one, lowering)),
    body: delivering(statements, (value) => ({ kind: 'return', value, at: value.at })),
    decorators: [],
    at: placeOf(node),
  };
}

/** `&:strip` as the function it stands for. */
export function symbolFunction(node: SyntaxNode, lowering: RubyLowering): Expr {
  const at = placeOf(node);
  const method = textOf(node, lowering.source).replace(/^:/, '');
  const value = callExpr({ receiver: nameExpr('it', at), name: method }, [], at);
  const parameters = [{ name: 'it', type: null, numeric: false, rest: false, initial: null, decorators: [] }];
  const body: readonly Statement[] = [{ kind: 'return', value, at }];
  return { kind: 'function', definition: { name: '', parameters, body, decorators: [], at }, at };
}
