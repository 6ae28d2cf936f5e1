import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The cases of one kind in a folder, one JSON value a line: `<name>.jsonl`, gzipped or not, with anything between name and ending
 * (`<name>.dev.jsonl.gz`). None where no such file is there. Files of the caller's, in the form that the type says.
 */
export function readCases<T>(folder: string, name: string): readonly T[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(name) && /\.jsonl(?:\.gz)?$/.test(file))
    .toSorted()
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
    });
}

/** What one kind of cases came to: a table for people, and whether its aim was reached; null: there are no such cases. */
export type Evaluation = { readonly lines: readonly string[]; readonly ok: boolean | null };
