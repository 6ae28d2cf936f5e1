import type { ModelOverride } from '../../model/config.ts';
import type { EpochMillis } from '../../model/units.ts';
import { type BuiltInModel, type Rates, TABLE_VERSION } from '../models/built-in-models.ts';
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
  const own = new Map<string, OwnPrice>();
  for (const { name, shared = false, price } of overrides) {
    if (price === null) continue;
    const said = { price: overridePrice(name, price), shared };
    own.set(plainName(name), said);
    const known = knownModel(name);
    // What a name means is said by all names of the same model; of an alias by the alias alone.
    if (known !== null && !isAlias(name)) own.set(known.id, said);
  }
  const price = (name: string, at: EpochMillis): ModelPrice | null => {
    const plain = plainName(name);
    const known = knownModel(plain);
    const said = own.get(plain) ?? (known === null ? undefined : own.get(known.id));
    if (said?.shared === false) return said.price;
    const list = listPrice(plain, known, at);
    return said === undefined || list === null ? (said?.price ?? list) : dearer(said.price, list);
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

/** A price of the configuration, and whether it is of a file of the repository. */
type OwnPrice = { readonly price: ModelPrice; readonly shared: boolean };

/** Kind by kind the dearer of what a repository says and what everybody else pays. */
function dearer(said: ModelPrice, list: ModelPrice): ModelPrice {
  const most = (rates: Rates): Rates => ({
    input: Math.max(rates.input, said.rates.input),
    output: Math.max(rates.output, said.rates.output),
    cacheRead: Math.max(rates.cacheRead, said.rates.cacheRead),
    cacheWrite: Math.max(rates.cacheWrite, said.rates.cacheWrite),
    cacheWriteHour: Math.max(rates.cacheWriteHour, said.rates.cacheWriteHour),
  });
  return {
    ...said,
    rates: most(list.rates),
    long: list.long.map(({ above, rates }) => ({ above, rates: most(rates) })),
  };
}

/** What a price of the configuration leaves out costs what its input costs. */
function overridePrice(name: string, price: NonNullable<ModelOverride['price']>): ModelPrice {
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
