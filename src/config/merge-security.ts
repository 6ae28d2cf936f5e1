import { nearestWord } from '../lib/nearest-word.ts';
import type { ConfigOrigin, ConfigValue, SecurityConfig, SecurityRule, SecurityThreshold } from '../model/config.ts';
import type { Place, Problem } from '../model/failure.ts';
import { securityDefaults } from './config-defaults.ts';
import { type Picked, type Placed, shown } from './picked.ts';
import type { PlacedList, ReadSecurity } from './read-security.ts';

/** What merging is given. */
export type SecurityLayers = {
  readonly user: ReadSecurity | null;
  readonly project: ReadSecurity | null;
  /** Ids of the built-in rules; null: they were not looked up. */
  readonly ruleIds: ReadonlySet<string> | null;
  readonly warnings: Problem[];
};

/** Looser first. */
const STRICTNESS: readonly SecurityThreshold[] = ['off', 'critical', 'high', 'medium', 'low'];

/**
 * What both files say of security, with where each value comes from. The project's file may be anybody's: where the user's own
 * says something, it adds to that and takes nothing away.
 */
export function mergeSecurity(layers: SecurityLayers): {
  readonly security: SecurityConfig;
  readonly values: readonly ConfigValue[];
} {
  const { gate } = securityDefaults;
  const rules = mergeRules(layers);
  const strict = (a: SecurityThreshold, b: SecurityThreshold): boolean =>
    STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b);
  const secrets = stricter('security.gate.secrets', (of) => of.gate.secrets, gate.secrets, { ...layers, strict });
  const sql = stricter('security.gate.sql', (of) => of.gate.sql, gate.sql, { ...layers, strict });
  const inline = stricter('security.gate.inline', (of) => of.gate.inline, gate.inline, {
    ...layers,
    strict: (a, b) => !a || b,
  });
  const without = inBoth('security.without', (of) => of.without, layers, layers.user?.rules ?? []);
  const exclude = inBoth('security.exclude', (of) => of.exclude, layers, []);
  const masks = (['user', 'project'] as const).flatMap((origin): Picked<readonly string[]>[] => {
    const list = layers[origin]?.mask ?? null;
    return list === null ? [] : [{ key: 'security.mask', value: texts(list), origin, place: list.place }];
  });
  tellUnknown(without, rules, layers);
  return {
    security: {
      gate: { secrets: secrets.value, sql: sql.value, inline: inline.value },
      without: without.value,
      rules: rules.map(({ value }) => value),
      exclude: exclude.value,
      mask: [...new Set(masks.flatMap(({ value }) => value))],
    },
    values: [
      shown(secrets, String),
      shown(sql, String),
      shown(inline, String),
      shown(without, listText),
      shown(exclude, listText),
      ...(masks.length === 0
        ? [{ key: 'security.mask', value: [], origin: 'default' as const, place: null }]
        : masks
      ).map((mask) => shown(mask, listText)),
      ...rules.map((rule) => shown(rule, ruleText)),
    ],
  };
}

type Order<T> = SecurityLayers & {
  /** Whether the first is at least as strict as the second. */
  readonly strict: (a: T, b: T) => boolean;
};

function stricter<T extends string | boolean>(
  key: string,
  of: (layer: ReadSecurity) => Placed<T> | null,
  fallback: T,
  { user, project, warnings, strict }: Order<T>,
): Picked<T> {
  const mine = user === null ? null : of(user);
  const theirs = project === null ? null : of(project);
  if (mine === null)
    return theirs === null
      ? { key, value: fallback, origin: 'default', place: null }
      : { key, ...theirs, origin: 'project' };
  if (theirs !== null && strict(theirs.value, mine.value)) return { key, ...theirs, origin: 'project' };
  if (theirs !== null)
    warnings.push({
      place: theirs.place,
      cause: `Your own configuration says ${nameOf(key)}: ${mine.value} (${at(mine.place)}), which is stricter, and counts.`,
      remedy: "Take it out of yours to go by the project's.",
    });
  return { key, ...mine, origin: 'user' };
}

/**
 * What is left out: what both files leave out where both say so, else what the one does. Of the project's file nothing that
 * would undo a rule of the user's own.
 */
