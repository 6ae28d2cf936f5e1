import type { Expr, FunctionDefinition, Statement } from '../../ir.ts';
import { child, named, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What the parts of the lowering need of one another and of the file. */
export type CsharpFile = {
  readonly source: string;
  /** Enumerations declared in the file: no text fits in them. */
  readonly enums: ReadonlySet<string>;
  /** Properties and fields that hold no text, wherever their names are declared. */
  readonly numbers: ReadonlySet<string>;
  /** What stands before the `?` of the `?.` that is read, or null. */
  readonly bound: Expr | null;
  readonly expression: (node: SyntaxNode) => Expr;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
  /** A lambda, method or local function. */
  readonly definition: (node: SyntaxNode) => FunctionDefinition;
  /** The same file, inside of `x?.…`. */
  readonly after: (bound: Expr) => CsharpFile;
};

const NUMERIC = new Set(
  (
    'byte sbyte short ushort int uint long ulong nint nuint float double decimal bool Byte SByte Int16 UInt16 Int32 UInt32 Int64 ' +
    'UInt64 Single Double Decimal Boolean DateTime DateTimeOffset DateOnly TimeOnly TimeSpan Guid BigInteger DayOfWeek ' +
    // What is interpolated there is bound.
    'FormattableString'
  ).split(' '),
);

const COLLECTIONS =
  /^(?:I?(?:List|Collection|Enumerable|Set|ReadOnlyList|ReadOnlyCollection|Queryable)|HashSet|SortedSet|Queue|Stack|I?Dictionary|Nullable|Span|ReadOnlySpan|IAsyncEnumerable)$/;

/** The name of a type without namespace and generics: `System.Collections.Generic.List<string>` is `List`. */
export function typeName(node: SyntaxNode, source: string): string {
  const text = textOf(node, source)
    .replace(/<[\s\S]*$/, '')
    .replace(/\?$/, '');
  return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')) + 1).trim();
}

/** Whether no text fits in a variable of the type that has this name. */
export function isNumericName(name: string, file: Pick<CsharpFile, 'enums'>): boolean {
  return NUMERIC.has(name) || file.enums.has(name);
}

/** Whether no text fits in a variable of the type: numbers, dates, identifiers of machines, enumerations, and collections of them. */
export function isNumericType(node: SyntaxNode, file: Pick<CsharpFile, 'source' | 'enums'>): boolean {
  switch (node.type) {
    case 'nullable_type':
    case 'array_type': {
      const inner = child(node, 'type') ?? named(node)[0];
      // Bytes in a row are a text.
      const isBytes = node.type === 'array_type' && inner !== undefined && /^[bB]yte$/.test(textOf(inner, file.source));
      return inner !== undefined && !isBytes && isNumericType(inner, file);
    }
    case 'generic_name': {
      const inner = named(node.children.find((one) => one.type === 'type_argument_list') ?? { ...node, children: [] });
      const isKnown = COLLECTIONS.test(typeName(node, file.source));
      return isKnown && inner.length > 0 && inner.every((one) => isNumericType(one, file));
    }
    default:
      return isNumericName(typeName(node, file.source), file);
  }
}

/** Words of the attributes of a declaration: `[HttpGet("x"), FromQuery]`. */
export function attributes(node: SyntaxNode, source: string): readonly string[] {
  return node.children
    .filter((one) => one.type === 'attribute_list')
    .flatMap((list) => named(list))
    .flatMap((one) => {
      const name = child(one, 'name');
      return name === null ? [] : [typeName(name, source).replace(/Attribute$/, '')];
    });
}

/** Whether a modifier stands before a declaration. */
export function hasModifier(node: SyntaxNode, word: string, source: string): boolean {
  return node.children.some((one) => one.type === 'modifier' && textOf(one, source) === word);
}

/** Names of members declared in the file whose type no text fits in, every time they are declared. */
export function numericMembers(root: SyntaxNode, file: Pick<CsharpFile, 'source' | 'enums'>): ReadonlySet<string> {
  const numbers = new Map<string, boolean>();
  const open = [root];
  const note = (name: SyntaxNode | null, type: SyntaxNode | null): void => {
    if (name === null || type === null) return;
    const text = textOf(name, file.source);
    numbers.set(text, isNumericType(type, file) && numbers.get(text) !== false);
  };
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'property_declaration') note(child(node, 'name'), child(node, 'type'));
    if (node.type === 'field_declaration') {
      const declaration = node.children.find((one) => one.type === 'variable_declaration');
      const type = declaration === undefined ? null : child(declaration, 'type');
      for (const one of named(declaration ?? node)) {
        if (one.type === 'variable_declarator') note(child(one, 'name'), type);
      }
    }
    if (node.type === 'record_declaration') {
      const list = node.children.find((one) => one.type === 'parameter_list');
      for (const one of list === undefined ? [] : named(list)) note(child(one, 'name'), child(one, 'type'));
    }
    open.push(...node.children);
  }
  return new Set([...numbers].flatMap(([name, isNumber]) => (isNumber ? [name] : [])));
}
