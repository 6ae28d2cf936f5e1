import type { SecurityRule } from '../../model/config.ts';
import { createSecretScanner } from '../../security/secrets/scanner.ts';
import { vendors } from '../../security/secrets/rules/index.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Output } from '../context.ts';
import { wrap } from '../text/width.ts';

/** A rule as people are told of it. */
export type KnownRule = {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly confidence: string;
  /** Who hands such secrets out; null: nobody in particular. */
  readonly vendor: string | null;
  readonly docs: string | null;
  /** What it goes by, in sentences. */
  readonly looks: readonly string[];
};

const SQL: KnownRule = {
  id: 'sql-injection',
  title: 'SQL built from text that is not known',
  severity: 'high',
  confidence: 'medium',
  vendor: null,
  docs: 'https://cwe.mitre.org/data/definitions/89.html',
  looks: ['A text that is not known reaches a call that runs SQL, put together rather than as a parameter.'],
};

/** Every rule there is, the configuration's own among them, by id. */
export function knownRules(own: readonly SecurityRule[]): readonly KnownRule[] {
  const looks = new Map(
    vendors.flatMap((vendor) =>
      vendor.rules.map((rule) => [rule.id, { vendor: vendor.name, looks: looksOf(rule) }] as const),
    ),
  );
  const builtIn = createSecretScanner().kinds.map(({ id, title, severity, confidence, docs }) => ({
    id,
    title,
    severity,
    confidence,
    docs,
    vendor: looks.get(id)?.vendor ?? null,
    looks: looks.get(id)?.looks ?? [
      'Told by what stands around it: the structure of the file or line, not a vendor’s prefix.',
    ],
  }));
  const ofProject = own.map((rule) => ({
    id: rule.id,
    title: rule.description,
    severity: rule.severity,
    confidence: 'medium',
    vendor: null,
    docs: null,
    looks: [
      `Of this project's configuration. Fits ${rule.pattern}`,
      ...(rule.keywords.length === 0 ? [] : [`Only where one of these words is: ${rule.keywords.join(', ')}.`]),
      `${rule.finds.length} texts that it must find, ${rule.passes.length} that it must not: br security rules test`,
    ],
  }));
  return [...builtIn, ...ofProject, SQL].toSorted((a, b) => a.id.localeCompare(b.id));
}

type Rule = (typeof vendors)[number]['rules'][number];

function looksOf(rule: Rule): readonly string[] {
  return [
    `Looks like ${rule.token}${rule.caseless === true ? ', in either case' : ''}`,
    ...(rule.near === undefined ? [] : [`Only shortly behind one of: ${rule.near.join(', ')}.`]),
    ...(rule.paths === undefined ? [] : [`Only in ${rule.paths.join(', ')}.`]),
    ...(rule.validator === undefined ? [] : [`Its ${rule.validator} must be right.`]),
    ...(rule.entropy === undefined ? [] : [`At least ${rule.entropy} bits of entropy a character.`]),
  ];
}

/** A rule for people. */
export function ruleLines(rule: KnownRule, { columns, style }: Output): readonly string[] {
  const width = Math.max(20, Math.min(columns(), 110)) - 2;
  const about = [rule.severity, `${rule.confidence} confidence`, ...(rule.vendor === null ? [] : [rule.vendor])].join(
    ', ',
  );
  return [
    style.paint('strong', rule.id),
    ...[rule.title, about, ...rule.looks, ...(rule.docs === null ? [] : [rule.docs])].flatMap((text) =>
      wrap(oneLine(text), width).map((line) => `  ${line}`),
    ),
  ];
}
