/** Shown in place of a secret. */
export const MASKED = '[masked]';

/**
 * What a name must end in or hold as a word of its own to be a secret's, words being what `_`, other signs or capitals part:
 * `API_KEY`, `GITHUB_TOKEN`, `clientSecret`, `npm_config__authToken`, not `KEYBOARD` or `AUTHOR`.
 */
const SECRET_WORD =
  /(^|_)(API_?KEY|KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|PRIVATE_?KEY|ACCESS_?KEY|AUTH)(_|$)/i;

/** Endings that are telling without anything that parts them off: `PGPASSWORD`, `AUTHTOKEN`. Not `KEY`, for `MONKEY`'s sake. */
const SECRET_ENDING = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS?|APIKEY|PRIVATEKEY|ACCESSKEY|SECRETKEY)$/i;

/** Where the shell is and was: paths, which would be masked all over a log. */
const PLACES: ReadonlySet<string> = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);

function isSecretName(name: string): boolean {
  if (PLACES.has(name)) return false;
  const words = name
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  return SECRET_WORD.test(words) || SECRET_ENDING.test(words);
}

/** Shorter values would mask ordinary words. */
const SHORTEST_VALUE = 8;

/** A line of a value this long is masked by itself, too: logs are read line by line, and shorter ones (`}`) are anybody's. */
const SHORTEST_LINE = 16;

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
  // Percent-encoded in OTEL_EXPORTER_OTLP_HEADERS.
  /\bBearer(?: |%20)[A-Za-z0-9._~+/-]{20,2000}=*/g,
  // br's own, of a telemetry receiver (`servers/loopback/token.ts`); no word may end before it, for `%20` is in front of it.
  /brt_[A-Za-z0-9_.-]{43,2000}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{20,255}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{20,200}/g,
  /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY-----[A-Za-z0-9+/=\s\\n]{20,8000}/g,
];

/**
 * The password of `scheme://user:password@host` (RFC 3986, section 3.2.1), up to the last `@` of the authority. Every part is
 * bounded and `//` anchors it, so matching is linear.
 */
const URL_PASSWORD = /(:\/\/[^\s/?#:@"'<>\\]{0,256}:)([^\s/?#"'<>\\]{1,512})(?=@[A-Za-z0-9_.[-])/g;

/** How every shape and every URL with a password begins or goes on: one look tells most texts that none of them is there. */
const HINT = /sk-|gh[pousr]_|github_pat_|glpat-|Bearer(?: |%20)|brt_|npm_|xox|AKIA|ASIA|AIza|[rs]k_|-----BEGIN |:\/\//;

/** The secrets among the values of an environment, by the names of the variables. */
export function secretValues(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST_VALUE && isSecretName(name) ? [value] : [],
  );
}

/** The masker that everything written passes: known values (and their JSON-escaped forms) first, then shapes. */
export type Masker = {
  readonly mask: (text: string) => string;
  /** Learns further values: those of a plan's `env`. */
  readonly learn: (values: readonly string[]) => void;
};

/** Text that is masked never grows: logs are masked in place. */
function inPlace(password: string): string {
  return password.length < MASKED.length ? '*'.repeat(password.length) : MASKED;
}

/** Lines of a value with several, that are long enough to be nobody else's. Frames of keys (`-----BEGIN …-----`) are everybody's. */
function longLines(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/);
  if (lines.length === 1) return [];
  return lines.map((one) => one.trim()).filter((one) => one.length >= SHORTEST_LINE && !/^-{5}.*-{5}$/.test(one));
}

/** Makes a masker that knows these values. */
export function createMasker(values: readonly string[]): Masker {
  let known: readonly string[] = [];
  const learn = (more: readonly string[]): void => {
    const forms = more
      .flatMap((value) => [value, ...longLines(value)])
      .flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
    // Longest first: a value that contains another must go as a whole.
    known = [...new Set([...known, ...forms])].toSorted((a, b) => b.length - a.length);
  };
  learn(values);
  const mask = (text: string): string => {
    let masked = text;
    for (const value of known) if (masked.includes(value)) masked = masked.replaceAll(value, MASKED);
    if (!HINT.test(masked)) return masked;
    for (const shape of SHAPES) masked = masked.replace(shape, MASKED);
    return masked.replace(URL_PASSWORD, (_, before: string, password: string) => before + inPlace(password));
  };
  return { mask, learn };
}
