/** What the keyring of the system says: a secret, that there is none, or why it could not be asked. Never rejects. */
export type KeyringAnswer =
  | { readonly kind: 'found'; readonly secret: string }
  | { readonly kind: 'missing' }
  /** `why`: a part of a sentence, such as `there is no session bus`. */
  | { readonly kind: 'silent'; readonly why: string };

/** Secrets that the user's system keeps. */
export interface Keyring {
  /** How the user names it: `the keyring (secret-tool)`. */
  readonly name: string;
  /** Asks once, for a few seconds at most. */
  read(service: string, account: string): Promise<KeyringAnswer>;
}
