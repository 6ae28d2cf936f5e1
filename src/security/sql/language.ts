import type { GrammarName } from './grammars.ts';
import type { Program } from './ir.ts';
import type { SqlLanguage } from './sql-finding.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Which calls a line of a table speaks of.
 *
 * `on` is held against every way the receiver can be called: its dotted text (`this.db`, `conn.cursor()`, `params[]`,
 * `new Pool()`), its declared type, the type it was constructed with, and the dotted text of what it was assigned from
 * (`stmt = conn.createStatement()` goes by `conn.createStatement()`; `const { Pool } = require('pg')` by `pg.Pool`).
 */
export type CallPattern = {
  /** Names of the function or method; of the type for `on: 'new'`; of the member for `on: 'set'`. */
  readonly names: readonly string[];
  /** `none`: a plain function; `any`: a method of anything; `new`: a constructor; `set`: an assignment to a member (`cmd.CommandText = …`). */
  readonly on: 'none' | 'any' | 'new' | 'set' | RegExp;
  /** Only in files that import a module this matches. */
  readonly imports?: RegExp;
};

/** A call that runs SQL. */
export type SqlSink = CallPattern & {
  /** Where the SQL is: positions from 0 and names of arguments. Empty for `set`. */
  readonly text: readonly (number | string)[];
  /** A whole `command`, or a `fragment` of one (`where`, `order`) that the rest is put around. */
  readonly takes: 'command' | 'fragment';
  /** False where the name is used for other things too: then the known part of the text must read like SQL. */
  readonly sure: boolean;
  /** The name is so common that the known part must be a whole command: verb and object. */
  readonly whole?: true;
  /** It may be given a map whose values are SQL. */
  readonly entries?: true;
  /** Key into `remedies`. */
  readonly driver: string;
};

/** An expression whose value comes from outside, by its dotted text (the beginning is enough: `req.query` also is for `req.query.id`). */
export type SqlSource = {
  readonly pattern: RegExp;
  /** For the path: `the request`, `an argument of the program`. */
  readonly what: string;
  readonly imports?: RegExp;
};

/** A call whose result is safe whatever went in. */
export type SqlCleaner = CallPattern & {
  /** `number`: cannot hold a text. `quoted`: brings its own quotes, or stands for a name safely. `escaped`: safe between quotes only. */
  readonly makes: 'number' | 'quoted' | 'escaped';
};

/** A call that tells whether a text may be used; where it was true, the text is safe. */
export type SqlCheck = CallPattern & {
  /** Which text is held against it. */
  readonly subject: 'receiver' | number;
  /** `nature`: digits only and the like. `pattern`: a regular expression, in the place given, which must be anchored and narrow. `list`: one of the values in the place given. */
  readonly by: { readonly kind: 'nature' } | { readonly kind: 'pattern' | 'list'; readonly in: 'receiver' | number };
};

/** A call that puts a text together by a template. */
export type SqlFormat = CallPattern & {
  /** `printf`: `%s %d %1$s %(name)s`. `braces`: `{}`, `{0}`, `{name:d}`. */
  readonly style: 'printf' | 'braces';
  readonly template: 'receiver' | number;
  /** Position of the first value that goes in; a single list there stands for its items, a map for named values. */
  readonly values: number;
};

/** A call whose result is, or holds, the text of its receiver or of an argument; `of` empty: the receiver's and all arguments' joined. */
export type SqlPassing = CallPattern & { readonly of: readonly ('receiver' | number)[] };

/** Buffers that text is appended to. */
export type SqlBuffers = {
  /** Types whose `new`, declaration or call makes an empty one, or one with its first argument's text. */
  readonly types: RegExp;
  /** Methods that append their arguments and give the buffer back. */
  readonly append: readonly string[];
  /** Functions that append to the buffer that is their first argument: Go's `fmt.Fprintf`. With the style of their template, or null. */
  readonly appendTo?: readonly (CallPattern & { readonly style: 'printf' | null })[];
  /** Methods that give the text. */
  readonly text: readonly string[];
};

/** A piece of the SQL a finding speaks of. */
export type RemedyPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Source of an expression in the place of a value, or of a name (table, column, direction). */
  | { readonly kind: 'value' | 'name'; readonly source: string };

/** What a remedy's code is written from. */
export type RemedyInput = {
  /** Source of what the call is made on (`this.pool`), or ''. */
  readonly receiver: string;
  /** Name of what is called, or '' where no call is seen. */
  readonly method: string;
  readonly pieces: readonly RemedyPiece[];
};

/** What to write instead. */
export type SqlRemedy = {
  readonly text: string;
  readonly code: (input: RemedyInput) => string;
};

/** What is known of a language and of its drivers. Data, but for the lowering. */
export type SqlLanguageDefinition = {
  readonly id: SqlLanguage;
  /** With the grammar that reads them: `{ '.py': 'python' }`. */
  readonly extensions: Readonly<Record<string, GrammarName>>;
  /** What a program begins with, read as if it stood there where no `<?` is in the text: pieces of PHP. */
  readonly opening?: string;
  /** Names of functions and methods do not mind case. */
  readonly foldsCase?: boolean;
  /** Fields of an object are called by their bare names in its methods. */
  readonly bareMembers?: boolean;
  /** Dotted texts of members of other files that are constants of the program by the habits of the language; of packages it imports, if so. Names in capitals are anyway. */
  readonly constants?: { readonly pattern: RegExp; readonly ofImports: boolean };
  /** Words, one of which every file with a finding has (beside SQL's own verbs, which are looked for anyway): names of fragment sinks. */
  readonly words: readonly string[];
  /** Pure, deterministic, never throws; `ERROR` and unknown nodes become `opaque` with their parts. */
  readonly lower: (root: SyntaxNode, source: string) => Program;
  readonly sinks: readonly SqlSink[];
  readonly sources: readonly SqlSource[];
  /** Decorators or annotations of a function or parameter that make parameters come from outside. */
  readonly outsideDecorators: RegExp | null;
  /** Declared types of parameters that come from outside. */
  readonly outsideTypes: RegExp | null;
  readonly cleaners: readonly SqlCleaner[];
  readonly checks: readonly SqlCheck[];
  readonly formats: readonly SqlFormat[];
  readonly passing: readonly SqlPassing[];
  readonly buffers: SqlBuffers | null;
  /** Dotted text of functions that only tell: what goes there is prose, whatever it reads like (logs, prints, exceptions). */
  readonly quiet: RegExp;
  /** By `driver` of the sinks; `default` for where no sink is seen. */
  readonly remedies: Readonly<Record<string, SqlRemedy>> & { readonly default: SqlRemedy };
};
