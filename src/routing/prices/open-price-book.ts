import type { ModelOverride } from '../../model/config.ts';
import type { PriceBook } from './price-book.ts';
import { type UsagePricing, usagePricing } from './price-usage.ts';

/** Opens the book of prices. Its data are large: they are read when this is called first, never as `br` starts. */
export async function openPriceBook(overrides: readonly ModelOverride[]): Promise<PriceBook> {
  return (await import('./price-book.ts')).priceBook(overrides);
}

/** What gives costs to usage, made when it is asked for first. */
export function lazyPricing(overrides: readonly ModelOverride[]): () => Promise<UsagePricing> {
  let made: Promise<UsagePricing> | null = null;
  const make = async (): Promise<UsagePricing> => usagePricing(await openPriceBook(overrides));
  return () => (made ??= make());
}
