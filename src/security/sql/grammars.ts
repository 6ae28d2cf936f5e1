import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

import { Language, Parser } from 'web-tree-sitter';

import { GRAMMAR_FILES } from './grammar-files.ts';
import { plainTree, type PlainTree } from './syntax.ts';

/** A grammar that is at hand. */
export type GrammarName = Exclude<keyof typeof GRAMMAR_FILES, 'web-tree-sitter'>;

/**
 * Turns a text into its syntax tree. A text with mistakes has a tree too, with `ERROR` nodes in it. `opening` is read as if it
 * stood before the text (`<?php `); places are those of the text.
 */
export type Grammar = (text: string, opening?: string) => PlainTree;

const unpack = promisify(brotliDecompress);

/** Beside the built program the grammars are packed; in a checkout they come from the packages. */
async function wasmOf(name: keyof typeof GRAMMAR_FILES): Promise<Uint8Array> {
  const packed = path.join(import.meta.dirname, 'grammars', `${name}.wasm.br`);
  const isBuilt = await access(packed).then(
    () => true,
    () => false,
  );
  if (isBuilt) return unpack(await readFile(packed));
  return readFile(createRequire(import.meta.url).resolve(GRAMMAR_FILES[name]));
}

let parserReady: Promise<void> | null = null;
const grammars = new Map<GrammarName, Promise<Grammar>>();

async function load(name: GrammarName): Promise<Grammar> {
  parserReady ??= wasmOf('web-tree-sitter').then((wasmBinary) => Parser.init({ wasmBinary }));
  await parserReady;
  const parser = new Parser().setLanguage(await Language.load(await wasmOf(name)));
  return (text, opening = '') => {
    const tree = parser.parse(opening + text);
    if (tree === null) throw new Error(`the parser of ${name} gave no tree`);
    try {
      return plainTree(tree, opening.length);
    } finally {
      tree.delete();
    }
  };
}

/** A grammar, loaded at its first use and kept for the process. */
export function loadGrammar(name: GrammarName): Promise<Grammar> {
  const known = grammars.get(name);
  if (known !== undefined) return known;
  const loading = load(name);
  grammars.set(name, loading);
  return loading;
}
