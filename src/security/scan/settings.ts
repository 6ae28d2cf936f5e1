import type { FindingSeverity } from '../finding.ts';

/** How texts are looked through; plain data, so that it can be sent to a thread. */
export type ScanSettings = {
  readonly secrets: boolean;
  readonly sql: boolean;
  /** Findings below it are counted, not told. Default: `low`. */
  readonly severity: FindingSeverity;
  /** Tells of values in tests, fixtures and examples, too, that are made up there as a rule: passwords, tokens in headers, JWTs. Default: false. */
  readonly examples: boolean;
  /** Layers of encoding that are undone: 0 to 4. Default: 2. */
  readonly depth: number;
  /** Whether words on a line (`br:allow <reason>`) let a finding pass. Default: true. */
  readonly inlineAllow: boolean;
  /** Looks into archives (zip, jar, tar, gzip). Default: true. */
  readonly archives: boolean;
  /** Looks into binary files for what cannot stand there by chance. Default: false. */
  readonly binaries: boolean;
  /** Rules that are left out, by id. Default: none. */
  readonly without: readonly string[];
  /** Only these rules, by id; null: all. */
  readonly only: readonly string[] | null;
  /** Rules of the project's own. Default: none. */
  readonly custom: readonly CustomRule[];
  /** What no secret of any rule is. Default: none. */
  readonly allow: readonly CustomAllow[];
  /** Hex; the key under which values are hashed: `fingerprint.ts`. */
  readonly key: string;
};

/** A rule of the project's own. Its pattern is RE2's syntax, which is matched in linear time whatever it says. */
export type CustomRule = {
  readonly id: string;
  readonly description: string;
  readonly severity: FindingSeverity;
  /** RE2 syntax. At most 2,000 characters. Null: a file of such a path is a finding, whatever is in it. */
  readonly pattern: string | null;
  /** Which group is the secret. Default: the first where there is one, else the whole. */
  readonly group: number | null;
  /** Words of which one must be in the text, in either case; empty: the pattern is tried on every text. */
  readonly keywords: readonly string[];
  /** Least bits a character. Default: 0. */
  readonly entropy: number;
  /** Only files of these paths (RE2); null: all. */
  readonly path: string | null;
  /** What is not a finding of it. */
  readonly allow: readonly CustomAllow[];
};

/** Lets findings pass: when any of them (`and` false) or all that are given fit. Patterns are RE2's. */
export type CustomAllow = {
  readonly and: boolean;
  readonly paths: readonly string[];
  readonly patterns: readonly string[];
  /** What the patterns are tried on. */
  readonly target: 'secret' | 'match' | 'line';
  /** Texts (lower case) that are in the secret. */
  readonly words: readonly string[];
  /** Ids of rules it is about; empty: all. */
  readonly rules: readonly string[];
};

/** The settings where nobody said otherwise; the key is the caller's. */
export function defaultSettings(key: string): ScanSettings {
  return {
    secrets: true,
    sql: true,
    severity: 'low',
    examples: false,
    depth: 2,
    inlineAllow: true,
    archives: true,
    binaries: false,
    without: [],
    only: null,
    custom: [],
    allow: [],
    key,
  };
}
