import { expect, test } from 'vitest';
import { lookAtMutations } from './mutations.ts';

test('keys are found in whatever surroundings they stand, but for a few in a thousand', () => {
  // `bench/security/mutations.ts` looks at 10,000.
  const { found, missed } = lookAtMutations(300, 20_261_128);
  expect(found).toBeGreaterThan(280);
  expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(3);
});
