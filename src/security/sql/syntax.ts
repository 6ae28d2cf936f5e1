import type { Tree } from 'web-tree-sitter';

/** A node of a syntax tree as a plain object: the parser's own memory is given back before anything is looked at. */
export type SyntaxNode = {
  readonly type: string;
  /** A rule of the grammar, and not a word or sign of the source (`(`, `if`). */
  readonly named: boolean;
  /** What it is to its parent (`left`, `arguments`), or null. */
  readonly field: string | null;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly children: readonly SyntaxNode[];
};

/** The tree as plain nodes, and whether it is all there: what is nested deeper or comes later than the limits is left out. */
export type PlainTree = { readonly root: SyntaxNode; readonly complete: boolean };

type Growing = Omit<SyntaxNode, 'children'> & { children: SyntaxNode[] };

/** Nested deeper than this nobody writes; generated code does, and recursion over it must not end the process. */
const MAX_DEPTH = 400;

/** About 8 MB of source. */
const MAX_NODES = 2_000_000;

/** Copies a tree. Comments are left out. `shift`: so many characters of the first line were not in the text. */
export function plainTree(tree: Tree, shift = 0): PlainTree {
  const cursor = tree.walk();
  const take = (): Growing => {
    const position = cursor.startPosition;
    return {
      type: cursor.nodeType,
      named: cursor.nodeIsNamed,
      field: cursor.currentFieldName,
      start: Math.max(0, cursor.startIndex - shift),
      end: Math.max(0, cursor.endIndex - shift),
      line: position.row + 1,
      column: position.row === 0 ? Math.max(0, position.column - shift) + 1 : position.column + 1,
      children: [],
    };
  };
  const root = take();
  const open: Growing[] = [root];
  let nodes = 1;
  let complete = true;
  let down = true;
  for (;;) {
    const deeper: boolean = down && open.length < MAX_DEPTH && nodes < MAX_NODES && cursor.gotoFirstChild();
    if (down && !deeper && (open.length >= MAX_DEPTH || nodes >= MAX_NODES)) complete = false;
    if (!deeper) {
      open.pop();
      if (open.length === 0) break;
      if (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) break;
        down = false;
        continue;
      }
    }
    const node = take();
    nodes += 1;
    if (!node.type.endsWith('comment')) open.at(-1)?.children.push(node);
    open.push(node);
    down = true;
  }
  cursor.delete();
  return { root, complete };
}
