import { entropy } from '../entropy.ts';
import type { FileKind } from '../file-kind.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Assignment } from './assignment.ts';
import type { Named } from './key-name.ts';
import { isCommonWord, looksNamed } from './looks-named.ts';

/** Whether a value given to a name of this kind is a secret. */
export function isSecretValue(named: Named, given: Assignment, kind: FileKind): boolean {
  const { value } = given;
  if (value.length > 400 || isPlaceholder(value) || isPattern(value) || isExpression(given, kind)) return false;
  if (named !== 'password' && isSameName(given)) return false;
  if ((kind.form !== 'settings' && isTestResult(given)) || isKeyFingerprint(given, kind)) return false;
  if (named === 'password') return isPassword(given, kind);
  if (named === 'secret' && given.quoted && hasManySigns(value)) return true;
  return named === 'secret'
    ? isMachineMade(value, 10, 2.9) && allowed(given, kind)
    : isMachineMade(value, 16, 3.3) && allowed(given, kind);
}

/** A regular expression (`[a-f0-9]{32}`, `(?:…)`, `\\d+`), or a template whose random part is made later (`{{hex:32}}`, `${random(32)}`). */
function isPattern(value: string): boolean {
  return /\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|\\[\w/.-])[^\]\n]*\](?:[*+?{)|]|$)|\(\?(?:[:=!]|<[=!A-Za-z])|\\[bdsw](?:[*+?{)|[\\]|$)|\{\{\w+:|\$\{(?:\w+[(.[]|['"`])/.test(
    value,
  );
}

/** `PASS: size -f`, `Passed: sun/security/StoreTest.java`: what a run of tests tells. */
function isTestResult({ name, how, quoted, value }: Assignment): boolean {
  if (quoted || how !== 'set') return false;
  return /^(?:X?PASS|[Pp]assed|Pass)$/.test(name) || /^[\w.+-]+(?:\/[\w.+-]+)+\.[A-Za-z]\w{0,4}:?$/.test(value);
}

/** A list of names: `['acme_client', 'acmeclient']`. */
function isSameName({ name, value }: Assignment): boolean {
  const [a, b] = [name, value].map((one) => one.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase());
  return (
    a !== undefined && b !== undefined && Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a))
  );
}

/** Of a public key, as texts name it: `signing key 0123…CDEF`. */
function isKeyFingerprint({ how, value }: Assignment, kind: FileKind): boolean {
  if (/^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7,}$/.test(value)) return true;
  return (how === 'space' || kind.form === 'prose') && /^(?:0x)?(?:[0-9A-F]{16}|[0-9A-F]{40})$/.test(value);
}

/** Five and more kinds of signs among letters, without a blank: nobody writes that but in a password. */
function hasManySigns(value: string): boolean {
  return (
    !/\s/.test(value) &&
    value.length >= 12 &&
    /[A-Za-z]/.test(value) &&
    new Set(value.replaceAll(/[\w./:,-]/g, '')).size >= 5
  );
}

/** Without quotes, programs have expressions; prose has words. */
function isExpression(given: Assignment, kind: FileKind): boolean {
  if (given.quoted) return false;
  const { value, how } = given;
  if (
    /[({[]|\)$|->|=>|::|&&|\|\||^(?:self|this|process|os|env|config|settings|ENV|new|await|function|def|return|null|nil|None|true|false|undefined)\b[.\s([]?|^[A-Za-z_]+\.[A-Za-z_.]+$/.test(
      value,
    )
  )
    return true;
  // `result.groups?.password`, `accept_token(sym_literal_1)`.
  if (/\w\?\.[A-Za-z_]/.test(value) || (how === 'call' && /^[A-Za-z]+(?:_{1,2}[A-Za-z0-9]+)+$/.test(value)))
    return true;
  // In a program, a word without quotes is the name of something.
  return (kind.form === 'code' || how === 'call') && !/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9+/_=-]{20,}$/.test(value);
}

/** Where only white space parts them, only what can be nothing else counts. */
function allowed({ how, value }: Assignment, kind: FileKind): boolean {
  if (how === 'space') return value.length >= 20 && /\d/.test(value) && entropy(value) >= 3;
  return kind.form !== 'lock';
}

const NO_PASSWORDS =
  /^(?:pass(?:word|wd|phrase)?s?|pwd?|secrets?|tokens?|string|text|null|none|nil|true|false|yes|no|on|off|undefined|empty|required|optional|default|auto|always|never|enabled?|disabled?|hash(?:ed)?|plain|encrypted|username|user|email|login|name|value|values|type|input|hidden|wrong|invalid|incorrect|bad|new|old|current|confirm|repeat|forgot|reset|change|show|hide|the|and|any|int|integer|boolean|bool|object|array|str|char|varchar|number|date|time|file|path|key|test|tests|testing|abc|asd|foo|bar|baz|qux|qwe|env|base64|sha\d*|md5|bcrypt|scrypt|argon2\w*|pbkdf2\w*)$/i;

function isPassword(given: Assignment, kind: FileKind): boolean {
  const { value, quoted, how } = given;
  if (value.length < 4 || value.length > 128 || NO_PASSWORDS.test(value)) return false;
  if (/^(?:https?|file|s3|gs):\/\/|^[./~]{0,2}\/[\w./-]+$|^[A-Za-z]:\\/.test(value)) return false;
  if (/\s/.test(value))
    return /\d/.test(value) && /[^\w\s,.'-]/.test(value) && value.split(/\s+/).length <= 3 && quoted;
  // "pass --flag@2" is a sentence.
  if (how === 'space' && (!/passw|pwd/i.test(given.name) || /^[-:]|::|\(/.test(value))) return false;
  if (how === 'space' && !quoted)
    return value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value) && /[^\w]|[A-Z]/.test(value);
  if (/^[\d.,:-]+$/.test(value)) return value.length >= 6 && kind.form === 'settings' && /^\d+$/.test(value);
  // `hash('password', 'salt1234')`: the first is a value, too.
  if (how === 'call' && !(value.length >= 6 && /\d/.test(value) && (value.length >= 10 || /[^a-z0-9]/.test(value))))
    return false;
  if (looksNamed(value)) return false;
  const letters = /^[A-Za-z]+$/.test(value);
  if (letters)
    return kind.form !== 'code' && kind.form !== 'prose' && value.length >= 8 && !isCommonWord(value) && how === 'set';
  if (kind.form === 'prose' && (value.length < 8 || (how === 'compare' && !/[^A-Za-z0-9]/.test(value)))) return false;
  return /\d/.test(value) || /[!#$%^&*?@~+]/.test(value);
}

/** Letters and digits as no person puts them together. */
function isMachineMade(value: string, shortest: number, bits: number): boolean {
  if (value.length < shortest || /\s/.test(value) || !/^[\x21-\x7E]+$/.test(value)) return false;
  if (
    /^(?:https?|file|s3|gs|urn|data|mailto):|^@|^[./~]{0,2}\/[\w./-]+$|^\d{4}-\d\d-\d\d|^v?\d+\.\d+\.\d+|^sha(?:1|256|384|512)[-:]|^#[0-9a-f]{3,8}$/i.test(
      value,
    )
  )
    return false;
  if (/^[\d.,:-]+$/.test(value) || looksNamed(value) || /[<>(){}[\]|\\;,]/.test(value)) return false;
  const digits = value.replaceAll(/\D/g, '').length;
  if (digits === 0)
    return (
      /[a-z]/.test(value) &&
      /[A-Z]/.test(value) &&
      (value.length >= 20
        ? entropy(value) >= 4.2
        : value.length >= 14 && (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 4)
    );
  return entropy(value) >= (/^[a-f0-9-]+$/i.test(value) ? Math.min(bits, 2.5) : bits);
}
