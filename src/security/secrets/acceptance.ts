import picomatch from 'picomatch';
import { looksNamed } from './contextual/looks-named.ts';
import type { ScannedText } from './detector.ts';
import { entropy } from './entropy.ts';
import { isFilling, isSequence, isStandIn } from './placeholder.ts';
import type { SecretRule } from './rule.ts';
import { validators } from './validators/index.ts';

/** What the text of a match must be beyond its shape. */
export function acceptance(rule: SecretRule): (secret: string, text: ScannedText) => boolean {
  const ofPath =
    rule.paths === undefined ? null : picomatch([...rule.paths], { dot: true, basename: true, nocase: true });
  const validate = rule.validator === undefined ? null : validators[rule.validator];
  const shape = rule.near === undefined;
  const mayHaveDigits = /0-9|2-7|\\d/.test(rule.token);
  return (secret, text) => {
    if (ofPath !== null && text.path !== null && !ofPath(text.path)) return false;
    if (!shape && mayHaveDigits && isSlug(secret)) return false;
    // Documentation and tests show what a key looks like; elsewhere even a key that counts up may open something.
    const shown = text.kind.test || text.kind.form === 'prose';
    if (rule.examples === true) {
      if (isFilling(secret.slice(4)) || (shown && /example/i.test(secret))) return false;
    } else if (shape ? isFilling(secret.slice(4)) : isStandIn(secret) || isWordOrName(secret)) return false;
    if (!shape && shown && isSequence(secret)) return false;
    if (!shape && /^[A-Fa-f0-9]{24,}$/.test(secret) && text.runs().listsHex(secret.length)) return false;
    if (entropy(secret) < (rule.entropy ?? (shape ? 0 : assignedEntropy(secret)))) return false;
    const lower = rule.except === undefined ? '' : secret.toLowerCase();
    if (rule.except?.some((word) => lower.includes(word)) === true) return false;
    return validate === null || validate(secret);
  };
}

/** A word in one case (none in English is longer), or words in camel case, of letters only: `description`, `defaultConfiguration`. Random tokens hardly ever are. */
function isWordOrName(secret: string): boolean {
  return /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Za-z][a-z]+(?:[A-Z][a-z]+)+[A-Z]{0,4})$/.test(secret);
}

/** Words with signs between them, `acme-api-key`: where a token may have digits, it has some. And the path of a file. */
function isSlug(secret: string): boolean {
  if (secret.includes('/') && looksNamed(secret)) return true;
  return /^[a-z]+(?:[-_][a-z]+)+$|^[A-Z]+(?:[-_][A-Z]+)+$/.test(secret);
}

/** Ordinary words and identifiers have less: measured on names in programs, of which four in five stay below. */
function assignedEntropy(secret: string): number {
  return secret.length >= 20 && !/^[a-f0-9-]+$/i.test(secret) ? 3 : 2.5;
}
