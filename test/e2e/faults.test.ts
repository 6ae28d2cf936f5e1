import { expect, test } from 'vitest';
import { killRounds } from '../faults/support/kill-rounds.ts';

// `npm run test:faults` does the same with many more. The moments differ from run to run in any case: a seed chooses
// what to wait for, the machine's speed decides what is hit.
const seed = Number(process.env['BR_FAULT_SEED'] ?? 1);

test(`killed twelve times, a plan lands as if nobody had killed anything (BR_FAULT_SEED=${seed})`, async () => {
  const figures = await killRounds({ tasks: 12, points: 12, seed, each: 12 });
  expect(figures.sessions).toBeGreaterThan(0);
});
