import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text, and whether a scanner should find a secret in it. */
export type SecretCase = {
  readonly id: string;
  readonly text: string;
  readonly is_secret: boolean;
  readonly kind: string;
  readonly source: string;
  readonly path?: string;
  /** Of texts without a secret: `benign` must not alarm, `near_miss` is no secret of its kind, but may be one of another. */
  readonly neg_class?: string;
};

/** A program, and whether there is an injection in these lines of it. */
export type SqlCase = {
  readonly id: string;
  readonly code: string;
  readonly language: string;
  readonly file: string;
  readonly line: number;
  readonly end_line: number;
  readonly vulnerable: boolean;
  readonly file_level?: boolean;
  readonly audit_only?: boolean;
  readonly source: string;
};

/** What the files of a folder hold, by the beginning of their names: `secrets*.jsonl` and `sqli*.jsonl`, gzipped or not. */
export function readCorpus(folder: string): {
  readonly secrets: readonly SecretCase[];
  readonly sql: readonly SqlCase[];
} {
  const files = readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  const read = <T>(prefix: string): T[] =>
    files.filter((name) => name.startsWith(prefix)).flatMap((name) => rows<T>(join(folder, name)));
  return { secrets: read<SecretCase>('secret'), sql: read<SqlCase>('sqli') };
}

function rows<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The corpus is a file of the caller's, in the form described in the types above.
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
