import type { Findings, Path } from '../document/findings.ts';
import { entryPath } from '../document/list-entries.ts';
import type { MapReader } from '../document/map-reader.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { described } from '../document/value-problems.ts';
import { kinds } from '../document/value-words.ts';
import type { SecurityRule, SecurityThreshold } from '../model/config.ts';
import type { Place } from '../model/failure.ts';
import type { Placed } from './picked.ts';
import { compiledPattern, whyNotFound } from './rule-examples.ts';
import {
  type SecurityGateDocument,
  securityGateFields,
  type SecurityListsDocument,
  securityListsFields,
  type SecurityRuleDocument,
  securityRuleFields,
} from './security-schema.ts';

/** A list of a file, and where each of its entries stands. */
export type PlacedList = Placed<readonly Placed<string>[]>;

/** What a file says of security, as far as it could be read. */
export type ReadSecurity = {
  readonly gate: {
    readonly secrets: Placed<SecurityThreshold> | null;
    readonly sql: Placed<SecurityThreshold> | null;
    readonly inline: Placed<boolean> | null;
  };
  readonly without: PlacedList | null;
  readonly exclude: PlacedList | null;
  readonly mask: PlacedList | null;
  readonly rules: readonly Placed<SecurityRule>[];
};

/** What a file says that says nothing of security. */
export const NO_SECURITY: ReadSecurity = {
  gate: { secrets: null, sql: null, inline: null },
  without: null,
  exclude: null,
  mask: null,
  rules: [],
};

type Context = {
  readonly reader: MapReader;
  readonly document: SourceDocument;
  readonly findings: Findings;
  /** Ids of the built-in rules; null: they were not looked up. */
  readonly ruleIds: ReadonlySet<string> | null;
};

/** Reads `security` of one file. */
export function readSecurity(value: unknown, context: Context): ReadSecurity {
  const { reader, document } = context;
  const path = ['security'];
  if (value === undefined || !reader.isMap(value, path)) return NO_SECURITY;
  reader.unknownKeys(value, path, ['gate', ...Object.keys(securityListsFields), 'rules']);
  const gates = value['gate'] === undefined ? {} : value['gate'];
  const gate = reader.map<SecurityGateDocument>(securityGateFields, gates, [...path, 'gate']);
  const lists = reader.fields<SecurityListsDocument>(securityListsFields, value, path);
  const at = <T>(given: T | undefined, name: string): Placed<T> | null =>
    given === undefined ? null : { value: given, place: document.place([...path, 'gate', name]) };
  const list = (name: keyof SecurityListsDocument): PlacedList | null => {
    const entries = lists[name];
    if (entries === undefined) return null;
    const places = entries.map((entry, index): Placed<string> => ({
      value: entry,
      place: document.place(entryPath(document, [...path, name], index)),
    }));
    return { value: places, place: document.place([...path, name]) };
  };
  return {
    gate: { secrets: at(gate.secrets, 'secrets'), sql: at(gate.sql, 'sql'), inline: at(gate.inline, 'inline') },
    without: list('without'),
    exclude: list('exclude'),
    mask: list('mask'),
    rules: readRules(value['rules'], context),
  };
}

function readRules(value: unknown, context: Context): readonly Placed<SecurityRule>[] {
  const path = ['security', 'rules'];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const { expected, remedy } = kinds.rules;
    context.reader.problem(path, `"rules" must be ${expected}, but it is ${described(value)}.`, remedy);
    return [];
  }
  const taken = new Map<string, Place>();
  return value.flatMap((entry: unknown, index) => {
    const rule = readRule(entry, [...path, index], context);
    if (rule === null || !isFree(rule, taken, { ...context, path: [...path, index, 'id'] })) return [];
    taken.set(rule.value.id, rule.place);
    return [rule];
  });
}

/** Findings are told, let pass and left out by the ids of rules: one that two have would do so for both. */
function isFree(
  { value: { id } }: Placed<SecurityRule>,
  taken: ReadonlyMap<string, Place>,
  { reader, ruleIds, path }: Context & { readonly path: Path },
): boolean {
  const other = taken.get(id);
  if (other === undefined && ruleIds?.has(id) !== true) return true;
  const cause =
    other === undefined
      ? `"${id}" is a rule that is built in.`
      : `There is a rule "${id}" already, in line ${other.line}.`;
  reader.problem(path, cause, 'Give it another id.');
  return false;
}

function readRule(entry: unknown, path: Path, context: Context): Placed<SecurityRule> | null {
  const { reader, document } = context;
  if (!reader.isMap(entry, path)) return null;
  const read = reader.map<SecurityRuleDocument>(securityRuleFields, entry, path);
  const { id, pattern } = read;
  if (id === undefined || pattern === undefined) return null;
  const rule: SecurityRule = {
    id,
    description: read.description ?? id,
    severity: read.severity ?? 'high',
    pattern,
    group: read.group ?? null,
    keywords: read.keywords ?? [],
    entropy: read.entropy ?? 0,
    finds: read.finds ?? [],
    passes: read.passes ?? [],
  };
  if (!hasGroup(rule, path, reader)) return null;
  // What is wrong was told; what it would find without it says nothing.
  const isWhole = Object.keys(entry).every((name) => name in read);
  if (isWhole) tryExamples(rule, path, context);
  return { value: rule, place: document.place([...path, 'id']) };
}

function hasGroup({ pattern, group }: SecurityRule, path: Path, reader: MapReader): boolean {
  const groups = compiledPattern(pattern)?.groupCount() ?? 0;
  if (group === null || group <= groups) return true;
  const has = groups === 0 ? 'none' : `${groups}`;
  reader.problem(
    [...path, 'group'],
    `The secret is to be group ${group} of the pattern, which has ${has}.`,
    'Put parentheses around the secret, or write group: 0 for all that the pattern matches.',
  );
  return false;
}

function tryExamples(rule: SecurityRule, path: Path, { reader, document, findings }: Context): void {
  const at = (list: string, index: number): Path => entryPath(document, [...path, list], index);
  for (const [index, text] of rule.finds.entries()) {
    const why = whyNotFound(rule, text);
    if (why === null) continue;
    reader.problem(
      at('finds', index),
      `The rule "${rule.id}" does not find this text: ${why}.`,
      'Mend the rule, or the text.',
    );
  }
  for (const [index, text] of rule.passes.entries())
    if (whyNotFound(rule, text) === null)
      reader.problem(
        at('passes', index),
        `The rule "${rule.id}" finds something in this text, which it must let pass.`,
        'Make the pattern tell more of the secret, or raise "entropy".',
      );
  if (rule.keywords.length === 0)
    findings.warning(
      document.place([...path, 'pattern']),
      `The rule "${rule.id}" has no keywords: its pattern is tried on every text from end to end, which is slow.`,
      'Add what stands in or near every such secret, such as keywords: [acme_].',
    );
}
