import { isSecretName, isSecretVariable } from './secret-names.ts';
import { isWorthMasking } from './worth-masking.ts';

/**
 * The secrets among the values of an environment: by the names of the variables, and passwords in the addresses that others
 * hold (`DATABASE_URL`). `named`: variables that are secrets whatever their names say.
 */
export function secretValues(
  env: Readonly<Record<string, string | undefined>>,
  named: ReadonlySet<string> = NOBODY,
): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return named.has(name) || isSecretVariable(name) ? withParts(value) : passwordsOf(value);
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** A secret, and what in it is one by itself: the password of a URL, what follows `Bearer`, texts in JSON, all without quotes around. */
function withParts(value: string): readonly string[] {
  const bare = value.trim().replace(/^(["'`])([\s\S]*)\1$/, '$2');
  const [, credentials] = /^(?:Bearer|Basic|Token|ApiKey|Digest) +(\S+)$/i.exec(bare) ?? [];
  const parts = [value, bare, credentials ?? '', ...passwordsOf(bare), ...textsOfJson(bare)];
  return [...new Set(parts)].filter(isWorthMasking);
}

/** `user:password` of URLs, as they stand there and decoded (RFC 3986, section 3.2.1). */
function passwordsOf(value: string): readonly string[] {
  const found = [...value.matchAll(/:\/\/[^\s/?#:@"'<>\\]{0,256}:([^\s/?#"'<>\\]{1,512})@/g)].map(
    ([, password]) => password ?? '',
  );
  return [...new Set(found.flatMap((password) => [password, decoded(password)]))].filter(isWorthMasking);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Secrets in a value that is JSON: keys of service accounts. Programs print them out of it. */
function textsOfJson(value: string): readonly string[] {
  if (!/^\s*[{[]/.test(value)) return [];
  try {
    return secretTexts(JSON.parse(value), false);
  } catch {
    return [];
  }
}

function secretTexts(value: unknown, secret: boolean): readonly string[] {
  if (typeof value === 'string') return secret ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => secretTexts(item, secret));
  return Object.entries(value).flatMap(([name, item]) => secretTexts(item, secret || isSecretName(name)));
}
