/**
 * The masker of what was opened last. A failure or a crash is shown where nobody has it at hand, and it knows more than the
 * environment's names say: `.env` files, and what the configuration names in `security.mask`.
 */
let opened: (text: string) => string = (text) => text;

/** Failures and crashes pass this masker, too, from now on. */
export function rememberMask(mask: (text: string) => string): void {
  opened = mask;
}

/** A text without what the masker of what was opened last knows; as it is where nothing was opened. */
export function maskAsOpened(text: string): string {
  return opened(text);
}
