import { writeDuration, writeMoney } from '../document/quantities.ts';
import { suggest } from '../document/suggest.ts';
import type { AiConfig, ConfigValue, ModelOverride, RoutingConfig } from '../model/config.ts';
import type { Place, Problem } from '../model/failure.ts';
import { BUDGET_PERIODS } from '../model/ledger.ts';
import type { MicroUsd } from '../model/units.ts';
import { aiDefaults, routingDefaults } from './config-defaults.ts';
import { type Picked, type Placed, shown } from './picked.ts';
import type { ReadAi, ReadRouting } from './read-routing.ts';

/** What merging is given. */
export type RoutingLayers = {
  readonly user: ReadRouting | null;
  readonly project: ReadRouting | null;
  /** Names that agents have: built in, and configured. */
  readonly agents: ReadonlySet<string>;
  readonly warnings: Problem[];
};

/**
 * What both files say of routing, with where each value comes from. The project's wins, but for money: of two ceilings the lower
 * counts, and what a model costs is the user's to say.
 */
export function mergeRouting(layers: RoutingLayers): {
  readonly routing: RoutingConfig;
  readonly values: readonly ConfigValue[];
} {
  const { user, project } = layers;
  const policy = pick('routing.policy', (layer) => layer.policy, routingDefaults.policy, layers);
  const fallback = pick<readonly Placed<string>[]>('routing.fallback', (layer) => layer.fallback, [], layers);
  const ladders = mergeLadders(layers);
  const models = mergeModels(layers);
  const budgets = BUDGET_PERIODS.map((period) => ({
    period,
    picked: lower(`routing.budget.${period}`, user?.budget[period] ?? null, project?.budget[period] ?? null),
  }));
  const warnAt = pick('routing.budget.warn_at', (layer) => layer.budget.warn_at, routingDefaults.budget.warnAt, layers);
  tellUnknownAgents(layers);
  const amounts = Object.fromEntries(budgets.map(({ period, picked }) => [period, picked.value]));
  return {
    routing: {
      policy: policy.value,
      ladders: Object.fromEntries(ladders.map(({ agent, value }) => [agent, value])),
      fallback: fallback.value.map(({ value }) => value),
      models: models.map(({ value }) => value),
      budget: { ...routingDefaults.budget, ...amounts, warnAt: warnAt.value },
    },
    values: [
      shown(policy, String),
      ...ladders.map((each) => shown(each, (names) => names.join(', '))),
      shown(fallback, (entries) => (entries.length === 0 ? 'nobody' : entries.map(({ value }) => value).join(', '))),
      ...models.map((each) => shown(each, modelText)),
      ...budgets.map(({ picked }) => shown(picked, (amount) => (amount === null ? 'none' : writeMoney(amount)))),
      shown(warnAt, (share) => `${Number((share * 100).toFixed(3))}%`),
    ],
  };
}

/** What both files say of the model that is asked. Whether one is asked at all only the user's own file says. */
export function mergeAi(
  user: ReadAi | null,
  project: ReadAi | null,
): { readonly ai: AiConfig; readonly values: readonly ConfigValue[] } {
  const layers = { user, project };
  const enabled = pick('ai.enabled', (layer) => layer.enabled, aiDefaults.enabled, layers);
  const model = pick('ai.model', (layer) => layer.model, aiDefaults.model, layers);
  const least = lower('ai.budget', user?.budget ?? null, project?.budget ?? null);
  const budget: Picked<MicroUsd> = { ...least, value: least.value ?? aiDefaults.budget };
  const timeout = pick('ai.timeout', (layer) => layer.timeout, aiDefaults.timeout, layers);
  return {
    ai: { enabled: enabled.value, model: model.value, budget: budget.value, timeout: timeout.value },
    values: [shown(enabled, String), shown(model, String), shown(budget, writeMoney), shown(timeout, writeDuration)],
  };
}

