import type { TieredPrices } from '@pydantic/genai-prices';
import { BATCHES, type Rates } from '../models/built-in-models.ts';
import { claudeName, type Maker } from '../models/model-names.ts';
import { PACKAGE_VERSION, type PackageModel } from '../models/package-data.ts';
import type { LongRates, ModelPrice } from './model-price.ts';

/** Whose models are free, in the package's own names. */
const FREE = /:free$/;

/**
 * The price of a model as the package has it; null: it tells none, or it tells zero of a model that is not known to be free, or
 * the model costs something else than tokens. `name`: what it is called in the registry.
 */
export function packagePrice(found: PackageModel, name: string): ModelPrice | null {
  const { prices, provider, id } = found;
  if (prices['requests_kcount'] !== undefined) return null;
  const rates = ratesAt(found, -1);
  if (rates === null) return null;
  const starts = new Set<number>();
  for (const price of Object.values(prices)) for (const { start } of tiersOf(price)) starts.add(start);
  const long = [...starts]
    .toSorted((a, b) => a - b)
    .flatMap((above): LongRates[] => {
      // A tier begins above its start.
      const of = ratesAt(found, above);
      return of === null ? [] : [{ above, rates: of }];
    });
  const price = {
    model: name,
    provider,
    rates,
    long,
    ref: { source: 'genai-prices', version: PACKAGE_VERSION },
    dated: found.dated,
    source: null,
  } as const;
  const maker = claudeName(id) === null ? provider : 'anthropic';
  return { ...price, batch: isMaker(maker) ? inBatch(price, maker) : null };
}

/** What a batch costs; rates and long rates alike. */
export function inBatch(price: Pick<ModelPrice, 'rates' | 'long'>, maker: Maker): NonNullable<ModelPrice['batch']> {
  const { share, cache } = BATCHES[maker];
  const less = ({ input, output, cacheRead, cacheWrite, cacheWriteHour }: Rates): Rates => {
    const kept = cache ? share : 1;
    return {
      input: input * share,
      output: output * share,
      cacheRead: cacheRead * kept,
      cacheWrite: cacheWrite * kept,
      cacheWriteHour: cacheWriteHour * kept,
    };
  };
  return { rates: less(price.rates), long: price.long.map(({ above, rates }) => ({ above, rates: less(rates) })) };
}

function isMaker(name: string): name is Maker {
  return name in BATCHES;
}

/** Rates of prompts just longer than a start of a tier; below all of them: -1. */
function ratesAt({ prices, id }: PackageModel, above: number): Rates | null {
  const at = (key: string): number | null => {
    const price = prices[key];
    if (price === undefined) return null;
    if (typeof price === 'number') return price;
    return tiersOf(price).findLast(({ start }) => above >= start)?.price ?? price.base;
  };
  const [input, output] = [at('input_mtok'), at('output_mtok')];
  if (FREE.test(id)) return { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWriteHour: 0 };
  if (input === null || output === null || input <= 0 || output <= 0) return null;
  const usual = cacheDefaults(id, input);
  const some = (key: string): number | null => {
    const price = at(key);
    return price === null || price <= 0 ? null : price;
  };
  const cacheWrite = some('cache_write_mtok') ?? usual.write;
  return {
    input,
    output,
    cacheRead: some('cache_read_mtok') ?? usual.read,
    cacheWrite,
    cacheWriteHour: some('cache_write_1h_mtok') ?? usual.hour ?? cacheWrite,
  };
}

/**
 * What caches cost where the package does not tell: of a Claude what all of them cost
 * (https://platform.claude.com/docs/en/build-with-claude/prompt-caching#pricing, read on 2026-11-28), of others as much as any
 * input, which is never too little.
 */
function cacheDefaults(id: string, input: number): { read: number; write: number; hour: number | null } {
  if (!id.includes('claude')) return { read: input, write: input, hour: null };
  return { read: input / 10, write: input * 1.25, hour: input * 2 };
}

function tiersOf(
  price: number | TieredPrices | undefined,
): readonly { readonly start: number; readonly price: number }[] {
  return price === undefined || typeof price === 'number' ? [] : price.tiers.toSorted((a, b) => a.start - b.start);
}
