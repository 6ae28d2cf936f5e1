import { writeDuration } from '../document/quantities.ts';
import { suggest } from '../document/suggest.ts';
import { type Threshold, THRESHOLD_METRICS } from '../model/alert.ts';
import type { ConfigOrigin, ConfigValue } from '../model/config.ts';
import type { Place, Problem } from '../model/failure.ts';
import { DEFAULT_THRESHOLDS, THRESHOLD_DEFAULTS } from './default-thresholds.ts';
import type { Placed } from './picked.ts';
import type { ReadThreshold } from './read-telemetry.ts';
import type { ComparisonWord } from './telemetry-schema.ts';
import { amountOf, UNIT_WORDS, writeAmount } from './threshold-amount.ts';

/** What is watched, and where each part of it comes from. */
export type MergedThresholds = { readonly thresholds: readonly Threshold[]; readonly values: readonly ConfigValue[] };

const COMPARISONS: Readonly<Record<ComparisonWord, Threshold['comparison']>> = {
  above: '>',
  at_least: '>=',
  below: '<',
  at_most: '<=',
};

/**
 * The defaults with what the files change and add, key by key; the project's wins. What one file puts off is off unless the
 * project's says something else of it. A mistake leaves a threshold out.
 */
export function mergeThresholds(
  user: readonly ReadThreshold[],
  project: readonly ReadThreshold[],
  problems: Problem[],
): MergedThresholds {
  const names = new Set([...DEFAULT_THRESHOLDS, ...user, ...project].map(({ name }) => name));
  const thresholds: Threshold[] = [];
  const values: ConfigValue[] = [];
  for (const name of names) {
    const byUser = user.find((each) => each.name === name) ?? null;
    const byProject = project.find((each) => each.name === name) ?? null;
    const base = DEFAULT_THRESHOLDS.find((each) => each.name === name) ?? null;
    const [last, origin]: readonly [ReadThreshold | null, ConfigOrigin] =
      byProject !== null ? [byProject, 'project'] : byUser !== null ? [byUser, 'user'] : [null, 'default'];
    const merged =
      last?.off === true ? offOf(last, base, problems) : oneOf({ name, base, byUser, byProject }, problems);
    if (merged !== null && merged !== 'off') thresholds.push(merged);
    if (merged !== null) values.push({ ...shownAs(name, merged), origin, place: last?.place ?? null });
  }
  return { thresholds, values };
}

function offOf({ name, place }: ReadThreshold, base: Threshold | null, problems: Problem[]): 'off' {
  if (base === null)
    problems.push({ place, cause: `There is no threshold "${name}" to put off.`, remedy: likelyNames(name) });
  return 'off';
}

function likelyNames(name: string): string {
  const known = DEFAULT_THRESHOLDS.map((each) => each.name);
  const likely = suggest(name, known);
  return likely === null ? `These are watched anyway: ${known.join(', ')}.` : `Did you mean "${likely}"?`;
}

type Layers = {
  readonly name: string;
  readonly base: Threshold | null;
  readonly byUser: ReadThreshold | null;
  readonly byProject: ReadThreshold | null;
};

function oneOf({ name, base, byUser, byProject }: Layers, problems: Problem[]): Threshold | null {
  const field = <K extends keyof ReadThreshold['fields']>(key: K): ReadThreshold['fields'][K] | null =>
    byProject?.fields[key] ?? byUser?.fields[key] ?? null;
  const place = (byProject ?? byUser)?.place;
  if (place === undefined) return base;
  const [metricSaid, comparison, said] = [field('metric'), field('comparison'), field('value')];
  const metric = metricSaid?.value ?? base?.metric;
  const changed = base !== null && metric !== undefined && THRESHOLD_METRICS[metric] !== THRESHOLD_METRICS[base.metric];
  const given = new Set([...(byUser?.given ?? []), ...(byProject?.given ?? [])]);
  const needed = base === null ? (['metric', 'comparison', 'value'] as const) : changed ? (['value'] as const) : [];
  const missing = needed.filter((key) => !given.has(key));
  if (missing.length > 0) problems.push(missingPart({ name, missing, changed, place }));
  const operation = field('operation');
  if (operation !== null && metric !== undefined && !metric.endsWith('-duration')) {
    const cause = `"operation" says whose duration, and the metric of "${name}" is ${metric}.`;
    problems.push({ place: operation.place, cause, remedy: 'Take it out, or write metric: p95-duration.' });
  }
  if (metric === undefined) return null;
  const value = said === null ? (changed ? undefined : base?.value) : valueOf(said, metric, problems);
  const compared = comparison === null ? base?.comparison : COMPARISONS[comparison.value];
  if (value === undefined || compared === undefined) return null;
  const rest = base ?? THRESHOLD_DEFAULTS;
  return {
    name,
    metric,
    operation: operation?.value ?? rest.operation,
    window: field('window')?.value ?? rest.window,
    comparison: compared,
    value,
    level: field('level')?.value ?? rest.level,
    for: field('for')?.value ?? rest.for,
    coolDown: field('cool_down')?.value ?? rest.coolDown,
    minimum: field('minimum')?.value ?? rest.minimum,
  };
}

type Missing = {
  readonly name: string;
  readonly missing: readonly string[];
  readonly changed: boolean;
  readonly place: Place;
};

function missingPart({ name, missing, changed, place }: Missing): Problem {
  if (changed)
    return {
      place,
      cause: `The threshold "${name}" has another metric now, and no value of that.`,
      remedy: 'Add value: with a number in its unit.',
    };
  const example = 'for example {metric: cost, comparison: above, value: $5}';
  return {
    place,
    cause: `The threshold "${name}" is a new one, and has no ${missing.join(', no ')}.`,
    remedy: `Write all three, ${example}. ${likelyNames(name)}`,
  };
}

function valueOf(
  { value, place }: Placed<number | string>,
  metric: Threshold['metric'],
  problems: Problem[],
): number | undefined {
  const amount = amountOf(metric, value);
  if (amount !== null) return amount;
  const { expected, remedy } = UNIT_WORDS[THRESHOLD_METRICS[metric]];
  const is = typeof value === 'number' ? `the number ${value}` : `the text "${value.slice(0, 60)}"`;
  problems.push({ place, cause: `"value" of ${metric} must be ${expected}, but it is ${is}.`, remedy });
  return undefined;
}

function shownAs(name: string, threshold: Threshold | 'off'): Pick<ConfigValue, 'key' | 'value'> {
  const key = `telemetry.thresholds.${name}`;
  if (threshold === 'off') return { key, value: 'off' };
  const { metric, operation, comparison, value, level, minimum } = threshold;
  const [word] = Object.entries(COMPARISONS).find(([, sign]) => sign === comparison) ?? [comparison];
  const parts = [
    `metric: ${metric}`,
    ...(operation === null ? [] : [`operation: ${operation}`]),
    `comparison: ${word}`,
    `value: ${writeAmount(metric, value)}`,
    `level: ${level}`,
    `window: ${writeDuration(threshold.window)}`,
    ...(threshold.for === 0 ? [] : [`for: ${writeDuration(threshold.for)}`]),
    `cool_down: ${writeDuration(threshold.coolDown)}`,
    `minimum: ${minimum}`,
  ];
  return { key, value: `{${parts.join(', ')}}` };
}
