import { expect, test } from 'vitest';
import { killRounds } from './support/kill-rounds.ts';

const points = Number(process.env['BR_FAULT_POINTS'] ?? 200);
const seed = Number(process.env['BR_FAULT_SEED'] ?? Date.now() % 1_000_000);

test(
  `after ${points} kills at random moments everything has landed once, as if nobody had killed anything (BR_FAULT_SEED=${seed})`,
  async () => {
    const figures = await killRounds({ tasks: 40, points, seed, each: 40 });
    process.stdout.write(`${JSON.stringify({ seed, points, ...figures }, null, 2)}\n`);
    expect(figures.sessions).toBeGreaterThan(0);
  },
  60 * 60_000,
);
