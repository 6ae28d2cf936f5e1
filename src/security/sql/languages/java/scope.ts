import type { Expr, FunctionDefinition, Statement } from '../../ir.ts';
import { child, childrenAs, named, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What the parts of the lowering need of one another and of the file. */
export type JavaFile = {
  readonly source: string;
  /** Enumerations declared in the file: no text fits in them. */
  readonly enums: ReadonlySet<string>;
  /** Fields and methods without parameters that give no text, wherever their names are declared. */
  readonly numbers: ReadonlySet<string>;
  readonly expression: (node: SyntaxNode) => Expr;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
  /** The members of a class body: fields, methods, classes in it. */
  readonly members: (body: SyntaxNode) => readonly Statement[];
  readonly lambda: (node: SyntaxNode) => FunctionDefinition;
};

const NUMERIC = new Set(
  (
    'byte short int long float double boolean Byte Short Integer Long Float Double Boolean Number BigInteger BigDecimal ' +
    'AtomicInteger AtomicLong AtomicBoolean OptionalInt OptionalLong OptionalDouble UUID Date LocalDate LocalTime LocalDateTime ' +
    'OffsetDateTime ZonedDateTime Instant Timestamp Time Duration Period Year YearMonth DayOfWeek Month ZoneId'
  ).split(' '),
);

const COLLECTIONS = new Set(
  'List ArrayList LinkedList Set HashSet TreeSet LinkedHashSet Collection Iterable Iterator Stream Optional Map HashMap TreeMap'.split(
    ' ',
  ),
);

/** The name of a type without package and generics: `java.util.List<String>` is `List`; arrays are `String[]`. */
export function typeName(node: SyntaxNode, source: string): string {
  if (node.type === 'array_type') {
    const element = node.children.find((one) => one.field === 'element');
    return `${element === undefined ? '' : typeName(element, source)}[]`;
  }
  if (node.type === 'annotated_type') {
    const inner = node.children.at(-1);
    return inner === undefined ? '' : typeName(inner, source);
  }
  const text = textOf(node, source).replace(/<[\s\S]*$/, '');
  return text.slice(text.lastIndexOf('.') + 1).trim();
}

/** Whether no text fits in a variable of the type: numbers, dates, enumerations, and collections of them. */
export function isNumericType(node: SyntaxNode, file: Pick<JavaFile, 'source' | 'enums'>): boolean {
  if (node.type === 'generic_type') {
    const inner = node.children.find((one) => one.type === 'type_arguments')?.children.filter((one) => one.named) ?? [];
    return (
      COLLECTIONS.has(typeName(node, file.source)) && inner.length > 0 && inner.every((one) => isNumericType(one, file))
    );
  }
  const whole = typeName(node, file.source);
  // Bytes in a row are a text.
  if (/^[bB]yte\[\]/.test(whole)) return false;
  const name = whole.replaceAll('[]', '');
  return NUMERIC.has(name) || file.enums.has(name);
}

/** Words of the annotations among the modifiers of a declaration. */
export function annotations(node: SyntaxNode, source: string): readonly string[] {
  const modifiers = node.children.find((one) => one.type === 'modifiers');
  return (modifiers?.children ?? []).flatMap((one) => {
    const name = one.children.find((part) => part.field === 'name');
    return one.type.endsWith('annotation') && name !== undefined ? [typeName(name, source)] : [];
  });
}

/** Names of members declared in the file whose type no text fits in, every time they are declared. */
export function numericMembers(root: SyntaxNode, file: Pick<JavaFile, 'source' | 'enums'>): ReadonlySet<string> {
  const numbers = new Map<string, boolean>();
  const open = [root];
  const note = (name: SyntaxNode | null, type: SyntaxNode | null): void => {
    if (name === null || type === null) return;
    const text = textOf(name, file.source);
    numbers.set(text, isNumericType(type, file) && numbers.get(text) !== false);
  };
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const type = child(node, 'type');
    if (node.type === 'field_declaration') {
      for (const one of childrenAs(node, 'declarator')) note(child(one, 'name'), type);
    } else if (node.type === 'method_declaration' && named(child(node, 'parameters') ?? node).length === 0) {
      note(child(node, 'name'), type);
    } else if (node.type === 'record_declaration') {
      for (const one of named(child(node, 'parameters') ?? node)) note(child(one, 'name'), child(one, 'type'));
    }
    open.push(...node.children);
  }
  return new Set([...numbers].flatMap(([name, isNumber]) => (isNumber ? [name] : [])));
}
