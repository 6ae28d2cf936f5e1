import type { Rung } from '../../model/route.ts';
import { meanOf } from './outlook.ts';

/** What an attempt of one costs beside an attempt of another; null: a price is missing. Pure. */
export function ratioOf(one: Pick<Rung, 'cost'>, other: Pick<Rung, 'cost'>): number | null {
  if (one.cost === null || other.cost === null) return null;
  const dear = meanOf(other.cost);
  return dear > 0 ? meanOf(one.cost) / dear : null;
}
