/** Words that make a name a secret's, wherever among its words they stand. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  'apikey',
  'auth',
  'authorization',
  'authtoken',
  'cookie',
  'cookies',
  'credential',
  'credentials',
  'jwt',
  'passphrase',
  'passwd',
  'password',
  'passwords',
  'pgpassword',
  'privatekey',
  'psk',
  'pwd',
  'secret',
  'secretkey',
  'secrets',
  'token',
  'accesskey',
  'bearer',
  'mnemonic',
  'otp',
]);

/** Endings that tell without anything that parts them off: `PGPASSWORD`, `GITHUBTOKEN`. Not `key`, for the monkey's sake. */
const SECRET_ENDING =
  /(?:password|passwd|passphrase|secret|token|credentials?|apikey|privatekey|accesskey|secretkey|_pass|_pw)$/;

/** What a key is of that opens something: `api_key`, `signing-key`. `sort_key`, `public_key` and a key alone open nothing. */
const OPENING_KEY =
  /(?:^|_)(?:api|access|account|admin|app|application|auth|client|consumer|crypt|decrypt|decryption|deploy|encrypt|encryption|hmac|integration|license|master|private|project|rsa|secret|security|server|service|session|shared|sign|signing|ssh|storage|subscription|webhook|write)_keys?(?:_|$)/;

/** What a name ends in that is about a secret, not one: `token_count`, `password_file`, `tokens_used`, `secret_name`. */
const ABOUT =
  /_(?:age|alg|algorithm|arn|attempts|budget|bytes|changed|class|cost|count|counts|created|dir|directory|enabled|endpoint|env|error|errors|exists|expires|expiry|expiration|field|file|filename|format|hint|index|index|issuer|kind|label|len|length|limit|limits|max|method|min|mode|name|names|needed|path|paths|policy|position|prefix|present|price|prompt|provider|ref|required|reset|rotation|rule|rules|scheme|scope|scopes|size|sock|source|status|store|style|suffix|ttl|type|types|uri|url|usage|used|valid|version|window|in|at|to|per_second|per_minute)$/;

/** How far somebody has read. */
const PLACE_IN_LIST = /(?:^|_)(?:next|page|continuation|cursor|sync|resume|last)_(?:page_)?token$/;

/** Where the shell is and was: paths, which would be masked all over a log. */
const PLACES: ReadonlySet<string> = new Set(['pwd', 'oldpwd', 'init_cwd']);

/** The words of a name in lower case, joined by `_`: what signs or capitals part. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/^_+|_+$/g, '')
    .toLowerCase();
}

/**
 * Whether a property, header, option or column of this name holds a secret: `api_key`, `oauth_token`, `clientSecret`,
 * `Authorization`, `set-cookie`; not `keyboard`, `author`, `tokens_used`, `token_count`, `public_key`.
 */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const words = wordsOf(name);
  if (PLACES.has(name.toLowerCase()) || ABOUT.test(words) || PLACE_IN_LIST.test(words)) return false;
  if (SECRET_ENDING.test(words) || OPENING_KEY.test(words)) return true;
  return words.split('_').some((word) => SECRET_WORDS.has(word));
}

/** A name that is longer is a text. */
const LONGEST_NAME = 128;

/**
 * Whether a variable of this name holds a secret. More do than properties: whoever names a variable of the environment `…_KEY`
 * or `…_AUTH` gives a program what it must not tell. What the values are decides the rest (`worth-masking.ts`).
 */
export function isSecretVariable(name: string): boolean {
  if (isSecretName(name)) return true;
  const words = wordsOf(name);
  if (ABOUT.test(words) || PLACE_IN_LIST.test(words) || /(?:^|_)public_key/.test(words)) return false;
  return /(?:^|_)(?:key|api_?key|private_?key|access_?key)(?:_|$)/.test(words);
}
