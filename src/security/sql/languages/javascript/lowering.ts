import type { JsContext } from './context.ts';
import type { Statement } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What lowering of statements needs beside: what the module imports and exports, and how bodies are lowered. */
export type Lowering = JsContext & {
  readonly imports: string[];
  /** Names the module exports; null: everything may be used from elsewhere. */
  readonly exportedNames: ReadonlySet<string> | null;
  readonly bodyOf: (node: SyntaxNode | null) => readonly Statement[];
};

/** Declared types of TypeScript that cannot hold a text. */
export const NUMERIC: RegExp =
  /^(?:number|bigint|boolean|Date)(?:\s*\|\s*(?:number|bigint|boolean|null|undefined|Date))*$/;
