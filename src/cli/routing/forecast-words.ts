import type { Spread } from '../../model/complexity.ts';
import type { ForecastSource } from '../../model/route.ts';
import { duration, money, plural } from '../../views/format.ts';

/** `$1.20 – $4.80`: half cost no more than the first, nine of ten no more than the second; `unknown` where no price is known. */
export function moneySpread(spread: Spread | null): string {
  return spread === null ? 'unknown' : `${money(spread.p50)} – ${money(spread.p90)}`;
}

/** The same of time. */
export function timeSpread(spread: Spread | null): string {
  return spread === null ? 'unknown' : `${duration(spread.p50)} – ${duration(spread.p90)}`;
}

/** `62%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Where a number comes from, with how many attempts it rests on. */
export function sourceText(from: ForecastSource | null, samples: number): string {
  switch (from) {
    case 'class':
      return `measured here, ${plural(samples, 'attempt')}`;
    case 'repository':
      return `drawn from ${plural(samples, 'attempt')} here and defaults`;
    case 'imported':
      return `imported, ${plural(samples, 'attempt')}`;
    case 'default':
      return 'default, nothing measured yet';
    case null:
      return 'unknown';
  }
}

const SHORT: Readonly<Record<ForecastSource, string>> = {
  class: 'measured',
  repository: 'partly measured',
  imported: 'imported',
  default: 'default',
};

/** The same in a word, for columns. */
export function sourceWord(from: ForecastSource | null): string {
  return from === null ? '' : SHORT[from];
}
