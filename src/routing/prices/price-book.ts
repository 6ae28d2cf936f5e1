import type { ModelOverride } from '../../model/config.ts';
import type { EpochMillis } from '../../model/units.ts';
import { type BuiltInModel, TABLE_VERSION } from '../models/built-in-models.ts';
import { catalog, type CatalogModel, catalogModel, newestOf } from '../models/catalog.ts';
import { claudeName, isBedrock, plainName, prefixes } from '../models/model-names.ts';
import { lookUp, packageModels, packageProvider, pricesOf } from '../models/package-data.ts';
import type { ModelPrice } from './model-price.ts';
import { inBatch, packagePrice } from './package-price.ts';
import { costBy, type Priced, type Used } from './price-of.ts';

/** What models cost: the configuration's prices, else the package's, else those of our own table. */
export interface PriceBook {
  /**
   * The price of a model at a time; null: not known. The name is as agents and providers write it: with a provider before it, a date
   * or an interface's version behind it, a larger window in brackets, or a family alone (`sonnet`), which is the newest of it.
   */
  price(model: string, at: EpochMillis): ModelPrice | null;
  /** What tokens of a model cost; null: its price is not known. Never $0 for a model that nobody says is free. */
  priceOf(model: string, used: Used, at: EpochMillis): Priced | null;
  /** A model's name in the registry; null: it is not there, though it may have a price. */
  known(model: string): CatalogModel | null;
}

/** The book of one configuration. Pure, but that it keeps what it has found. */
export function priceBook(overrides: readonly ModelOverride[]): PriceBook {
  const own = new Map<string, ModelPrice>();
  for (const override of overrides) {
    const price = overridePrice(override);
    if (price === null) continue;
    own.set(plainName(override.name), price);
    const known = knownModel(override.name);
    // What a name means is said by all names of the same model; of an alias by the alias alone.
    if (known !== null && !isAlias(override.name)) own.set(known.id, price);
  }
  const price = (name: string, at: EpochMillis): ModelPrice | null => {
    const plain = plainName(name);
    const exact = own.get(plain);
    if (exact !== undefined) return exact;
    const known = knownModel(plain);
    return (known === null ? undefined : own.get(known.id)) ?? listPrice(plain, known, at);
  };
  return {
    price,
    priceOf: (model, used, at) => {
      const found = price(model, at);
      return found === null ? null : costBy(found, used);
    },
    known: knownModel,
  };
}

/** Families that stand for their newest model, and words of agents for them. */
const ALIASES: Readonly<Record<string, readonly [maker: CatalogModel['maker'], family: string]>> = {
  haiku: ['anthropic', 'haiku'],
  sonnet: ['anthropic', 'sonnet'],
  opus: ['anthropic', 'opus'],
  fable: ['anthropic', 'fable'],
  'flash-lite': ['google', 'flash-lite'],
  flash: ['google', 'flash'],
  pro: ['google', 'pro'],
  'gemini-flash-lite-latest': ['google', 'flash-lite'],
  'gemini-flash-latest': ['google', 'flash'],
  'gemini-pro-latest': ['google', 'pro'],
};

/** Names that stand for the newest model of a family. */
export const MODEL_ALIASES: readonly string[] = Object.keys(ALIASES);

function isAlias(name: string): boolean {
  return Object.hasOwn(ALIASES, plainName(name));
}

function knownModel(name: string): CatalogModel | null {
  const plain = plainName(name);
  const alias = Object.hasOwn(ALIASES, plain) ? ALIASES[plain] : undefined;
  if (alias !== undefined) return newestOf(...alias);
  const claude = claudeName(plain);
  if (claude !== null) return catalogModel('anthropic', claude);
  const last = plain.replace(/^.*\//, '').replace(/-20\d\d-\d\d-\d\d$/, '');
  return catalog().find(({ id }) => id === last) ?? null;
}

function listPrice(plain: string, known: CatalogModel | null, at: EpochMillis): ModelPrice | null {
  // Bedrock's regions cost more than its maker does.
  const bare = plain.replace(/^.*\//, '');
  if (isBedrock(bare)) {
    const there = lookUp(bare, 'aws', at);
    const price = there === null ? null : packagePrice(there, there.id);
    if (price !== null) return price;
  }
  if (known !== null) return catalogPrice(known, at);
  for (const { of, rest } of prefixes(plain)) {
    const provider = of === null ? null : packageProvider(of);
    const found = (provider === null ? null : lookUp(rest, provider, at)) ?? lookUp(rest, null, at);
    // A Claude that is not in the catalog is one that nobody knows, whatever its name begins with; but for those of long ago.
    if (found !== null && (claudeName(rest) === null || known !== null)) return packagePrice(found, found.id);
  }
  return null;
}

/** The price of a model of the catalog. */
export function catalogPrice({ id, maker, builtIn }: CatalogModel, at: EpochMillis): ModelPrice | null {
  if (builtIn !== null) return builtInPrice(builtIn, at);
  const model = packageModels(maker).find((each) => each.id === id);
  return model === undefined ? null : packagePrice(pricesOf(maker, model, at), id);
}

function builtInPrice({ id, maker, prices, source }: BuiltInModel, at: EpochMillis): ModelPrice | null {
  const valid = prices.findLast(({ from }) => from === null || Date.parse(`${from}T00:00:00Z`) <= at) ?? prices[0];
  if (valid === undefined) return null;
  const price = { rates: valid.rates, long: valid.long === undefined ? [] : [valid.long] };
  const ref = { source: 'built-in', version: TABLE_VERSION } as const;
  return { ...price, model: id, provider: maker, batch: inBatch(price, maker), ref, dated: prices.length > 1, source };
}

/** What a price of the configuration leaves out costs what its input costs. */
function overridePrice({ name, price }: ModelOverride): ModelPrice | null {
  if (price === null) return null;
  const { input, output } = price;
  const cacheWrite = price.cacheWrite ?? input;
  return {
    model: name,
    provider: 'configuration',
    rates: {
      input,
      output,
      cacheRead: price.cacheRead ?? input,
      cacheWrite,
      cacheWriteHour: price.cacheWriteHour ?? cacheWrite,
    },
    long: [],
    batch: null,
    ref: { source: 'configuration', version: `routing.models.${name}` },
    dated: false,
    source: null,
  };
}
