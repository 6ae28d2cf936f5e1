import path from 'node:path';

import { analyse } from './analyse.ts';
import { loadGrammar, type Grammar, type GrammarName } from './grammars.ts';
import type { SqlLanguageDefinition } from './language.ts';
import { SQL_LANGUAGE_DEFINITIONS } from './languages/index.ts';
import type { SqlFinding, SqlLanguage } from './sql-finding.ts';

/** A file to look at; `path` decides the language, by its extension. */
export type SqlFile = { readonly path: string; readonly text: string };

/** What was found in a file. `incomplete` says why there may be more, or is null. */
export type SqlScan = { readonly findings: readonly SqlFinding[]; readonly incomplete: string | null };

/** Looks for SQL injections, file by file. */
export type SqlScanner = {
  /** The language of a file, or null where it is in none that is looked at. */
  readonly languageOf: (path: string) => SqlLanguage | null;
  /** Grammars are loaded at the first file that needs them. */
  readonly scan: (file: SqlFile) => Promise<SqlScan>;
};

type Reader = {
  readonly definition: SqlLanguageDefinition;
  readonly grammar: GrammarName;
  readonly mayHaveSql: (text: string) => boolean;
};

/** Larger files are generated: nobody mends them by hand. 2 MB. */
const MAX_LENGTH = 2_000_000;

/** A line this long is minified code: 20 kB. */
const MAX_LINE = 20_000;

const NOTHING_FOUND: SqlScan = { findings: [], incomplete: null };

/** A scanner for the languages there are. */
export function createSqlScanner(definitions: readonly SqlLanguageDefinition[] = SQL_LANGUAGE_DEFINITIONS): SqlScanner {
  const readers = new Map(
    definitions.flatMap((definition) => {
      const mayHaveSql = wordsOf(definition);
      return Object.entries(definition.extensions).map(
        ([extension, grammar]) => [extension, { definition, grammar, mayHaveSql } satisfies Reader] as const,
      );
    }),
  );
  const readerOf = (file: string): Reader | undefined => readers.get(path.extname(file).toLowerCase());
  return {
    languageOf: (file) => readerOf(file)?.definition.id ?? null,
    scan: async (file) => {
      const reader = readerOf(file.path);
      if (reader === undefined || !reader.mayHaveSql(file.text)) return NOTHING_FOUND;
      if (file.text.length > MAX_LENGTH) return { findings: [], incomplete: 'The file is longer than 2 MB.' };
      if (isMinified(file.text)) return { findings: [], incomplete: 'The file is minified.' };
      const grammar = await loadGrammar(reader.grammar);
      try {
        return look(reader, grammar, file);
      } catch (error) {
        // A defect here, at one file, must not end the scan of all others. Its message may hold texts of the source.
        const name = error instanceof Error ? error.name : 'unknown error';
        return { findings: [], incomplete: `The code could not be followed (${name}).` };
      }
    },
  };
}

function look({ definition }: Reader, grammar: Grammar, file: SqlFile): SqlScan {
  const opening = file.text.includes('<?') ? '' : (definition.opening ?? '');
  const tree = grammar(file.text, opening);
  const program = definition.lower(tree.root, file.text);
  const { findings, spent } = analyse({ language: definition, program, source: file.text, path: file.path });
  if (spent) return { findings, incomplete: 'The program branches more than can be followed.' };
  return { findings, incomplete: tree.complete ? null : 'The code is nested deeper than is followed.' };
}

/** A verb of SQL and what must follow it, wherever it stands: `Select an item` is not, `select a from b` is. */
const SQL_AHEAD: readonly RegExp[] = [
  /\b(?:select\s[^;{]{0,400}?\sfrom\s|insert\s+(?:or\s+\w+\s+|ignore\s+)?into\s|replace\s+into\s|delete\s+from\s|merge\s+into\s|update\s+\S+\s+set\s|truncate\s+table\s|create\s+(?:\w+\s+){0,3}?(?:table|index|view|database|schema|user|role|trigger|function|procedure)\s|(?:alter|drop)\s+(?:table|index|view|database|schema|user|role|trigger|function|procedure)\s)/i,
  // A text that begins with a verb, and may end after it: the rest is joined to it.
  /["'`]\s*\(?(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|MERGE|WITH|CREATE|ALTER|DROP|TRUNCATE|EXEC|EXECUTE|CALL|PRAGMA|GRANT|EXPLAIN|ATTACH|COPY|SHOW|USE|DESCRIBE)\s/,
  /["'`]\s*\(?(?:select|delete|update|insert|exec|call)\s+(?:["'`*]|[\w.]+\s+["'`]|\$\{|#\{|\{|%s)/,
  /(?:query|execute|exec|raw|sql|fetch\w*|prepare)\w*\(\s*(?:\$_|req\b|request\b|event\b|ctx\b|params\b|sys\.argv|process\.argv|input\()/i,
];

/** Files without anything that looks like SQL, and without words of calls that take pieces of it, are not parsed. */
function wordsOf({ words }: SqlLanguageDefinition): (text: string) => boolean {
  const own = words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  const patterns = own.length === 0 ? SQL_AHEAD : [new RegExp(own.join('|')), ...SQL_AHEAD];
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function isMinified(text: string): boolean {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    if ((end === -1 ? text.length : end) - from > MAX_LINE) return text.length / (text.split('\n').length + 1) > 500;
    if (end === -1) break;
    from = end + 1;
  }
  return false;
}
