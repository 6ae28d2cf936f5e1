// The grammars of the languages whose SQL is looked at are files of their own in the packages that make them, for every
// system the same. They are packed beside the built program (12 MB become 0.8), where src/security/sql/grammars.ts looks first.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Rolldown } from 'tsdown';
import { GRAMMAR_FILES } from '../../src/security/sql/grammar-files.ts';

const require = createRequire(import.meta.url);

/** Emits `grammars/<name>.wasm.br`; `folders` hears of the packages they are from. */
export function grammars(folders: (folder: string) => void): Rolldown.Plugin {
  return {
    name: 'grammars',
    generateBundle(): void {
      for (const [name, file] of Object.entries(GRAMMAR_FILES)) {
        const found = require.resolve(file);
        folders(path.dirname(found));
        const source = brotliCompressSync(readFileSync(found), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: 6_000_000 },
        });
        this.emitFile({ type: 'asset', fileName: `grammars/${name}.wasm.br`, source });
      }
    },
  };
}
