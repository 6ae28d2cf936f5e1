import type { ModelReport, PriceReport } from '../../model/model-report.ts';
import { count } from '../../views/format.ts';

/** Dollars for a million tokens, with cents or as many digits as it needs: `$3.00`, `$0.025`. */
export function rateText(rate: number): string {
  const exact = Number(rate.toFixed(6));
  const cents = exact.toFixed(2);
  return `$${Number(cents) === exact ? cents : exact}`;
}

/** Whose price it is, and which edition: `genai-prices 0.1.8`. */
export function editionText({ ref }: PriceReport): string {
  switch (ref.source) {
    case 'genai-prices':
      return `genai-prices ${ref.version}`;
    case 'built-in':
      return `br ${ref.version}`;
    case 'configuration':
      return 'configuration';
  }
}

/** A limit in tokens; empty where it is not known. */
export function tokensText(tokens: number | null): string {
  return tokens === null ? '' : count(tokens);
}

/** A day, UTC. */
export function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** What a model is called: its id, and what it was asked for where that is another name. */
export function modelTitle({ name, id }: Pick<ModelReport, 'name' | 'id'>): string {
  return name === id ? id : `${name}: ${id}`;
}
