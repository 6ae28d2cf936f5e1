import type { SecretSeverity } from './secrets/rule.ts';

/** How bad a finding is, worst first; the severities of secrets and of SQL injections in one order. */
export type FindingSeverity = SecretSeverity;

/** How sure a finding is. */
export type FindingConfidence = 'high' | 'medium' | 'low';

/** Where a finding is: lines and columns from 1, columns in characters; the end is behind the last character. */
export type FindingPlace = {
  /** Relative to the root of the scan, with forward slashes. For what is in an archive: `lib/app.zip!config/.env`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A step on the way of a text into a SQL command. */
export type FindingStep = { readonly place: FindingPlace; readonly text: string };

/**
 * Something that must not land. The secret itself is nowhere in it, and no piece of it: `fingerprint` tells whether two
 * findings are of the same value.
 */
export type SecurityFinding = {
  readonly kind: 'secret' | 'sql';
  /** The rule's id: `stripe-secret-key`, `sql-injection`. */
  readonly rule: string;
  /** What it is: `Stripe secret key`. */
  readonly title: string;
  readonly severity: FindingSeverity;
  readonly confidence: FindingConfidence;
  /** In a test, a fixture or an example, and of a kind that is made up there as a rule: told when asked for only. */
  readonly example: boolean;
  readonly place: FindingPlace;
  /** The line it is in, cut to 200 characters around it, with every secret on it masked; '' where it is of no use. */
  readonly excerpt: string;
  /**
   * HMAC-SHA-256 under the project's key over rule, value and path: neither line nor commit are in it, so it stays the same
   * across rebases, and between a scan of the tree, of the index and of the history. 32 hex digits.
   */
  readonly fingerprint: string;
  /** The commit that brought it, where the history was scanned; else null. */
  readonly commit: string | null;
  /** How the value was written, from outside in, where it was not plain: `['base64']`. */
  readonly encodings: readonly string[];
  /** What to do: a sentence, and code where code says it best. */
  readonly remedy: { readonly text: string; readonly code: string | null };
  /** For SQL: from where the text enters to where it is run. Empty for secrets. */
  readonly steps: readonly FindingStep[];
  /** Where to read on: the vendor's page, or null. */
  readonly docs: string | null;
};
