import type { Expr, FunctionDefinition, Statement } from '../../ir.ts';
import { child, named, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What the parts of the lowering need of one another and of the file. */
export type GoFile = {
  readonly source: string;
  /** Types declared in the file that no text fits in: `type ID int`. */
  readonly numeric: ReadonlySet<string>;
  /** Fields of the structs declared in the file, in order: for literals without names. */
  readonly structs: ReadonlyMap<string, readonly string[]>;
  /** Fields of these structs that no text fits in, wherever their names are declared. */
  readonly numbers: ReadonlySet<string>;
  /** Name of the receiver of the method that is read, or ''. */
  readonly receiver: string;
  /** Results that have names, of the function that is read. */
  readonly results: readonly string[];
  readonly expression: (node: SyntaxNode) => Expr;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
  readonly definition: (node: SyntaxNode) => FunctionDefinition;
};

const NUMERIC = new Set(
  (
    'int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 complex128 bool byte rune ' +
    'time.Time time.Duration time.Month time.Weekday big.Int big.Float uuid.UUID decimal.Decimal sql.NullInt64 sql.NullInt32 ' +
    'sql.NullFloat64 sql.NullBool sql.NullTime'
  ).split(' '),
);

/** A type as written, without `*` and parameters: `sql.DB`, `[]string`. */
export function typeName(node: SyntaxNode, source: string): string {
  return textOf(node, source)
    .replace(/^\*+/, '')
    .replace(/(?<=\w)\[[\s\S]*$/, '');
}

/** Whether the type is one that a conversion makes a number with: `int(x)`. */
export function isNumericName(name: string, file: Pick<GoFile, 'numeric'>): boolean {
  return NUMERIC.has(name) || file.numeric.has(name);
}

/** Whether no text fits in a variable of the type: numbers, times, and lists of them; bytes in a row are a text. */
export function isNumericType(node: SyntaxNode, file: Pick<GoFile, 'source' | 'numeric'>): boolean {
  switch (node.type) {
    case 'pointer_type':
    case 'parenthesized_type': {
      const inner = named(node)[0];
      return inner !== undefined && isNumericType(inner, file);
    }
    case 'slice_type':
    case 'array_type': {
      const element = child(node, 'element');
      return (
        element !== null &&
        !/^(?:byte|rune|uint8|int32)$/.test(textOf(element, file.source)) &&
        isNumericType(element, file)
      );
    }
    case 'map_type': {
      const parts = [child(node, 'key'), child(node, 'value')];
      return parts.every((one) => one !== null && isNumericType(one, file));
    }
    default:
      return isNumericName(textOf(node, file.source), file);
  }
}
