import type { SecretSeverity } from './rule.ts';

/** A text to look through: bytes of a file, or of a piece of one. */
export type TextToScan = {
  readonly bytes: Uint8Array;
  /** Relative, with forward slashes; decides what kind of file it is. Null: none is known. */
  readonly path: string | null;
};

/** How a value was written, where it was not plain. */
export type Encoding = 'base64' | 'hex' | 'percent' | 'escape';

/** A secret that was found. It holds the value: it lives in memory only, and is turned into a `SecurityFinding` before anything is told. */
export type SecretMatch = {
  readonly rule: string;
  readonly title: string;
  readonly severity: SecretSeverity;
  /** In a test, a fixture or an example, and of a kind that is made up there as a rule. */
  readonly example: boolean;
  /** `high` for shapes, `medium` for assigned and contextual ones. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly docs: string | null;
  /** Byte offsets of the secret in the text that was scanned; of an encoded one, of all that was decoded. */
  readonly start: number;
  readonly end: number;
  /** The secret, decoded. */
  readonly secret: string;
  /** From outside in. Empty: it stood there plainly. */
  readonly encodings: readonly Encoding[];
};