function inBoth(
  key: string,
  of: (layer: ReadSecurity) => PlacedList | null,
  { user, project, warnings }: SecurityLayers,
  ruled: readonly Placed<SecurityRule>[],
): Picked<readonly string[]> {
  const mine = user === null ? null : of(user);
  const theirs = project === null ? null : of(project);
  if (theirs === null) {
    if (mine === null) return { key, value: [], origin: 'default', place: null };
    return { key, value: texts(mine), origin: 'user', place: mine.place };
  }
  const own = mine === null ? null : new Set(texts(mine));
  const kept = theirs.value.filter(({ value, place }) => {
    const rule = ruled.find(({ value: { id } }) => id === value);
    if (own === null ? rule === undefined : own.has(value)) return true;
    const cause =
      own === null && rule !== undefined
        ? `"${value}" is a rule of your own configuration (${at(rule.place)}), and stays.`
        : `"${value}" is not in "${nameOf(key)}" of your own configuration${mine === null ? '' : ` (${at(mine.place)})`}, which is stricter, and counts.`;
    warnings.push({ place, cause, remedy: `Add "${value}" to "${nameOf(key)}" of yours to go by the project's.` });
    return false;
  });
  const value = [...new Set(kept.map((entry) => entry.value))];
  const lost = mine?.value.filter((entry) => !value.includes(entry.value)) ?? [];
  for (const entry of lost)
    warnings.push({
      place: entry.place,
      cause: `"${entry.value}" is not in "${nameOf(key)}" of the project's configuration (${at(theirs.place)}), which is stricter, and counts.`,
      remedy: 'Leave it for other projects, or add it to that of this one.',
    });
  const origin: ConfigOrigin = mine !== null && kept.length < theirs.value.length ? 'user' : 'project';
  return { key, value, origin, place: (origin === 'user' ? mine : theirs)?.place ?? theirs.place };
}

/** Of two rules with the same id the user's own counts: on their machine they say what a name means. */
function mergeRules({ user, project, warnings }: SecurityLayers): readonly Picked<SecurityRule>[] {
  const mine = user?.rules ?? [];
  const theirs = (project?.rules ?? []).filter(({ value: { id }, place }) => {
    const own = mine.find(({ value }) => value.id === id);
    if (own === undefined) return true;
    warnings.push({
      place,
      cause: `Your own configuration has a rule "${id}" too (${at(own.place)}), and that one counts.`,
      remedy: "Give yours another id to use the project's as well.",
    });
    return false;
  });
  const picked = (
    origin: 'user' | 'project',
    rules: readonly Placed<SecurityRule>[],
  ): readonly Picked<SecurityRule>[] =>
    rules.map(({ value, place }) => ({ key: `security.rules.${value.id}`, value, origin, place }));
  return [...picked('user', mine), ...picked('project', theirs)];
}

/** A typing mistake leaves nothing out, which nobody would see. A .gitleaks.toml may have more rules: it is no more than a warning. */
function tellUnknown(
  without: Picked<readonly string[]>,
  rules: readonly Picked<SecurityRule>[],
  { user, project, ruleIds, warnings }: SecurityLayers,
): void {
  if (ruleIds === null) return;
  const known = new Set([...ruleIds, ...rules.map(({ value }) => value.id)]);
  const entries = [user, project].flatMap((layer) => layer?.without?.value ?? []);
  for (const { value, place } of entries) {
    if (!without.value.includes(value) || known.has(value)) continue;
    const likely = nearestWord(value, [...known]);
    const remedy = likely === null ? 'br security rules lists those there are.' : `Did you mean "${likely}"?`;
    warnings.push({ place, cause: `There is no rule "${value}" but in a .gitleaks.toml, if there is one.`, remedy });
  }
}

function texts(list: PlacedList): readonly string[] {
  return [...new Set(list.value.map(({ value }) => value))];
}

/** `gate.secrets` of `security.gate.secrets`. */
function nameOf(key: string): string {
  return key.replace(/^security\./, '');
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}

function listText(list: readonly string[]): string {
  return list.length === 0 ? 'none' : list.join(', ');
}

/** A rule as it would be written, but for its texts, which look like secrets. */
function ruleText({ severity, pattern, group, keywords, entropy }: SecurityRule): string {
  const parts = [`severity: ${severity}`, `pattern: ${pattern}`];
  if (group !== null) parts.push(`group: ${group}`);
  if (keywords.length > 0) parts.push(`keywords: [${keywords.join(', ')}]`);
  if (entropy > 0) parts.push(`entropy: ${entropy}`);
  return `{${parts.join(', ')}}`;
}
