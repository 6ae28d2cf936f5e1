import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

import { Language, Parser } from 'web-tree-sitter';

import { plainTree, type PlainTree } from './syntax.ts';

/** Grammars by the name of their file beside the built program: `grammars/<name>.wasm.br`. */
const INSTALLED = {
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  php: 'tree-sitter-php/tree-sitter-php.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  csharp: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
} as const;

/** A grammar that is at hand. */
export type GrammarName = Exclude<keyof typeof INSTALLED, 'web-tree-sitter'>;

/** Turns a text into its syntax tree. A text with mistakes has a tree too, with `ERROR` nodes in it. */
export type Grammar = (text: string) => PlainTree;

const unpack = promisify(brotliDecompress);

/** Beside the built program the grammars are packed; in a checkout they come from the packages. */
async function wasmOf(name: keyof typeof INSTALLED): Promise<Uint8Array> {
  const packed = path.join(import.meta.dirname, 'grammars', `${name}.wasm.br`);
  const isBuilt = await access(packed).then(
    () => true,
    () => false,
  );
  if (isBuilt) return unpack(await readFile(packed));
  return readFile(createRequire(import.meta.url).resolve(INSTALLED[name]));
}

let parserReady: Promise<void> | null = null;
const grammars = new Map<GrammarName, Promise<Grammar>>();

async function load(name: GrammarName): Promise<Grammar> {
  parserReady ??= wasmOf('web-tree-sitter').then((wasmBinary) => Parser.init({ wasmBinary }));
  await parserReady;
  const parser = new Parser().setLanguage(await Language.load(await wasmOf(name)));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`the parser of ${name} gave no tree`);
    try {
      return plainTree(tree);
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
