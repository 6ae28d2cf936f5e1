import type { ModelOverride } from '../../model/config.ts';
import type { PriceBook } from './price-book.ts';

/** Opens the book of prices. Its data are large: they are read when this is called first, never as `br` starts. */
export async function openPriceBook(overrides: readonly ModelOverride[]): Promise<PriceBook> {
  return (await import('./price-book.ts')).priceBook(overrides);
}
