import type { Difference, Sample } from '../../model/analysis.ts';
import { duration, money, plural } from '../format.ts';
import { oneLine } from '../plain-text.ts';
import { percent } from './change.ts';

/** A difference as a sentence with its numbers: `Attempts that land fell from 90 % (of 50) to 60 % (of 40).` */
export function differenceText(difference: Difference): string {
  const { before, now } = difference;
  const [verb, of] = [now.value > before.value ? 'rose' : 'fell', sampleUnit(difference)];
  return `${subject(difference)} ${verb} from ${valueText(difference, before)} to ${valueText(difference, now)} (${of}).`;
}

/** How certain it is, and by which test: `z = 3.4, two-proportion test`. */
export function certaintyText({ test, score }: Difference): string {
  return `z = ${Math.abs(score).toFixed(1)}, ${test === 'proportions' ? 'two-proportion test' : 'rank-sum test'}`;
}

function subject({ what, name }: Difference): string {
  const called = oneLine(name ?? '');
  switch (what) {
    case 'success':
      return 'The share of judged attempts that land';
    case 'failures':
      return `The share of judged attempts that fail with ${called}`;
    case 'rejections':
      return `The share of checks that are red: "${called}"`;
    case 'lost':
      return 'The share of attempts that are lost';
    case 'duration':
      return 'The median time of an attempt';
    case 'cost':
      return 'The median cost of an attempt';
    case 'cache':
      return "The median share of an attempt's input that comes from a cache";
  }
}

function valueText({ what }: Difference, { value }: Sample): string {
  if (what === 'duration') return duration(value);
  if (what === 'cost') return money(value);
  return percent(value);
}

function sampleUnit({ what, before, now }: Difference): string {
  return `of ${before.of} and of ${plural(now.of, what === 'rejections' ? 'check' : 'attempt')}`;
}
