/** How bad a secret in the wrong hands is: `critical` opens an account or an infrastructure, `low` is little more than a name. */
export const SECRET_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** One of them. */
export type SecretSeverity = (typeof SECRET_SEVERITIES)[number];

/** What the text of a match must prove beyond its shape. Each is a file in `validators/`. */
export const VALIDATORS = [
  /** GitHub's and npm's: the last six of base62 are the CRC-32 of the 30 before them. */
  'crc32-base62',
  /** Three parts, the first two JSON in base64url, the first with `alg`. */
  'jwt',
  /** Decodes as base64 to at least 16 bytes. */
  'base64',
  /** A UUID that is not nil, not one digit repeated, not a well-known one. */
  'uuid',
  /** The base64 (after the prefix that is no base64) decodes to JSON. */
  'base64-json',
] as const;

/** One of them. */
export type Validator = (typeof VALIDATORS)[number];

/**
 * One kind of secret, as data. A rule without `near` is a **shape**: its token can be told wherever it stands, by a literal of
 * at least three characters in it. A rule with `near` is **assigned**: its token is ordinary text (32 hex digits), and is one
 * of this kind only where one of the words stands shortly before it.
 */
export type SecretRule = {
  /** Unique, kebab-case, begins with the vendor's id: `stripe-secret-key`. */
  readonly id: string;
  /** What it is, without a full stop: `Stripe secret key`. */
  readonly description: string;
  /** Default: `high`. */
  readonly severity?: SecretSeverity;
  /**
   * What the token looks like: a regular expression of restricted syntax (`pattern.ts`): literals, classes, groups, `|`, and
   * repeats with an upper bound of at most 4,096; no anchors, lookarounds, back references, lazy or open repeats. Its source
   * is the vendor's documentation (`docs`), or tokens that the vendor itself shows. Where one capturing group stands in it,
   * the secret is that group, else the whole. Use `(?:…)` for other groups.
   *
   * The engine sees to the boundaries: what stands before must not be a letter or digit, what follows must not go on with
   * the token.
   */
  readonly token: string;
  /** The letters of `token` match in either case. Default: false. */
  readonly caseless?: boolean;
  /** Words (lower case, at least three characters) of which one must stand at most `reach` before the token. They match in either case, as part of a longer name too. */
  readonly near?: readonly string[];
  /** Characters between the word and the token. Default: 60. */
  readonly reach?: number;
  /** With `near`: the words may also stand after the token, within reach: `Basic <token>@host`. Default: false. */
  readonly after?: boolean;
  /** With `near`: nothing but the word is needed. Default: false, then there must be a sign of assignment (`=`, `:`, `=>`, `,`, `(`, `"`), or a word such as `key`, `token` or `secret`, between the word and the token. */
  readonly loose?: boolean;
  /** With `near`: the words are of ordinary language (`monday`, `phrase`) or the token is of an ordinary shape (a UUID), so a word such as `key`, `token` or `secret` must be in the same name or between the word and the token. Default: false. */
  readonly common?: boolean;
  /** Bits of entropy a character (Shannon, over the secret) that the secret needs. Default: 0 for shapes, 2.5 for assigned (3 from 20 characters on that are not all hex). Sources in the rule's comment where it is set. */
  readonly entropy?: number;
  /**
   * The values that the vendor prints as examples are told, too, outside of tests and documentation: programs that hold one were meant
   * to hold a real one. Default: false.
   */
  readonly examples?: boolean;
  readonly validator?: Validator;
  /** Globs of paths, the rule is of these files only: `['*.npmrc']`. Texts without a path are looked at. Default: every file. */
  readonly paths?: readonly string[];
  /** Texts (lower case) that tell a secret of this kind as an example or a public value, when one is in it. Example: `['test', 'public']`. */
  readonly except?: readonly string[];
};

/** A vendor or product, and the kinds of secrets it hands out: one folder in `rules/`. */
export type Vendor = {
  /** Kebab-case; the name of the folder. */
  readonly id: string;
  /** As the vendor writes it: `GitHub`. */
  readonly name: string;
  /** Where the vendor documents its tokens, or how to revoke them. */
  readonly docs: string;
  readonly rules: readonly SecretRule[];
};
