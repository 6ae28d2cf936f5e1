import type { Path } from '../document/findings.ts';
import { entryPath } from '../document/list-entries.ts';
import type { MapReader } from '../document/map-reader.ts';
import type { Fields } from '../document/schema-fields.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { identifier } from '../document/value-schemas.ts';
import { kinds } from '../document/value-words.ts';
import type { ConfigLayer, ModelOverride } from '../model/config.ts';
import type { RoutingPolicy } from '../model/route.ts';
import type { Placed } from './picked.ts';
import {
  type AiDocument,
  aiFields,
  type BudgetDocument,
  budgetFields,
  isModelName,
  ladder,
  type ModelDocument,
  modelFields,
  type PriceDocument,
  priceFields,
  type RoutingDocument,
  routingFields,
} from './routing-schema.ts';

/** What a file says of routing, as far as it could be read. */
export type ReadRouting = {
  readonly policy: Placed<RoutingPolicy> | null;
  /** Each entry with its place. */
  readonly fallback: Placed<readonly Placed<string>[]> | null;
  readonly ladders: readonly (Placed<readonly string[]> & { readonly agent: string })[];
  readonly models: readonly Placed<ModelOverride>[];
  readonly budget: { readonly [K in keyof BudgetDocument]-?: Placed<Exclude<BudgetDocument[K], undefined>> | null };
};

/** What a file says of the model that is asked, as far as it could be read. */
export type ReadAi = { readonly [K in keyof AiDocument]-?: Placed<NonNullable<AiDocument[K]>> | null };

/** What a file says that says nothing of routing. */
export const NO_ROUTING: ReadRouting = {
  policy: null,
  fallback: null,
  ladders: [],
  models: [],
  budget: { day: null, week: null, month: null, project: null, warn_at: null },
};

/** What a file says that says nothing of the model that is asked. */
export const NO_AI: ReadAi = { enabled: null, model: null, budget: null, timeout: null };

type Context = { readonly layer: ConfigLayer; readonly reader: MapReader; readonly document: SourceDocument };

/** Reads `routing` of one file. */
export function readRouting(value: unknown, context: Context): ReadRouting {
  const { reader, document } = context;
  const path = ['routing'];
  if (value === undefined || !reader.isMap(value, path)) return NO_ROUTING;
  reader.unknownKeys(value, path, [...Object.keys(routingFields), 'ladders', 'models', 'budget']);
  const read = reader.fields<RoutingDocument>(routingFields, value, path);
  const budgets = value['budget'] === undefined ? {} : value['budget'];
  const budget = reader.map<BudgetDocument>(budgetFields, budgets, [...path, 'budget']);
  const at = placer(document, path);
  const entries = read.fallback?.map((entry, index): Placed<string> => ({
    value: entry,
    place: document.place(entryPath(document, [...path, 'fallback'], index)),
  }));
  return {
    policy: at(read.policy, 'policy'),
    fallback: at(entries, 'fallback'),
    ladders: readLadders(value['ladders'], context),
    models: readModels(value['models'], context),
    budget: {
      day: at(budget.day, 'budget', 'day'),
      week: at(budget.week, 'budget', 'week'),
      month: at(budget.month, 'budget', 'month'),
      project: at(budget.project, 'budget', 'project'),
      warn_at: at(budget.warn_at, 'budget', 'warn_at'),
    },
  };
}

/** Reads `ai` of one file. */
export function readAi(value: unknown, { layer, reader, document }: Context): ReadAi {
  const path = ['ai'];
  if (value === undefined || !reader.isMap(value, path)) return NO_AI;
  reader.unknownKeys(value, path, Object.keys(aiFields));
  const read = reader.fields<AiDocument>(aiFields, value, path);
  const at = placer(document, path);
  const mine = layer === 'user';
  // What leaves the machine, and on whose account, is not for the repository to say: it may be cloned from anywhere.
  if (!mine && 'enabled' in value)
    reader.problem(
      [...path, 'enabled'],
      '"enabled" sends what tasks say to a provider, on your account, so it does not count in a file of the repository.',
      'Take it out; whoever wants it writes it into their own configuration.',
      'key',
    );
  return {
    enabled: mine ? at(read.enabled, 'enabled') : null,
    model: at(read.model, 'model'),
    budget: at(read.budget, 'budget'),
    timeout: at(read.timeout, 'timeout'),
  };
}

type Placer = <T>(given: T | undefined, ...steps: readonly string[]) => Placed<T> | null;

function placer(document: SourceDocument, path: Path): Placer {
  return (given, ...steps) =>
    given === undefined ? null : { value: given, place: document.place([...path, ...steps]) };
}

const agentName = identifier('id');

function readLadders(value: unknown, { reader, document }: Context): ReadRouting['ladders'] {
  const path = ['routing', 'ladders'];
  if (value === undefined || !reader.isMap(value, path)) return [];
  return Object.keys(value).flatMap((agent) => {
    const at = [...path, agent];
    if (!agentName.safeParse(agent).success) {
      reader.problem(at, `An agent cannot be called "${agent}".`, `Give it ${kinds.id.expected}.`, 'key');
      return [];
    }
    const fields: Fields<Readonly<Record<string, readonly string[]>>> = { [agent]: ladder };
    const models = reader.fields(fields, value, path)[agent];
    if (models === undefined) return [];
    const twice = models.findIndex((model, index) => models.indexOf(model) !== index);
    if (twice === -1) return [{ agent, value: models, place: document.place(at) }];
    reader.problem(
      entryPath(document, at, twice),
      `"${models[twice] ?? ''}" stands twice in the ladder.`,
      'Leave one of them: each model has one try before the next.',
    );
    return [];
  });
}

function readModels(value: unknown, context: Context): ReadRouting['models'] {
  const path = ['routing', 'models'];
  if (value === undefined || !context.reader.isMap(value, path)) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    const model = readModel(name, entry, context);
    return model === null ? [] : [{ value: model, place: context.document.place([...path, name], 'key') }];
  });
}

function readModel(name: string, entry: unknown, { reader, layer }: Context): ModelOverride | null {
  const path = ['routing', 'models', name];
  if (!isModelName(name)) {
    reader.problem(path, `A model cannot be called "${name}".`, kinds.modelName.remedy, 'key');
    return null;
  }
  if (!reader.isMap(entry, path)) return null;
  reader.unknownKeys(entry, path, [...Object.keys(modelFields), 'price']);
  const read = reader.fields<ModelDocument>(modelFields, entry, path);
  return {
    name,
    ...(layer === 'project' ? { shared: true } : {}),
    tier: read.tier ?? null,
    context: read.context ?? null,
    output: read.output ?? null,
    price: entry['price'] === undefined ? null : readPrice(entry['price'], [...path, 'price'], reader),
  };
}

function readPrice(value: unknown, path: Path, reader: MapReader): ModelOverride['price'] {
  const read = reader.map<PriceDocument>(priceFields, value, path);
  if (read.input === undefined || read.output === undefined) return null;
  return {
    input: read.input,
    output: read.output,
    cacheRead: read.cache_read ?? null,
    cacheWrite: read.cache_write ?? null,
    cacheWriteHour: read.cache_write_1h ?? null,
  };
}
