import type { Place } from './ir.ts';

/** Languages whose programs are looked at. JSX and TSX are those of `javascript` and `typescript`. */
export const SQL_LANGUAGES = ['javascript', 'typescript', 'python', 'java', 'go', 'php', 'ruby', 'csharp'] as const;

/** One of them. */
export type SqlLanguage = (typeof SQL_LANGUAGES)[number];

/** How bad: text in the place of a value is `high`, of a name (table, column, order) `medium`; what only builds a schema from parts of the program is `low`. */
export type SqlSeverity = 'high' | 'medium' | 'low';

/** How sure: `high` where the text is seen to come from outside, `medium` where it comes from a parameter or an unknown value, `low` where that is a guess. */
export type SqlConfidence = 'high' | 'medium' | 'low';

/** A step on the way of the text: where it enters, where it is passed on, where it is joined. */
export type SqlStep = { readonly at: Place; readonly text: string };

/** Text that is not known reaches a database as part of a command. */
export type SqlFinding = {
  /** `sql-injection`; more rules are more ids of the same shape. */
  readonly rule: string;
  readonly severity: SqlSeverity;
  readonly confidence: SqlConfidence;
  /** Where the command is run, or, where no call that runs it is seen, where it is put together. */
  readonly at: Place;
  /** What is the case, in a sentence; texts of the source that could be secrets are not in it. */
  readonly message: string;
  /** From where the text enters to where it is run. */
  readonly path: readonly SqlStep[];
  /** What to write instead, in the idiom of the language and driver: a sentence, and code. */
  readonly remedy: { readonly text: string; readonly code: string };
};
