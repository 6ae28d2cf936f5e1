import type { JsContext } from './context.ts';
import type { Statement } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What lowering of statements needs beside: what the module imports and exports, and how bodies are lowered. */
export type Lowering = JsContext & {
  readonly imports: string[];
  /** Names the module exports; null: everything may be used from elsewhere. */
  readonly exportedNames: ReadonlySet<string> | null;
  /** Names of types that hold one of the texts that stand in the file. */
  readonly closedTypes: ReadonlySet<string>;
  readonly bodyOf: (node: SyntaxNode | null) => readonly Statement[];
};

/** Declared types of TypeScript that cannot hold a text. */
export const NUMERIC: RegExp =
  /^(?:number|bigint|boolean|Date)(?:\s*\|\s*(?:number|bigint|boolean|null|undefined|Date))*$/;

/** A text or number as a type: `'asc'`. */
const LITERAL = String.raw`(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|\d{1,20}|null|undefined)`;

const CLOSED = new RegExp(`^\\|?\\s*${LITERAL}(?:\\s*\\|\\s*${LITERAL})*$`);

const ALIAS = new RegExp(`\\btype\\s+(\\w+)\\s*=\\s*\\|?\\s*${LITERAL}(?:\\s*\\|\\s*${LITERAL})*(?!\\s*[|&[])`, 'g');

/** Names of types in a file that hold one of the texts that stand there: aliases of such, and enums. */
export function closedTypes(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(ALIAS), ...source.matchAll(/\benum\s+(\w+)\s*\{/g)].map((found) => found[1] ?? ''),
  );
}

/** Whether a declared type holds no text but those of the program: a number, `'asc' | 'desc'`, or a name of such. */
export function isClosedType(context: Lowering, type: string): boolean {
  return NUMERIC.test(type) || CLOSED.test(type) || context.closedTypes.has(type);
}
