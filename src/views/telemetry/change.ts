/** A number, and what it was in the stretch of time before. */
export type Change = {
  readonly now: number;
  readonly before: number;
  /** How much greater, as a share of what it was; null when it was nothing. */
  readonly ratio: number | null;
};

/** Compares; null where one of the two is missing: no data is no change. */
export function changeOf(now: number | null, before: number | null): Change | null {
  if (now === null || before === null) return null;
  return { now, before, ratio: before === 0 ? null : (now - before) / Math.abs(before) };
}

/** Which way a number went. */
export function directionOf({ now, before }: Change): 'up' | 'down' | 'same' {
  return now === before ? 'same' : now > before ? 'up' : 'down';
}

/** `50 %`, or `3×` from three times as much on; `''` where it was nothing or is the same. */
export function ratioText({ now, before, ratio }: Change): string {
  if (ratio === null || now === before) return '';
  if (before > 0 && now >= 3 * before) return `${trim(now / before)}×`;
  return percent(Math.abs(ratio));
}

/** A share as people read it: `80 %`, `99.5 %`, `< 0.1 %`; only none at all is `0 %`, only all of it `100 %`. */
export function percent(share: number): string {
  const value = share * 100;
  if (value === 0) return '0 %';
  if (value < 0.1) return '< 0.1 %';
  if (value < 100 && value > 99.9) return '> 99.9 %';
  return `${value < 10 || (value > 90 && value < 100) ? trim(value) : value.toFixed(0)} %`;
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
