/** Shown in place of a secret. */
export const MASKED = '[masked]';

/** Names of variables whose values are secrets, by whole words: `API_KEY`, `GITHUB_TOKEN`, not `KEYBOARD` or `AUTHOR`. */
const SECRET_NAME =
  /(^|_)(API_?KEY|KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PRIVATE_?KEY|ACCESS_?KEY|AUTH)(_|$)/i;

/** Shorter values would mask ordinary words. */
const SHORTEST_VALUE = 8;

/**
 * Shapes that are secrets wherever they stand. Each has a fixed prefix and a bounded, unambiguous tail, so matching is
 * linear. Sources: the vendors' documented key formats.
 */
const SHAPES: readonly RegExp[] = [
  /\bsk-ant-[A-Za-z0-9_-]{20,200}/g,
  /\bsk-(?:proj|svcacct|or-v1)-[A-Za-z0-9_-]{20,200}/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,255}/g,
  /\bglpat-[A-Za-z0-9_-]{20,64}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{20,255}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{20,200}/g,
  /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY-----[A-Za-z0-9+/=\s\\n]{20,8000}/g,
];

/** The secrets among the values of an environment, by the names of the variables. */
export function secretValues(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST_VALUE && SECRET_NAME.test(name) ? [value] : [],
  );
}

/** The masker that everything written passes: known values (and their JSON-escaped forms) first, then shapes. */
export type Masker = {
  readonly mask: (text: string) => string;
  /** Learns further values: those of a plan's `env`. */
  readonly learn: (values: readonly string[]) => void;
};

/** Makes a masker that knows these values. */
export function createMasker(values: readonly string[]): Masker {
  let known: readonly string[] = [];
  const learn = (more: readonly string[]): void => {
    const forms = more.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
    // Longest first: a value that contains another must go as a whole.
    known = [...new Set([...known, ...forms])].toSorted((a, b) => b.length - a.length);
  };
  learn(values);
  const mask = (text: string): string => {
    let masked = text;
    for (const value of known) if (masked.includes(value)) masked = masked.replaceAll(value, MASKED);
    for (const shape of SHAPES) masked = masked.replace(shape, MASKED);
    return masked;
  };
  return { mask, learn };
}
