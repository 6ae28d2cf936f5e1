/** The standard normal distribution: the share of values up to `z`. Error below 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.327_591_1 * x);
  const poly =
    t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
  const tail = (poly * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The value that this share of a standard normal distribution does not exceed, for shares strictly between 0 and 1. */
export function normalQuantile(share: number): number {
  // By halving: 50 steps are exact to the last digit that `normalShare` has, and there is no table of constants to trust.
  let [low, high] = [-8, 8];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How far the 90th percentile of a standard normal distribution is from its middle. */
export const Z90 = 1.281_551_565_544_6;