function pick<T, L = ReadRouting>(
  key: string,
  of: (layer: L) => Placed<T> | null,
  fallback: T,
  { user, project }: { readonly user: L | null; readonly project: L | null },
): Picked<T> {
  const theirs = project === null ? null : of(project);
  if (theirs !== null) return { key, ...theirs, origin: 'project' };
  const mine = user === null ? null : of(user);
  return mine === null ? { key, value: fallback, origin: 'default', place: null } : { key, ...mine, origin: 'user' };
}

/** Neither file lifts a ceiling of the other. */
function lower(
  key: string,
  mine: Placed<MicroUsd | null> | null,
  theirs: Placed<MicroUsd | null> | null,
): Picked<MicroUsd | null> {
  if (mine === null && theirs === null) return { key, value: null, origin: 'default', place: null };
  if (mine === null || (theirs !== null && (theirs.value ?? Infinity) < (mine.value ?? Infinity)))
    return { key, value: theirs?.value ?? null, origin: 'project', place: theirs?.place ?? null };
  return { key, ...mine, origin: 'user' };
}

type PickedLadder = Picked<readonly string[]> & { readonly agent: string };

function mergeLadders({ user, project }: RoutingLayers): readonly PickedLadder[] {
  const theirs = project?.ladders ?? [];
  const mine = (user?.ladders ?? []).filter(({ agent }) => !theirs.some((other) => other.agent === agent));
  const picked =
    (origin: 'user' | 'project') =>
    ({ agent, value, place }: ReadRouting['ladders'][number]): PickedLadder => ({
      key: `routing.ladders.${agent}`,
      agent,
      value,
      origin,
      place,
    });
  return [...mine.map(picked('user')), ...theirs.map(picked('project'))];
}

function mergeModels({ user, project, warnings }: RoutingLayers): readonly Picked<ModelOverride>[] {
  const mine = user?.models ?? [];
  const same = (a: ModelOverride, b: ModelOverride): boolean => a.name.toLowerCase() === b.name.toLowerCase();
  const theirs = (project?.models ?? []).filter(({ value, place }) => {
    const own = mine.find((each) => same(each.value, value));
    if (own === undefined) return true;
    warnings.push({
      place,
      cause: `Your own configuration has a model "${value.name}" too (${at(own.place)}), and that one counts.`,
      remedy: "Take it out of yours to go by the project's.",
    });
    return false;
  });
  const picked =
    (origin: 'user' | 'project') =>
    ({ value, place }: Placed<ModelOverride>): Picked<ModelOverride> => ({
      key: `routing.models.${value.name}`,
      value,
      origin,
      place,
    });
  return [...mine.map(picked('user')), ...theirs.map(picked('project'))];
}

/** A typing mistake would route nobody, which nobody would see. */
function tellUnknownAgents({ user, project, agents, warnings }: RoutingLayers): void {
  const names = [user, project].flatMap((layer) => [
    ...(layer?.ladders ?? []).map(({ agent, place }) => ({ name: agent, place })),
    ...(layer?.fallback?.value ?? []).map(({ value, place }) => ({ name: value.replace(/:.*$/s, ''), place })),
  ]);
  for (const { name, place } of names) {
    if (agents.has(name)) continue;
    const likely = suggest(name, [...agents]);
    const remedy = likely === null ? 'br agents lists those there are.' : `Did you mean "${likely}"?`;
    warnings.push({ place, cause: `There is no agent "${name}".`, remedy });
  }
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** A model as it would be written. */
function modelText({ tier, context, output, price }: ModelOverride): string {
  const parts: string[] = [];
  if (tier !== null) parts.push(`tier: ${tier}`);
  if (context !== null) parts.push(`context: ${context}`);
  if (output !== null) parts.push(`output: ${output}`);
  if (price !== null) {
    const named: readonly (readonly [string, number | null])[] = [
      ['input', price.input],
      ['output', price.output],
      ['cache_read', price.cacheRead],
      ['cache_write', price.cacheWrite],
      ['cache_write_1h', price.cacheWriteHour],
    ];
    const rates = named.flatMap(([name, rate]) => (rate === null ? [] : [`${name}: ${rate}`]));
    parts.push(`price: {${rates.join(', ')}}`);
  }
  return `{${parts.join(', ')}}`;
}
