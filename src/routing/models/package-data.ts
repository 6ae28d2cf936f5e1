import { calcPrice, findProvider, type MatchLogic, type ModelInfo, type ModelPrice } from '@pydantic/genai-prices';
import type { EpochMillis } from '../../model/units.ts';

/** The edition of the package; `package-data.test.ts` sees to it that it is the one that is installed. */
export const PACKAGE_VERSION = '0.1.8';

/** A model of the package: of whom, and what it costs. Prices by the package's own keys. */
export type PackageModel = {
  readonly provider: string;
  readonly id: string;
  readonly context: number | null;
  readonly prices: ModelPrice;
  /** The package knows other prices of it for other times. */
  readonly dated: boolean;
};

/** All models of one provider of the package. */
export function packageModels(provider: string): readonly ModelInfo[] {
  return findProvider({ providerId: provider })?.models ?? [];
}

/** The id of the provider that a word names (`vertex_ai` is google); null: of none. */
export function packageProvider(word: string): string | null {
  return findProvider({ providerId: word })?.id ?? null;
}

/**
 * The model of a name, with its prices at that time. The package takes any name that begins in the right way
 * (`claude-sonnet-5-9` would be Sonnet 5): what it finds counts only where the rest of the name is a date, a version of the
 * interface or the like.
 */
export function lookUp(name: string, provider: string | null, at: EpochMillis): PackageModel | null {
  const found = calcPrice({}, name, {
    ...(provider === null ? {} : { providerId: provider }),
    timestamp: new Date(at),
  });
  if (found === null || !isMeant(found.model.match, name.toLowerCase())) return null;
  return modelOf(found.provider.id, found.model, found.model_price);
}

/** The prices at that time of a model that is in the package by this very id. */
export function pricesOf(provider: string, model: ModelInfo, at: EpochMillis): PackageModel {
  const { prices } = model;
  if (!Array.isArray(prices)) return modelOf(provider, model, prices);
  const found = calcPrice({}, nameOf(model), { providerId: provider, timestamp: new Date(at) });
  return modelOf(provider, model, found?.model.id === model.id ? found.model_price : (prices.at(-1)?.prices ?? {}));
}

function modelOf(provider: string, model: ModelInfo, prices: ModelPrice): PackageModel {
  const context = model.context_window ?? null;
  return { provider, id: model.id, context, prices, dated: Array.isArray(model.prices) };
}

/** Ids of the package need not fit their own patterns (`mistral-medium-3-1`): a name that does is in the pattern. */
function nameOf({ id, match }: ModelInfo): string {
  if (isMeant(match, id)) return id;
  return 'or' in match ? (match.or.flatMap((each) => ('equals' in each ? [each.equals] : []))[0] ?? id) : id;
}

/** What may follow a name without making it another model's. */
const REST =
  /^(?:[-@:](?:20\d{6}|20\d\d-\d\d-\d\d|\d\d-\d\d|\d\d-20\d\d|\d{3,4}|v\d+(?::\d+)*|latest|preview|exp|experimental|thinking|customtools|default))*$/;

function isMeant(match: MatchLogic, name: string): boolean {
  if ('or' in match) return match.or.some((each) => isMeant(each, name));
  if ('and' in match) return match.and.every((each) => isMeant(each, name));
  if ('equals' in match) return name === match.equals.toLowerCase();
  if ('regex' in match) return new RegExp(match.regex, 'iu').test(name);
  if ('ends_with' in match) return name.endsWith(match.ends_with.toLowerCase());
  if ('starts_with' in match) return isRest(match.starts_with.toLowerCase(), name, 0);
  const wanted = match.contains.toLowerCase();
  return isRest(wanted, name, name.indexOf(wanted));
}

/** Patterns end within a date too (`claude-sonnet-4-2025`): then its last word goes on. */
function isRest(wanted: string, name: string, from: number): boolean {
  if (from < 0 || !name.startsWith(wanted, from)) return false;
  const rest = name.slice(from + wanted.length);
  if (rest === '' || /^[-@:]/.test(rest)) return REST.test(rest);
  return REST.test(`-${/[^-@:]*$/.exec(wanted)?.[0] ?? ''}${rest}`);
}
