import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fillTemplate } from '../../src/security/secrets/testing/fill-template.ts';
import { ruleCases } from '../../src/security/secrets/testing/rule-cases.ts';
import { seeded } from '../../src/security/secrets/testing/seeded.ts';

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

/** Cases of both kinds. */
export type Corpus = { readonly secrets: readonly SecretCase[]; readonly sql: readonly SqlCase[] };

/** The cases beside the rules of this repository, filled with the same random texts in every run. */
export function ownCorpus(): Corpus {
  const random = seeded(1);
  const secrets = ruleCases().map((one): SecretCase => ({
    id: one.at,
    text: fillTemplate(one.template, random),
    is_secret: one.rule !== null,
    kind: one.rule ?? one.vendor,
    source: 'this repository',
    neg_class: 'near_miss',
  }));
  return { secrets, sql: [] };
}

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
