import {
  DURATION,
  MONEY,
  parseDuration,
  parseMoney,
  parseSize,
  SIZE,
  writeDuration,
  writeMoney,
  writeSize,
} from '../document/quantities.ts';
import { THRESHOLD_METRICS, type ThresholdMetric, type ThresholdUnit } from '../model/alert.ts';

/** What a value of a unit must be, and what to write. */
export const UNIT_WORDS: Readonly<Record<ThresholdUnit, { readonly expected: string; readonly remedy: string }>> = {
  share: { expected: 'a share between 0 and 100 %', remedy: 'Write it as 80% or 0.8.' },
  money: { expected: 'an amount in US dollars', remedy: 'Write it as $5 or 5.50.' },
  duration: { expected: 'a duration', remedy: 'Write a number and a unit, such as 90s, 20m or 1h30m.' },
  size: { expected: 'a size', remedy: 'Write a number and a unit, such as 2GB or 500MB.' },
  count: { expected: 'a whole number from 0 on', remedy: 'Write how many, such as 3.' },
};

/** A threshold's value in the unit of its metric, or null where it is none. */
export function amountOf(metric: ThresholdMetric, written: number | string): number | null {
  switch (THRESHOLD_METRICS[metric]) {
    case 'share':
      return shareOf(written);
    case 'money':
      if (typeof written === 'number') return written >= 0 && written < 1e9 ? Math.round(written * 1_000_000) : null;
      return MONEY.test(written) ? parseMoney(written) : null;
    case 'duration':
      return typeof written === 'string' && DURATION.test(written) ? parseDuration(written) : null;
    case 'size':
      return typeof written === 'string' && SIZE.test(written) ? parseSize(written) : null;
    case 'count':
      return typeof written === 'number' && Number.isSafeInteger(written) && written >= 0 ? written : null;
  }
}

/** An amount as it would be written. */
export function writeAmount(metric: ThresholdMetric, amount: number): string {
  switch (THRESHOLD_METRICS[metric]) {
    case 'share':
      return `${Number((amount * 100).toFixed(4))}%`;
    case 'money':
      return writeMoney(amount);
    case 'duration':
      return writeDuration(amount);
    case 'size':
      return writeSize(amount);
    case 'count':
      return String(amount);
  }
}

function shareOf(written: number | string): number | null {
  const percent = typeof written === 'string' ? /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(written)?.[1] : undefined;
  // 0.07 * 100 is more than 7: the text is divided, never multiplied.
  const share = typeof written === 'number' ? written : percent === undefined ? null : Number(percent) / 100;
  return share !== null && share >= 0 && share <= 1 ? share : null;
}
