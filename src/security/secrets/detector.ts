import type { FileKind } from './file-kind.ts';
import type { TokenRuns } from './token-runs.ts';
import type { SecretSeverity } from './rule.ts';

/** A text while it is looked through. */
export type ScannedText = {
  readonly bytes: Uint8Array;
  /** The same bytes as latin-1: one character a byte, so that offsets are those of the bytes. */
  readonly text: string;
  readonly path: string | null;
  readonly kind: FileKind;
  /** Where something stands that looks made by a machine. */
  readonly runs: () => TokenRuns;
};

/** A kind of secret, as it is told. */
export type SecretKind = {
  readonly id: string;
  readonly title: string;
  readonly severity: SecretSeverity;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly docs: string | null;
  /**
   * Whether such values are made up in tests, fixtures and examples as a rule: there they are told when asked for only. `weak`: those
   * that a person thought up; what looks made by a machine may have been copied from where it works. Default: false.
   */
  readonly madeUpInTests?: boolean | 'weak';
};

/** Something that may be a secret. Of two that overlap, the one of higher rank stays; of equals, the longer. */
export type Candidate = {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
  /** As it is told and hashed, where that is not the text from start to end: a folded key. Default: that text. */
  readonly secret?: string;
  readonly rank: number;
};

/**
 * What stands for itself goes before what a vendor's name tells, and that before what the name of a variable tells. A token
 * that begins as the named vendor's do (`PAYSTACK_KEY=sk_live_…`) is this vendor's rather than that of the shape alone.
 */
export const RANKS = { shape: 3, structure: 3, named: 3, assigned: 2, contextual: 1 } as const;

/** Where a word was found. */
export type Hit = { readonly start: number; readonly end: number };

/** Finds secrets that data cannot describe: by the structure around them. One file each in `detectors/`. */
export type Detector = {
  /** The kinds it can tell. */
  readonly kinds: readonly SecretKind[];
  /** Where it is called: wherever one of these (lower case, at least three characters) stands, in either case. */
  readonly words: readonly string[];
  /** Called once for every text, too, with an empty hit at its beginning. Default: false. */
  readonly everywhere?: boolean;
  /** What begins at, or is announced by, the word. Must look at a bounded stretch around it only. */
  readonly find: (text: ScannedText, hit: Hit) => readonly Candidate[];
};
