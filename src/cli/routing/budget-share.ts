import { err, ok, type Result } from '../../lib/result.ts';

/** A share of a ceiling: `80%`, or `0.8`; above nothing, and at most all. */
export function budgetShare(value: string): Result<number, string> {
  const wrong = err('is no share such as 80% or 0.8, above 0 and at most 100%');
  const percent = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(value);
  if (percent === null && !/^[01](?:\.\d{1,5})?$/.test(value)) return wrong;
  const share = percent === null ? Number(value) : Number(percent[1]) / 100;
  return share > 0 && share <= 1 ? ok(share) : wrong;
}
