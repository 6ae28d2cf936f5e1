import * as z from 'zod';
import { type Fields, key, optional } from '../document/schema-fields.ts';
import { flag, identifier, line, oneOrMore, type ValueSchema, whole, word } from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';
import type { SecurityRule, SecurityThreshold } from '../model/config.ts';
import { compiledPattern } from './rule-examples.ts';

/** `security.gate`, as written. */
export type SecurityGateDocument = {
  readonly secrets?: SecurityThreshold;
  readonly sql?: SecurityThreshold;
  readonly inline?: boolean;
};

/** A rule of the file's own, as written. */
export type SecurityRuleDocument = {
  readonly id: string;
  readonly description?: string;
  readonly severity?: SecurityRule['severity'];
  readonly pattern: string;
  readonly group?: number;
  readonly keywords?: readonly string[];
  readonly entropy?: number;
  readonly finds?: readonly string[];
  readonly passes?: readonly string[];
};

/** The lists of `security`, as written. */
export type SecurityListsDocument = {
  readonly without?: readonly string[];
  readonly exclude?: readonly string[];
  readonly mask?: readonly string[];
};

const kind = (name: Kind): { error: Kind } => ({ error: name });

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** YAML 1.1 reads a bare off as false, and so do people. */
const threshold = (): ValueSchema<SecurityThreshold> =>
  z.union(
    [z.enum([...SEVERITIES, 'off'], kind('gateSeverity')), z.literal(false).transform((): 'off' => 'off')],
    kind('gateSeverity'),
  );

/** Keys of `security.gate`. */
export const securityGateFields: Fields<SecurityGateDocument> = {
  secrets: optional(
    threshold(),
    'From which severity on a secret keeps an attempt from landing; off: secrets are not looked for.',
    ['medium', 'off'],
    'medium',
  ),
  sql: optional(
    threshold(),
    'From which severity on an SQL injection keeps an attempt from landing; off: they are not looked for.',
    ['high', 'off'],
    'high',
  ),
  inline: optional(
    flag(),
    "Whether a comment in an attempt's own change (br:allow and a reason) lets a finding pass.",
    [true],
    false,
  ),
};

/** `*`, `**`, `?`, `[…]` and `{a,b}`, below the top of the repository. */
const GLOB = /^(?![/!]|~\/)(?!(?:.*\/)?\.\.(?:\/|$))[^()\0\n\\]{1,300}$/;

/** A glob is matched by trying, and each star or brace multiplies what there is to try: with a few of them that takes no time. */
function isQuick(written: string): boolean {
  const names = written.split('/');
  const many = (text: string, part: string): boolean => text.split(part).length > 4;
  return (
    names.filter((name) => name === '**').length <= 3 &&
    !names.some((name) => many(name, '*')) &&
    !many(written, '{') &&
    !written.includes('{{')
  );
}

const glob: ValueSchema<string> = z
  .string(kind('scanGlob'))
  .regex(GLOB, { ...kind('scanGlob'), abort: true })
  .refine(isQuick, kind('scanGlob'));

/** Keys of `security` that are lists. */
export const securityListsFields: Fields<SecurityListsDocument> = {
  without: optional(
    oneOrMore('ruleRef', line('ruleRef')),
    'Ids of rules that are left out everywhere; br security rules lists them.',
    ['jwt', ['jwt', 'url-password']],
  ),
  exclude: optional(
    oneOrMore('scanGlob', glob),
    'Paths that scans do not look at, from the top of the repository; the gate looks at them all the same.',
    ['vendor', ['vendor/**', '**/*.snap']],
  ),
  mask: optional(
    oneOrMore('envName', z.string(kind('envName')).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, kind('envName'))),
    'Variables whose values are masked in all that is written, though nothing in their names says that they are secret.',
    ['CUSTOMER', ['CUSTOMER', 'LICENCE']],
  ),
};

const LONGEST_PATTERN = 2000;
const LONGEST_EXAMPLE = 10_000;

/**
 * RE2 syntax, kept as text: whoever matches with it does so in linear time.
 * https://github.com/google/re2/wiki/Syntax
 */
const pattern: ValueSchema<string> = z
  .string(kind('rulePattern'))
  .min(1, kind('rulePattern'))
  .max(LONGEST_PATTERN, { ...kind('rulePatternLength'), abort: true })
  .refine((text) => compiledPattern(text) !== null, kind('rulePattern'));

const example: ValueSchema<string> = z
  .string(kind('ruleExample'))
  .min(1, kind('ruleExample'))
  .max(LONGEST_EXAMPLE, kind('ruleExample'));

/** Keys of a rule. */
export const securityRuleFields: Fields<SecurityRuleDocument> = {
  id: key(identifier('id'), 'What findings, lists and comments call it.', ['acme-token']),
  description: optional(line('ruleDescription'), 'What it finds, in a few words. Default: its id.', ['Acme token']),
  severity: optional(word('severity', SEVERITIES), 'How bad a finding of it is.', ['critical'], 'high'),
  pattern: key(pattern, 'A regular expression (RE2 syntax) that matches the secret.', ['acme_([a-z0-9]{32})']),
  group: optional(
    whole('ruleGroup', 0, 99),
    'Which group of the pattern is the secret, 0 for all of it. Default: the first where there is one.',
    [0],
  ),
  keywords: optional(
    oneOrMore('keyword', z.string(kind('keyword')).regex(/^(?=.*\S).{1,100}$/, kind('keyword'))),
    'Words of which one is in every text that it matches, in either case. Without them the pattern is tried on everything, which is slow.',
    ['acme_', ['acme_', 'acme-']],
  ),
  entropy: optional(
    z.number(kind('entropy')).min(0, kind('entropy')).max(8, kind('entropy')),
    'How many bits a character of the secret it must have at least.',
    [3],
    0,
  ),
  finds: optional(
    oneOrMore('ruleExample', example),
    'Texts that it must find: br config check says when it does not.',
    [['acme_0a1b2c3d4e5f6071829304a5b6c7d8e9']],
  ),
  passes: optional(oneOrMore('ruleExample', example), 'Texts that it must let pass.', [['acme_short']]),
};

/** The whole of `security`, for the JSON Schema. */
export const securitySchema: ValueSchema<unknown> = z.strictObject({
  gate: z.strictObject(securityGateFields).optional().meta({ description: 'What keeps an attempt from landing.' }),
  ...securityListsFields,
  rules: z.array(z.strictObject(securityRuleFields)).optional().meta({ description: 'Kinds of secrets of your own.' }),
});
