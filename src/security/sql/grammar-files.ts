/** The runtime and the grammars, by the name of their file beside the built program (`grammars/<name>.wasm.br`), and where the packages have them. */
export const GRAMMAR_FILES = {
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
